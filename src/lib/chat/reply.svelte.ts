/** An answer while it is written: what a transcript shows of it, live. */
import { awakeClock } from '#lib/engine/awake-clock.ts';
import type { GenerateProgress } from '#lib/engine/protocol.ts';
import type { AssistantMessage, Spent, ThinkingChoice } from '#lib/storage/conversations.ts';

/** How often the seconds move, in milliseconds. */
const tick = 100;

export class Reply {
	/** The message it will be. */
	readonly messageId: string;
	readonly asked: ThinkingChoice;
	/** `waiting` for the model, `reading` the prompt, then writing. */
	phase = $state<'waiting' | 'reading' | 'thinking' | 'answering'>('waiting');
	/** Prompt tokens computed, of those that have to be; null while not reading. */
	prefill = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
	reasoning = $state('');
	content = $state('');
	thinkingTokens = $state(0);
	answerTokens = $state(0);
	/** Milliseconds of thinking so far. */
	thinkingMs = $state(0);
	/** Tokens; null for no limit. May be moved while it thinks. */
	budget = $state<number | null>(null);
	/** Whether "answer now" was asked and the thinking has not closed yet. */
	closing = $state(false);

	readonly #now = awakeClock(() => performance.now());
	/** Milliseconds of thinking before it was cut off. */
	#earlierMs = 0;
	#thinkingSince: number | null = null;
	#clock: ReturnType<typeof setInterval> | undefined;

	/** Goes on from what is written of the message already. */
	constructor({ id, asked, content, reasoning, spent }: AssistantMessage) {
		this.messageId = id;
		this.asked = asked;
		this.budget = asked.budget;
		this.thinkingTokens = spent.thinkingTokens;
		this.answerTokens = spent.answerTokens;
		this.thinkingMs = this.#earlierMs = spent.thinkingMs;
		// The engine's deltas begin with the whitespace that was at the end.
		this.content = content.trimEnd();
		this.reasoning = content === '' ? reasoning.trimEnd() : reasoning;
	}

	get spent(): Spent {
		const { thinkingTokens, answerTokens, thinkingMs } = this;
		return { thinkingTokens, answerTokens, thinkingMs };
	}

	/** Takes in what the engine reports. */
	receive(progress: GenerateProgress): void {
		if (progress.kind === 'prefill') {
			this.phase = 'reading';
			this.prefill = { done: progress.done, total: progress.total };
			return;
		}
		this.prefill = null;
		if (progress.channel === 'thinking') this.#think(progress.text, progress.tokens);
		else this.#answer(progress.channel === 'answer' ? progress.text : '', progress.tokens);
	}

	/** Stops the clock. */
	end(): void {
		this.#measure();
		this.#thinkingSince = null;
		clearInterval(this.#clock);
	}

	#think(text: string, tokens: number): void {
		if (this.#thinkingSince === null) {
			this.#thinkingSince = this.#now();
			this.#clock = setInterval(() => this.#measure(), tick);
		}
		this.phase = 'thinking';
		this.reasoning += text;
		this.thinkingTokens += tokens;
		this.#measure();
	}

	#answer(text: string, tokens: number): void {
		if (this.phase === 'thinking') this.end();
		this.phase = 'answering';
		this.closing = false;
		this.content += text;
		this.answerTokens += tokens;
	}

	#measure(): void {
		if (this.#thinkingSince === null) return;
		this.thinkingMs = this.#earlierMs + this.#now() - this.#thinkingSince;
	}
}
