/** The prompts the person saved to use again by their names. */
import type { Connection, Database } from '#lib/storage/database.ts';
import { toStorageError, type StorageError } from '#lib/storage/errors.ts';
import { deletePrompt, savedPrompts, savePrompt, type SavedPrompt } from '#lib/storage/prompts.ts';

export class PromptLibrary {
	readonly #connection: Connection;
	readonly #onFault: (fault: StorageError) => void;
	readonly #onWritten: () => void;
	#changes = 0;
	#list = $state.raw<readonly SavedPrompt[]>([]);

	/**
	 * `onFault` is told whenever they cannot be read or written; they then hold until the page is closed. `onWritten` is
	 * called when one was written or deleted, so that other tabs can be told.
	 */
	constructor(connection: Connection, onFault: (fault: StorageError) => void, onWritten = () => {}) {
		this.#connection = connection;
		this.#onFault = onFault;
		this.#onWritten = onWritten;
	}

	/** By name. */
	get list(): readonly SavedPrompt[] {
		return this.#list;
	}

	/** Reads them; never rejects. */
	async load(): Promise<void> {
		const changes = this.#changes;
		await this.#try(async () => {
			const list = await this.#connection.use(savedPrompts);
			// What was changed meanwhile may not be in it yet: it is read again, after that.
			if (changes !== this.#changes) await this.load();
			else this.#list = list;
		});
	}

	/** The one with this id, as it is saved; undefined where there is none. */
	find(id: string): SavedPrompt | undefined {
		return this.#list.find((prompt) => prompt.id === id);
	}

	/** Saves one, new or changed, at once; resolves when it was written or could not be, with whether it was. */
	async save(prompt: SavedPrompt): Promise<boolean> {
		this.#changes++;
		const others = this.#list.filter(({ id }) => id !== prompt.id);
		this.#list = [...others, prompt].sort((a, b) => a.name.localeCompare(b.name));
		return this.#write((database) => savePrompt(database, prompt));
	}

	/** Deletes one at once. */
	async delete(id: string): Promise<void> {
		this.#changes++;
		this.#list = this.#list.filter((prompt) => prompt.id !== id);
		await this.#write((database) => deletePrompt(database, id));
	}

	#write(action: (database: Database) => Promise<void>): Promise<boolean> {
		return this.#try(async () => {
			await this.#connection.use(action);
			this.#onWritten();
		});
	}

	/** Resolves with whether that went well. */
	async #try(action: () => Promise<void>): Promise<boolean> {
		try {
			await action();
			return true;
		} catch (reason) {
			this.#onFault(toStorageError(reason));
			return false;
		}
	}
}
