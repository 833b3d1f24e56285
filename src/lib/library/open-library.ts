/** The library of this page: its worker, its database, its room, each opened when it is first needed. */
import type { Caller } from '#lib/boundary/client.ts';
import type { Calls } from '#lib/download/protocol.ts';
import { spawnDownload, type SpawnDownload } from '#lib/download/spawn.ts';
import { catalog } from '#lib/qwen3/offered-models.ts';
import { tabChannel } from '#lib/storage/tabs.ts';
import { weightsBucket, weightsFactory } from '#lib/storage/weights/factory.ts';
import { heldLocks } from './held-locks.ts';
import { KeptWeights } from './kept-weights.ts';
import { Library, type LibraryOptions } from './library.svelte.ts';
import { browserNotes } from './browser-notes.ts';
import { PresenceMark } from './presence-mark.ts';
import { DownloadRealm } from './realm.ts';
import { Space, type StorageShare } from './space.svelte.ts';

export interface LibraryParts {
	readonly settings: LibraryOptions['settings'];
	readonly letGo: NonNullable<LibraryOptions['letGo']>;
	readonly came: NonNullable<LibraryOptions['came']>;
	readonly spawn?: SpawnDownload;
	/** Takes the realm's place and hears of every call; the realm itself where nothing is said. */
	readonly watch?: (realm: Caller<Calls>) => Caller<Calls>;
	readonly factory?: () => Promise<IDBFactory | null>;
}

/** Nothing is read before `load` is called. */
export function openLibrary({
	settings,
	letGo,
	came,
	spawn = spawnDownload,
	watch = (realm) => realm,
	factory = weightsFactory
}: LibraryParts): Library {
	// Not there outside secure contexts, whatever the types say.
	const { storage } = navigator as { readonly storage?: StorageShare };
	const { locks } = navigator as { readonly locks?: LockManager };
	const notes = browserNotes();
	return new Library({
		catalog,
		downloads: watch(new DownloadRealm(spawn)),
		stored: new KeptWeights(factory),
		settings,
		letGo,
		came,
		heldLocks: () => heldLocks(locks),
		network: globalThis,
		tabs: tabChannel('ponder-models'),
		space: new Space(storage, weightsBucket, notes),
		mark: new PresenceMark(notes)
	});
}
