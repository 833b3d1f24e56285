/**
 * Where weights are kept: a Storage Bucket of their own where the browser has buckets (Chromium), so that an eviction
 * takes weights or conversations and never both; the global IndexedDB elsewhere. The same in pages and in workers.
 */
import { browserFactory } from '../database.ts';
import { StorageError, toStorageError } from '../errors.ts';

/** What Ponder uses of a bucket (https://wicg.github.io/storage-buckets/). */
export interface StorageBucket {
	readonly indexedDB: IDBFactory;
	persist(): Promise<boolean>;
	persisted(): Promise<boolean>;
	estimate(): Promise<StorageEstimate>;
}

interface StorageBucketManager {
	open(name: string, options?: { readonly durability?: 'strict' | 'relaxed' }): Promise<StorageBucket>;
}

/** What a browser says that gives this page no bucket at all: blocked cookies, an opaque origin, a private window. */
const denials: ReadonlySet<string> = new Set(['SecurityError', 'NotSupportedError']);

/** The weights' bucket, made at the first call; null where there are no buckets. Rejects with a `StorageError`. */
export async function weightsBucket(): Promise<StorageBucket | null> {
	const { storageBuckets } = navigator as { readonly storageBuckets?: StorageBucketManager };
	if (storageBuckets === undefined) return null;
	try {
		const bucket = await storageBuckets.open('ponder-weights');
		await checkAccess(bucket.indexedDB);
		return bucket;
	} catch (reason) {
		// Where a bucket was given, the weights are in it or nowhere: a second database elsewhere would split them.
		if (reason instanceof StorageError) throw reason;
		// The global factory says the same in its own words. Any other failure may pass, and must not split the weights.
		if (!(reason instanceof DOMException)) {
			if (reason instanceof TypeError) return null;
			throw reason;
		}
		if (denials.has(reason.name)) return null;
		throw toStorageError(reason);
	}
}

/**
 * Rejects with `storage-denied` where the browser gives the bucket and then nothing in it, as Chromium does in a frame whose
 * storage is blocked: opening a database there neither succeeds nor fails. Listing them does.
 */
async function checkAccess(factory: Pick<IDBFactory, 'databases'>): Promise<void> {
	try {
		await factory.databases();
	} catch (reason) {
		if (isDenial(reason)) throw new StorageError('storage-denied', String(reason), { cause: reason });
		console.warn(reason);
		// Chromium that finds a database damaged removes it, fails once, and goes on with an empty one.
		await factory.databases().catch((again: unknown) => {
			throw toStorageError(again);
		});
	}
}

function isDenial(reason: unknown): boolean {
	if (!(reason instanceof DOMException)) return false;
	return denials.has(reason.name) || /denied permission/i.test(reason.message);
}

/** The factory for `WeightsConnection`; null where the browser offers none. Rejects with a `StorageError`. */
export async function weightsFactory(): Promise<IDBFactory | null> {
	const bucket = await weightsBucket();
	return bucket?.indexedDB ?? browserFactory();
}
