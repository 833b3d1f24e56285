/** Computes a short prompt from nothing: no cache kept, no buffers shared. For tests of a fresh session, not for answering. */
import type { Tensor } from 'onnxruntime-web';
import { halfToNumber } from './float16.ts';
import type { LoadedSession } from './session.ts';

type Feeds = Record<string, Tensor>;

/**
 * Logits after the last of `ids` (at least one), one a vocabulary entry. Runs in chunks the device computes
 * right. Rejects with what ONNX Runtime throws.
 */
export async function runOnce(loaded: LoadedSession, ids: readonly number[]): Promise<Float32Array> {
	let past = emptyCache(loaded);
	let logits = new Float32Array(0);
	try {
		for (let start = 0; start < ids.length; start += loaded.maxChunk) {
			const end = Math.min(start + loaded.maxChunk, ids.length);
			const outputs = await loaded.session.run({ ...chunkFeeds(loaded, ids, start, end), ...past });
			disposeAll(past);
			past = asPast(loaded, outputs);
			if (outputs.logits) logits = lastRow(outputs.logits, loaded.shape.vocabSize);
		}
		return logits;
	} finally {
		disposeAll(past);
	}
}

function emptyCache({ Tensor, names, shape }: LoadedSession): Feeds {
	const empty = (): Tensor => {
		const dims = [1, shape.kvHeads, 0, shape.headDim];
		return shape.kvType === 'float16'
			? new Tensor('float16', new Uint16Array(0), dims)
			: new Tensor('float32', new Float32Array(0), dims);
	};
	return Object.fromEntries(names.cache.map(({ past }) => [past, empty()]));
}

function chunkFeeds(
	{ Tensor, names }: LoadedSession,
	ids: readonly number[],
	start: number,
	end: number
): Feeds {
	const length = end - start;
	const int64 = (values: bigint[]): Tensor =>
		new Tensor('int64', BigInt64Array.from(values), [1, values.length]);
	const positions = Array.from({ length }, (_, index) => BigInt(start + index));
	return {
		input_ids: int64(ids.slice(start, end).map(BigInt)),
		attention_mask: int64(Array.from({ length: end }, () => 1n)),
		...(names.positionIds ? { position_ids: int64(positions) } : {})
	};
}

function asPast({ names }: LoadedSession, outputs: Readonly<Record<string, Tensor>>): Feeds {
	return Object.fromEntries(
		names.cache.flatMap(({ past, present }) => {
			const tensor = outputs[present];
			return tensor ? [[past, tensor]] : [];
		})
	);
}

function disposeAll(tensors: Feeds): void {
	for (const tensor of Object.values(tensors)) tensor.dispose();
}

function lastRow(logits: Tensor, vocabSize: number): Float32Array<ArrayBuffer> {
	const { data } = logits;
	const row = data.slice(-vocabSize);
	if (row instanceof Uint16Array) return Float32Array.from(row, halfToNumber);
	return Float32Array.from(row as Float32Array);
}
