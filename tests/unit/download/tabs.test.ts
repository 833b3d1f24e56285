import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DownloadProgress } from '#lib/download/protocol.ts';
import { variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { weightsInventory } from '#lib/storage/weights/variants.ts';
import { randomContent } from '../../fixtures/hub/content.ts';
import { startHub, type TestHub } from '../../fixtures/hub/hub.ts';
import { TestLocks } from './locks.ts';
import { chunkBytes, context, hubOf, isWhole, openRealm, pinOf, repository, stages } from './setup.ts';

const path = 'onnx/model_q4.onnx';
const size = 6 * chunkBytes;
const files = { [path]: randomContent(size, 5), 'config.json': '{}' };

let hub: TestHub;
let pin: VariantPin;
beforeEach(async () => {
	hub = await startHub({ repositories: { [repository]: { files } } });
	pin = await pinOf(hub, files);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await hub.close();
});

const task = () => ({ hub: hubOf(hub), pin, modelId: 'model' });
const total = () => pin.files.reduce((sum, file) => sum + file.bytes, 0);

/** Resolves with the first report that passes. */
function reported(test: (progress: DownloadProgress) => boolean) {
	const run = context<'download'>();
	const seen = new Promise<DownloadProgress>((resolve) => {
		run.progress = (progress) => {
			run.reports.push(progress);
			if (test(progress)) resolve(progress);
		};
	});
	return { run, seen };
}

describe.each([
	['two tabs', () => new TestLocks().manager],
	['one realm without locks', () => undefined]
])('%s downloading the same variant', (_, newLocks) => {
	it('fetch it once: the second waits, shows how far it is, and finds everything here', async () => {
		const locks = newLocks();
		const factory = new FakeFactory();
		const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path, skip: 3 });
		const first = openRealm(factory, { locks });
		const second = locks === undefined ? first : openRealm(factory, { locks });
		const leading = first.realm.download(task(), context());
		await stall.hit(3);
		const { run, seen } = reported(({ files: rows }) =>
			rows.some(({ storedBytes }) => storedBytes > chunkBytes)
		);
		const following = second.realm.download(task(), run);
		expect((await seen).stage).toBe('elsewhere');
		stall.lift();
		expect(await leading).toMatchObject({ kind: 'ready' });
		expect(await following).toMatchObject({ kind: 'ready' });
		expect(stages(run.reports)).toEqual(['elsewhere']);
		await hub.whenIdle();
		expect(hub.sentBytes()).toBe(total());
	});

	it('go on with what is missing when the first is paused', async () => {
		const locks = newLocks();
		const factory = new FakeFactory();
		const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path, skip: 3 });
		const first = openRealm(factory, { locks });
		const second = locks === undefined ? first : openRealm(factory, { locks });
		const stop = new AbortController();
		const leading = first.realm.download(task(), context(stop.signal));
		await stall.hit(3);
		const { run, seen } = reported(({ stage }) => stage === 'elsewhere');
		const following = second.realm.download(task(), run);
		await seen;
		stop.abort();
		stall.lift();
		expect(await leading).toEqual({ kind: 'paused' });
		expect(await following).toMatchObject({ kind: 'ready' });
		expect(await isWhole(second, variantKey(pin), files)).toBe(true);
	});
});

it('a tab that only follows fetches nothing, and ends when the other is paused', async () => {
	const locks = new TestLocks().manager;
	const factory = new FakeFactory();
	const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path, skip: 3 });
	const first = openRealm(factory, { locks });
	const second = openRealm(factory, { locks });
	const stop = new AbortController();
	const leading = first.realm.download(task(), context(stop.signal));
	await stall.hit(3);
	const { run, seen } = reported(({ stage }) => stage === 'elsewhere');
	const following = second.realm.follow({ pin }, run);
	await seen;
	stop.abort();
	stall.lift();
	expect(await leading).toEqual({ kind: 'paused' });
	expect(await following).toBeNull();
	expect(await isWhole(second, variantKey(pin), files)).toBe(false);
	await first.realm.follow({ pin }, context());
});

it('a second tab begins nothing anew when the download it waits for is deleted', async () => {
	const locks = new TestLocks().manager;
	const factory = new FakeFactory();
	const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path, skip: 2 });
	const first = openRealm(factory, { locks });
	const leading = first.realm.download(task(), context());
	await stall.hit(3);
	const { run, seen } = reported(({ stage }) => stage === 'elsewhere');
	const following = openRealm(factory, { locks }).realm.download(task(), run);
	await seen;
	await first.realm.remove({ key: variantKey(pin) });
	stall.lift();
	expect(await leading).toEqual({ kind: 'paused' });
	expect(await following).toEqual({ kind: 'paused' });
	const { totalBytes, variants, downloads } = await first.storage.use(weightsInventory);
	expect({ totalBytes, variants, downloads }).toEqual({ totalBytes: 0, variants: [], downloads: [] });
});

it('nothing is begun anew that was deleted in the moment in which the second tab’s turn came', async () => {
	const { manager } = new TestLocks();
	const factory = new FakeFactory();
	const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path, skip: 2 });
	const stop = new AbortController();
	const first = openRealm(factory, { locks: manager });
	const leading = first.realm.download(task(), context(stop.signal));
	await stall.hit(3);

	let isGranted = false;
	const locks = {
		...manager,
		request: (name: string, options: LockOptions, granted: (lock: Lock | null) => Promise<unknown>) =>
			manager.request(name, options, (lock) => {
				isGranted = lock !== null;
				return granted(lock);
			})
	} as LockManager;
	const { storage } = first;
	let hasDeleted = false;
	const second = openRealm(factory, {
		locks,
		storage: {
			use: async (action) => {
				const isItsTurn = isGranted && !hasDeleted;
				hasDeleted ||= isItsTurn;
				const result = await storage.use(action);
				// Right after the first look of whoever waited.
				if (isItsTurn) await first.realm.remove({ key: variantKey(pin) });
				return result;
			}
		}
	});
	const { run, seen } = reported(({ stage }) => stage === 'elsewhere');
	const following = second.realm.download(task(), run);
	await seen;
	stop.abort();
	stall.lift();
	expect(await leading).toEqual({ kind: 'paused' });
	expect(await following).toEqual({ kind: 'paused' });
	expect(hasDeleted).toBe(true);
	const { totalBytes, variants, downloads } = await storage.use(weightsInventory);
	expect({ totalBytes, variants, downloads }).toEqual({ totalBytes: 0, variants: [], downloads: [] });
});

it('a second tab that is paused while it waits ends its wait', async () => {
	const locks = new TestLocks().manager;
	const factory = new FakeFactory();
	const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path });
	const leading = openRealm(factory, { locks }).realm.download(task(), context());
	await stall.hit(1);
	const stop = new AbortController();
	const waiting = openRealm(factory, { locks }).realm.download(task(), context(stop.signal));
	stop.abort();
	expect(await waiting).toEqual({ kind: 'paused' });
	stall.lift();
	expect(await leading).toMatchObject({ kind: 'ready' });
});

it('a download that is deleted under way ends as a pause, and leaves nothing', async () => {
	const opened = openRealm();
	const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path, skip: 2 });
	const running = opened.realm.download(task(), context());
	await stall.hit(3);
	const { freedBytes } = await opened.realm.remove({ key: variantKey(pin) });
	stall.lift();
	expect(await running).toEqual({ kind: 'paused' });
	expect(freedBytes).toBeGreaterThan(0);
	const { totalBytes, variants, downloads } = await opened.storage.use(weightsInventory);
	expect({ totalBytes, variants, downloads }).toEqual({ totalBytes: 0, variants: [], downloads: [] });
	const chunks = await opened.storage.use((database) => database.count('chunks'));
	expect(chunks).toBe(0);
});

it('a download of one stream without ranges that is deleted under way ends as a pause too', async () => {
	// Nobody asks for a range here.
	const rangeless: typeof fetch = (input, init) => {
		const headers = new Headers(init?.headers);
		headers.delete('range');
		return fetch(input, { ...init, headers });
	};
	const opened = openRealm(undefined, { fetch: rangeless });
	const stall = hub.fault({ kind: 'stall', afterBytes: 3 * chunkBytes + 1000, path });
	const running = opened.realm.download(task(), context());
	await stall.hit();
	await opened.realm.remove({ key: variantKey(pin) });
	stall.lift();
	expect(await running).toEqual({ kind: 'paused' });
	expect(opened.waits).toEqual([]);
	expect(await opened.storage.use((database) => database.count('chunks'))).toBe(0);
});

it('a disk that is full ends a download with its code, and there is room again it goes on', async () => {
	const factory = new FakeFactory();
	const opened = openRealm(factory);
	const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
		this: IDBObjectStore,
		...row: unknown[]
	) => IDBRequest<IDBValidKey>;
	let room = 3;
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...row
	) {
		if (this.name === 'chunks' && room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
		return put.apply(this, row);
	});
	await expect(opened.realm.download(task(), context())).rejects.toMatchObject({ code: 'storage-full' });
	spy.mockRestore();
	const { totalBytes, variants } = await opened.storage.use(weightsInventory);
	expect(variants).toEqual([]);
	expect(totalBytes).toBeGreaterThanOrEqual(2 * chunkBytes);
	const before = hub.sentBytes();
	expect(await openRealm(factory).realm.download(task(), context())).toMatchObject({ kind: 'ready' });
	await hub.whenIdle();
	expect(hub.sentBytes() - before).toBeLessThanOrEqual(total() - totalBytes + 4 * chunkBytes);
	expect(await isWhole(opened, variantKey(pin), files)).toBe(true);
});
