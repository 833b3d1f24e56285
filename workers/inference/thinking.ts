/**
 * Which channel each token belongs to, and when the thinking has to end. Pure: token ids in, decisions out; texts,
 * the cache and the clock are the caller's.
 */
import type { Channel, Continuation, ThinkingReport } from '#lib/engine/protocol.ts';
import { isTraceOpen, type WrittenTurn } from './continuation.ts';

/** Ids of the tokens that switch channels; looked up by name, they differ between models. */
export interface ChannelTokens {
	readonly think: number;
	readonly thinkEnd: number;
	readonly toolCall: number;
	readonly toolCallEnd: number;
}

/** Where an answer stands. `before`: nothing but blanks came yet, and a trace may still begin. */
export type Phase = 'before' | Channel;

/** An answer that was cut off, and its ids. */
export interface BegunAnswer {
	readonly continuation: Continuation;
	readonly written: WrittenTurn;
}

export class Thinking {
	readonly #ids: ChannelTokens;
	#phase: Phase;
	#budget: number;
	#answerNow = false;
	#ownTokens = 0;
	#ended: ThinkingReport['ended'] = null;

	/**
	 * `enabled`: the hard switch; without it a think tag is text like any other. `budget` null: no limit.
	 * `begun`: where an answer stands that was begun before.
	 */
	constructor(ids: ChannelTokens, enabled: boolean, budget: number | null, begun?: BegunAnswer) {
		this.#ids = ids;
		this.#phase = enabled ? 'before' : 'answer';
		this.#budget = budget ?? Infinity;
		if (begun !== undefined && enabled) this.#resume(begun);
	}

	get phase(): Phase {
		return this.#phase;
	}

	/** The model's own tokens after `<think>`, without `</think>`; those it wrote before it was cut off included. */
	get ownTokens(): number {
		return this.#ownTokens;
	}

	/** How the trace ended; null while there is none or it is open. */
	get ended(): ThinkingReport['ended'] {
		return this.#ended;
	}

	/** Takes effect at the next token; a budget that is already used up closes the trace there. */
	setBudget(tokens: number | null): void {
		this.#budget = tokens ?? Infinity;
	}

	/** As if the budget had been reached. No effect once the trace is closed. */
	answerNow(): void {
		this.#answerNow = true;
	}

	/** Whether a trace has to be opened and closed before the model says anything. */
	get mustSkip(): boolean {
		return this.#phase === 'before' && this.#isUsedUp;
	}

	/** Whether the token that was sampled next is to be dropped and the early stop forced instead. */
	mustCloseBefore(id: number): boolean {
		return this.#phase === 'thinking' && this.#isUsedUp && id !== this.#ids.thinkEnd;
	}

	/** The early stop was forced, through `</think>` and the blank line after it. */
	closeEarly(): void {
		this.#ended = this.#answerNow ? 'answer-now' : 'budget';
		this.#phase = 'answer';
	}

	/**
	 * Takes a token of the model's. Returns its channel, or null for a tag.
	 * `isBlank`: it decodes to whitespace only, so that a `<think>` after it still opens the trace.
	 */
	take(id: number, isBlank: boolean): Channel | null {
		switch (this.#phase) {
			case 'before':
				return this.#takeFirst(id, isBlank);
			case 'thinking':
				return this.#takeThinking(id);
			case 'answer':
				return this.#enterIf(id === this.#ids.toolCall, 'tool-call', 'answer');
			case 'tool-call':
				return this.#enterIf(id === this.#ids.toolCallEnd, 'answer', 'tool-call');
		}
	}

	/** The answer is over. `byModel`: the model ended its turn; otherwise something cut it off. */
	finish(byModel: boolean): void {
		if (this.#phase === 'thinking') this.#ended = byModel ? 'closed' : 'cut';
	}

	#resume({ continuation, written }: BegunAnswer): void {
		const { thinking, ended } = continuation;
		this.#phase = isTraceOpen(continuation) ? 'thinking' : 'answer';
		this.#ownTokens = written.trace.length;
		if (this.#phase === 'answer' && thinking !== '') this.#ended = ended ?? 'closed';
	}

	get #isUsedUp(): boolean {
		return this.#answerNow || this.#ownTokens >= this.#budget;
	}

	#takeFirst(id: number, isBlank: boolean): Channel | null {
		if (id === this.#ids.think) return this.#enterIf(true, 'thinking', 'answer');
		if (isBlank) return 'answer';
		this.#phase = 'answer';
		return this.take(id, isBlank);
	}

	#takeThinking(id: number): Channel | null {
		if (id !== this.#ids.thinkEnd) {
			this.#ownTokens++;
			return 'thinking';
		}
		this.#ended = 'closed';
		return this.#enterIf(true, 'answer', 'thinking');
	}

	#enterIf(isTag: boolean, next: Channel, current: Channel): Channel | null {
		if (!isTag) return current;
		this.#phase = next;
		return null;
	}
}
