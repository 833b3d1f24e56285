/** What a model needs to know of the models that are kept on this device. */
import type { CatalogModel, PublishedDtype } from '#lib/qwen3/catalog.ts';

export interface StoredModels {
	/** Every model that Ponder offers or the person added, kept here or not. */
	readonly models: readonly CatalogModel[];
	/** A model that Ponder offers, or one that the person added; undefined for an id that neither knows. */
	find(modelId: string): CatalogModel | undefined;
	/** Variants of it that are wholly here; empty when there is none. */
	dtypesOf(modelId: string): readonly PublishedDtype[];
	/** The files of each of those variants, by path in the repository. Rejects with a `StorageError`. */
	filesOf(
		modelId: string
	): Promise<Readonly<Partial<Record<PublishedDtype, Readonly<Record<string, Blob>>>>>>;
}
