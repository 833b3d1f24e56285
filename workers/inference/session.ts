/**
 * What loading hands to generating: one loaded model with its ONNX Runtime session, its tokenizer and the
 * numbers of its graph. Interfaces only; `load.ts` makes one, the decode loop and the KV cache use it.
 */
import type { PreTrainedModel, PreTrainedTokenizer } from '@huggingface/transformers';
import type { InferenceSession, TensorConstructor, TensorFactory } from 'onnxruntime-web';
import type { EngineError } from '#lib/engine/errors.ts';
import type { DeviceChoice, GraphReport } from '#lib/engine/protocol.ts';

/** A loaded model. `dispose` once; afterwards nothing of it may be used. */
export interface LoadedSession {
	readonly choice: DeviceChoice;
	/** ONNX Runtime's own session. One `run` at a time: two at once corrupt each other. */
	readonly session: InferenceSession;
	/** The Tensor class of the ONNX Runtime that owns `session`; it takes no other as a fetch. */
	readonly Tensor: TensorConstructor & TensorFactory;
	/** ONNX Runtime's GPU device, for buffers shared with the session; null on wasm. */
	readonly gpu: GPUDevice | null;
	readonly tokenizer: PreTrainedTokenizer;
	/** transformers.js's model over the same session, for its own `generate()`: measurements and comparisons. */
	readonly model: PreTrainedModel;
	readonly shape: ModelShape;
	readonly names: GraphNames;
	/** Ids that end a turn, from generation_config.json (or config.json). Never empty. */
	readonly endOfTurnIds: readonly number[];
	/** Most query tokens one run may take: 31 on a software adapter, whose attention is wrong beyond. */
	readonly maxChunk: number;
	readonly graph: GraphReport;
	readonly weightBytes: number;
	/** Resolves, at most once and never by itself, when the GPU device is lost or reports an error. */
	readonly lost: Promise<EngineError>;
	/** Releases the session and its weights. */
	dispose(): Promise<void>;
}

/** The numbers of a Qwen3-shaped decoder, read from config.json and checked against the graph. */
export interface ModelShape {
	readonly layers: number;
	readonly kvHeads: number;
	readonly headDim: number;
	/** Last dimension of `logits`. */
	readonly vocabSize: number;
	/** `max_position_embeddings`: tokens of prompt and answer together. */
	readonly maxPositions: number;
	/** Element type of `past_key_values.*` and `present.*`, each `[1, kvHeads, length, headDim]`. */
	readonly kvType: 'float32' | 'float16';
	/** Bytes of keys and values that one token costs over all layers. */
	readonly kvBytesPerToken: number;
	/** Positions in `logits`: only the last (`[1, 1, vocabSize]`), or as many as query tokens. */
	readonly logitPositions: 'last' | 'all';
	readonly logitsType: 'float32' | 'float16';
}

/** Names of the graph's inputs and outputs; `input_ids`, `attention_mask` and `logits` are always there. */
export interface GraphNames {
	/** Whether the graph takes `position_ids`. */
	readonly positionIds: boolean;
	/** Two entries a layer (key, value), in layer order. */
	readonly cache: readonly { readonly past: string; readonly present: string }[];
}
