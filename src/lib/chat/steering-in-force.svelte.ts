/** What holds for the next answers of a conversation, until that is changed. */
import type { AnswerLanguage } from '#lib/qwen3/answer-language.ts';
import type { SamplingChoice, ThinkingChoice } from '#lib/storage/conversations.ts';
import { systemOf } from './prompt.ts';
import type { Steering } from './thread.svelte.ts';

export class SteeringInForce {
	#thinking = $state.raw<ThinkingChoice>({ enabled: true, budget: null });
	#systemPrompt = $state('');
	#sampling = $state.raw<SamplingChoice>({});
	#answerIn = $state.raw<AnswerLanguage | null>(null);
	#system = $derived(systemOf({ systemPrompt: this.#systemPrompt, answerIn: this.#answerIn }));

	constructor(thinking: ThinkingChoice) {
		this.#thinking = thinking;
	}

	get thinking(): ThinkingChoice {
		return this.#thinking;
	}

	/** What the person has the model told before everything else; empty for nothing. */
	get systemPrompt(): string {
		return this.#systemPrompt;
	}

	/** What differs from Qwen's own sampling. */
	get sampling(): SamplingChoice {
		return this.#sampling;
	}

	/** The language that is asked for; null: whichever the model likes. */
	get answerIn(): AnswerLanguage | null {
		return this.#answerIn;
	}

	/** All that the model is told before everything else. */
	get system(): string {
		return this.#system;
	}

	/** As a conversation's row has it. */
	get row(): Steering {
		return {
			thinking: this.#thinking,
			systemPrompt: this.#systemPrompt,
			sampling: this.#sampling,
			answerIn: this.#answerIn
		};
	}

	/** Takes over what a row says; what it does not speak of is as in a new conversation. */
	follow({ thinking, systemPrompt = '', sampling = {}, answerIn = null }: Steering): void {
		this.#thinking = thinking;
		this.#systemPrompt = systemPrompt;
		this.#sampling = sampling;
		this.#answerIn = answerIn;
	}

	/** Changes some of it. */
	change(change: Partial<Steering>): void {
		this.follow({ ...this.row, ...change });
	}
}
