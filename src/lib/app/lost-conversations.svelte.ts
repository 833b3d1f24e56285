/**
 * A note of how many conversations are here, kept outside the database they are in: a browser that finds its store damaged, or
 * runs short of space, removes all of it without a word, and whoever finds it empty cannot tell that from one that never held
 * anything. Where the browser removes the note too, nobody is told.
 */

const item = 'ponder-conversations-here';

/** What is noted. */
interface Note {
	/** How many were in the database. */
	readonly here: number;
	/** How many are gone that nobody has read of yet. */
	readonly lost: number;
}

const nothing: Note = { here: 0, lost: 0 };

export class LostConversations {
	readonly #storage: Storage | null;
	#lost = $state(0);
	#isRead = false;

	/** Null where the browser gives no storage: then nothing is noted and nothing missed. */
	constructor(storage: Storage | null) {
		this.#storage = storage;
	}

	/** How many were here when the page was last open, and are gone without the person having deleted them. */
	get count(): number {
		return this.#lost;
	}

	/** Whether it was looked once: what is gone after that was deleted here. */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** So many are in the database. The first look of a page is compared with the note of the one before. */
	look(here: number): void {
		const noted = this.#noted();
		const gone = !this.#isRead && here === 0 ? noted.here : 0;
		this.#isRead = true;
		this.#note({ here, lost: noted.lost + gone });
	}

	/** The person has deleted all that were here: none is missed. */
	deleted(): void {
		this.#isRead = true;
		this.#note({ ...this.#noted(), here: 0 });
	}

	/** The person has read it. */
	dismiss(): void {
		this.#note({ ...this.#noted(), lost: 0 });
	}

	#noted(): Note {
		const text = this.#storage?.getItem(item) ?? 'null';
		try {
			const noted: unknown = JSON.parse(text);
			return isNote(noted) ? noted : nothing;
		} catch (reason) {
			if (reason instanceof SyntaxError) return nothing;
			throw reason;
		}
	}

	#note({ here, lost }: Note): void {
		this.#lost = lost;
		try {
			if (here === 0 && lost === 0) this.#storage?.removeItem(item);
			else this.#storage?.setItem(item, JSON.stringify({ here, lost }));
		} catch (reason) {
			// Full, or refused: a loss will then go unnoticed, and nothing else depends on it.
			console.warn(reason);
		}
	}
}

function isNote(value: unknown): value is Note {
	if (typeof value !== 'object' || value === null) return false;
	const { here, lost } = value as Partial<Record<keyof Note, unknown>>;
	return [here, lost].every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
}
