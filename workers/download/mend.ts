/**
 * Mends a file that is complete and yet wrong: something changed it on its way. Its chunks are fetched once more, one
 * by one, and each that differs from the stored one takes its place, until the whole is right. Those that the disk gives
 * back otherwise than they came are first. Which of two differing chunks was the wrong one is known only by the whole,
 * so that is computed after every run of them. The file has then been fetched twice at most.
 */
import type { Digest } from '#lib/qwen3/pins.ts';
import { chunkCount, savedChunk } from '#lib/storage/weights/chunks.ts';
import { collect, type CollectorTools } from './collector.ts';
import type { FileTransfer } from './file-transfer.ts';
import type { Storage } from './host.ts';
import { damageOf } from './verify.ts';

/** Gives the right digest; null when the file is still wrong with every chunk fetched a second time. */
export async function mend(
	file: FileTransfer,
	storage: Storage,
	tools: CollectorTools,
	signal: AbortSignal
): Promise<Digest | null> {
	const { row, pin } = file;
	const damaged = await damagedChunks(file, storage, signal);
	const wanted = new Set([...damaged, ...Array(chunkCount(row)).keys()]);
	let right: Digest | null = null;
	let isUnchecked = false;
	const check = async (): Promise<void> => {
		isUnchecked = false;
		const digest = await file.recomputedDigest();
		if (digest === null || !file.isExpected(digest)) return;
		right = digest;
		wanted.clear();
	};
	await collect(
		[
			{
				path: pin.path,
				row,
				wanted,
				deliver: async (index, chunk) => {
					const stored = await storage.use((database) => savedChunk(database, row.key, index));
					if (damaged.has(index) || stored?.sha256 !== chunk.sha256) {
						await file.replace(index, chunk);
						isUnchecked = true;
					} else if (isUnchecked) await check();
				}
			}
		],
		tools,
		1,
		signal
	);
	if (right === null) await check();
	return right;
}

async function damagedChunks(
	{ row }: FileTransfer,
	storage: Storage,
	signal: AbortSignal
): Promise<ReadonlySet<number>> {
	const damaged = new Set<number>();
	for (let index = 0; index < chunkCount(row); index++) {
		signal.throwIfAborted();
		if ((await damageOf(storage, row, index)) !== null) damaged.add(index);
	}
	return damaged;
}
