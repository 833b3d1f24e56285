/** What another tab has brought of a variant so far, as the database shows it. */
import { toDownloadError } from '#lib/download/errors.ts';
import type { DownloadProgress, FileProgress } from '#lib/download/protocol.ts';
import { fileKey, variantKey, type FilePin, type VariantPin } from '#lib/qwen3/pins.ts';
import { chunkSize, savedChunkIndices, savedFile } from '#lib/storage/weights/chunks.ts';
import type { WeightsDatabase } from '#lib/storage/weights/schema.ts';
import { savedDownload, savedVariant } from '#lib/storage/weights/variants.ts';
import type { Host, Storage } from './host.ts';

/** Milliseconds between two looks. */
const LOOK_MS = 1_000;

/** Reports until `signal` aborts. Gives whether the variant was ever seen to be here, begun or ready; never rejects. */
export async function followElsewhere(
	{ storage, sleep }: Pick<Host, 'storage' | 'sleep'>,
	pin: VariantPin,
	progress: (progress: DownloadProgress) => void,
	signal: AbortSignal
): Promise<boolean> {
	let wasBegun = false;
	try {
		for (;;) {
			wasBegun ||= await isBegun(storage, pin);
			const files = await storage.use((database) =>
				Promise.all(pin.files.map((file) => storedProgress(database, pin, file)))
			);
			signal.throwIfAborted();
			progress({ stage: 'elsewhere', files, receivedBytes: 0 });
			await sleep(LOOK_MS, signal);
		}
	} catch (reason) {
		// Whoever waits for the lock hears of it when it is their turn to read the same database.
		if (!signal.aborted) console.warn('Another tab downloads, unseen:', toDownloadError(reason).message);
		return wasBegun;
	}
}

/** Whether a variant is under way or ready. */
export function isBegun(storage: Storage, pin: VariantPin): Promise<boolean> {
	const key = variantKey(pin);
	return storage.use(async (database) => {
		const rows = await Promise.all([savedDownload(database, key), savedVariant(database, key)]);
		return rows.some((row) => row !== null);
	});
}

async function storedProgress(
	database: WeightsDatabase,
	pin: VariantPin,
	{ path, bytes }: FilePin
): Promise<FileProgress> {
	const key = fileKey(pin, path);
	const [row, indices] = await Promise.all([savedFile(database, key), savedChunkIndices(database, key)]);
	if (row === null) return { path, bytes, storedBytes: 0, isVerified: false };
	const storedBytes = indices.reduce((sum, index) => sum + chunkSize(row, index), 0);
	return { path, bytes, storedBytes, isVerified: row.verified !== null };
}
