/** Where one host's conversations are: a database of their own, and what goes with it. */
import { browserNotes } from '#lib/library/browser-notes.ts';
import { browserFactory } from '#lib/storage/database.ts';

/** Databases, channels, locks and notes of frames are all called so, and then by the host's origin. */
export const framePrefix = 'ponder-embed';

export interface Space {
	/** Of the database, and of the channel on which its frames speak. */
	readonly name: string;
	/** Null where nothing can be kept: then it lives as long as the frame. */
	readonly factory: IDBFactory | null;
	/** Whether no other frame shows this space now: two that show one conversation would write into each other. */
	readonly isFirstFrame: Promise<boolean>;
	/** Whether the visitor has begun anew and not said anything since. */
	readonly isBegunAnew: boolean;
	noteBegunAnew(isBegun: boolean): void;
}

/** The space of a host. Of one whose origin is not known, or opaque, nothing is kept: it would be anybody's. */
export function openSpace(origin: string | null): Space {
	const name = `${framePrefix} ${origin ?? 'unknown'}`;
	return {
		name,
		factory: origin === null ? null : browserFactory(),
		isFirstFrame: holds(name),
		get isBegunAnew() {
			return origin !== null && browserNotes()?.getItem(anewKey(origin)) === 'yes';
		},
		noteBegunAnew: (isBegun) => {
			if (origin !== null) noteBegunAnew(origin, isBegun);
		}
	};
}

/** Has the next frame of a host begin anew, or go on with what was said last. */
function noteBegunAnew(origin: string, isBegun: boolean): void {
	const notes = browserNotes();
	if (!isBegun) return notes?.removeItem(anewKey(origin));
	try {
		notes?.setItem(anewKey(origin), 'yes');
	} catch (reason) {
		// Full: the frame shows the conversation before when it is loaded again.
		console.warn(reason);
	}
}

const anewKey = (origin: string): string => `${framePrefix} ${origin} anew`;

/** Resolves with whether this page got the lock, which it then holds for as long as it lives. Never rejects. */
function holds(name: string): Promise<boolean> {
	// Not there outside secure contexts, whatever the types say.
	const { locks } = navigator as { readonly locks?: LockManager };
	if (locks === undefined) return Promise.resolve(true);
	return new Promise((resolve) => {
		const granted = (lock: Lock | null): Promise<void> => {
			resolve(lock !== null);
			return lock === null ? Promise.resolve() : new Promise(() => undefined);
		};
		locks.request(name, { ifAvailable: true }, granted).catch((reason: unknown) => {
			// Denied to this frame, as storage may be.
			console.warn(reason);
			resolve(true);
		});
	});
}
