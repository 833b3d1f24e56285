import { describe, expect, it } from 'vitest';
import { Pace } from '#lib/library/pace.ts';

function paceOf(samples: readonly (readonly [at: number, bytes: number])[]): Pace {
	const pace = new Pace();
	for (const [at, bytes] of samples) pace.add(bytes, at);
	return pace;
}

describe('the pace of a download', () => {
	it('says nothing in the first second', () => {
		expect(paceOf([]).rate).toBeNull();
		expect(paceOf([[0, 0]]).rate).toBeNull();
		expect(
			paceOf([
				[0, 0],
				[900, 900]
			]).rate
		).toBeNull();
	});

	it('is bytes a second', () => {
		expect(
			paceOf([
				[0, 1000],
				[2000, 5000]
			]).rate
		).toBe(2000);
	});

	it('forgets what was more than ten seconds ago', () => {
		const pace = paceOf([
			[0, 0],
			[1000, 1_000_000],
			[11_000, 1_001_000],
			[12_000, 1_001_100]
		]);
		expect(pace.rate).toBe(100);
	});

	it('begins anew after a reset', () => {
		const pace = paceOf([
			[0, 0],
			[2000, 4000]
		]);
		pace.reset();
		pace.add(4000, 60_000);
		expect(pace.rate).toBeNull();
		pace.add(5000, 61_000);
		expect(pace.rate).toBe(1000);
	});
});
