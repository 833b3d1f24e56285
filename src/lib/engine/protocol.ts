/**
 * The contract between a page and the engine realm: one table of calls. Everything that crosses the
 * boundary (requests, replies, handlers, the client) is derived from `Calls`, so a new call is one row.
 * Types only; no Svelte, no DOM, no worker globals.
 */
import type { CallOptions as BoundaryOptions, RunningCall as BoundaryCall } from '#lib/boundary/client.ts';
import type { CallContext as BoundaryContext, Handlers as BoundaryHandlers } from '#lib/boundary/wire.ts';
import type { EngineErrorCode } from './errors.ts';

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

/* Generating -------------------------------------------------------------------------------- */

export interface ToolCall {
	readonly name: string;
	/** Parsed JSON arguments. */
	readonly arguments: Readonly<Record<string, unknown>>;
}

export type PromptMessage =
	| { readonly role: 'system' | 'user' | 'tool'; readonly content: string }
	| {
			readonly role: 'assistant';
			readonly content: string;
			/** The thinking trace, without tags. The template itself drops it from earlier turns. */
			readonly reasoning?: string;
			readonly toolCalls?: readonly ToolCall[];
	  };

/** A function signature in JSON Schema, as Qwen3's template prints it. */
export interface ToolSignature {
	readonly type: 'function';
	readonly function: {
		readonly name: string;
		readonly description?: string;
		readonly parameters?: Readonly<Record<string, unknown>>;
	};
}

export interface PromptParams {
	readonly messages: readonly PromptMessage[];
	readonly tools?: readonly ToolSignature[];
	/** Qwen3's hard switch, `enable_thinking`. */
	readonly thinking: boolean;
}

export interface GenerateParams extends PromptParams {
	/** The model's own tokens it may spend after `<think>`; null for no limit, 0 to answer at once. Ignored when `thinking` is false. */
	readonly thinkingBudget: number | null;
	/** What differs from Qwen's preset for the mode. */
	readonly sampling?: Partial<Sampling>;
	/** Most tokens to generate, thinking included; default: what is left of the context. */
	readonly maxNewTokens?: number;
	/** What of the answer is written already: the engine goes on from its end instead of beginning the assistant's turn. */
	readonly continuation?: Continuation;
}

/**
 * An answer that was cut off, as `GenerateResult` or the deltas gave it. Its texts become the tokens that the model
 * writes them with, so that it goes on as if it had never stopped; what was thought counts against the budget.
 */
export interface Continuation {
	/** The trace so far, without tags; empty when there is none, and always when `thinking` is off. */
	readonly thinking: string;
	/** How the trace ended, as in `ThinkingReport`; null when it is open, or when there is none. An answer closes it in any case. */
	readonly ended: 'closed' | 'budget' | 'answer-now' | null;
	readonly answer: string;
}

export interface Sampling {
	/** 0 is greedy (argmax). */
	readonly temperature: number;
	/** 0 keeps all. */
	readonly topK: number;
	/** In (0, 1]. */
	readonly topP: number;
	/** In [0, 1): least probability relative to the most likely token. */
	readonly minP: number;
	/** In [0, 2]; subtracted once from the logit of every token generated so far. */
	readonly presencePenalty: number;
	/** 1 is none; divides positive and multiplies negative logits of tokens seen in prompt and answer. */
	readonly repetitionPenalty: number;
	/** Makes sampling reproducible; absent: a fresh random seed. */
	readonly seed?: number;
}

/** What a person may ask of an answer that is under way. */
export type Steer =
	/** Close the thinking now and answer, exactly as if the budget had been reached. */
	| { readonly kind: 'answer-now' }
	/** Change the budget before it is reached. */
	| { readonly kind: 'set-budget'; readonly tokens: number | null };

export type Channel = 'thinking' | 'answer' | 'tool-call';

export type GenerateProgress =
	/** Prompt tokens computed so far, of those that were not in the cache. */
	| { readonly kind: 'prefill'; readonly done: number; readonly total: number }
	/** New text of one channel; `tokens` were spent on it (0 for text that Ponder forced). Coalesced to about one a frame. */
	| {
			readonly kind: 'delta';
			readonly channel: Channel;
			readonly text: string;
			readonly tokens: number;
	  };

export type FinishReason =
	/** The model ended its turn. */
	| 'stop'
	/** `maxNewTokens` was reached, or the context is full. */
	| 'length'
	/** The person stopped it. */
	| 'interrupted';

export interface GenerateResult {
	readonly finishReason: FinishReason;
	/**
	 * Whole texts, equal to the concatenated deltas of each channel; of a continued answer, those appended to the
	 * continuation's own without the whitespace at its end.
	 */
	readonly thinking: string;
	readonly answer: string;
	readonly toolCalls: readonly ParsedToolCall[];
	readonly trace: ThinkingReport;
	readonly usage: Usage;
	readonly timings: Timings;
	/**
	 * The seed that was used. Given back as `sampling.seed` it repeats the answer where the prompt is computed in the
	 * same runs: always with q4 and q4f16, but with int8 only if as much of the prompt was found in the cache.
	 */
	readonly seed: number;
}

/** A tool call as the model wrote it; `call` is null when its JSON is not a call. */
export interface ParsedToolCall {
	readonly raw: string;
	readonly call: ToolCall | null;
}

/** What was asked of the thinking, beside what the model did. */
export interface ThinkingReport {
	/** The soft switch in force (`/think` or `/no_think`, the latest wins), or null when nobody used one. */
	readonly asked: SoftSwitch | null;
	/** Whether a non-empty trace was written. */
	readonly thought: boolean;
	/** How the trace ended: by itself, by the budget, by "answer now", cut off by a stop or the length; null when there was none. */
	readonly ended: 'closed' | 'budget' | 'answer-now' | 'cut' | null;
}

export interface SoftSwitch {
	readonly mode: 'think' | 'no_think';
	/** Index into `messages` of the message it stands in. */
	readonly messageIndex: number;
	/** True when it stands inside code: it may still act on the model. */
	readonly inCode: boolean;
	/** True when `thinking` was off, so that the switch is void. */
	readonly void: boolean;
}

/** Of a continued answer, all of it: what it had before counts as the tokenizer writes it. */
export interface Usage {
	readonly promptTokens: number;
	/** Of these, found in the cache and not computed again. */
	readonly cachedTokens: number;
	/** The model's own tokens after `<think>`; forced tokens and the tags are not counted. */
	readonly thinkingTokens: number;
	readonly answerTokens: number;
	/** Tokens Ponder forced to close the thinking early. */
	readonly forcedTokens: number;
}

export interface Timings {
	/** Milliseconds from the call to the first generated token. */
	readonly timeToFirstTokenMs: number;
	readonly prefillMs: number;
	/** Prompt tokens computed a second; 0 when none was. */
	readonly prefillTokensPerSecond: number;
	readonly decodeMs: number;
	readonly decodeTokensPerSecond: number;
	/** Milliseconds between `<think>` and `</think>`; 0 without a trace. */
	readonly thinkingMs: number;
	readonly totalMs: number;
}

export interface TokenCount {
	readonly promptTokens: number;
	/** Tokens of context left for the answer; negative when the prompt alone does not fit. */
	readonly room: number;
}

/* Derived ------------------------------------------------------------------------------------ */

/** What a running call is given by whoever serves it. */
export type CallContext<N extends CallName> = BoundaryContext<Calls, N>;

/** One function a call; an engine is exactly this. */
export type Handlers = BoundaryHandlers<Calls>;

/** A call's options and what is under way of it, as the page sees them. */
export type CallOptions<N extends CallName> = BoundaryOptions<Calls, N>;
export type RunningCall<N extends CallName> = BoundaryCall<Calls, N>;
