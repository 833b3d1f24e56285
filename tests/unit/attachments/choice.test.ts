import { describe, expect, it } from 'vitest';
import { beginningWithin, endsWithin, endWithin } from '#lib/attachments/choice.ts';

/** Sections of 10, 20, 30, … tokens; tells which were counted. */
function counting() {
	const counted: number[] = [];
	const count = async (place: number) => {
		counted.push(place);
		return (place + 1) * 10;
	};
	return { count, counted };
}

describe('what fits into so much room', () => {
	it('from the beginning, the end, or both', async () => {
		const { count } = counting();
		expect(await beginningWithin(10, 60, count)).toEqual([0, 1, 2]);
		expect(await endWithin(10, 200, count)).toEqual([8, 9]);
		expect(await endsWithin(10, 230, count)).toEqual([0, 1, 8, 9]);
		expect(await endsWithin(3, 1000, count)).toEqual([0, 1, 2]);
	});

	it('is no beginning and end where there is room for one of them alone', async () => {
		const { count } = counting();
		expect(await endsWithin(10, 60, count)).toEqual([]);
		expect(await endsWithin(10, 110, count)).toEqual([0, 9]);
		expect(await endsWithin(1, 60, count)).toEqual([0]);
	});

	it('is nothing where not even the first section fits', async () => {
		const { count } = counting();
		expect(await beginningWithin(10, 9, count)).toEqual([]);
		expect(await endWithin(0, 100, count)).toEqual([]);
	});

	it('is found without counting the rest', async () => {
		const { count, counted } = counting();
		await beginningWithin(500, 60, count);
		expect(counted).toEqual([0, 1, 2, 3]);
	});
});
