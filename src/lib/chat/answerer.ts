/** What a chat needs of a model: that it answers, can be steered while it does, and says who it is. */
import type {
	Compose,
	GenerateParams,
	GenerateProgress,
	GenerateResult,
	PromptParams,
	Steer,
	TokenCount
} from '#lib/engine/protocol.ts';
import type { AnsweredBy } from '#lib/storage/conversations.ts';

export interface Answerer {
	/** Whether an answer is under way, in whichever conversation: there is one engine, and it answers one at a time. */
	readonly busy: boolean;
	/** Who answers now; null before there is a model. */
	readonly identity: AnsweredBy | null;
	/**
	 * Begins an answer, after making the model ready where it is not. `result` resolves with
	 * `finishReason: 'interrupted'` when `signal` stopped it, rejects with an `EngineError` when it failed, and with
	 * the signal's own reason when it was stopped before the engine had begun.
	 */
	answer(params: GenerateParams | Compose, options: AnswerOptions): Answering;
	/** Counts as the model would; null where it is not ready, which this does not change. Rejects with an `EngineError`. */
	countTokens(params: PromptParams): Promise<TokenCount | null>;
}

export interface AnswerOptions {
	readonly signal: AbortSignal;
	readonly progress: (progress: GenerateProgress) => void;
}

/** An answer under way. */
export interface Answering {
	readonly result: Promise<GenerateResult>;
	/** Asks something of it; does nothing when it has ended. */
	steer(steer: Steer): void;
}
