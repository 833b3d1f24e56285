import { describe, expect, it } from 'vitest';
import { perMinute, TokenBucket } from '#lib/embed/limits.ts';

function bucket(burst: number, perSecond: number) {
	let now = 0;
	return {
		bucket: new TokenBucket({ burst, perSecond }, () => now),
		pass: (seconds: number) => (now += seconds * 1000)
	};
}

/** How many can be taken one after the other. */
function takes(from: TokenBucket): number {
	let taken = 0;
	while (taken < 1000 && from.take()) taken += 1;
	return taken;
}

describe('a bucket', () => {
	it('gives its burst at once, then as it fills', () => {
		const { bucket: calls, pass } = bucket(10, 2);
		expect(takes(calls)).toBe(10);
		pass(1.5);
		expect(takes(calls)).toBe(3);
	});

	it('never holds more than its burst', () => {
		const { bucket: calls, pass } = bucket(10, 2);
		pass(1000);
		expect(takes(calls)).toBe(10);
	});

	it('says how long its debt is to be waited for', () => {
		const { bucket: tokens, pass } = bucket(600, 10);
		expect(tokens.wait).toBe(0);
		tokens.spend(650);
		expect(tokens.wait).toBe(6);
		expect(tokens.take()).toBe(false);
		pass(6);
		expect(tokens.wait).toBe(0);
	});

	it('gains nothing from a clock that goes backwards', () => {
		const { bucket: calls, pass } = bucket(5, 1);
		takes(calls);
		pass(-10);
		expect(takes(calls)).toBe(0);
		pass(1);
		expect(takes(calls)).toBe(1);
	});

	it('of a minute’s worth fills in a minute', () => {
		expect(perMinute(600)).toEqual({ burst: 600, perSecond: 10 });
	});
});
