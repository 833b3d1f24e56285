/** The prompts the person saved to use again by their names. */
import type { Connection } from '#lib/storage/database.ts';
import { toStorageError, type StorageError } from '#lib/storage/errors.ts';
import {
	deletePrompt,
	isPromptName,
	isSameName,
	savedPrompts,
	savePrompt,
	type SavedPrompt
} from '#lib/storage/prompts.ts';

/** Why a prompt cannot be saved as it is; the page words it. */
export type PromptFlaw = 'name' | 'name-taken' | 'text';

export class PromptLibrary {
	readonly #connection: Connection;
	readonly #onFault: (fault: StorageError) => void;
	#list = $state.raw<readonly SavedPrompt[]>([]);

	/** `onFault` is told whenever they cannot be read or written; they then hold until the page is closed. */
	constructor(connection: Connection, onFault: (fault: StorageError) => void) {
		this.#connection = connection;
		this.#onFault = onFault;
	}

	/** By name. */
	get list(): readonly SavedPrompt[] {
		return this.#list;
	}

	/** Reads them; never rejects. */
	async load(): Promise<void> {
		await this.#try(async () => {
			this.#list = await this.#connection.use(savedPrompts);
		});
	}

	/** What is wrong with a prompt, beside the others; null when nothing is. */
	flawOf({ id, name, text }: SavedPrompt): PromptFlaw | null {
		if (!isPromptName(name)) return 'name';
		if (this.#list.some((other) => other.id !== id && isSameName(other.name, name))) return 'name-taken';
		return text.trim() === '' ? 'text' : null;
	}

	/** Saves one, new or changed, at once; resolves when it was written or could not be, with whether it was. */
	async save(prompt: SavedPrompt): Promise<boolean> {
		const others = this.#list.filter(({ id }) => id !== prompt.id);
		this.#list = [...others, prompt].sort((a, b) => a.name.localeCompare(b.name));
		return this.#try(() => this.#connection.use((database) => savePrompt(database, prompt)));
	}

	/** Deletes one at once. */
	async delete(id: string): Promise<void> {
		this.#list = this.#list.filter((prompt) => prompt.id !== id);
		await this.#try(() => this.#connection.use((database) => deletePrompt(database, id)));
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
