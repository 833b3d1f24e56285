/** What becomes of the model that answered last, when the page opens. Pure. */
import type { Library } from '#lib/library/library.svelte.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { storageErrorCodes, type StorageErrorCode } from '#lib/storage/errors.ts';

export type LastModel =
	| { readonly kind: 'here'; readonly model: CatalogModel }
	/** Storage could not be read, so nobody knows. `code`: null where another trouble than storage's kept it back. */
	| { readonly kind: 'unknown'; readonly code: StorageErrorCode | null }
	/** Deleted, or taken by the browser. */
	| { readonly kind: 'gone' };

/** Looks a model up in what was read of this device. */
export function lastModel(
	modelId: string,
	library: Pick<Library, 'find' | 'dtypesOf' | 'failure'>
): LastModel {
	const model = library.find(modelId);
	if (model && (model.origin.kind === 'bundled' || library.dtypesOf(modelId).length > 0)) {
		return { kind: 'here', model };
	}
	const { failure } = library;
	if (failure === null) return { kind: 'gone' };
	return { kind: 'unknown', code: storageErrorCodes.find((code) => code === failure.code) ?? null };
}
