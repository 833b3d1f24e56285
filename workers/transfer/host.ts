/** What the transfer realm is given by whoever runs it: a worker's entry, or a test in Node. */
import type { Database } from '#lib/storage/database.ts';

export interface Host {
	readonly storage: Storage;
	/** Without it two tabs that import at once do not know of each other. */
	readonly locks: LockManager | undefined;
	readonly now: () => Date;
}

/** The conversations' database; a `Connection` is one. */
export interface Storage {
	/** Rejects with a `StorageError`. */
	use<T>(action: (database: Database) => Promise<T>): Promise<T>;
}
