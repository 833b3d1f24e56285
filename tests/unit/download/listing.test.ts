import { createServer, type RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PinDraft } from '#lib/qwen3/pins.ts';
import type { TransferSettings } from '#download/host.ts';
import type { DownloadRealm } from '#download/realm.ts';
import { sleep } from '#download/waits.ts';
import { contentOf, randomContent } from '../../fixtures/hub/content.ts';
import { gitSha1, sha256 } from '../../fixtures/hub/digests.ts';
import type { Fault } from '../../fixtures/hub/faults.ts';
import { startHub, type TestHub } from '../../fixtures/hub/hub.ts';
import { chunkBytes, context, hubOf, openRealm, repository, untilAborted } from './setup.ts';

const config = '{"model_type":"qwen3"}';
const weights = randomContent(300_000, 11);
const files = { 'config.json': config, 'onnx/model_q4.onnx': weights, 'tokenizer.json': '{}' };

let hub: TestHub;
beforeEach(async () => {
	hub = await startHub({ repositories: { [repository]: { files } }, pageSize: 2 });
});
afterEach(() => hub.close());

const list = (changes: { repository?: string; revision?: string } = {}) =>
	openRealm().realm.list({ hub: hubOf(hub), repository, revision: 'main', ...changes }, context());

const digestOf = async (source: string) => ({
	algorithm: 'git-sha1',
	hex: await gitSha1(contentOf(source))
});

describe('a listing', () => {
	it('names every file over all pages, with size, digest and the commit', async () => {
		const listing = await list();
		expect(listing).toMatchObject({
			repository,
			commit: hub.commitOf(repository),
			config: { model_type: 'qwen3' }
		});
		const byPath = Object.fromEntries(listing.files.map((file) => [file.path, file]));
		expect(byPath).toEqual({
			'config.json': { path: 'config.json', bytes: config.length, digest: await digestOf(config) },
			'tokenizer.json': { path: 'tokenizer.json', bytes: 2, digest: await digestOf('{}') },
			'onnx/model_q4.onnx': {
				path: 'onnx/model_q4.onnx',
				bytes: 300_000,
				digest: { algorithm: 'sha256', hex: await sha256(weights) }
			}
		});
	});

	it('is of the commit that was asked for', async () => {
		const before = hub.commitOf(repository);
		hub.push(repository, { files: { 'config.json': '{}' } });
		expect((await list({ revision: before })).files).toHaveLength(3);
		expect((await list()).files).toHaveLength(1);
		expect((await list()).config).toEqual({});
	});

	it('has no configuration where the repository has none', async () => {
		hub.push(repository, { files: { 'README.md': '' } });
		expect((await list()).config).toBeNull();
	});

	it.each([
		['of a repository that is not there', { repository: 'ponder/none' }, 'unauthorized'],
		['of a revision that is not there', { revision: '0'.repeat(40) }, 'not-found'],
		['of what can name no repository', { repository: '../api/x' }, 'not-found']
	])('%s is refused', async (_, change, code) => {
		await expect(list(change)).rejects.toMatchObject({ code });
	});

	it.each([
		[{ kind: 'rate-limit', retryAfter: 3 } as const, 'rate-limited'],
		[{ kind: 'status', status: 502 } as const, 'hub-failed'],
		[{ kind: 'html' } as const, 'not-a-hub'],
		[{ kind: 'refuse' } as const, 'offline']
	])('under %o fails with %s', async (fault, code) => {
		hub.fault(fault);
		await expect(list()).rejects.toMatchObject({ code });
	});
});

describe('a question that comes to nothing', () => {
	const questions: [
		string,
		(realm: DownloadRealm, run: ReturnType<typeof context<'list'>>) => Promise<unknown>
	][] = [
		['listing', (realm, run) => realm.list({ hub: hubOf(hub), repository, revision: 'main' }, run)],
		[
			'a pin',
			(realm, run) => {
				const pin: PinDraft = { repository, commit: hub.commitOf(repository), dtype: 'q4', files: [] };
				return realm.resolve({ hub: hubOf(hub), pin }, run);
			}
		],
		['testing an address', (realm, run) => realm.testHub({ hub: hubOf(hub) }, run)]
	];
	const passing: [Fault, object][] = [
		[
			{ kind: 'rate-limit', retryAfter: 3, times: 1 },
			{ code: 'rate-limited', facts: { seconds: 3 } }
		],
		[
			{ kind: 'status', status: 503, times: 1 },
			{ code: 'hub-failed', facts: { status: 503 } }
		],
		[{ kind: 'refuse', times: 1 }, { code: 'offline' }]
	];

	it.each(
		questions.flatMap(([what, ask]) => passing.map(([fault, told]) => [what, fault, told, ask] as const))
	)('%s, under %o: is asked again, and what is waited for is told', async (what, fault, told, ask) => {
		// Where nothing answers, an address is asked once more in another way.
		hub.fault(fault.kind === 'refuse' && what === 'testing an address' ? { ...fault, times: 2 } : fault);
		const { realm, waits } = openRealm();
		const run = context<'list'>();
		await ask(realm, run);
		expect(run.reports).toMatchObject([told]);
		expect(waits).toHaveLength(1);
		if (fault.kind === 'rate-limit') expect(Math.min(...waits)).toBeGreaterThanOrEqual(3000);
	});

	it.each(questions)('%s is asked four times in all', async (_, ask) => {
		hub.fault({ kind: 'status', status: 503 });
		const { realm, waits } = openRealm();
		await expect(ask(realm, context<'list'>())).rejects.toMatchObject({ code: 'hub-failed' });
		expect(waits).toHaveLength(3);
	});

	it.each(questions)('%s can be stopped during a wait', async (_, ask) => {
		hub.fault({ kind: 'status', status: 503 });
		const stop = new AbortController();
		const { realm } = openRealm(undefined, { sleep: (_ms, signal) => untilAborted(signal) });
		const run = context<'list'>(stop.signal);
		run.progress = () => stop.abort();
		await expect(ask(realm, run)).rejects.toMatchObject({ name: 'AbortError' });
	});

	it('does not take a line that was gone for a moment for silence to pages', async () => {
		hub.fault({ kind: 'refuse', times: 1 });
		await expect(openRealm().realm.testHub({ hub: hubOf(hub) }, context())).resolves.toBeNull();
	});

	it('waits as long as a host in trouble asks', async () => {
		let answers = 0;
		const server = createServer((_, response) => {
			if (answers++ > 0) response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
			else response.writeHead(503, { 'retry-after': '20' }).end();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('no port');
		const { realm, waits } = openRealm();
		await realm.testHub({ hub: { base: `http://127.0.0.1:${address.port}` } }, context());
		expect(waits).toHaveLength(1);
		expect(waits[0]).toBeGreaterThanOrEqual(20_000);
		await new Promise((resolve) => server.close(resolve));
	});
});

describe('a pin', () => {
	const draft = (changes: object = {}): PinDraft => ({
		repository,
		commit: hub.commitOf(repository),
		dtype: 'q4',
		files: [
			{ path: 'config.json', bytes: config.length, digest: null },
			{ path: 'onnx/model_q4.onnx', bytes: null, approximateBytes: 1, digest: null, ...changes }
		]
	});
	const resolve = (pin: PinDraft) => openRealm().realm.resolve({ hub: hubOf(hub), pin }, context());

	it('is completed by what the hub lists', async () => {
		const { pin, disagreements } = await resolve(draft());
		expect(disagreements).toEqual([]);
		expect(pin.files).toEqual([
			{ path: 'config.json', bytes: config.length, digest: await digestOf(config) },
			{
				path: 'onnx/model_q4.onnx',
				bytes: 300_000,
				digest: { algorithm: 'sha256', hex: await sha256(weights) }
			}
		]);
	});

	it.each([
		['another size', { bytes: 7 }],
		['another digest', { digest: { algorithm: 'sha256', hex: 'ab'.repeat(32) } }]
	])('with %s keeps its own word, and both are told', async (_, changes) => {
		const asked = draft(changes);
		const { pin, disagreements } = await resolve(asked);
		expect(disagreements).toMatchObject([
			{ path: 'onnx/model_q4.onnx', pinned: asked.files[1], listed: { bytes: 300_000 } }
		]);
		expect(pin.files[1]).toMatchObject(changes);
	});

	it('is not contradicted by a digest of another kind', async () => {
		const asked = draft();
		const config = { ...asked.files[0], digest: { algorithm: 'sha256', hex: 'cd'.repeat(32) } };
		const { disagreements } = await resolve({ ...asked, files: [config] as PinDraft['files'] });
		expect(disagreements).toEqual([]);
	});

	it('of a file that is not there: its size must be known', async () => {
		const missing = { path: 'onnx/other.onnx' };
		await expect(resolve(draft(missing))).rejects.toMatchObject({ code: 'not-found', facts: missing });
		const { disagreements } = await resolve(draft({ ...missing, bytes: 5 }));
		expect(disagreements).toMatchObject([{ ...missing, listed: null }]);
	});
});

describe('testing an address', () => {
	it('is content with a hub, whatever it holds', async () => {
		await expect(openRealm().realm.testHub({ hub: hubOf(hub) }, context())).resolves.toBeNull();
	});

	it.each<[string, RequestListener, string]>([
		['a web site', (_, response) => response.setHeader('content-type', 'text/html').end('<p>'), 'not-a-hub'],
		['a web site without the page', (_, response) => response.writeHead(404).end(), 'not-a-hub'],
		[
			'other JSON',
			(_, response) => response.setHeader('content-type', 'application/json').end('[]'),
			'not-a-hub'
		],
		['a hub in trouble', (_, response) => response.writeHead(500).end(), 'hub-failed'],
		['silence', (request) => request.destroy(), 'offline']
	])('%s is told by its code: %#', async (_, answer, code) => {
		const server = createServer(answer);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('no port');
		const base = `http://127.0.0.1:${address.port}`;
		await expect(openRealm().realm.testHub({ hub: { base } }, context())).rejects.toMatchObject({ code });
		await new Promise((resolve) => server.close(resolve));
	});

	it('knows a host that pages of other origins may not read', async () => {
		const fetch: typeof globalThis.fetch = (_, init) =>
			init?.mode === 'no-cors' ? Promise.resolve(Response.error()) : Promise.reject(new TypeError('blocked'));
		const { realm } = openRealm(undefined, { fetch });
		await expect(realm.testHub({ hub: hubOf(hub) }, context())).rejects.toMatchObject({ code: 'not-a-hub' });
	});
});

describe('a hub that does not answer', () => {
	const calls: [string, (realm: DownloadRealm, signal?: AbortSignal) => Promise<unknown>][] = [
		[
			'listing',
			(realm, signal) => realm.list({ hub: hubOf(hub), repository, revision: 'main' }, context(signal))
		],
		[
			'a pin',
			(realm, signal) => {
				const pin: PinDraft = { repository, commit: hub.commitOf(repository), dtype: 'q4', files: [] };
				return realm.resolve({ hub: hubOf(hub), pin }, context(signal));
			}
		],
		['testing an address', (realm, signal) => realm.testHub({ hub: hubOf(hub) }, context(signal))]
	];

	it.each(calls)('%s can be stopped', async (_, call) => {
		const hang = hub.fault({ kind: 'hang' });
		const stop = new AbortController();
		const running = call(openRealm().realm, stop.signal);
		await hang.hit();
		stop.abort();
		await expect(running).rejects.toBe(stop.signal.reason);
	});

	const settings: TransferSettings = { chunkBytes, lanes: 4, stallMs: 100, fruitlessAttempts: 4 };

	it.each(calls)('%s gives it up as a line that is gone', async (_, call) => {
		hub.fault({ kind: 'hang' });
		const { realm } = openRealm(undefined, { settings, sleep });
		await expect(call(realm)).rejects.toMatchObject({ code: 'offline' });
	});

	it('is given up too where it stops in the midst of an answer', async () => {
		hub.fault({ kind: 'stall', afterBytes: 5, path: 'config.json' });
		const { realm } = openRealm(undefined, { settings, sleep });
		const listing = realm.list({ hub: hubOf(hub), repository, revision: 'main' }, context());
		await expect(listing).rejects.toMatchObject({ code: 'offline' });
	});
});
