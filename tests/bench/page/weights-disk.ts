/** Bytes from memory to the disk and back, as Ponder keeps weights and as transformers.js does. */
import { browserSettings } from '#download/host.ts';
import { fileKey, variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { chunkCount, chunkSize, saveChunk, variantFiles } from '#lib/storage/weights/chunks.ts';
import { WeightsConnection } from '#lib/storage/weights/database.ts';
import { weightsFactory } from '#lib/storage/weights/factory.ts';
import { beginDownload, finishDownload, removeVariant } from '#lib/storage/weights/variants.ts';

export async function openWeights(): Promise<WeightsConnection> {
	return new WeightsConnection(await weightsFactory());
}

/** Resolves to milliseconds, as all below. Leaves the digests out, which the Cache API does not compute either. */
export async function storeOurs(bytes: number): Promise<number> {
	const weights = await openWeights();
	const pin = pinOf(bytes);
	const key = variantKey(pin);
	const row = {
		key: fileKey(pin, 'weights'),
		bytes,
		chunkBytes: browserSettings.chunkBytes,
		expected: null,
		hashed: null,
		verified: { algorithm: 'sha256', hex: '' }
	} as const;
	return weights.use(async (database) => {
		await removeVariant(database, key);
		await beginDownload(database, { key, modelId: 'bench', pin, startedAt: 0 }, [row]);
		const source = new Source(row);
		const start = performance.now();
		for (let index = 0; index < chunkCount(row); index++) {
			const chunk = { fileKey: row.key, index, blob: new Blob([source.chunk(index)]), sha256: '' };
			await saveChunk(database, chunk, { replaces: false });
		}
		await finishDownload(database, { key, modelId: 'bench', pin, bytes, readyAt: 0, host: null });
		return performance.now() - start;
	});
}

export async function readOurs(bytes: number): Promise<number> {
	const weights = await openWeights();
	await weights.open();
	const start = performance.now();
	const files = await weights.use((database) => variantFiles(database, variantKey(pinOf(bytes))));
	const buffer = await files?.['weights']?.arrayBuffer();
	return elapsedOver(start, buffer, bytes);
}

const cacheName = 'bench-memory';
const cacheKey = 'https://files.invalid/weights';

export async function storeStock(bytes: number): Promise<number> {
	await caches.delete(cacheName);
	const cache = await caches.open(cacheName);
	const cut = { bytes, chunkBytes: browserSettings.chunkBytes };
	const source = new Source(cut);
	let index = 0;
	const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull: (controller) => {
			if (index === chunkCount(cut)) controller.close();
			else controller.enqueue(source.chunk(index++).slice());
		}
	});
	const start = performance.now();
	await cache.put(cacheKey, new Response(body));
	return performance.now() - start;
}

export async function readStock(bytes: number): Promise<number> {
	const cache = await caches.open(cacheName);
	const start = performance.now();
	const response = await cache.match(cacheKey);
	return elapsedOver(start, await response?.arrayBuffer(), bytes);
}

function elapsedOver(start: number, buffer: ArrayBuffer | undefined, bytes: number): number {
	const ms = performance.now() - start;
	if (buffer?.byteLength !== bytes) throw new Error(`${buffer?.byteLength} of ${bytes} bytes were read back`);
	return ms;
}

function pinOf(bytes: number): VariantPin {
	const files = [{ path: 'weights', bytes, digest: null }];
	return { repository: 'bench/memory', commit: '0'.repeat(40), dtype: 'quantized', files };
}

/** Chunks of random bytes, no two alike, in memory that is used again. */
class Source {
	readonly #cut: { readonly bytes: number; readonly chunkBytes: number };
	readonly #memory: Uint8Array<ArrayBuffer>;

	constructor(cut: { readonly bytes: number; readonly chunkBytes: number }) {
		this.#cut = cut;
		this.#memory = new Uint8Array(cut.chunkBytes);
		const most = 65_536;
		for (let from = 0; from < cut.chunkBytes; from += most) {
			crypto.getRandomValues(this.#memory.subarray(from, from + most));
		}
	}

	chunk(index: number): Uint8Array<ArrayBuffer> {
		new DataView(this.#memory.buffer).setUint32(0, index);
		return this.#memory.subarray(0, chunkSize(this.#cut, index));
	}
}
