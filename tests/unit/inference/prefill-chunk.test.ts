import { describe, expect, it } from 'vitest';
import { cardLimits, PrefillChunk } from '#inference/prefill-chunk.ts';

/** The sizes of the runs that a prompt of so many tokens takes, where a token takes so long. */
function runs(limits: { first: number; most: number }, tokens: number, msPerToken: number): number[] {
	const chunk = new PrefillChunk(limits);
	const sizes: number[] = [];
	for (let left = tokens; left > 0;) {
		const size = Math.min(left, chunk.size);
		sizes.push(size);
		chunk.took(size, size * msPerToken);
		left -= size;
	}
	return sizes;
}

describe('the runs of a prompt', () => {
	it('grow on a fast card as long as a stop would be heard in a quarter of a second', () => {
		expect(runs({ first: 256, most: 1024 }, 4000, 0.1)).toEqual([256, 512, 1024, 1024, 1024, 160]);
		expect(runs({ first: 256, most: 1024 }, 2000, 0.3)).toEqual([256, 512, 512, 512, 208]);
	});

	it('stay as they are on a slow one', () => {
		expect(runs({ first: 256, most: 1024 }, 700, 1)).toEqual([256, 256, 188]);
	});

	it('never take more than an emulated card computes right, nor than a long context leaves room for', () => {
		expect(cardLimits(31, 256, 4096)).toEqual({ first: 31, most: 31 });
		expect(cardLimits(1024, 256, 4096)).toEqual({ first: 256, most: 1024 });
		expect(cardLimits(1024, 256, 8192)).toEqual({ first: 256, most: 512 });
		expect(cardLimits(1024, 256, 32_768)).toEqual({ first: 256, most: 256 });
	});
});
