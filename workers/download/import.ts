/** Takes a variant's files from disk, checked as if they had been downloaded. */
import { DownloadError } from '#lib/download/errors.ts';
import { pinBytes, variantKey, type Digest } from '#lib/qwen3/pins.ts';
import { chunkCount, chunkSize } from '#lib/storage/weights/chunks.ts';
import type { StoredVariant } from '#lib/storage/weights/schema.ts';
import { finishDownload } from '#lib/storage/weights/variants.ts';
import { openFiles, type DownloadTask } from './download.ts';
import { FileDigest, readChunk, sha256Of } from './file-digest.ts';
import { Removed, type FileTransfer } from './file-transfer.ts';
import type { Host } from './host.ts';
import type { ProgressReport } from './progress.ts';

export interface ImportTask extends Omit<DownloadTask, 'hub'> {
	/** By path in the repository. */
	readonly files: Readonly<Record<string, Blob>>;
}

/**
 * Null when files are still missing: the download has begun, and goes on over the network. Rejects with
 * `import-mismatch` at the first file that is none of the variant's; nothing of it is kept, and those before it are.
 */
export async function importVariant(
	host: Host,
	task: ImportTask,
	report: ProgressReport,
	signal: AbortSignal
): Promise<StoredVariant | null> {
	checkPaths(task);
	const transfers = await openFiles(host, task);
	if ('pin' in transfers) return transfers;
	report.watch(transfers);
	report.enter('verifying');
	for (const transfer of transfers) {
		const blob = task.files[transfer.pin.path];
		if (blob !== undefined && !transfer.isVerified) await importFile(transfer, blob, report, signal);
	}
	if (!transfers.every(({ isVerified }) => isVerified)) return null;
	return finish(host, task);
}

function checkPaths({ pin, files }: ImportTask): void {
	for (const [path, blob] of Object.entries(files)) {
		const known = pin.files.find((file) => file.path === path);
		if (known?.bytes !== blob.size) throw mismatch(path);
	}
}

async function importFile(
	transfer: FileTransfer,
	blob: Blob,
	report: ProgressReport,
	signal: AbortSignal
): Promise<void> {
	const { row, pin } = transfer;
	// Twice over the file: nothing of a wrong one is to reach the disk, and nothing good on it to be lost for it.
	const { digest, sha256s } = await digests(transfer, blob, signal);
	if (!transfer.isExpected(digest)) throw mismatch(pin.path);
	// Every chunk: what is here already is vouched for by nobody, and the digest is the given file's.
	for (const [index, sha256] of sha256s.entries()) {
		signal.throwIfAborted();
		const start = index * row.chunkBytes;
		const part = blob.slice(start, start + chunkSize(row, index));
		await transfer.putBlob(index, part, sha256);
		report.touch();
	}
	await transfer.markVerified(digest);
	report.flush();
}

interface Digests {
	readonly digest: Digest;
	/** Of each chunk. */
	readonly sha256s: readonly string[];
}

async function digests({ row, pin }: FileTransfer, blob: Blob, signal: AbortSignal): Promise<Digests> {
	const whole = await FileDigest.begin(row);
	const sha256s: string[] = [];
	for (let index = 0; index < chunkCount(row); index++) {
		signal.throwIfAborted();
		const start = index * row.chunkBytes;
		const part = blob.slice(start, start + chunkSize(row, index));
		try {
			const bytes = await readChunk(part);
			whole.take(bytes);
			sha256s.push(await sha256Of(bytes));
		} catch (reason) {
			// The file was moved or written to since it was chosen.
			if (reason instanceof DOMException) throw mismatch(pin.path, reason);
			throw reason;
		}
	}
	return { digest: whole.finish(), sha256s };
}

function mismatch(path: string, cause?: unknown): DownloadError {
	return new DownloadError('import-mismatch', 'not the file that is pinned', { path }, { cause });
}

async function finish({ storage, now }: Host, { pin, modelId }: ImportTask): Promise<StoredVariant> {
	const key = variantKey(pin);
	const variant = { key, modelId, pin, bytes: pinBytes(pin), readyAt: now(), host: null };
	if (!(await storage.use((database) => finishDownload(database, variant)))) throw new Removed();
	return variant;
}
