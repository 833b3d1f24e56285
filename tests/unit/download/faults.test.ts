import { createServer } from 'node:http';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DownloadErrorCode } from '#lib/download/errors.ts';
import type { DownloadProgress } from '#lib/download/protocol.ts';
import { fileKey, variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { savedChunkIndices, savedFile } from '#lib/storage/weights/chunks.ts';
import { weightsInventory } from '#lib/storage/weights/variants.ts';
import type { Host } from '#download/host.ts';
import { randomContent } from '../../fixtures/hub/content.ts';
import type { Fault } from '../../fixtures/hub/faults.ts';
import { startHub, type TestHub } from '../../fixtures/hub/hub.ts';
import { chunkBytes, context, hubOf, isWhole, openRealm, pinOf, repository, stages } from './setup.ts';

const path = 'onnx/model_q4.onnx';
const size = 8 * chunkBytes + 1000;
const files = { [path]: randomContent(size, 3) };
const settings: Host['settings'] = { chunkBytes, lanes: 4, stallMs: Infinity, fruitlessAttempts: 4 };

let hub: TestHub;
let pin: VariantPin;
beforeEach(async () => {
	hub = await startHub({ repositories: { [repository]: { files } } });
	pin = await pinOf(hub, files);
});
afterEach(() => hub.close());

const task = (change: Partial<VariantPin> = {}) => ({
	hub: hubOf(hub),
	pin: { ...pin, ...change },
	modelId: 'model'
});

/** Downloads under a fault; gives what it ended with, what was waited for, and what is stored then. */
async function suffer(fault: Fault, changes: Partial<Host> = {}) {
	const factory = new FakeFactory();
	const opened = openRealm(factory, changes);
	const handle = hub.fault(fault);
	const run = context<'download'>();
	const outcome = await opened.realm.download(task(), run).catch((error: unknown) => error);
	handle.lift();
	const { totalBytes, variants } = await opened.storage.use(weightsInventory);
	return {
		factory,
		opened,
		handle,
		outcome,
		reports: run.reports,
		waits: opened.waits,
		totalBytes,
		variants
	};
}

/** Whether a later life of the browser, with the fault gone, brings it to its end. */
async function goesOn(factory: IDBFactory): Promise<boolean> {
	const opened = openRealm(factory);
	await opened.realm.download(task(), context());
	return isWhole(opened, variantKey(pin), files);
}

const waitings = (reports: readonly DownloadProgress[]) =>
	reports.flatMap(({ waiting }) => (waiting ? [waiting.code] : []));

describe('a fault that lasts', () => {
	const lasting: [string, Fault, DownloadErrorCode, object][] = [
		['no answer', { kind: 'refuse' }, 'offline', {}],
		['a server in trouble', { kind: 'status', status: 503 }, 'hub-failed', { status: 503 }],
		['too many requests', { kind: 'rate-limit', retryAfter: 7 }, 'rate-limited', { seconds: 7 }],
		['a page in place of a file', { kind: 'html' }, 'not-a-hub', { path }],
		['answers cut short at once', { kind: 'truncate', afterBytes: 1000 }, 'truncated', { path }],
		['a line that breaks at once', { kind: 'cut', afterBytes: 1000 }, 'offline', {}],
		['addresses that expire at once', { kind: 'expired' }, 'address-expired', { status: 403 }],
		['a status nobody foresaw', { kind: 'status', status: 418 }, 'unexpected-answer', { status: 418 }]
	];
	it.each(lasting)('%s: is tried four times, told by its code, and loses nothing', async (...given) => {
		const [, fault, code, facts] = given;
		const { outcome, waits, reports, variants, factory } = await suffer(fault);
		expect(outcome).toMatchObject({ code, facts });
		expect(waits).toHaveLength(3);
		expect(waitings(reports).slice(0, 3)).toEqual([code, code, code]);
		expect(variants).toEqual([]);
		expect(await goesOn(factory)).toBe(true);
	});

	const final: [string, Fault, DownloadErrorCode, object][] = [
		['401', { kind: 'status', status: 401 }, 'unauthorized', {}],
		['403 of the hub itself', { kind: 'status', status: 403 }, 'forbidden', {}],
		['404', { kind: 'status', status: 404 }, 'not-found', { path }],
		[
			'a longer file',
			{ kind: 'resize', bytes: size + 5 },
			'size-changed',
			{ expected: size, found: size + 5 }
		],
		['a shorter file', { kind: 'resize', bytes: 100 }, 'size-changed', { expected: size, found: 100 }]
	];
	it.each(final)('%s: is told at once, and loses nothing', async (_, fault, code, facts) => {
		const { outcome, waits, variants, factory } = await suffer(fault);
		expect(outcome).toMatchObject({ code, facts });
		expect(waits).toEqual([]);
		expect(variants).toEqual([]);
		expect(await goesOn(factory)).toBe(true);
	});
});

describe('a fault that passes', () => {
	const passing: [string, Fault][] = [
		['a few broken lines', { kind: 'cut', afterBytes: 100_000, times: 3 }],
		['a proxy that cuts every answer short', { kind: 'truncate', afterBytes: 100_000 }],
		['expired signatures', { kind: 'expired', times: 2 }],
		['a server in trouble', { kind: 'status', status: 500, times: 2 }],
		['a host without ranges', { kind: 'no-range' }],
		['too many requests', { kind: 'rate-limit', retryAfter: 1, times: 1 }]
	];
	it.each(passing)('%s: the download is whole in the end', async (_, fault) => {
		const { outcome, handle, opened } = await suffer(fault);
		expect(outcome).toMatchObject({ kind: 'ready' });
		expect(handle.hits).toBeGreaterThan(0);
		expect(await isWhole(opened, variantKey(pin), files)).toBe(true);
	});

	it('asks for no byte twice when a line breaks', async () => {
		await suffer({ kind: 'cut', afterBytes: 100_000, times: 5 });
		await hub.whenIdle();
		expect(hub.sentBytes()).toBe(size);
	});

	it('reads one stream to its end where the host knows no ranges', async () => {
		await suffer({ kind: 'no-range' });
		expect(hub.sentBytes()).toBe(size);
	});

	it('reads one stream alone where the host forgets that it knew ranges', async () => {
		const { outcome, opened, reports } = await suffer({ kind: 'no-range', skip: 1 });
		expect(outcome).toMatchObject({ kind: 'ready' });
		expect(await isWhole(opened, variantKey(pin), files)).toBe(true);
		// Beside the stream no lane reads more than what it asked for.
		expect(reports.at(-1)?.receivedBytes).toBeLessThanOrEqual(size + settings.lanes * chunkBytes);
	});

	it('keeps the chunks of a stream without ranges that breaks', async () => {
		// Nobody asks for a range here.
		const rangeless: typeof fetch = (input, init) => {
			const headers = new Headers(init?.headers);
			headers.delete('range');
			return fetch(input, { ...init, headers });
		};
		const cut: Fault = { kind: 'cut', afterBytes: 5 * chunkBytes + 10 };
		const { totalBytes, outcome, factory } = await suffer(cut, { fetch: rangeless });
		expect(outcome).toMatchObject({ code: 'offline' });
		expect(totalBytes).toBe(5 * chunkBytes);
		expect(await goesOn(factory)).toBe(true);
	});

	it('waits as long as the host asks, in seconds or until a date', async () => {
		const seconds = await suffer({ kind: 'rate-limit', retryAfter: 40, times: 1 });
		expect(seconds.waits[0]).toBeGreaterThanOrEqual(40_000);
		const noon = new Date('2026-01-01T12:00:00Z');
		const now = () => noon.getTime() - 90_000;
		const date = await suffer({ kind: 'rate-limit', retryAfter: noon, times: 1 }, { now });
		expect(date.waits[0]).toBeGreaterThanOrEqual(90_000);
		expect(date.waits[0]).toBeLessThan(92_000);
	});

	it('does not wait for a host that asks for hours', async () => {
		const { outcome, waits } = await suffer({ kind: 'rate-limit', retryAfter: 7200 });
		expect(outcome).toMatchObject({ code: 'rate-limited', facts: { seconds: 7200 } });
		expect(waits).toEqual([]);
	});

	it('gives up a request that brings nothing any more, and asks again', async () => {
		const { outcome, reports } = await suffer(
			{ kind: 'stall', afterBytes: 1000, times: 1 },
			{ settings: { ...settings, stallMs: 500 }, sleep: (ms, signal) => realSleep(ms, signal) }
		);
		expect(outcome).toMatchObject({ kind: 'ready' });
		expect(waitings(reports)).toContain('offline');
	});
});

it('hands over one chunk at a time, so that few copies are held at once', async () => {
	let underWay = 0;
	const most: number[] = [];
	const sha256 = crypto.subtle.digest.bind(crypto.subtle);
	const spy = vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...given) => {
		most.push(++underWay);
		// Long enough for the other lanes to come to the same point.
		for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
		const digest = await sha256(...given);
		underWay--;
		return digest;
	});
	const { outcome } = await suffer({ kind: 'refuse', times: 0 });
	spy.mockRestore();
	expect(outcome).toMatchObject({ kind: 'ready' });
	expect(Math.max(...most)).toBe(1);
});

describe('a network that is gone', () => {
	it('is waited for as long as it takes, and the download goes on', async () => {
		let isOnline = false;
		let looks = 0;
		const network: Host['network'] = {
			isOnline: () => {
				if (++looks > 20) isOnline = true;
				return isOnline;
			},
			nextOnline: () => new Promise(() => undefined)
		};
		const { outcome, reports } = await suffer({ kind: 'refuse', times: 0 }, { network });
		expect(outcome).toMatchObject({ kind: 'ready' });
		expect(waitings(reports).length).toBeGreaterThan(4);
		expect(new Set(waitings(reports))).toEqual(new Set(['offline']));
	});

	it('ends the wait as soon as the browser says that it is back', async () => {
		const network: Host['network'] = { isOnline: () => true, nextOnline: () => Promise.resolve() };
		const { outcome } = await suffer(
			{ kind: 'refuse', times: 1 },
			{ network, sleep: (_, signal) => new Promise((__, reject) => void listen(signal, reject)) }
		);
		expect(outcome).toMatchObject({ kind: 'ready' });
	});

	it('takes a redirect that goes in circles for no answer', async () => {
		const circle = createServer(({ url }, response) => response.writeHead(302, { location: url }).end());
		await new Promise<void>((resolve) => circle.listen(0, '127.0.0.1', resolve));
		const address = circle.address();
		if (address === null || typeof address === 'string') throw new Error('no port');
		const { realm } = openRealm();
		const circular = { ...task(), hub: { base: `http://127.0.0.1:${address.port}` } };
		await expect(realm.download(circular, context())).rejects.toMatchObject({ code: 'offline' });
		await new Promise((resolve) => circle.close(resolve));
	});
});

describe('wrong bytes', () => {
	it('in one chunk, once: are found by the whole digest and mended within twice the size', async () => {
		const { outcome, reports, opened } = await suffer({ kind: 'flip', offset: 700_000, times: 1 });
		expect(outcome).toMatchObject({ kind: 'ready' });
		expect(stages(reports)).toEqual(['resuming', 'transferring', 'verifying', 'mending', 'verifying']);
		expect(await isWhole(opened, variantKey(pin), files)).toBe(true);
		await hub.whenIdle();
		expect(hub.sentBytes()).toBeLessThanOrEqual(2 * size);
	});

	it('in several chunks, once: are mended too', async () => {
		for (const offset of [5, 600_000, 2_000_000]) hub.fault({ kind: 'flip', offset, times: 1 });
		const { outcome, opened } = await suffer({ kind: 'flip', offset: 900_000, times: 1 });
		expect(outcome).toMatchObject({ kind: 'ready' });
		expect(await isWhole(opened, variantKey(pin), files)).toBe(true);
	});

	it('every time: nothing of the file is kept', async () => {
		const { outcome, totalBytes, variants, factory } = await suffer({ kind: 'flip', offset: 700_000 });
		expect(outcome).toMatchObject({ code: 'wrong-bytes', facts: { path } });
		expect(totalBytes).toBe(0);
		expect(variants).toEqual([]);
		await hub.whenIdle();
		expect(hub.sentBytes()).toBe(2 * size);
		expect(await goesOn(factory)).toBe(true);
	});

	it('of a file that changed under way: what came before is replaced', async () => {
		const content = randomContent(size, 4);
		hub.fault({ kind: 'replace', content, times: 3 });
		const { outcome, opened } = await suffer({ kind: 'refuse', times: 0 });
		expect(outcome).toMatchObject({ kind: 'ready' });
		expect(await isWhole(opened, variantKey(pin), files)).toBe(true);
	});

	it('of a file that nobody published a digest of stay, unless its size changes: then nothing does', async () => {
		pin = await pinOf(hub, files, { digests: false });
		const sized = await suffer({ kind: 'resize', bytes: size + 1, skip: 4 });
		expect(sized.outcome).toMatchObject({ code: 'size-changed' });
		expect(sized.totalBytes).toBe(0);
		const key = fileKey(pin, path);
		const unknown = await suffer({ kind: 'flip', offset: 1, times: 1 });
		expect(unknown.outcome).toMatchObject({ kind: 'ready' });
		const file = await unknown.opened.storage.use((database) => savedFile(database, key));
		expect(file?.verified?.algorithm).toBe('sha256');
	});
});

it('keeps what is stored of a file with a published digest when its size changes', async () => {
	const { outcome, opened } = await suffer({ kind: 'resize', bytes: size + 1, skip: 4 });
	expect(outcome).toMatchObject({ code: 'size-changed' });
	const indices = await opened.storage.use((database) => savedChunkIndices(database, fileKey(pin, path)));
	expect(indices.length).toBeGreaterThanOrEqual(1);
});

function realSleep(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(resolve, ms);
		listen(signal, (reason) => {
			clearTimeout(timer);
			reject(reason);
		});
	});
}

function listen(signal: AbortSignal, reject: (reason: Error) => void): void {
	const stop = () => reject(signal.reason as Error);
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop, { once: true });
}
