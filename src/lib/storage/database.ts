/** The database of conversations and preferences: its stores, its versions, and one connection to it. */
import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { Conversation, Draft, Message } from './conversations.ts';
import type { Preferences } from './preferences.ts';
import { StorageError, toStorageError } from './errors.ts';

export interface PonderSchema extends DBSchema {
	/**
	 * One row a conversation: title, times, the message its transcript ends with, and how it thinks. Small, so that
	 * the whole list can be read at start. No message text.
	 */
	conversations: { key: string; value: Conversation };
	/**
	 * One row a message, of every conversation. Each names its parent, so that the messages of a conversation make
	 * a tree; links go in this direction only. An answer being written is put again about once a second.
	 */
	messages: { key: string; value: Message; indexes: { conversationId: string } };
	/** What was typed and not yet sent: one row a conversation, and one named `new` for the next. */
	drafts: { key: string; value: Draft };
	/** One row a preference, under the preference's name; a missing row means the default. */
	preferences: { key: keyof Preferences; value: Preferences[keyof Preferences] };
}

export type Database = IDBPDatabase<PonderSchema>;

const name = 'ponder';
const version = 1;

/** Brings a database of any earlier version to this one. A step is never edited once it has been released. */
function upgrade(database: Database, oldVersion: number): void {
	if (oldVersion < 1) {
		database.createObjectStore('conversations', { keyPath: 'id' });
		const messages = database.createObjectStore('messages', { keyPath: 'id' });
		messages.createIndex('conversationId', 'conversationId');
		database.createObjectStore('drafts', { keyPath: 'conversationId' });
		database.createObjectStore('preferences');
	}
}

/**
 * One connection, opened when it is first needed and again after it was lost. Takes the factory it works on, because
 * an embedded page's storage is not always the global one; null where the browser offers none.
 */
export class Connection {
	/** Called when another tab no longer blocks an open that was refused for it. */
	onUnblocked: () => void = () => undefined;
	readonly #factory: IDBFactory | null;
	#opened: Promise<Database> | null = null;
	#isBlocked = false;

	constructor(factory: IDBFactory | null) {
		this.#factory = factory;
	}

	/** The open database. Rejects with a `StorageError`; the next call tries again. */
	open(): Promise<Database> {
		this.#opened ??= this.#open().catch((reason: unknown) => {
			this.#opened = null;
			throw openError(reason);
		});
		return this.#opened;
	}

	/** Runs one action on the database. Rejects with a `StorageError`. */
	async use<T>(action: (database: Database) => Promise<T>): Promise<T> {
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

	async #open(): Promise<Database> {
		if (this.#factory === null) throw new StorageError('storage-denied', 'no IndexedDB here');
		const blocked = new StorageError('storage-blocked', 'another tab holds an older version open');
		// A second request would wait behind the first.
		if (this.#isBlocked) throw blocked;
		const request = this.#factory.open(name, version);
		return new Promise((resolve, reject) => {
			request.onupgradeneeded = (event) => upgrade(wrapped(request.result), event.oldVersion);
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

	#watched(raw: IDBDatabase): Database {
		const database = wrapped(raw);
		// The browser ended it, or another tab needs it out of the way to upgrade.
		raw.onclose = () => this.#forget(database);
		raw.onversionchange = () => this.#forget(database);
		return database;
	}

	#unblock(database: Database): void {
		this.#isBlocked = false;
		this.#opened = Promise.resolve(database);
		this.onUnblocked();
	}

	#forget(database: Database): void {
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

function wrapped(database: IDBDatabase): Database {
	// `upgrade` is what makes the schema true.
	return wrap(database) as unknown as Database;
}

/** The page's own factory, or null where touching it is forbidden (some embedded and sandboxed pages). */
export function browserFactory(): IDBFactory | null {
	try {
		// Undefined in old private windows, whatever the types say.
		return globalThis.indexedDB ?? null;
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
}
