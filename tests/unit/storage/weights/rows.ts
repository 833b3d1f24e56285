/** Rows of stored weights, and a database in memory. */
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { fileKey, variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { saveChunk, saveDigest } from '#lib/storage/weights/chunks.ts';
import { WeightsConnection } from '#lib/storage/weights/database.ts';
import type { StoredFile, StoredVariant, UnfinishedDownload } from '#lib/storage/weights/schema.ts';
import { beginDownload, finishDownload } from '#lib/storage/weights/variants.ts';

export const openWeights = (factory: IDBFactory = new FakeFactory()) => new WeightsConnection(factory);

/** Of two files: `shared` (10 bytes), and one of its own (25 bytes). Chunks have 10 bytes. */
export function pinRow(dtype: VariantPin['dtype']): VariantPin {
	const files = [
		{ path: 'shared', bytes: 10, digest: null },
		{ path: `onnx/${dtype}`, bytes: 25, digest: null }
	];
	return { repository: 'ponder/model', commit: 'c'.repeat(40), dtype, files };
}

export function downloadRow(pin: VariantPin): UnfinishedDownload {
	return { key: variantKey(pin), modelId: 'model', pin, startedAt: 1 };
}

export function fileRows(pin: VariantPin): StoredFile[] {
	return pin.files.map(({ path, bytes, digest }) => ({
		key: fileKey(pin, path),
		bytes,
		chunkBytes: 10,
		expected: digest,
		hashed: null,
		verified: null
	}));
}

export function variantRow(pin: VariantPin): StoredVariant {
	return { key: variantKey(pin), modelId: 'model', pin, bytes: 35, readyAt: 2, host: 'hub.example' };
}

/** Begins a variant, and stores chunks of its files: so many of each, every byte the chunk's index. */
export async function store(weights: WeightsConnection, pin: VariantPin, counts: number[]): Promise<void> {
	await weights.use(async (database) => {
		const begun = await beginDownload(database, downloadRow(pin), fileRows(pin));
		const files = begun.kind === 'begun' ? begun.files : [];
		for (const [at, { key, bytes }] of files.entries()) {
			for (let index = 0; index < (counts[at] ?? 0); index++) {
				const blob = new Blob([new Uint8Array(Math.min(10, bytes - index * 10)).fill(index)]);
				const chunk = { fileKey: key, index, blob, sha256: 'ab' };
				await saveChunk(database, chunk, { replaces: false });
			}
		}
	});
}

/** The whole variant, ready. */
export async function storeReady(weights: WeightsConnection, pin: VariantPin): Promise<void> {
	await store(weights, pin, [1, 3]);
	await weights.use(async (database) => {
		for (const { key } of fileRows(pin)) {
			await saveDigest(database, key, { hashed: null, verified: { algorithm: 'sha256', hex: 'cd' } });
		}
		await finishDownload(database, variantRow(pin));
	});
}
