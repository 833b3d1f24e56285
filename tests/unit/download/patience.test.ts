import { describe, expect, it } from 'vitest';
import { DownloadError } from '#lib/download/errors.ts';
import type { Waiting } from '#lib/download/protocol.ts';
import { retryAfterSeconds } from '#download/answers.ts';
import { downloadLimits, Patience, questionLimits, type Limits } from '#download/patience.ts';
import { untilAborted } from './setup.ts';

const trouble = new DownloadError('hub-failed', 'status 500', { status: 500 });

const steadfast = (fruitlessAttempts: number) => downloadLimits({ fruitlessAttempts });

function patient({
	draw = 1,
	attempts = 100,
	limits = steadfast(attempts),
	isOnline = (): boolean => true
} = {}) {
	const waits: number[] = [];
	const waitings: Waiting[] = [];
	const host = {
		now: () => 5_000,
		random: () => draw,
		sleep: (ms: number) => Promise.resolve(void waits.push(ms)),
		network: { isOnline, nextOnline: untilAborted }
	};
	const { signal } = new AbortController();
	const patience = new Patience(host, limits, (waiting) => waitings.push(waiting));
	const fail = async (error = trouble) => {
		patience.afterFailure(error, signal);
		await patience.ready(signal);
	};
	return { patience, waits, waitings, fail, signal };
}

describe('patience', () => {
	it('doubles the longest wait with every failure, up to a minute', async () => {
		const { waits, fail } = patient();
		for (let failure = 0; failure < 8; failure++) await fail();
		expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000));
	});

	it('draws each wait anew between nothing and the longest', async () => {
		const { waits, fail } = patient({ draw: 0.25 });
		for (let failure = 0; failure < 3; failure++) await fail();
		expect(waits).toEqual([250, 500, 1000]);
	});

	it('waits as long as the host asks, and then a little', async () => {
		const { waits, fail } = patient({ draw: 0.5 });
		await fail(new DownloadError('rate-limited', '', { seconds: 30 }));
		expect(waits).toEqual([30_500]);
	});

	it('begins anew once something arrived', async () => {
		const { patience, waits, fail } = patient();
		await fail();
		await fail();
		patience.reward();
		await fail();
		expect(waits).toEqual([1000, 2000, 1000]);
	});

	it('tells why, and until when', async () => {
		const { waitings, fail } = patient();
		await fail();
		expect(waitings).toEqual([{ code: 'hub-failed', facts: { status: 500 }, until: 6_000 }]);
	});

	it('counts lanes that fail together once', async () => {
		const { patience, waits, signal } = patient({ attempts: 2 });
		for (let lane = 0; lane < 4; lane++) patience.afterFailure(trouble, signal);
		await patience.ready(signal);
		expect(waits).toEqual([1000]);
	});

	it('ends after so many failures in a row, with the last', async () => {
		const { fail } = patient({ attempts: 3 });
		await fail();
		await fail();
		const last = new DownloadError('truncated', '', { path: 'a' });
		await expect(fail(last)).rejects.toBe(last);
	});

	it('has none for what does not pass by itself', async () => {
		const { waits, fail } = patient();
		const final = new DownloadError('not-found', '');
		await expect(fail(final)).rejects.toBe(final);
		expect(waits).toEqual([]);
	});

	it('ends its wait with the signal', async () => {
		const stop = new AbortController();
		const host = {
			now: () => 0,
			random: () => 1,
			sleep: (_: number, signal: AbortSignal) => untilAborted(signal),
			network: { isOnline: () => true, nextOnline: untilAborted }
		};
		const patience = new Patience(host, steadfast(9), () => undefined);
		patience.afterFailure(trouble, stop.signal);
		const ready = patience.ready(stop.signal);
		const reason = new Error('enough');
		stop.abort(reason);
		await expect(ready).rejects.toBe(reason);
	});
});

describe('persistence', () => {
	/** Fails so many times first. */
	const failing = (times: number, error: Error = trouble) => {
		let left = times;
		return () => (left-- > 0 ? Promise.reject(error) : Promise.resolve('done'));
	};

	it('ends with success, and counts from none again', async () => {
		const { patience, waits, signal } = patient({ attempts: 3 });
		expect(await patience.persist(failing(2), signal)).toBe('done');
		expect(await patience.persist(failing(2), signal)).toBe('done');
		expect(waits).toEqual([1000, 2000, 1000, 2000]);
	});

	it('does not repeat what failed of something else', async () => {
		const { patience, waits, signal } = patient();
		const defect = new TypeError('a defect');
		await expect(patience.persist(failing(1, defect), signal)).rejects.toBe(defect);
		expect(waits).toEqual([]);
	});
});

describe('patience with a question', () => {
	const limits: Limits = questionLimits;

	it('is soon at its end', async () => {
		const { fail, waits } = patient({ limits });
		for (let failure = 0; failure < 3; failure++) await fail();
		await expect(fail()).rejects.toBe(trouble);
		expect(waits).toEqual([1000, 2000, 4000]);
	});

	it('does not wait minutes for a host that asks for them', async () => {
		const { fail, waits } = patient({ limits });
		const busy = new DownloadError('rate-limited', '', { seconds: 90 });
		await expect(fail(busy)).rejects.toBe(busy);
		expect(waits).toEqual([]);
	});

	it.each(['not-a-hub', 'unexpected-answer', 'truncated'] as const)('has none for %s', async (code) => {
		const { fail } = patient({ limits });
		await expect(fail(new DownloadError(code, ''))).rejects.toMatchObject({ code });
	});

	it('does not outlast a network that is away', async () => {
		const { fail } = patient({ limits, isOnline: () => false });
		const away = new DownloadError('offline', '');
		for (let failure = 0; failure < 3; failure++) await fail(away);
		await expect(fail(away)).rejects.toBe(away);
	});
});

describe('Retry-After', () => {
	const now = Date.parse('2026-01-01T00:00:00Z');

	it.each([
		['120', 120],
		['0', 0],
		['Thu, 01 Jan 2026 00:00:30 GMT', 30],
		['Wed, 31 Dec 2025 23:00:00 GMT', 0],
		['soon', null],
		[null, null]
	])('%s is %s seconds', (header, seconds) => {
		expect(retryAfterSeconds(header, now)).toBe(seconds);
	});
});
