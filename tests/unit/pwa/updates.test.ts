import { describe, expect, it } from 'vitest';
import { Updates } from '#lib/pwa/updates.svelte.ts';

interface Tab {
	readonly updates: Updates;
	/** What happened to it, in order. */
	readonly events: string[];
}

/** A tab that has been offered the version `takeOver` brings. Node has no Web Locks below 24: these are as the standard's. */
function openTab(locks: Pick<LockManager, 'request'>, takeOver: () => void): Tab {
	const events: string[] = [];
	const updates = new Updates({
		locks,
		flush: async () => void events.push('flush'),
		reload: () => events.push('reload')
	});
	updates.offer(takeOver);
	return { updates, events };
}

/** Two tabs of one site; a version that takes over is seen by both. */
function openTwo(): { first: Tab; second: Tab; takenOver: () => boolean } {
	const locks = fairLocks();
	let isTakenOver = false;
	const takeOver = () => {
		isTakenOver = true;
		for (const { updates } of [first, second]) void updates.followTakeOver();
	};
	const first = openTab(locks, takeOver);
	const second = openTab(locks, takeOver);
	return { first, second, takenOver: () => isTakenOver };
}

describe('an update', () => {
	it('is taken at once where nothing is under way, and every tab reloads after writing what waits', async () => {
		const { first, second } = openTwo();
		await first.updates.apply();
		await settled();
		expect([first.events, second.events]).toEqual([
			['flush', 'reload'],
			['flush', 'reload']
		]);
	});

	it('waits for the work of another tab', async () => {
		const { first, second, takenOver } = openTwo();
		second.updates.work(true);
		const applied = first.updates.apply();
		await settled();
		expect(first.updates.state).toBe('waiting');
		expect(takenOver()).toBe(false);
		second.updates.work(false);
		await applied;
		await settled();
		expect(takenOver()).toBe(true);
		expect(second.events).toEqual(['flush', 'reload']);
	});

	it('that took over while a tab began something lets it end', async () => {
		const { first, second } = openTwo();
		second.updates.work(true);
		await second.updates.followTakeOver();
		expect(second.events).toEqual([]);
		second.updates.work(false);
		await settled();
		expect(second.events).toEqual(['flush', 'reload']);
		expect(first.events).toEqual([]);
	});

	it('is not taken without the person’s word, nor after it was put off', async () => {
		const { first, takenOver } = openTwo();
		first.updates.dismiss();
		await first.updates.apply();
		expect(first.updates.state).toBe('none');
		expect(takenOver()).toBe(false);
	});
});

describe('an update that waits for the work of another tab', () => {
	it('can still be put off', async () => {
		const { first, second, takenOver } = openTwo();
		second.updates.work(true);
		const applied = first.updates.apply();
		await settled();
		first.updates.dismiss();
		expect(first.updates.state).toBe('none');
		second.updates.work(false);
		await applied;
		await settled();
		expect(takenOver()).toBe(false);
		expect(first.updates.state).toBe('none');
	});

	it('cannot be put off any more once it takes over', async () => {
		const { updates } = openTab(fairLocks(), () => undefined);
		await updates.apply();
		updates.dismiss();
		expect(updates.state).toBe('applying');
	});

	it('is offered again where the browser denies the wait', async () => {
		const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
		const { updates } = openTab({ request }, () => undefined);
		await updates.apply();
		expect(updates.state).toBe('offered');
	});
});

function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

/** Requests are granted in the order they were made; shared ones together (https://w3c.github.io/web-locks/#algorithms). */
function fairLocks(): Pick<LockManager, 'request'> {
	let shared: Promise<unknown>[] = [];
	let exclusive: Promise<unknown> = Promise.resolve();
	const request = async (_name: string, { mode, signal }: LockOptions, run: () => Promise<unknown>) => {
		const before = exclusive;
		if (mode === 'shared') {
			const held = before.then(run);
			shared = [...shared, held];
			return held;
		}
		const held = Promise.all([before, ...shared]).then(() => {
			signal?.throwIfAborted();
			return run();
		});
		shared = [];
		// One that was withdrawn holds nobody up.
		exclusive = held.catch(() => undefined);
		return held;
	};
	// The overloads of the DOM's own type cannot be written as one arrow.
	return { request } as Pick<LockManager, 'request'>;
}
