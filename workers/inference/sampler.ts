/** The next token from the logits. Pure: no clock, no global randomness; equal seeds and logits give equal tokens. */
import type { Sampling } from '#lib/engine/protocol.ts';
import { halfOrder, halfOrderAtMost, halfToNumber } from './float16.ts';
import { SeededRandom } from './random.ts';
import { TopTokens } from './top-tokens.ts';

/** Logits of one position: float32 values, or half floats as bit patterns. */
export type Logits = Float32Array | Uint16Array;

const inPrompt = 1;
const inAnswer = 2;

/**
 * Draws tokens for one answer. The order of the steps is that of Hugging Face's generation: penalties,
 * temperature, top-k, top-p over what top-k left, min-p; at temperature 0 the largest penalised logit wins
 * (the smallest id on a tie).
 */
export class Sampler {
	readonly #sampling: Sampling;
	readonly #random: SeededRandom;
	/** By token id: where it has been seen. */
	readonly #seen: Uint8Array;
	readonly #top: TopTokens | null;
	/** Candidates of the current draw, likeliest first where the order matters. */
	#values: Float32Array;
	#ids: Uint32Array;
	#penalisedLogits: Float32Array | null = null;

	constructor(sampling: Sampling, seed: number, vocabSize: number) {
		const keep = sampling.temperature === 0 ? 1 : Math.min(sampling.topK, vocabSize);
		this.#sampling = sampling;
		this.#random = new SeededRandom(seed);
		this.#seen = new Uint8Array(vocabSize);
		this.#top = keep === 0 ? null : new TopTokens(keep);
		this.#values = new Float32Array(keep === 0 ? vocabSize : keep);
		this.#ids = new Uint32Array(this.#values.length);
	}

	/** Tokens of the prompt: the repetition penalty counts them, the presence penalty does not. */
	seePrompt(ids: ArrayLike<number>): void {
		for (let i = 0; i < ids.length; i++) this.#mark(ids[i] ?? 0, inPrompt);
	}

	/** A token of the answer: both penalties count it. */
	see(id: number): void {
		this.#mark(id, inAnswer);
	}

	/**
	 * The next token. `logits` holds one value for each id of the vocabulary and is left as it is.
	 * @throws RangeError when no logit is a finite number.
	 */
	next(logits: Logits): number {
		const { candidates, mass } =
			this.#top === null ? this.#selectAll(logits) : this.#selectTop(logits, this.#top);
		if (candidates === 0 || !Number.isFinite(this.#values[0])) throw new RangeError('No logit is finite.');
		return this.#sampling.temperature === 0 ? (this.#ids[0] ?? 0) : this.#draw(candidates, mass);
	}

	#mark(id: number, where: number): void {
		this.#seen[id] = (this.#seen[id] ?? 0) | where;
	}

	#selectTop(logits: Logits, top: TopTokens): Selection {
		top.clear();
		if (logits instanceof Float32Array) this.#offerFloats(logits, top);
		else this.#offerHalves(logits, top);
		return { candidates: top.drainInto(this.#values, this.#ids), mass: null };
	}

	/** Penalties only ever lower a logit, so a raw logit at or below the bar needs no second look. NaN never passes. */
	#offerFloats(logits: Float32Array, top: TopTokens): void {
		const { length } = logits;
		let bar = -Infinity;
		for (let id = 0; id < length; id++) {
			const raw = logits[id] ?? 0;
			if (!(raw > bar)) continue;
			const value = this.#penalised(id, raw);
			if (!(value > bar)) continue;
			top.offer(id, value);
			bar = top.bar;
		}
	}

	/** The same on bit patterns: only what may pass the bar is converted to a number. */
	#offerHalves(logits: Uint16Array, top: TopTokens): void {
		const { length } = logits;
		// As signed integers, patterns already sort right against a bar that is not negative, and it soon is not.
		const signed = new Int16Array(logits.buffer, logits.byteOffset, length);
		let bar = -Infinity;
		let barOrder = halfOrderAtMost(bar);
		for (let id = 0; id < length; id++) {
			const pattern = signed[id] ?? 0;
			if ((barOrder >= 0 ? pattern : halfOrder(pattern)) <= barOrder) continue;
			const value = this.#penalised(id, halfToNumber(pattern & 0xffff));
			if (!(value > bar)) continue;
			top.offer(id, value);
			bar = top.bar;
			barOrder = halfOrderAtMost(bar);
		}
	}

	/** Without top-k: every token that min-p and top-p can reach, the likeliest first. */
	#selectAll(logits: Logits): Selection {
		const penalised = (this.#penalisedLogits ??= new Float32Array(logits.length));
		const isHalf = !(logits instanceof Float32Array);
		let max = -Infinity;
		for (let id = 0; id < logits.length; id++) {
			const raw = logits[id] ?? 0;
			const value = this.#penalised(id, isHalf ? halfToNumber(raw) : raw);
			penalised[id] = value;
			if (value > max) max = value;
		}
		if (!Number.isFinite(max)) return { candidates: 0, mass: null };
		const mass = massAbove(penalised, -Infinity, max, this.#sampling.temperature);
		const floor = this.#reach(penalised, max, mass);
		let candidates = 0;
		for (let id = 0; id < penalised.length; id++) {
			if ((penalised[id] ?? 0) >= floor) this.#ids[candidates++] = id;
		}
		const ids = this.#ids.subarray(0, candidates);
		ids.sort((a, b) => (penalised[b] ?? 0) - (penalised[a] ?? 0) || a - b);
		for (let rank = 0; rank < candidates; rank++) this.#values[rank] = penalised[ids[rank] ?? 0] ?? 0;
		return { candidates, mass };
	}

	/** The logit below which no token can be drawn: lowered step by step until the nucleus is above it. */
	#reach(logits: Float32Array, max: number, mass: number): number {
		const { temperature, topP, minP } = this.#sampling;
		const lowest = minP === 0 ? -Number.MAX_VALUE : max + temperature * Math.log(minP);
		if (topP === 1) return lowest;
		let floor = max;
		for (let step = temperature; floor > lowest; step *= 2) {
			floor = Math.max(floor - step, lowest);
			if (massAbove(logits, floor, max, temperature) >= topP * mass) break;
		}
		return floor;
	}

	#penalised(id: number, logit: number): number {
		const seen = this.#seen[id];
		if (seen === 0) return logit;
		const { repetitionPenalty, presencePenalty } = this.#sampling;
		const repeated = logit > 0 ? logit / repetitionPenalty : logit * repetitionPenalty;
		return seen === inPrompt ? repeated : repeated - presencePenalty;
	}

	/** `mass`: the weight of all that top-p counts as the whole, where that is more than the candidates. */
	#draw(candidates: number, mass: number | null): number {
		const { temperature, topP, minP } = this.#sampling;
		const values = this.#values;
		const max = values[0] ?? 0;
		let own = 0;
		for (let rank = 0; rank < candidates; rank++) {
			values[rank] = Math.exp(((values[rank] ?? 0) - max) / temperature);
			own += values[rank] ?? 0;
		}
		const kept = keptAfter(values, candidates, (mass ?? own) * topP, minP);
		let rest = this.#random.next() * kept.mass;
		for (let rank = 0; rank < kept.count - 1; rank++) {
			rest -= values[rank] ?? 0;
			if (rest < 0) return this.#ids[rank] ?? 0;
		}
		return this.#ids[kept.count - 1] ?? 0;
	}
}

/** What a draw chooses from; `mass` null: the candidates are the whole. */
interface Selection {
	readonly candidates: number;
	readonly mass: number | null;
}

function massAbove(logits: Float32Array, floor: number, max: number, temperature: number): number {
	let mass = 0;
	for (let id = 0; id < logits.length; id++) {
		const value = logits[id] ?? 0;
		if (value >= floor) mass += Math.exp((value - max) / temperature);
	}
	return mass;
}

/** How many of the descending weights top-p (`nucleus`: the mass to reach) and then min-p keep, at least one. */
function keptAfter(
	weights: Float32Array,
	count: number,
	nucleus: number,
	minP: number
): { count: number; mass: number } {
	let mass = 0;
	let kept = 0;
	while (kept < count && (kept === 0 || (mass < nucleus && (weights[kept] ?? 0) >= minP))) {
		mass += weights[kept] ?? 0;
		kept++;
	}
	return { count: kept, mass };
}
