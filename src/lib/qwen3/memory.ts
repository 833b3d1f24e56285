/**
 * What a variant takes of a device's memory, computed from its size and shape. Measured with a 0.6B shape at full
 * size, loaded from stored Blobs: with JSPI the renderer rose by the weights and the largest tensor (int8: 1,223 MB of
 * weights, a tensor of 622 MB, 1.84 GB measured), without it by twice the weights (997 MB; 1.97 GB measured).
 */
import { kvBytesPerToken, type CatalogModel, type PublishedDtype } from './catalog.ts';

/** All in bytes. */
export interface ModelMemory {
	readonly weights: number;
	/** Keys and values of a whole context. */
	readonly kvCache: number;
	/** Keys and values of 1,024 tokens. */
	readonly kvCachePer1K: number;
	/** The embedding, which is one tensor and on a GPU one binding. */
	readonly largestTensor: number;
	/** The most that is held while it loads. */
	readonly loading: number;
	/** With a full context, all told; shorter conversations take less, since the cache grows with them. */
	readonly running: number;
	/** The greater of the two. */
	readonly peak: number;
}

export interface MemoryConditions {
	/** Whether the browser has JavaScript Promise Integration (`WebAssembly.Suspending`). */
	readonly jspi: boolean;
}

/** Bytes a number of the embedding takes: half floats, floats, or int8 as the published file keeps it. */
const embeddingWidth: Readonly<Record<PublishedDtype, number>> = { q4f16: 2, q4: 4, quantized: 1 };

/** Bytes of the embedding. */
export function largestTensorBytes(
	{ embeddingNumbers }: Pick<CatalogModel, 'embeddingNumbers'>,
	dtype: PublishedDtype
): number {
	return embeddingNumbers * embeddingWidth[dtype];
}

/**
 * Memory of one variant with a context of `contextLength` tokens. `quantized` is taken to run on the CPU, where ONNX
 * Runtime copies the cache in and out at every run and so holds it twice. Throws where the variant is not published.
 */
export function memoryOf(
	model: CatalogModel,
	dtype: PublishedDtype,
	contextLength: number,
	{ jspi }: MemoryConditions
): ModelMemory {
	const weights = model.variants[dtype]?.bytes;
	if (weights === undefined) throw new Error(`${model.id} is not published as ${dtype}`);
	const largestTensor = largestTensorBytes(model, dtype);
	const perToken = kvBytesPerToken(model, dtype);
	const kvCache = perToken * contextLength;
	// With JSPI ONNX Runtime reads a Blob tensor by tensor; without, every mounted file stays in memory beside its copy.
	const loading = weights + (jspi ? largestTensor : weights);
	const running = weights + kvCache * (dtype === 'quantized' ? 2 : 1);
	return {
		weights,
		kvCache,
		kvCachePer1K: perToken * 1024,
		largestTensor,
		loading,
		running,
		peak: Math.max(loading, running)
	};
}
