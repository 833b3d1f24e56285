/** How many tokens of a prompt one run takes: few enough that a stop is heard soon, as many as that leaves. Pure. */

/** Milliseconds within which a run should have ended, that a stop need not wait longer. */
const STOP_MS = 250;

/**
 * Tokens of a run times tokens of the context: what attention takes beside the weights grows with both. As much as runs
 * of 256 tokens take in a context of 16,384.
 */
const SCRATCH = 2 ** 22;

export interface ChunkLimits {
	/** Tokens of the first run. */
	readonly first: number;
	/** Most tokens of any. */
	readonly most: number;
}

/** Runs of a graphics card: up to `most` tokens where it is fast, and never fewer than `first` or what a context allows. */
export function cardLimits(most: number, first: number, contextLength: number): ChunkLimits {
	const smallest = Math.min(first, most);
	return { first: smallest, most: Math.max(smallest, Math.min(most, Math.floor(SCRATCH / contextLength))) };
}

export class PrefillChunk {
	#size: number;
	readonly #most: number;

	constructor({ first, most }: ChunkLimits) {
		this.#size = first;
		this.#most = most;
	}

	/** Tokens of the next run. */
	get size(): number {
		return this.#size;
	}

	/** A run of so many tokens took so long: where twice as many would still have ended in time, the next takes them. */
	took(tokens: number, ms: number): void {
		if (tokens === this.#size && 2 * ms < STOP_MS) this.#size = Math.min(this.#most, 2 * this.#size);
	}
}
