/**
 * The contract with the worker that reads the weights of Ponder's own site for a frame in another one. It is a shared worker
 * because only such a one can be started in the other part of the storage, where `navigator.storageBuckets` is that part's.
 */
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import type { WeightsInventory } from '#lib/storage/weights/variants.ts';

/** One row a call. Everything rejects with a `DownloadError`. */
export interface Calls {
	/** All that is stored there. */
	inventory: {
		params: Readonly<Record<never, never>>;
		progress: never;
		result: WeightsInventory;
		steer: never;
	};
	/** The models of repositories that the person named there: what is stored of them is of use to nobody else. */
	repositories: {
		params: Readonly<Record<never, never>>;
		progress: never;
		result: readonly CatalogModel[];
		steer: never;
	};
	/** The files of a variant that is ready, by path: handles on what is on the disk. */
	files: {
		params: { readonly key: string };
		progress: never;
		result: Readonly<Record<string, Blob>>;
		steer: never;
	};
}
