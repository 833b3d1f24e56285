/** What the library has to know of the database of weights: read on the page, written by the download realm alone. */
import type { PublishedDtype } from '#lib/qwen3/catalog.ts';
import { fileKey, variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import type { StoredAccess, StoredVariant, UnfinishedDownload } from '#lib/storage/weights/schema.ts';
import type { FileUse } from '#lib/storage/weights/variants.ts';

/** Reads, and keeps the token. Everything rejects with a `StorageError`. */
export interface StoredWeights {
	inventory(): Promise<Inventory>;
	/** The files of a variant that is ready, by path. */
	files(key: string): Promise<Readonly<Record<string, Blob>>>;
	/** The token that is kept; null where none is. */
	access(): Promise<StoredAccess | null>;
	/** Keeps a token in place of the one before; null forgets it. */
	keepAccess(access: StoredAccess | null): Promise<void>;
}

/** All that is here, and what it takes. */
export interface Inventory {
	/** Wholly here. */
	readonly variants: readonly StoredVariant[];
	/** Begun and not ended. */
	readonly downloads: readonly UnfinishedDownload[];
	/** Stored bytes of each by its key; a file that two share counts for both. */
	readonly bytesByKey: ReadonlyMap<string, number>;
	/** Every file, with the variants that it is part of. */
	readonly files: readonly FileUse[];
	/** Stored bytes, every file counted once. */
	readonly totalBytes: number;
}

export const emptyInventory: Inventory = {
	variants: [],
	downloads: [],
	bytesByKey: new Map(),
	files: [],
	totalBytes: 0
};

/** What is kept here, wholly or in part. */
export function allKept({ variants, downloads }: Inventory): readonly (StoredVariant | UnfinishedDownload)[] {
	return [...variants, ...downloads];
}

/** Bytes that are freed when all of these variants are deleted: of the files that no other needs. */
export function freedBytes({ files }: Inventory, keys: readonly string[]): number {
	return files
		.filter(({ users }) => users.length > 0 && users.every((user) => keys.includes(user)))
		.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes that stay when a variant is deleted: of those of its files that another needs. */
export function sharedBytes({ files }: Inventory, pin: VariantPin): number {
	const own = variantKey(pin);
	const keys = pin.files.map(({ path }) => fileKey(pin, path));
	return files
		.filter(({ key, users }) => keys.includes(key) && users.some((user) => user !== own))
		.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What is here of one variant. */
export type Holding =
	| { readonly kind: 'absent' }
	| { readonly kind: 'unfinished'; readonly download: UnfinishedDownload; readonly storedBytes: number }
	| { readonly kind: 'ready'; readonly variant: StoredVariant };

/** One of a model's variants, at the commit that the catalogue names. */
export interface Wanted {
	readonly modelId: string;
	readonly dtype: PublishedDtype;
	readonly commit: string;
}

/**
 * What is here of a model's variant, at whatever commit: a catalogue that names a newer one makes nothing that was
 * downloaded useless. That of the named commit comes first.
 */
export function holdingOf({ variants, downloads, bytesByKey }: Inventory, wanted: Wanted): Holding {
	const variant = best(variants, wanted);
	if (variant) return { kind: 'ready', variant };
	const download = best(downloads, wanted);
	if (!download) return { kind: 'absent' };
	return { kind: 'unfinished', download, storedBytes: bytesByKey.get(download.key) ?? 0 };
}

/** Under which it is stored; null where nothing is. */
export function keyOf(holding: Holding): string | null {
	if (holding.kind === 'absent') return null;
	return (holding.kind === 'ready' ? holding.variant : holding.download).key;
}

function best<T extends StoredVariant | UnfinishedDownload>(
	rows: readonly T[],
	{ modelId, dtype, commit }: Wanted
): T | undefined {
	const its = rows.filter((row) => row.modelId === modelId && row.pin.dtype === dtype);
	return its.find(({ pin }) => pin.commit === commit) ?? its[0];
}
