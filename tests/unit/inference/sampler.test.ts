import { describe, expect, test } from 'vitest';
import { Sampler } from '#inference/sampler.ts';
import { SeededRandom } from '#inference/random.ts';
import type { Sampling } from '#lib/engine/protocol.ts';

const plain: Sampling = {
	temperature: 1,
	topK: 0,
	topP: 1,
	minP: 0,
	presencePenalty: 0,
	repetitionPenalty: 1
};

/** Gaussian-looking logits, the same for the same seed. */
function randomLogits(size: number, seed: number, spread = 3): Float32Array {
	const random = new SeededRandom(seed);
	return Float32Array.from(
		{ length: size },
		() => (random.next() + random.next() + random.next() - 1.5) * spread
	);
}

interface Seen {
	readonly prompt?: readonly number[];
	readonly answer?: readonly number[];
}

/** Probabilities by the definition, one step after the other over the whole vocabulary. */
function naiveProbabilities(logits: Float32Array, sampling: Sampling, seen: Seen = {}): number[] {
	const prompt = new Set(seen.prompt);
	const answer = new Set(seen.answer);
	const penalised = [...logits].map((logit, id) => {
		let value = logit;
		if (prompt.has(id) || answer.has(id)) {
			value = value > 0 ? value / sampling.repetitionPenalty : value * sampling.repetitionPenalty;
		}
		return answer.has(id) ? value - sampling.presencePenalty : value;
	});
	const scaled = penalised.map((value) => value / sampling.temperature);
	let ranked = scaled.map((value, id) => ({ id, value })).sort((a, b) => b.value - a.value || a.id - b.id);
	if (sampling.topK > 0) ranked = ranked.slice(0, sampling.topK);
	let candidates = softmax(ranked);
	let cumulative = 0;
	candidates = candidates.filter((candidate, rank) => {
		const keep = rank === 0 || cumulative < sampling.topP;
		cumulative += candidate.p;
		return keep;
	});
	const best = candidates[0]?.p ?? 0;
	candidates = candidates.filter((candidate, rank) => rank === 0 || candidate.p >= sampling.minP * best);
	const total = candidates.reduce((sum, candidate) => sum + candidate.p, 0);
	const probabilities = new Array<number>(logits.length).fill(0);
	for (const candidate of candidates) probabilities[candidate.id] = candidate.p / total;
	return probabilities;
}

function softmax(ranked: { id: number; value: number }[]): { id: number; p: number }[] {
	const max = ranked[0]?.value ?? 0;
	const weights = ranked.map(({ id, value }) => ({ id, p: Math.exp(value - max) }));
	const total = weights.reduce((sum, weight) => sum + weight.p, 0);
	return weights.map(({ id, p }) => ({ id, p: p / total }));
}

/** Pearson's statistic over the tokens that are expected at least five times; the rest share one bin. */
function chiSquare(
	counts: number[],
	probabilities: number[],
	draws: number
): { statistic: number; bins: number } {
	let statistic = 0;
	let bins = 0;
	let restCount = 0;
	let restExpected = 0;
	probabilities.forEach((p, id) => {
		const expected = p * draws;
		const count = counts[id] ?? 0;
		if (expected >= 5) {
			statistic += (count - expected) ** 2 / expected;
			bins++;
		} else {
			restCount += count;
			restExpected += expected;
		}
	});
	if (restExpected >= 5) {
		statistic += (restCount - restExpected) ** 2 / restExpected;
		bins++;
	}
	return { statistic, bins };
}

function drawMany(logits: Float32Array, sampling: Sampling, seen: Seen, draws: number): number[] {
	const sampler = new Sampler(sampling, 7, logits.length);
	sampler.seePrompt([...(seen.prompt ?? [])]);
	for (const id of seen.answer ?? []) sampler.see(id);
	const counts = new Array<number>(logits.length).fill(0);
	for (let i = 0; i < draws; i++) {
		const id = sampler.next(logits);
		counts[id] = (counts[id] ?? 0) + 1;
	}
	return counts;
}

const variations: [string, Partial<Sampling>, Seen][] = [
	['nothing', {}, {}],
	['a temperature below one', { temperature: 0.6 }, {}],
	['a temperature above one', { temperature: 1.7 }, {}],
	['top-k', { topK: 5 }, {}],
	['a top-k beyond the vocabulary', { topK: 1000 }, {}],
	['top-p', { topP: 0.8 }, {}],
	['a small top-p', { topP: 0.05 }, {}],
	['min-p', { minP: 0.2 }, {}],
	['top-p and min-p', { topP: 0.9, minP: 0.1 }, {}],
	['top-k, top-p and min-p', { topK: 20, topP: 0.9, minP: 0.05 }, {}],
	['the thinking preset', { temperature: 0.6, topK: 20, topP: 0.95 }, {}],
	[
		'the non-thinking preset',
		{ temperature: 0.7, topK: 20, topP: 0.8, presencePenalty: 1.5 },
		{ answer: [3, 4, 5] }
	],
	['a presence penalty', { presencePenalty: 2 }, { answer: [0, 1, 2, 3, 4, 5, 6, 7] }],
	['a repetition penalty', { repetitionPenalty: 1.5 }, { prompt: [0, 1, 2, 3], answer: [4, 5, 6] }],
	[
		'both penalties',
		{ repetitionPenalty: 1.2, presencePenalty: 1, topK: 8 },
		{ prompt: [0, 9], answer: [9, 10] }
	]
];

describe.each(variations)('with %s', (_name, part, seen) => {
	const sampling = { ...plain, ...part };
	const logits = randomLogits(50, 11);
	const probabilities = naiveProbabilities(logits, sampling, seen);
	const draws = 20_000;

	test('draws follow the distribution and leave the logits alone', () => {
		const before = logits.slice();
		const counts = drawMany(logits, sampling, seen, draws);
		expect(logits).toEqual(before);
		const impossible = counts.filter((count, id) => count > 0 && probabilities[id] === 0);
		expect(impossible).toEqual([]);
		const { statistic, bins } = chiSquare(counts, probabilities, draws);
		// Five standard deviations above the mean of the chi-square distribution.
		expect(statistic).toBeLessThan(Math.max(1, bins - 1) + 5 * Math.sqrt(2 * Math.max(1, bins - 1)));
	});

	test('temperature 0 takes the largest penalised logit', () => {
		const greedy = { ...sampling, temperature: 0 };
		const sampler = new Sampler(greedy, 1, logits.length);
		sampler.seePrompt([...(seen.prompt ?? [])]);
		for (const id of seen.answer ?? []) sampler.see(id);
		const expected = naiveProbabilities(logits, { ...sampling, temperature: 1, topK: 1 }, seen).indexOf(1);
		expect(sampler.next(logits)).toBe(expected);
	});
});

describe('presence and repetition', () => {
	const logits = Float32Array.of(2, 1.5, -1);

	test('the presence penalty ignores the prompt', () => {
		const sampler = new Sampler({ ...plain, temperature: 0, presencePenalty: 2 }, 1, 3);
		sampler.seePrompt([0]);
		expect(sampler.next(logits)).toBe(0);
	});

	test('the presence penalty is taken once, however often a token came', () => {
		const sampler = new Sampler({ ...plain, temperature: 0, presencePenalty: 0.4 }, 1, 3);
		for (let i = 0; i < 10; i++) sampler.see(0);
		expect(sampler.next(logits)).toBe(0);
	});

	test('the repetition penalty lowers negative logits too', () => {
		const sampler = new Sampler({ ...plain, temperature: 0, repetitionPenalty: 1.5 }, 1, 2);
		sampler.seePrompt([0]);
		expect(sampler.next(Float32Array.of(-1, -1.4))).toBe(1);
	});
});

describe('logits of every kind', () => {
	test('equal logits give the smallest id at temperature 0', () => {
		expect(new Sampler({ ...plain, temperature: 0 }, 1, 4).next(Float32Array.of(1, 3, 3, 3))).toBe(1);
	});

	test('equal logits keep the smallest ids in top-k', () => {
		const sampler = new Sampler({ ...plain, topK: 2 }, 1, 5);
		const drawn = new Set(Array.from({ length: 200 }, () => sampler.next(new Float32Array(5))));
		expect([...drawn].sort()).toEqual([0, 1]);
	});

	test.each([0, 1, 20])('no finite logit is an error (top-k %i)', (topK) => {
		const sampler = new Sampler({ ...plain, topK }, 1, 3);
		expect(() => sampler.next(Float32Array.of(NaN, NaN, NaN))).toThrow(RangeError);
		expect(() => sampler.next(Float32Array.of(-Infinity, -Infinity, NaN))).toThrow(RangeError);
		expect(() => sampler.next(Float32Array.of(0, Infinity, 0))).toThrow(RangeError);
	});

	test('minus infinity is never drawn', () => {
		const sampler = new Sampler({ ...plain, topK: 3 }, 1, 3);
		const drawn = new Set(
			Array.from({ length: 100 }, () => sampler.next(Float32Array.of(-Infinity, 0, -Infinity)))
		);
		expect([...drawn]).toEqual([1]);
	});

	test('half floats give the draws of the same values as floats', () => {
		const bits = Uint16Array.from({ length: 0x7c00 }, (_, i) => (i % 3 === 0 ? i | 0x8000 : i) % 0xfc00);
		const half = bits.filter((b) => (b & 0x7fff) < 0x5000);
		const floats = Float32Array.from(half, halfByDefinition);
		const sampling = { ...plain, temperature: 0.7, topK: 20, topP: 0.9 };
		const [a, b] = [new Sampler(sampling, 3, half.length), new Sampler(sampling, 3, half.length)];
		const fromHalf = Array.from({ length: 50 }, () => a.next(half));
		expect(fromHalf).toEqual(Array.from({ length: 50 }, () => b.next(floats)));
	});
});

function halfByDefinition(bits: number): number {
	const [sign, exponent, fraction] = [bits >> 15, (bits >> 10) & 31, bits & 1023];
	const magnitude =
		exponent === 0 ? (fraction / 1024) * 2 ** -14 : (1 + fraction / 1024) * 2 ** (exponent - 15);
	return sign === 0 ? magnitude : -magnitude;
}

describe('seeds', () => {
	const logits = randomLogits(1000, 5);
	const draw = (seed: number) => {
		const sampler = new Sampler({ ...plain, topK: 50 }, seed, logits.length);
		return Array.from({ length: 40 }, () => sampler.next(logits));
	};

	test.each([0, 1, 42, 2 ** 32, Number.MAX_SAFE_INTEGER])('%i repeats its draws', (seed) => {
		expect(draw(seed)).toEqual(draw(seed));
	});

	test('different seeds draw differently', () => {
		const sequences = [0, 1, 2, 2 ** 31, 2 ** 32, 2 ** 32 + 1].map((seed) => draw(seed).join());
		expect(new Set(sequences).size).toBe(sequences.length);
	});

	test('the generator is uniform over its range', () => {
		const random = new SeededRandom(123);
		const counts = new Array<number>(64).fill(0);
		for (let i = 0; i < 64_000; i++) {
			const bin = Math.floor(random.next() * 64);
			counts[bin] = (counts[bin] ?? 0) + 1;
		}
		const { statistic } = chiSquare(counts, new Array<number>(64).fill(1 / 64), 64_000);
		expect(statistic).toBeLessThan(63 + 5 * Math.sqrt(126));
	});
});
