/** The database of model weights: apart from conversations, since browsers evict a whole store at once. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Digest, VariantPin } from '#lib/qwen3/pins.ts';

export interface WeightsSchema extends DBSchema {
	/** One row a variant that is wholly here and checked, under its `variantKey`. Written last: without it a model is not ready. */
	variants: { key: string; value: StoredVariant };
	/** One row a variant whose download began and has not ended, under its `variantKey`; gone once the variant is ready. */
	downloads: { key: string; value: UnfinishedDownload };
	/** One row a file, under its `fileKey`: how it is cut into chunks and how far its digest is. */
	files: { key: string; value: StoredFile };
	/** One row a chunk, under file key and index. The Blob is a handle; its bytes are on disk. */
	chunks: { key: [fileKey: string, index: number]; value: StoredChunk };
	/** At most one row, named `token`: kept only where the person asked for it. */
	access: { key: 'token'; value: StoredAccess };
}

export type WeightsDatabase = IDBPDatabase<WeightsSchema>;

export interface StoredVariant {
	readonly key: string;
	/** The catalogue's id, or `owner/name` of a repository that the person named. */
	readonly modelId: string;
	readonly pin: VariantPin;
	readonly bytes: number;
	/** Milliseconds since the epoch. */
	readonly readyAt: number;
	/** The host it came from; null for an import from disk. */
	readonly host: string | null;
}

export interface UnfinishedDownload {
	readonly key: string;
	readonly modelId: string;
	readonly pin: VariantPin;
	readonly startedAt: number;
}

export interface StoredFile {
	readonly key: string;
	readonly bytes: number;
	/** All but the last chunk have this many. A file keeps the size it began with. */
	readonly chunkBytes: number;
	readonly expected: Digest | null;
	/** How far the whole file's digest is: a saved state of the hash over the first `chunks` chunks. */
	readonly hashed: { readonly chunks: number; readonly state: Uint8Array<ArrayBuffer> } | null;
	/** The whole file's digest, once it was compared with `expected` (or, where nothing is known, computed). */
	readonly verified: Digest | null;
}

export interface StoredChunk {
	readonly fileKey: string;
	readonly index: number;
	readonly blob: Blob;
	/** Of what was received, in lower-case hexadecimal. */
	readonly sha256: string;
}

export interface StoredAccess {
	readonly origin: string;
	readonly token: string;
}
