/**
 * The conversations as the rest of the app knows them: the database, beneath whatever could not be written to it yet.
 * With storage denied or full it goes on in memory, says so through `onFault`, and tries again with every change.
 */
import {
	savedAttached,
	savedConversations,
	savedDraft,
	savedDrafts,
	savedMessages,
	withoutFiles,
	writeChange,
	type Attached,
	type Change,
	type Conversation,
	type Draft,
	type Message
} from './conversations.ts';
import type { Connection, Database } from './database.ts';
import { toStorageError, type StorageError } from './errors.ts';
import { Tabs } from './tabs.ts';
import { Unsaved } from './unsaved.ts';

/** Hears of a change; `elsewhere` when another tab made it. */
export type ChangeListener = (change: Change, elsewhere: boolean) => void;

export class Archive {
	readonly #connection: Connection;
	readonly #listeners = new Set<ChangeListener>();
	readonly #tabs: Tabs;
	readonly #onFault: (fault: StorageError | null) => void;
	#waiting = new Unsaved();
	/** What the transaction under way is writing; empty between transactions. */
	#writing = new Unsaved();
	#flushed: Promise<void> | null = null;
	#fault: StorageError | null = null;
	/** Hears after each try to write whether something is left that is in memory alone. */
	onUnsaved: (isUnsaved: boolean) => void = () => undefined;

	/** `onFault` is told when storage begins to fail, when it fails in another way, and (null) when it works again. */
	constructor(
		connection: Connection,
		onFault: (fault: StorageError | null) => void,
		tabs: Tabs = new Tabs(null)
	) {
		this.#connection = connection;
		this.#tabs = tabs;
		tabs.listen((change) => this.#tell(change, true));
		this.#onFault = onFault;
		connection.onUnblocked = () => {
			if (this.#waiting.isEmpty) this.#report(null);
			else void this.flush();
		};
	}

	/** Every conversation, in no order; those in memory alone where storage fails. */
	async conversations(): Promise<Conversation[]> {
		const saved = await this.#read(savedConversations, []);
		return this.#waiting.overConversations(this.#writing.overConversations(saved));
	}

	/** The messages of one conversation, oldest first; empty when there is no such conversation. */
	async messages(conversationId: string): Promise<Message[]> {
		const saved = await this.#read((database) => savedMessages(database, conversationId), []);
		const written = this.#writing.overMessages(conversationId, saved);
		const rows = this.#waiting.overMessages(conversationId, written);
		return rows.sort((a, b) => a.createdAt - b.createdAt);
	}

	/** What was typed there and not sent; an empty draft when nothing was. */
	async draft(conversationId: string): Promise<Draft> {
		const without = { conversationId, text: '' };
		const saved = await this.#read((database) => savedDraft(database, conversationId), without);
		return this.#waiting.overDraft(this.#writing.overDraft(saved));
	}

	/** All that was typed in one conversation and not sent, also in place of its messages; empty drafts may be among it. */
	async drafts(conversationId: string): Promise<Draft[]> {
		const saved = await this.#read((database) => savedDrafts(database, conversationId), []);
		const written = this.#writing.overDrafts(conversationId, saved);
		return this.#waiting.overDrafts(conversationId, written);
	}

	/** What is attached to that draft. */
	async attached(conversationId: string): Promise<Attached> {
		const without = { conversationId, sources: [] };
		const saved = await this.#read((database) => savedAttached(database, conversationId), without);
		return this.#waiting.overAttached(this.#writing.overAttached(saved));
	}

	/**
	 * Makes one change: seen by every later read at once, and written in one transaction, together with what waits.
	 * Resolves when that was tried; a failure goes to `onFault`, and the change waits for the next one.
	 */
	commit(change: Change): Promise<void> {
		this.#waiting.add(change);
		this.#tell(change, false);
		return this.flush();
	}

	/** Tries to write what waits. Resolves when it was tried. */
	flush(): Promise<void> {
		if (this.#waiting.isEmpty) return this.#flushed ?? Promise.resolve();
		this.#flushed ??= this.#flush();
		return this.#flushed;
	}

	/** Writes all that waits. Rejects with the `StorageError` that keeps something from the disk. */
	async save(): Promise<void> {
		await this.flush();
		if (this.#fault !== null && !this.#waiting.isEmpty) throw this.#fault;
	}

	/** Calls `listener` with every change as it is made, here or in another tab. Returns how to stop that. */
	subscribe(listener: ChangeListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async #flush(): Promise<void> {
		do {
			this.#writing = this.#waiting;
			this.#waiting = new Unsaved();
			try {
				const change = this.#writing.toChange();
				await this.#write(change);
				this.#writing = new Unsaved();
				this.#tabs.tell(change);
				this.#report(null);
			} catch (reason) {
				this.#report(toStorageError(reason));
				if (!this.#keep()) break;
			}
		} while (!this.#waiting.isEmpty);
		this.#flushed = null;
		this.onUnsaved(!this.#waiting.isEmpty);
	}

	#tell(change: Change, elsewhere: boolean): void {
		for (const listener of this.#listeners) listener(change, elsewhere);
	}

	/** Words are written whatever becomes of files: where they cannot be kept beside them, without their bytes, which the file's card says. */
	async #write(change: Change): Promise<void> {
		try {
			await this.#writeWhole(change);
		} catch (reason) {
			const words = withoutFiles(change);
			if (words === null) throw reason;
			await this.#writeWhole(words);
		}
	}

	async #writeWhole(change: Change): Promise<void> {
		try {
			await this.#connection.use((database) => writeChange(database, change));
		} catch (reason) {
			if (toStorageError(reason).code !== 'storage-full' || change.removed?.length === 0) throw reason;
			// A full disk refuses the whole: free what is to be freed first, then there may be room for the rest.
			await this.#connection.use((database) => writeChange(database, { removed: change.removed ?? [] }));
			await this.#connection.use((database) => writeChange(database, change));
		}
	}

	/** Puts what was not written back, beneath what was changed meanwhile. Returns whether anything was. */
	#keep(): boolean {
		const newer = this.#waiting;
		this.#waiting = this.#writing;
		this.#writing = new Unsaved();
		this.#waiting.add(newer.toChange());
		return !newer.isEmpty;
	}

	async #read<T>(action: (database: Database) => Promise<T>, without: T): Promise<T> {
		try {
			return await this.#connection.use(action);
		} catch (reason) {
			this.#report(toStorageError(reason));
			return without;
		}
	}

	#report(fault: StorageError | null): void {
		const changed = fault?.code !== this.#fault?.code;
		this.#fault = fault;
		if (changed) this.#onFault(fault);
	}
}
