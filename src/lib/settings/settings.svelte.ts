/** What the person prefers, over all conversations: read at start, written as it is changed. */
import type { Device } from '#lib/engine/protocol.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import type { ThinkingChoice } from '#lib/storage/conversations.ts';
import type { Connection } from '#lib/storage/database.ts';
import { toStorageError, type StorageError } from '#lib/storage/errors.ts';
import {
	changedPreferences,
	defaultPreferences,
	savedPreferences,
	savePreferences,
	updateRepositories,
	type Preferences,
	type RepositoryUpdate,
	type TextSize
} from '#lib/storage/preferences.ts';

export class Settings implements Preferences {
	readonly #connection: Connection;
	readonly #onFault: (fault: StorageError) => void;
	readonly #onWritten: () => void;
	#values = $state.raw<Preferences>(defaultPreferences);
	#repositoryUpdates = 0;
	/** What was changed and is not written yet, or could not be. */
	#unwritten: Partial<Preferences> = {};

	/**
	 * `onFault` is told whenever they cannot be read or written; they then hold until the page is closed. `onWritten` is
	 * called when some were written, so that other tabs can be told.
	 */
	constructor(connection: Connection, onFault: (fault: StorageError) => void, onWritten = () => {}) {
		this.#connection = connection;
		this.#onFault = onFault;
		this.#onWritten = onWritten;
	}

	get theme(): 'system' | 'light' | 'dark' {
		return this.#values.theme;
	}

	/** Percent of the browser's own. */
	get textSize(): TextSize {
		return this.#values.textSize;
	}

	/** Whether a finished thinking trace is folded away until it is asked for. */
	get foldTraces(): boolean {
		return this.#values.foldTraces;
	}

	/** Whether long lines of code are wrapped. */
	get wrapCode(): boolean {
		return this.#values.wrapCode;
	}

	get locale(): string | null {
		return this.#values.locale;
	}

	get modelId(): string | null {
		return this.#values.modelId;
	}

	get measuredRates(): Readonly<Record<string, number>> {
		return this.#values.measuredRates;
	}

	get device(): Device | null {
		return this.#values.device;
	}

	get contextLength(): number | null {
		return this.#values.contextLength;
	}

	get thinking(): ThinkingChoice {
		return this.#values.thinking;
	}

	get installDismissed(): boolean {
		return this.#values.installDismissed;
	}

	get notifications(): boolean {
		return this.#values.notifications;
	}

	get hub(): string | null {
		return this.#values.hub;
	}

	get repositories(): readonly CatalogModel[] {
		return this.#values.repositories;
	}

	/** Reads them: before the rest, and again when another tab may have changed them. Never rejects. */
	async load(): Promise<void> {
		try {
			this.#values = changedPreferences(await this.#connection.use(savedPreferences), this.#unwritten);
		} catch (reason) {
			this.#onFault(toStorageError(reason));
		}
	}

	/** Changes some of them, at once; resolves when that was written or could not be. */
	async change(change: Partial<Preferences>): Promise<void> {
		const unwritten = (this.#unwritten = { ...this.#unwritten, ...change });
		this.#values = changedPreferences(this.#values, change);
		try {
			await this.#connection.use((database) => savePreferences(database, unwritten));
			if (this.#unwritten === unwritten) this.#unwritten = {};
			this.#onWritten();
		} catch (reason) {
			this.#onFault(toStorageError(reason));
		}
	}

	/** Changes the named repositories, at once, and what another tab made of them; resolves as `change` does. */
	async updateRepositories(update: RepositoryUpdate): Promise<void> {
		const turn = ++this.#repositoryUpdates;
		this.#values = { ...this.#values, repositories: update(this.#values.repositories) };
		try {
			const repositories = await this.#connection.use((database) => updateRepositories(database, update));
			// A later one knows more.
			if (turn === this.#repositoryUpdates) this.#values = { ...this.#values, repositories };
			this.#onWritten();
		} catch (reason) {
			this.#onFault(toStorageError(reason));
		}
	}
}
