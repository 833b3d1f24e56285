/**
 * What the download realm is given by whoever runs it: a worker's entry, or a test in Node. Nothing else in this
 * folder but that entry reaches for a worker's or Node's globals.
 */
import type { WeightsDatabase } from '#lib/storage/weights/schema.ts';

export interface Host {
	readonly fetch: typeof fetch;
	readonly storage: Storage;
	/** Without it two tabs do not know of each other; calls within this realm still wait for each other. */
	readonly locks: LockManager | undefined;
	/** Milliseconds since the epoch. */
	readonly now: () => number;
	/** Uniform in [0, 1). */
	readonly random: () => number;
	/** Resolves after so many milliseconds; rejects with the signal's reason when that aborts first. */
	readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
	readonly network: Network;
	readonly settings: TransferSettings;
}

/** The weights' database; a `WeightsConnection` is one. */
export interface Storage {
	/** Rejects with a `StorageError`. */
	use<T>(action: (database: WeightsDatabase) => Promise<T>): Promise<T>;
}

/** What the browser believes about its network. */
export interface Network {
	/** False is certain; true is a guess. */
	isOnline(): boolean;
	/** Resolves when the browser next says that it is online; rejects with the signal's reason. */
	nextOnline(signal: AbortSignal): Promise<void>;
}

export interface TransferSettings {
	/** How new files are cut. */
	readonly chunkBytes: number;
	/** Chunks in flight; with `chunkBytes` this bounds what is held in memory, and what a crash costs. */
	readonly lanes: number;
	/** Milliseconds without a byte after which a request is given up. */
	readonly stallMs: number;
	/** Attempts in a row that bring nothing, before a download gives up. */
	readonly fruitlessAttempts: number;
}

/**
 * 8 MiB is what WebKit stores without trouble, and as fast as larger chunks elsewhere within a few per cent. Eight
 * chunks, 64 MiB, are the most that is held at once: four in flight, one more where a host sends a whole file in place
 * of a range, and, since one chunk is handed over at a time, one copy for its digest, one for the disk, and one that
 * is read back into the whole digest.
 */
export const browserSettings: TransferSettings = {
	chunkBytes: 8 * 1024 * 1024,
	lanes: 4,
	stallMs: 30_000,
	fruitlessAttempts: 8
};
