/** One variant from the first byte to the row that makes it ready, over whatever is stored of it already. */
import { DownloadError } from '#lib/download/errors.ts';
import type { Hub } from '#lib/download/protocol.ts';
import { fileKey, pinBytes, variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import type { StoredVariant } from '#lib/storage/weights/schema.ts';
import { beginDownload, dropFile, finishDownload } from '#lib/storage/weights/variants.ts';
import { collect, type CollectorTools, type Order } from './collector.ts';
import { FileTransfer, Removed, wrongBytes } from './file-transfer.ts';
import type { Host } from './host.ts';
import { mend } from './mend.ts';
import { downloadLimits, Patience } from './patience.ts';
import type { ProgressReport } from './progress.ts';
import { RangeReader } from './range-reader.ts';

/** Times that chunks which the disk took and does not give back are fetched again, before the disk is not trusted. */
const DISK_ROUNDS = 3;

export interface DownloadTask {
	readonly hub: Hub;
	readonly pin: VariantPin;
	readonly modelId: string;
	/** It was begun or ready when it was last seen: if it is not any more, it was deleted and is not begun anew. */
	readonly wasBegun: boolean;
}

/**
 * Opens the files of a variant where they were left, and makes the rows of those that were not begun; gives the variant
 * itself where it is ready. Rejects with `Removed` where it was begun and is gone.
 */
export async function openFiles(
	{ storage, settings, now }: Pick<Host, 'storage' | 'settings' | 'now'>,
	{ pin, modelId, wasBegun }: Omit<DownloadTask, 'hub'>
): Promise<readonly FileTransfer[] | StoredVariant> {
	const download = { key: variantKey(pin), modelId, pin, startedAt: now() };
	const fresh = pin.files.map(({ path, bytes, digest }) => ({
		key: fileKey(pin, path),
		bytes,
		chunkBytes: settings.chunkBytes,
		expected: digest,
		hashed: null,
		verified: null
	}));
	const begun = await storage.use((database) =>
		beginDownload(database, download, fresh, { onlyGoOn: wasBegun })
	);
	if (begun.kind === 'gone') throw new Removed();
	if (begun.kind === 'ready') return begun.variant;
	return Promise.all(
		pin.files.map((file, index) => {
			const row = begun.files[index];
			if (row === undefined) throw new Error('fewer rows than files');
			return FileTransfer.open(storage, file, row);
		})
	);
}

/** What a download and a repair fetch with. */
export function collectorTools(
	host: Host,
	{ hub, pin }: Pick<DownloadTask, 'hub' | 'pin'>,
	report: ProgressReport
): CollectorTools {
	return {
		reader: new RangeReader(host, hub, pin),
		patience: new Patience(host, downloadLimits(host.settings), (waiting) => report.wait(waiting)),
		onBytes: (bytes) => report.received(bytes)
	};
}

/** Rejects with a coded error, with `Removed`, or with the signal's reason; what is stored stays in every case. */
export async function downloadVariant(
	host: Host,
	task: DownloadTask,
	report: ProgressReport,
	signal: AbortSignal
): Promise<StoredVariant> {
	const files = await openFiles(host, task);
	if ('pin' in files) return files;
	report.watch(files);
	report.flush();
	const tools = collectorTools(host, task, report);
	await fetchMissing(host, files, tools, report, signal);
	report.enter('verifying');
	for (const file of files) {
		signal.throwIfAborted();
		if (!file.isVerified) await checkWhole(host, file, tools, report, signal);
		report.touch();
	}
	const variant = await finish(host, task);
	report.flush();
	return variant;
}

/** Fetches until every chunk is here and was read back into its file's digest. */
async function fetchMissing(
	host: Host,
	files: readonly FileTransfer[],
	tools: CollectorTools,
	report: ProgressReport,
	signal: AbortSignal
): Promise<void> {
	for (let round = 0; ; round++) {
		const orders = files.map((file) => orderOf(file, report)).filter(({ wanted }) => wanted.size > 0);
		if (orders.length > 0) {
			if (round > DISK_ROUNDS) throw new DownloadError('storage-failed', 'the disk loses what it is given');
			report.enter('transferring');
			await collectOrDrop(host, orders, files, tools, signal);
			report.enter('verifying');
		}
		for (const file of files) {
			signal.throwIfAborted();
			if (!file.isVerified) await file.wholeDigest();
		}
		if (files.every((file) => file.missing().length === 0)) return;
	}
}

function orderOf(file: FileTransfer, report: ProgressReport): Order {
	return {
		path: file.pin.path,
		row: file.row,
		wanted: new Set(file.missing()),
		deliver: async (index, chunk) => {
			await file.keep(index, chunk);
			report.touch();
		}
	};
}

/** A file without a digest whose size changed may be of two versions, and nobody could tell: nothing of it stays. */
async function collectOrDrop(
	{ storage, settings }: Host,
	orders: readonly Order[],
	files: readonly FileTransfer[],
	tools: CollectorTools,
	signal: AbortSignal
): Promise<void> {
	try {
		await collect(orders, tools, settings.lanes, signal);
	} catch (reason) {
		const changed =
			reason instanceof DownloadError && reason.code === 'size-changed' ? reason.facts.path : undefined;
		const file = files.find(({ pin }) => pin.path === changed);
		if (file?.row.expected === null) await storage.use((database) => dropFile(database, file.row.key));
		throw reason;
	}
}

/** Compares a complete file with its digest, and mends it where it differs. Rejects with `wrong-bytes`. */
export async function checkWhole(
	{ storage }: Pick<Host, 'storage'>,
	file: FileTransfer,
	tools: CollectorTools,
	report: ProgressReport,
	signal: AbortSignal
): Promise<void> {
	const digest = await file.wholeDigest();
	if (digest !== null && file.isExpected(digest)) return file.markVerified(digest);
	report.enter('mending');
	const mended = await mend(file, storage, tools, signal);
	if (mended === null) {
		await storage.use((database) => dropFile(database, file.row.key));
		throw wrongBytes(file.pin.path);
	}
	await file.markVerified(mended);
	report.enter('verifying');
}

async function finish({ storage, now }: Host, { hub, pin, modelId }: DownloadTask): Promise<StoredVariant> {
	const variant: StoredVariant = {
		key: variantKey(pin),
		modelId,
		pin,
		bytes: pinBytes(pin),
		readyAt: now(),
		host: new URL(hub.base).host
	};
	if (!(await storage.use((database) => finishDownload(database, variant)))) throw new Removed();
	return variant;
}
