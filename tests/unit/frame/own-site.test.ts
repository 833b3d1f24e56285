import { afterEach, describe, expect, it, vi } from 'vitest';
import { serve } from '#lib/boundary/serve.ts';
import { downloadErrors, type DownloadError } from '#lib/download/errors.ts';
import { weightsThrough } from '#lib/frame/own-site.ts';
import type { Calls } from '#lib/frame/own-site-protocol.ts';

/** A shared worker, as far as the frame sees one, and the end on which it would be served. */
function sharedWorker() {
	const { port1, port2 } = new MessageChannel();
	const errors = new EventTarget();
	return {
		far: port2,
		fail: () => errors.dispatchEvent(new Event('error')),
		worker: {
			port: port1,
			addEventListener: (type: 'error', listener: () => void) => errors.addEventListener(type, listener)
		}
	};
}

const nothing = { variants: [] } as unknown as Calls['inventory']['result'];

describe('the weights of Ponder’s own site, through a shared worker', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it('are told as it tells them, however long it takes for the rest once it has spoken', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { worker, far } = sharedWorker();
		const weights = weightsThrough(worker);
		serve<Calls, DownloadError>(
			{
				inventory: async () => nothing,
				repositories: async () => [],
				files: async () => ({})
			},
			far,
			downloadErrors
		);
		expect(await weights.inventory()).toEqual(nothing);
		vi.advanceTimersByTime(3_600_000);
		expect(await weights.repositories()).toEqual([]);
	});

	it('cannot be read where it does not start: whoever waits hears it', async () => {
		// Its patience has no end here.
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { worker, fail } = sharedWorker();
		const weights = weightsThrough(worker);
		const asked = weights.inventory();
		fail();
		await expect(asked).rejects.toMatchObject({ code: 'worker-crashed' });
		await expect(weights.files('any')).rejects.toMatchObject({ code: 'worker-crashed' });
	});

	it('cannot be read where it starts and says nothing', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const weights = weightsThrough(sharedWorker().worker);
		const asked = weights.inventory();
		vi.advanceTimersByTime(20_000);
		await expect(asked).rejects.toMatchObject({ code: 'worker-crashed' });
	});
});
