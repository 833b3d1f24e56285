/** Fetches again what is damaged on disk, and nothing else. */
import type { DamagedChunk, Hub } from '#lib/download/protocol.ts';
import { fileKey, type FilePin } from '#lib/qwen3/pins.ts';
import { savedChunk, savedFile } from '#lib/storage/weights/chunks.ts';
import type { StoredVariant } from '#lib/storage/weights/schema.ts';
import { dropFile, finishDownload, variantsSharing } from '#lib/storage/weights/variants.ts';
import { collect, type Order } from './collector.ts';
import { checkWhole, collectorTools } from './download.ts';
import { FileTransfer, Removed, wrongBytes } from './file-transfer.ts';
import type { Host, Storage } from './host.ts';
import type { ProgressReport } from './progress.ts';
import { verifyVariant } from './verify.ts';

/**
 * Repairs a ready variant. A chunk that comes as it first came needs no more proof. Where one does not, or nobody
 * remembers how it came, the whole file's digest decides, and until it has, no variant that uses the file is ready;
 * where there is none either, the file is dropped. Rejects as a download does.
 */
export async function repairVariant(
	host: Host,
	hub: Hub,
	variant: StoredVariant,
	report: ProgressReport,
	signal: AbortSignal
): Promise<readonly DamagedChunk[]> {
	const { storage, now, settings } = host;
	report.enter('verifying');
	const { damaged } = await verifyVariant(storage, variant, { now, signal, progress: () => undefined });
	const files = await Promise.all(variant.pin.files.map((pin) => openStored(storage, variant, pin)));
	const doubtful = new Set(files.filter(({ row }) => row.verified === null));
	if (damaged.length === 0 && doubtful.size === 0) return damaged;
	const ready = await storage.use((database) => variantsSharing(database, variant.pin));
	report.watch(files);
	report.enter('transferring');
	const orders = files.map((file) => orderOf(storage, file, damaged, doubtful));
	const tools = collectorTools(host, { hub, pin: variant.pin }, report);
	await collect(orders, tools, settings.lanes, signal);
	report.enter('verifying');
	for (const file of doubtful) {
		if (file.row.expected === null) {
			await storage.use((database) => dropFile(database, file.row.key));
			throw wrongBytes(file.pin.path);
		}
		await checkWhole(host, file, tools, report, signal);
	}
	if (doubtful.size > 0) await makeReady(storage, variant, ready);
	return damaged;
}

/** Makes ready again what was so before the repair, others that share a file with it included. */
async function makeReady(
	storage: Storage,
	variant: StoredVariant,
	ready: readonly StoredVariant[]
): Promise<void> {
	for (const before of ready) {
		const isReady = await storage.use((database) => finishDownload(database, before));
		if (!isReady && before.key === variant.key) throw new Removed();
	}
}

async function openStored(storage: Storage, { pin }: StoredVariant, file: FilePin): Promise<FileTransfer> {
	const row = await storage.use((database) => savedFile(database, fileKey(pin, file.path)));
	if (row === null) throw new Removed();
	return FileTransfer.open(storage, file, row);
}

function orderOf(
	storage: Storage,
	file: FileTransfer,
	damaged: readonly DamagedChunk[],
	doubtful: Set<FileTransfer>
): Order {
	const { row, pin } = file;
	return {
		path: pin.path,
		row,
		wanted: new Set(damaged.filter(({ path }) => path === pin.path).map(({ index }) => index)),
		deliver: async (index, chunk) => {
			const stored = await storage.use((database) => savedChunk(database, row.key, index));
			if (stored?.sha256 === chunk.sha256) return file.restore(index, chunk);
			doubtful.add(file);
			await file.replace(index, chunk);
		}
	};
}
