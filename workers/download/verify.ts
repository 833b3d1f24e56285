/** Reads stored chunks and compares them with what was received. */
import { DownloadError } from '#lib/download/errors.ts';
import type { ByteProgress, DamagedChunk, VerifyReport } from '#lib/download/protocol.ts';
import { fileKey, pinBytes } from '#lib/qwen3/pins.ts';
import { chunkCount, chunkSize, savedChunk, savedFile } from '#lib/storage/weights/chunks.ts';
import type { StoredFile, StoredVariant } from '#lib/storage/weights/schema.ts';
import { savedVariant } from '#lib/storage/weights/variants.ts';
import { readChunk, sha256Of } from './file-digest.ts';
import type { Storage } from './host.ts';

/** Milliseconds between two reports. */
const INTERVAL_MS = 250;

/** The variant that is ready under `key`. Rejects with `not-stored`. */
export async function readyVariant(storage: Storage, key: string): Promise<StoredVariant> {
	const variant = await storage.use((database) => savedVariant(database, key));
	if (variant === null) throw new DownloadError('not-stored', `${key} is not stored here`);
	return variant;
}

/** Rejects with a `StorageError`, with `not-stored` when a file's row is gone, or with the signal's reason. */
export async function verifyVariant(
	storage: Storage,
	{ pin }: StoredVariant,
	{ now, progress, signal }: VerifyContext
): Promise<VerifyReport> {
	const totalBytes = pinBytes(pin);
	const damaged: DamagedChunk[] = [];
	let doneBytes = 0;
	let sentAt = -Infinity;
	for (const { path } of pin.files) {
		const file = await storage.use((database) => savedFile(database, fileKey(pin, path)));
		if (file === null) throw new DownloadError('not-stored', `${path} is gone`);
		for (let index = 0; index < chunkCount(file); index++) {
			signal.throwIfAborted();
			const cause = (await damageOf(storage, file, index)) ?? (file.verified === null ? 'unproven' : null);
			const bytes = chunkSize(file, index);
			if (cause !== null) damaged.push({ path, index, bytes, cause });
			doneBytes += bytes;
			if (now() - sentAt < INTERVAL_MS) continue;
			sentAt = now();
			progress({ doneBytes, totalBytes });
		}
	}
	progress({ doneBytes, totalBytes });
	const unknown = pin.files.filter(({ digest }) => digest === null).map(({ path }) => path);
	return { damaged, checkedBytes: doneBytes, unknown };
}

export interface VerifyContext {
	readonly now: () => number;
	readonly progress: (progress: ByteProgress) => void;
	readonly signal: AbortSignal;
}

/** What is wrong with a stored chunk, compared with what was received; null: nothing. */
export async function damageOf(
	storage: Storage,
	file: Pick<StoredFile, 'key'>,
	index: number
): Promise<DamagedChunk['cause'] | null> {
	const chunk = await storage.use((database) => savedChunk(database, file.key, index));
	if (chunk === null) return 'missing';
	try {
		const bytes = await readChunk(chunk.blob);
		return (await sha256Of(bytes)) === chunk.sha256 ? null : 'changed';
	} catch (reason) {
		// A Blob whose file on disk is gone, or has another size, says so with one of these.
		if (reason instanceof DOMException) return 'unreadable';
		throw reason;
	}
}
