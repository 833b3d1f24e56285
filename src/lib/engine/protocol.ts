/**
 * The contract between a page and the engine realm: one table of calls. Everything that crosses the
 * boundary (requests, replies, handlers, the client) is derived from `Calls`, so a new call is one row.
 * Types only; no Svelte, no DOM, no worker globals.
 */
import type { CallOptions as BoundaryOptions, RunningCall as BoundaryCall } from '#lib/boundary/client.ts';
import type { CallContext as BoundaryContext, Handlers as BoundaryHandlers } from '#lib/boundary/wire.ts';
import type { EngineErrorCode } from './errors.ts';
import type {
	GenerateParams,
	GenerateProgress,
	GenerateResult,
	PromptParams,
	Steer,
	TokenCount
} from './generation.ts';

/** One contract: whoever knows a call knows what goes through it. */
export type * from './generation.ts';

/** One row a call: what goes in, what it reports while it runs, what it ends with, and what may steer it on the way. */
export interface Calls {
	/** Looks at the device, reads nothing else: which device and dtype to try, best first, and why. */
	inspect: { params: InspectParams; progress: never; result: DevicePlan; steer: never };
	/** Reads plain memory for half a second: bytes a second; null where there is no such device. Needs no model. */
	probe: {
		params: { readonly device: Device };
		progress: never;
		result: { readonly bytesPerSecond: number | null };
		steer: never;
	};
	/** Makes a model ready to answer. One model per worker; a failed load poisons the worker. */
	load: { params: LoadParams; progress: LoadProgress; result: LoadedModel; steer: never };
	/** Answers one conversation. Resolves also when stopped: stopping is a result, not an error. */
	generate: {
		params: GenerateParams;
		progress: GenerateProgress;
		result: GenerateResult;
		steer: Steer;
	};
	/** Counts tokens as the next `generate` would see them. */
	countTokens: {
		params: PromptParams;
		progress: never;
		result: TokenCount;
		steer: never;
	};
	/** Frees the session and the cache; afterwards only `load` is useful. */
	unload: { params: Record<string, never>; progress: never; result: null; steer: never };
}

export type CallName = keyof Calls;

/* Device and model -------------------------------------------------------------------------- */

export type Device = 'webgpu' | 'wasm';
/** The published ONNX variants Ponder runs: `q4f16`, `q4` (fp32 activations) and `quantized` (int8). */
export type Dtype = 'q4f16' | 'q4' | 'quantized';

/** Why a device and dtype were chosen; the page words it. */
export type ChoiceReason =
	| 'gpu-with-f16'
	| 'gpu-without-f16'
	| 'no-webgpu'
	| 'no-adapter'
	/** WebGPU is there, but a CPU emulates it: the CPU device is faster. */
	| 'software-adapter'
	| 'asked-for'
	| 'dtype-not-published'
	/** The choice above this one was tried and failed with the code in `DeviceChoice.after`. */
	| 'fell-back';

export interface DeviceChoice {
	readonly device: Device;
	readonly dtype: Dtype;
	readonly reason: ChoiceReason;
	/** Set with `fell-back`: why the better choice was given up. */
	readonly after?: EngineErrorCode;
}

export interface InspectParams {
	/** Variants the model publishes. */
	readonly dtypes: readonly Dtype[];
	/** Narrows the choice: the person asked for this device. */
	readonly device?: Device;
}

export interface DevicePlan {
	/** What to try, best first; never empty (a device without SIMD rejects with `simd-unavailable`). */
	readonly choices: readonly DeviceChoice[];
	readonly adapter: AdapterSummary | null;
	readonly crossOriginIsolated: boolean;
	/** Threads the CPU device will use. */
	readonly threads: number;
	/** Whether the JSPI build of ONNX Runtime is in use (otherwise asyncify). */
	readonly jspi: boolean;
}

export interface AdapterSummary {
	readonly vendor: string;
	readonly architecture: string;
	readonly description: string;
	readonly shaderF16: boolean;
	/** True for a CPU emulation such as SwiftShader: right answers, no speed. */
	readonly software: boolean;
	/** Bytes. */
	readonly maxBufferSize: number;
	readonly maxStorageBufferBindingSize: number;
}

/** Where a model's files are: a Hugging Face-layout base address, or the files themselves. */
export type ModelSource =
	| { readonly kind: 'address'; readonly base: string }
	/** Path inside the repository (e.g. `onnx/model_q4.onnx`) to its bytes. */
	| { readonly kind: 'files'; readonly files: Readonly<Record<string, Blob>> };

export interface LoadParams {
	readonly source: ModelSource;
	/** A name for messages and diagnostics; no meaning to the engine. */
	readonly modelId: string;
	readonly choice: DeviceChoice;
	/** Tokens the KV cache may grow to; clamped to the model's `max_position_embeddings`. */
	readonly contextLength: number;
	/** Known top tokens of a fixed prompt, for models we ship; without it only finiteness and spread are checked. */
	readonly selfTest?: SelfTest;
}

/** After `prompt` (raw text, control tokens allowed) the most likely next token decodes to one of `expect`. */
export interface SelfTest {
	readonly prompt: string;
	readonly expect: readonly string[];
}

export type LoadStage = 'runtime' | 'files' | 'graph' | 'session' | 'warm-up' | 'self-test';

export interface LoadProgress {
	readonly stage: LoadStage;
	/** Bytes, of all files of the stage `files`; 0 and 0 in stages that cannot be measured. */
	readonly loaded: number;
	readonly total: number;
}

export interface LoadedModel {
	readonly modelId: string;
	readonly choice: DeviceChoice;
	/** Tokens; what was asked for, clamped to what the model was made for. */
	readonly contextLength: number;
	readonly maxContextLength: number;
	/** Bytes of KV cache one token of context costs on this device. */
	readonly kvBytesPerToken: number;
	readonly weightBytes: number;
	/** Which graph rewrites were applied; `unchanged` says why the graph was left alone. */
	readonly graph: GraphReport;
	readonly loadMs: number;
}

export interface GraphReport {
	readonly externalised: boolean;
	readonly lastTokenHead: boolean;
	/** Present when a rewrite was not applied: the reason, for diagnostics. */
	readonly unchanged?: string;
}

/* Derived ------------------------------------------------------------------------------------ */

/** What a running call is given by whoever serves it. */
export type CallContext<N extends CallName> = BoundaryContext<Calls, N>;

/** One function a call; an engine is exactly this. */
export type Handlers = BoundaryHandlers<Calls>;

/** A call's options and what is under way of it, as the page sees them. */
export type CallOptions<N extends CallName> = BoundaryOptions<Calls, N>;
export type RunningCall<N extends CallName> = BoundaryCall<Calls, N>;
