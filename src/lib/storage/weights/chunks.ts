/** Files and their chunks: how a file is cut, and the transactions that keep its bytes. One transaction a chunk. */
import type { IDBPTransaction } from 'idb';
import { fileKey } from '#lib/qwen3/pins.ts';
import { demoteUsers, everything } from './demotion.ts';
import type { StoredChunk, StoredFile, WeightsDatabase, WeightsSchema } from './schema.ts';

/** Losing the last chunks to a power cut costs fetching them again; waiting for the disk at each costs everybody. */
const relaxed = { durability: 'relaxed' } as const;

type Cut = Pick<StoredFile, 'bytes' | 'chunkBytes'>;

/** 0 for an empty file. */
export function chunkCount({ bytes, chunkBytes }: Cut): number {
	return Math.ceil(bytes / chunkBytes);
}

/** Bytes of one chunk: the last may be shorter. */
export function chunkSize({ bytes, chunkBytes }: Cut, index: number): number {
	return Math.min(chunkBytes, bytes - index * chunkBytes);
}

/** The keys of a file's chunks. An array sorts after every number. */
export function chunksOf(key: string): IDBKeyRange {
	return IDBKeyRange.bound([key, 0], [key, []]);
}

export async function savedFile(database: WeightsDatabase, key: string): Promise<StoredFile | null> {
	return (await database.get('files', key)) ?? null;
}

/** Which chunks of a file are here, in order. */
export async function savedChunkIndices(database: WeightsDatabase, key: string): Promise<number[]> {
	const keys = await database.getAllKeys('chunks', chunksOf(key));
	return keys.map(([, index]) => index);
}

export async function savedChunk(
	database: WeightsDatabase,
	key: string,
	index: number
): Promise<StoredChunk | null> {
	return (await database.get('chunks', [key, index])) ?? null;
}

/**
 * Keeps one chunk. False, and nothing is kept, when its file's row is gone: somebody deleted the model meanwhile.
 * A chunk in place of another makes the file unchecked again, and no variant that uses it is ready any more.
 */
export async function saveChunk(
	database: WeightsDatabase,
	chunk: StoredChunk,
	{ replaces }: { readonly replaces: boolean }
): Promise<boolean> {
	const transaction = database.transaction([...everything], 'readwrite', relaxed);
	const files = transaction.objectStore('files');
	const write = async (): Promise<boolean> => {
		const file = await files.get(chunk.fileKey);
		if (file === undefined) return false;
		await transaction.objectStore('chunks').put(chunk);
		if (!replaces) return true;
		await files.put({ ...file, hashed: null, verified: null });
		await demoteUsers(transaction, file.key);
		return true;
	};
	const [isKept] = await Promise.all([write(), transaction.done]);
	return isKept;
}

/** Keeps how far a file's digest is. False when its row is gone. */
export async function saveDigest(
	database: WeightsDatabase,
	key: string,
	digest: Pick<StoredFile, 'hashed' | 'verified'>
): Promise<boolean> {
	const { store, done } = database.transaction('files', 'readwrite', relaxed);
	const write = async (): Promise<boolean> => {
		const file = await store.get(key);
		if (file === undefined) return false;
		await store.put({ ...file, ...digest });
		return true;
	};
	const [isKept] = await Promise.all([write(), done]);
	return isKept;
}

/**
 * The files of a variant as the engine takes them, by path; null when it is not ready. The Blobs are handles on what
 * is on disk. Rejects when a chunk is missing although the variant counts as ready.
 */
export async function variantFiles(
	database: WeightsDatabase,
	key: string
): Promise<Record<string, Blob> | null> {
	const transaction = database.transaction(['variants', 'files', 'chunks']);
	const variant = await transaction.objectStore('variants').get(key);
	if (variant === undefined) return null;
	const files = await Promise.all(
		variant.pin.files.map(async ({ path }) => [
			path,
			await wholeFile(transaction, fileKey(variant.pin, path))
		])
	);
	return Object.fromEntries(files) as Record<string, Blob>;
}

type Reading = IDBPTransaction<WeightsSchema, ('variants' | 'files' | 'chunks')[], 'readonly'>;

async function wholeFile(transaction: Reading, key: string): Promise<Blob> {
	const [file, chunks] = await Promise.all([
		transaction.objectStore('files').get(key),
		transaction.objectStore('chunks').getAll(chunksOf(key))
	]);
	if (file === undefined || chunks.length !== chunkCount(file)) {
		throw new Error(`chunks of ${key} are missing`);
	}
	return new Blob(chunks.map(({ blob }) => blob));
}
