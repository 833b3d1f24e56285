/** A connection to one of the app's databases, whichever that is. */
import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import { StorageError, toStorageError } from './errors.ts';

/** A database: its name, the version its stores are of, and how an older one becomes that. */
export interface DatabaseDefinition<Schema extends DBSchema> {
	readonly name: string;
	readonly version: number;
	/** Brings a database of any earlier version to this one. A step is never edited once it has been released. */
	readonly upgrade: (database: IDBPDatabase<Schema>, oldVersion: number) => void;
}

/**
 * One connection, opened when it is first needed and again after it was lost. Takes the factory it works on, because
 * an embedded page's storage is not always the global one; null where the browser offers none.
 */
export class DatabaseConnection<Schema extends DBSchema> {
	/** Called when another tab no longer blocks an open that was refused for it. */
	onUnblocked: () => void = () => undefined;
	readonly #factory: IDBFactory | null;
	readonly #definition: DatabaseDefinition<Schema>;
	#opened: Promise<IDBPDatabase<Schema>> | null = null;
	#isBlocked = false;

	constructor(factory: IDBFactory | null, definition: DatabaseDefinition<Schema>) {
		this.#factory = factory;
		this.#definition = definition;
	}

	/** The open database. Rejects with a `StorageError`; the next call tries again. */
	open(): Promise<IDBPDatabase<Schema>> {
		this.#opened ??= this.#open().catch((reason: unknown) => {
			this.#opened = null;
			throw openError(reason);
		});
		return this.#opened;
	}

	/** Runs one action on the database. Rejects with a `StorageError`. */
	async use<T>(action: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
		const database = await this.open();
		try {
			return await action(database);
		} catch (reason) {
			const error = toStorageError(reason);
			// A connection can be dead without having said so (WebKit loses its server); the next action opens afresh.
			if (error.code === 'storage-failed') this.#forget(database);
			throw error;
		}
	}

	/** Closes the connection, if there is one; the next use opens it again. */
	async close(): Promise<void> {
		const opened = this.#opened;
		this.#opened = null;
		await opened?.then(
			(database) => database.close(),
			() => undefined
		);
	}

	async #open(): Promise<IDBPDatabase<Schema>> {
		if (this.#factory === null) throw new StorageError('storage-denied', 'no IndexedDB here');
		const blocked = new StorageError('storage-blocked', 'another tab holds an older version open');
		// A second request would wait behind the first.
		if (this.#isBlocked) throw blocked;
		const { name, version, upgrade } = this.#definition;
		const request = this.#factory.open(name, version);
		return new Promise((resolve, reject) => {
			request.onupgradeneeded = (event) => upgrade(wrapped<Schema>(request.result), event.oldVersion);
			request.onblocked = () => {
				this.#isBlocked = true;
				reject(blocked);
			};
			request.onerror = () => reject(request.error ?? new Error('open failed without a reason'));
			request.onsuccess = () => {
				const database = this.#watched(request.result);
				resolve(database);
				if (this.#isBlocked) this.#unblock(database);
			};
		});
	}

	#watched(raw: IDBDatabase): IDBPDatabase<Schema> {
		const database = wrapped<Schema>(raw);
		// The browser ended it, or another tab needs it out of the way to upgrade.
		raw.onclose = () => this.#forget(database);
		raw.onversionchange = () => this.#forget(database);
		return database;
	}

	#unblock(database: IDBPDatabase<Schema>): void {
		this.#isBlocked = false;
		this.#opened = Promise.resolve(database);
		this.onUnblocked();
	}

	#forget(database: IDBPDatabase<Schema>): void {
		database.close();
		this.#opened = null;
	}
}

function openError(reason: unknown): StorageError {
	// How a denial reads: in Firefox's windows that keep no history, and in Chromium with all cookies blocked.
	const isDenied =
		reason instanceof Error &&
		(reason.name === 'InvalidStateError' || /denied permission/i.test(reason.message));
	if (isDenied) {
		return new StorageError('storage-denied', reason.message, { cause: reason });
	}
	return toStorageError(reason);
}

function wrapped<Schema extends DBSchema>(database: IDBDatabase): IDBPDatabase<Schema> {
	// `upgrade` is what makes the schema true.
	return wrap(database) as unknown as IDBPDatabase<Schema>;
}
