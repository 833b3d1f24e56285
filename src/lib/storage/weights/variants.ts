/** Variants of models, from the first byte to their deletion: what is ready, what is under way, what each takes. */
import type { IDBPTransaction } from 'idb';
import { pinBytes, type VariantPin } from '#lib/qwen3/pins.ts';
import { chunksOf, chunkSize } from './chunks.ts';
import { demoteUsers, everything, fileKeys, type Writing } from './demotion.ts';
import type {
	StoredFile,
	StoredVariant,
	UnfinishedDownload,
	WeightsDatabase,
	WeightsSchema
} from './schema.ts';

/** The variant under its `variantKey`; null when it is not ready. */
export async function savedVariant(database: WeightsDatabase, key: string): Promise<StoredVariant | null> {
	return (await database.get('variants', key)) ?? null;
}

/** What a download began with; null when there is none under way. */
export async function savedDownload(
	database: WeightsDatabase,
	key: string
): Promise<UnfinishedDownload | null> {
	return (await database.get('downloads', key)) ?? null;
}

/** What there was to begin. */
export type Begun =
	/** The files' rows, in the order they were given. */
	| { readonly kind: 'begun'; readonly files: readonly StoredFile[] }
	/** It is here already; nothing was changed. */
	| { readonly kind: 'ready'; readonly variant: StoredVariant }
	/** It was to be gone on with, and is neither begun nor ready any more; nothing was changed. */
	| { readonly kind: 'gone' };

export interface BeginOptions {
	/** Nothing is begun that has not been. */
	readonly onlyGoOn?: boolean;
}

/**
 * Makes the rows of a download, or finds them where an earlier one left off, all in one look at what is here: a deletion
 * in another tab comes before or after. `files` are the rows of files not begun yet; a row that is there keeps its cut.
 * One of another size loses its chunks, one of another digest is unchecked; variants that use such a file are no longer
 * ready.
 */
export async function beginDownload(
	database: WeightsDatabase,
	download: UnfinishedDownload,
	files: readonly StoredFile[],
	{ onlyGoOn = false }: BeginOptions = {}
): Promise<Begun> {
	const transaction = database.transaction([...everything], 'readwrite');
	const begin = async (): Promise<Begun> => {
		const downloads = transaction.objectStore('downloads');
		const variant = await transaction.objectStore('variants').get(download.key);
		if (variant) return { kind: 'ready', variant };
		const earlier = await downloads.get(download.key);
		if (onlyGoOn && !earlier) return { kind: 'gone' };
		const rows = await Promise.all(files.map((file) => beginFile(transaction, file)));
		await downloads.put({ ...download, startedAt: earlier?.startedAt ?? download.startedAt });
		return { kind: 'begun', files: rows };
	};
	const [begun] = await Promise.all([begin(), transaction.done]);
	return begun;
}

async function beginFile(transaction: Writing, file: StoredFile): Promise<StoredFile> {
	const store = transaction.objectStore('files');
	const earlier = await store.get(file.key);
	if (earlier?.bytes !== file.bytes) {
		await demoteUsers(transaction, file.key);
		await transaction.objectStore('chunks').delete(chunksOf(file.key));
		await store.put(file);
		return file;
	}
	const isSame = file.expected === null || earlier.expected?.hex === file.expected.hex;
	if (isSame) return earlier;
	await demoteUsers(transaction, file.key);
	const row = { ...earlier, expected: file.expected, hashed: null, verified: null };
	await store.put(row);
	return row;
}

/**
 * Makes a variant ready, in one step and on the disk itself. False, and it is not, when it or a file of it is gone or
 * unchecked: somebody deleted it meanwhile.
 */
export async function finishDownload(database: WeightsDatabase, variant: StoredVariant): Promise<boolean> {
	const transaction = database.transaction([...everything], 'readwrite', { durability: 'strict' });
	const finish = async (): Promise<boolean> => {
		const keys = fileKeys(variant.pin);
		const known = await Promise.all([
			transaction.objectStore('downloads').getKey(variant.key),
			transaction.objectStore('variants').getKey(variant.key)
		]);
		if (known.every((key) => key === undefined)) return false;
		const files = await Promise.all(keys.map((key) => transaction.objectStore('files').get(key)));
		if (files.some((file) => (file?.verified ?? null) === null)) return false;
		await Promise.all([
			transaction.objectStore('variants').put(variant),
			transaction.objectStore('downloads').delete(variant.key)
		]);
		return true;
	};
	const [isReady] = await Promise.all([finish(), transaction.done]);
	return isReady;
}

/**
 * Deletes a file that is not what it should be, with its chunks. Variants that need it are no longer ready; what else
 * they have stays.
 */
export async function dropFile(database: WeightsDatabase, key: string): Promise<void> {
	const transaction = database.transaction([...everything], 'readwrite');
	const drop = async (): Promise<void> => {
		await demoteUsers(transaction, key);
		await Promise.all([
			transaction.objectStore('files').delete(key),
			transaction.objectStore('chunks').delete(chunksOf(key))
		]);
	};
	await Promise.all([drop(), transaction.done]);
}

/**
 * Deletes a variant, ready or half downloaded, with the files that no other uses. Gives the bytes that were freed;
 * null when nothing of it is stored.
 */
export async function removeVariant(database: WeightsDatabase, key: string): Promise<number | null> {
	const transaction = database.transaction([...everything], 'readwrite');
	const remove = async (): Promise<number | null> => {
		const { variants, downloads, users, sizes } = await survey(transaction);
		const row = [...variants, ...downloads].find((other) => other.key === key);
		if (row === undefined) return null;
		const keys = fileKeys(row.pin).filter((file) => users.get(file)?.length === 1);
		await Promise.all([
			transaction.objectStore('variants').delete(key),
			transaction.objectStore('downloads').delete(key),
			...keys.map((file) => transaction.objectStore('files').delete(file)),
			...keys.map((file) => transaction.objectStore('chunks').delete(chunksOf(file)))
		]);
		return total(keys, sizes);
	};
	const [freed] = await Promise.all([remove(), transaction.done]);
	return freed;
}

/** The variants that are ready and have a file in common with `pin`; itself among them. */
export async function variantsSharing(database: WeightsDatabase, pin: VariantPin): Promise<StoredVariant[]> {
	const keys = new Set(fileKeys(pin));
	const variants = await database.getAll('variants');
	return variants.filter((variant) => fileKeys(variant.pin).some((key) => keys.has(key)));
}

/** A file in storage, and who needs it. */
export interface FileUse {
	readonly key: string;
	/** Stored bytes. */
	readonly bytes: number;
	/** Keys of the variants that it is part of, ready or under way. */
	readonly users: readonly string[];
}

/** All that is stored, and what it takes. */
export interface WeightsInventory {
	readonly variants: readonly StoredVariant[];
	readonly downloads: readonly UnfinishedDownload[];
	/** Stored bytes of each variant by its key, of those under way too; a shared file counts for each. */
	readonly bytesByKey: ReadonlyMap<string, number>;
	readonly files: readonly FileUse[];
	/** Stored bytes of all files, each counted once. */
	readonly totalBytes: number;
}

export async function weightsInventory(database: WeightsDatabase): Promise<WeightsInventory> {
	const transaction = database.transaction([...everything]);
	const { variants, downloads, users, sizes } = await survey(transaction);
	const bytesByKey = new Map<string, number>();
	for (const { key, pin } of [...variants, ...downloads]) bytesByKey.set(key, total(fileKeys(pin), sizes));
	return {
		variants,
		downloads,
		bytesByKey,
		files: [...sizes].map(([key, bytes]) => ({ key, bytes, users: users.get(key) ?? [] })),
		totalBytes: total([...sizes.keys()], sizes)
	};
}

/** Bytes that a variant needs on disk beyond what other variants have brought already. */
export async function missingBytes(database: WeightsDatabase, pin: VariantPin): Promise<number> {
	const { sizes } = await survey(database.transaction([...everything]));
	return pinBytes(pin) - total(fileKeys(pin), sizes);
}

interface Survey {
	readonly variants: readonly StoredVariant[];
	readonly downloads: readonly UnfinishedDownload[];
	/** Keys of the variants that use a file, by file. */
	readonly users: ReadonlyMap<string, readonly string[]>;
	/** Stored bytes by file. */
	readonly sizes: ReadonlyMap<string, number>;
}

async function survey(
	transaction: IDBPTransaction<WeightsSchema, (typeof everything)[number][], 'readonly' | 'readwrite'>
): Promise<Survey> {
	const [variants, downloads, files, chunks] = await Promise.all([
		transaction.objectStore('variants').getAll(),
		transaction.objectStore('downloads').getAll(),
		transaction.objectStore('files').getAll(),
		transaction.objectStore('chunks').getAllKeys()
	]);
	const fileByKey = new Map(files.map((file) => [file.key, file]));
	const sizes = new Map(files.map(({ key }) => [key, 0]));
	for (const [key, index] of chunks) {
		const file = fileByKey.get(key);
		if (file) sizes.set(key, (sizes.get(key) ?? 0) + chunkSize(file, index));
	}
	const pinByKey = new Map([...downloads, ...variants].map(({ key, pin }) => [key, pin]));
	const users = new Map<string, string[]>();
	for (const [key, pin] of pinByKey) {
		for (const file of fileKeys(pin)) users.set(file, [...(users.get(file) ?? []), key]);
	}
	return { variants, downloads, users, sizes };
}

function total(keys: readonly string[], sizes: ReadonlyMap<string, number>): number {
	return keys.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0);
}
