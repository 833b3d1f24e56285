import { describe, expect, it } from 'vitest';
import { awakeClock } from '#lib/engine/awake-clock.ts';

const [minute, hour] = [60_000, 3_600_000];

describe('a clock for work', () => {
	it('goes as the device’s, from look to look', () => {
		let time = 1000;
		const clock = awakeClock(() => time);
		const start = clock();
		for (const step of [1, 16, minute, 10 * minute]) {
			time += step;
			clock();
		}
		expect(clock() - start).toBe(11 * minute + 17);
	});

	it('leaves out what was slept through', () => {
		let time = 0;
		const clock = awakeClock(() => time);
		const start = clock();
		time += 3000;
		clock();
		time += 8 * hour;
		clock();
		time += 2000;
		expect(clock() - start).toBe(5000);
	});
});
