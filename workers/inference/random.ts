/** A small seeded generator (xoshiro128**, Blackman and Vigna), so that an answer can be repeated from its seed. */
export class SeededRandom {
	readonly #state = new Uint32Array(4);

	/** `seed` is a safe non-negative integer; equal seeds give equal sequences on every machine. */
	constructor(seed: number) {
		let mix = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b9)) >>> 0;
		for (let i = 0; i < 4; i++) {
			// SplitMix32 spreads the seed, so that neighbouring seeds share nothing and the state is never all zero.
			mix = (mix + 0x9e3779b9) >>> 0;
			let z = mix;
			z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
			z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
			this.#state[i] = z ^ (z >>> 16);
		}
	}

	/** Uniform in [0, 1), with 32 bits. */
	next(): number {
		const s = this.#state as Uint32Array & [number, number, number, number];
		const product = Math.imul(s[1], 5);
		const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
		const shifted = s[1] << 9;
		s[2] ^= s[0];
		s[3] ^= s[1];
		s[1] ^= s[2];
		s[0] ^= s[3];
		s[2] ^= shifted;
		s[3] = (s[3] << 11) | (s[3] >>> 21);
		return result / 2 ** 32;
	}
}
