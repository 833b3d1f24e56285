import { describe, expect, it } from 'vitest';
import { iconPaths } from '#lib/ui/icon-paths.svelte.ts';
import { firstIcons } from '#lib/ui/icons.ts';
import { laterIcons } from '#lib/ui/later-icons.ts';
import { eventually } from '../../fixtures/eventually.ts';

/** Icons that cannot be fetched the first `failures` times. */
function open(failures: number) {
	const network = new EventTarget();
	const script = { fetched: 0 };
	const pathOf = iconPaths(async () => {
		script.fetched += 1;
		if (script.fetched <= failures) throw new TypeError('Failed to fetch dynamically imported module');
		return laterIcons;
	}, network);
	return { network, script, pathOf };
}

describe('the drawings of icons', () => {
	it('are there at once for the first page, and for the others when they are fetched, which is once', async () => {
		const { script, pathOf } = open(0);
		expect(pathOf('menu')).toBe(firstIcons.menu);
		expect(pathOf('bin')).toBeUndefined();
		await eventually(() => expect(pathOf('bin')).toBe(laterIcons.bin));
		expect(script.fetched).toBe(1);
	});

	it('are fetched again when one is asked for that could not be', async () => {
		const { script, pathOf } = open(2);
		await eventually(() => expect(pathOf('bin')).toBe(laterIcons.bin));
		expect(script.fetched).toBe(3);
	});

	it('are fetched again when there is a network again, though nobody asks, and then no more', async () => {
		const { network, script, pathOf } = open(1);
		await eventually(() => {
			network.dispatchEvent(new Event('online'));
			expect(script.fetched).toBe(2);
		});
		await eventually(() => expect(pathOf('bin')).toBe(laterIcons.bin));
		network.dispatchEvent(new Event('online'));
		expect(script.fetched).toBe(2);
	});
});
