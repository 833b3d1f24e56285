/** When what happened in one answer, and the rates that follow from it. */
import type { Timings } from '#lib/engine/protocol.ts';

export class Timeline {
	readonly #now: () => number;
	readonly #start: number;
	#prefillStart: number;
	#prefillEnd: number;
	#firstToken: number | null = null;
	#thinkingStart: number | null = null;
	#thinkingEnd: number | null = null;

	/** `now`: milliseconds, monotonic. The call begins here. */
	constructor(now: () => number) {
		this.#now = now;
		this.#start = now();
		this.#prefillStart = this.#start;
		this.#prefillEnd = this.#start;
	}

	prefillStarted(): void {
		this.#prefillStart = this.#prefillEnd = this.#now();
	}

	prefillEnded(): void {
		this.#prefillEnd = this.#now();
	}

	/** The model's first token was drawn; later calls change nothing. */
	tokenDrawn(): void {
		this.#firstToken ??= this.#now();
	}

	thinkingStarted(): void {
		this.#thinkingStart ??= this.#now();
	}

	thinkingEnded(): void {
		if (this.#thinkingStart !== null) this.#thinkingEnd ??= this.#now();
	}

	/** Ends the answer. `prefilled`: prompt tokens computed; `drawn`: tokens the model drew. */
	finish(prefilled: number, drawn: number): Timings {
		this.thinkingEnded();
		const end = this.#now();
		const prefillMs = this.#prefillEnd - this.#prefillStart;
		const decodeMs = this.#firstToken === null ? 0 : end - this.#firstToken;
		return {
			timeToFirstTokenMs: this.#firstToken === null ? 0 : this.#firstToken - this.#start,
			prefillMs,
			prefillTokensPerSecond: perSecond(prefilled, prefillMs),
			decodeMs,
			// The clock starts when the first token is there.
			decodeTokensPerSecond: perSecond(drawn - 1, decodeMs),
			thinkingMs: (this.#thinkingEnd ?? 0) - (this.#thinkingStart ?? 0),
			totalMs: end - this.#start
		};
	}
}

function perSecond(count: number, ms: number): number {
	return count > 0 && ms > 0 ? (count * 1000) / ms : 0;
}
