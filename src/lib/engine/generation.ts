/** The part of the contract with the engine that is about answers: what is asked, what comes, what was spent. Types only. */

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
	/** False: begins with an empty cache, so that nobody can tell from the answer's figures or time what was computed before. */
	readonly cachePrompt?: boolean;
	/** True: where several ask one engine, those that do not say so go first. The engine itself ignores it. */
	readonly givesWay?: boolean;
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
	 * continuation's own, which ends without whitespace where it is still open.
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

/** Makes what is asked once the model is ready, with its own tokenizer at hand. */
export type Compose = (count: (params: PromptParams) => Promise<TokenCount>) => Promise<GenerateParams>;
