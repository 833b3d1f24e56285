/** The prompts the person saved to use again by their names. */
import type { Connection, Database } from '#lib/storage/database.ts';
import { toStorageError, type StorageError } from '#lib/storage/errors.ts';
import { deletePrompt, savedPrompts, savePrompt, type SavedPrompt } from '#lib/storage/prompts.ts';

export class PromptLibrary {
	readonly #connection: Connection;
	readonly #onFault: (fault: StorageError) => void;
	readonly #onWritten: () => void;
	/** By their ids, what was changed and is not written yet, or could not be; null for what was deleted. */
	#unwritten: Readonly<Record<string, SavedPrompt | null>> = {};
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
		await this.#try(async () => {
			this.#list = this.#changed(await this.#connection.use(savedPrompts));
		});
	}

	/** The one with this id, as it is saved; undefined where there is none. */
	find(id: string): SavedPrompt | undefined {
		return this.#list.find((prompt) => prompt.id === id);
	}

	/** Saves one, new or changed, at once; resolves when it was written or could not be, with whether it was. */
	save(prompt: SavedPrompt): Promise<boolean> {
		return this.#change(prompt.id, prompt, (database) => savePrompt(database, prompt));
	}

	/** Deletes one at once. */
	async delete(id: string): Promise<void> {
		await this.#change(id, null, (database) => deletePrompt(database, id));
	}

	#change(
		id: string,
		prompt: SavedPrompt | null,
		write: (database: Database) => Promise<void>
	): Promise<boolean> {
		this.#unwritten = { ...this.#unwritten, [id]: prompt };
		this.#list = this.#changed(this.#list);
		return this.#try(async () => {
			await this.#connection.use(write);
			const { [id]: written, ...others } = this.#unwritten;
			if (written === prompt) this.#unwritten = others;
			this.#onWritten();
		});
	}

	/** Those, as they are with what is not written. */
	#changed(list: readonly SavedPrompt[]): readonly SavedPrompt[] {
		const others = list.filter(({ id }) => !(id in this.#unwritten));
		const own = Object.values(this.#unwritten).filter((prompt) => prompt !== null);
		return [...others, ...own].sort((a, b) => a.name.localeCompare(b.name));
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
