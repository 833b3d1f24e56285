/** The library, whose code is not needed to begin a chat: fetched after it, and until then as if nothing were kept. */
import type { Library } from '#lib/library/library.svelte.ts';
import type { LibraryParts } from '#lib/library/open-library.ts';
import type { StoredModels } from '#lib/model/stored-models.ts';
import { bundledModel, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';

export class LaterLibrary implements StoredModels {
	readonly #parts: LibraryParts;
	#read = $state.raw<Library | null>(null);
	#opening: Promise<Library> | null = null;

	constructor(parts: LibraryParts) {
		this.#parts = parts;
	}

	/** Null until it was read. */
	get now(): Library | null {
		return this.#read;
	}

	/** Fetches the code and reads what is kept, once. Rejects where the code cannot be fetched; the next call tries again. */
	open(): Promise<Library> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	get models(): readonly CatalogModel[] {
		return this.#read?.models ?? [bundledModel];
	}

	find(modelId: string): CatalogModel | undefined {
		return this.models.find(({ id }) => id === modelId);
	}

	dtypesOf(modelId: string): readonly PublishedDtype[] {
		return this.#read?.dtypesOf(modelId) ?? [];
	}

	async filesOf(modelId: string): ReturnType<StoredModels['filesOf']> {
		return (await this.open()).filesOf(modelId);
	}

	async #open(): Promise<Library> {
		try {
			const { openLibrary } = await import('#lib/library/open-library.ts');
			const library = openLibrary(this.#parts);
			await library.load();
			this.#read = library;
			return library;
		} catch (reason) {
			this.#opening = null;
			throw reason;
		}
	}
}
