/** What a ready variant becomes when a file of it is no longer known to be right: a download to be gone on with. */
import type { IDBPTransaction } from 'idb';
import { fileKey, type VariantPin } from '#lib/qwen3/pins.ts';
import type { WeightsSchema } from './schema.ts';

/** The stores of everything but the token. */
export const everything = ['variants', 'downloads', 'files', 'chunks'] as const;

export type Writing = IDBPTransaction<WeightsSchema, (typeof everything)[number][], 'readwrite'>;

/** Makes every variant that uses a file a download, in the transaction that takes the file's proof away. */
export async function demoteUsers(transaction: Writing, key: string): Promise<void> {
	const variants = transaction.objectStore('variants');
	const downloads = transaction.objectStore('downloads');
	const affected = (await variants.getAll()).filter(({ pin }) => fileKeys(pin).includes(key));
	await Promise.all(
		affected.flatMap(({ key, modelId, pin, readyAt }) => [
			variants.delete(key),
			downloads.put({ key, modelId, pin, startedAt: readyAt })
		])
	);
}

export function fileKeys(pin: VariantPin): string[] {
	return pin.files.map(({ path }) => fileKey(pin, path));
}
