import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileKey, variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { saveDigest } from '#lib/storage/weights/chunks.ts';
import type { StoredChunk } from '#lib/storage/weights/schema.ts';
import { weightsInventory } from '#lib/storage/weights/variants.ts';
import { contentOf, randomContent, type ContentSource } from '../../fixtures/hub/content.ts';
import { startHub, type TestHub } from '../../fixtures/hub/hub.ts';
import { random } from '../../fixtures/random.ts';
import {
	chunkBytes,
	context,
	hubOf,
	isWhole,
	openRealm,
	pinOf,
	repository,
	type TestRealm
} from './setup.ts';

const path = 'onnx/model_q4.onnx';
const size = 6 * chunkBytes + 77;
const files = { 'config.json': '{}', [path]: randomContent(size, 6) };

let hub: TestHub;
let pin: VariantPin;
let key: string;
beforeEach(async () => {
	hub = await startHub({ repositories: { [repository]: { files } } });
	pin = await pinOf(hub, files);
	key = variantKey(pin);
});
afterEach(() => hub.close());

const task = () => ({ hub: hubOf(hub), pin, modelId: 'model' });
const repairTask = () => ({ hub: hubOf(hub), key });

async function downloaded(): Promise<TestRealm> {
	const opened = openRealm();
	await opened.realm.download(task(), context());
	return opened;
}

/** Changes a chunk on disk, as a failing disk would. */
async function damage(
	{ storage }: TestRealm,
	index: number,
	change: (chunk: StoredChunk) => Promise<StoredChunk | null>
): Promise<void> {
	const at: [string, number] = [fileKey(pin, path), index];
	const chunk = await storage.use((database) => database.get('chunks', at));
	if (chunk === undefined) throw new Error('no such chunk');
	const changed = await change(chunk);
	await storage.use(async (database) => {
		if (changed === null) await database.delete('chunks', at);
		else await database.put('chunks', changed);
	});
}

const flip =
	(offset: number) =>
	async (chunk: StoredChunk): Promise<StoredChunk> => {
		const bytes = new Uint8Array(await chunk.blob.arrayBuffer());
		bytes[offset] = (bytes[offset] ?? 0) ^ 1;
		return { ...chunk, blob: new Blob([bytes]) };
	};

describe('verifying', () => {
	it('finds nothing wrong with what was downloaded, and changes nothing', async () => {
		const { realm } = await downloaded();
		const run = context<'verify'>();
		const report = await realm.verify({ key }, run);
		expect(report).toEqual({ damaged: [], checkedBytes: size + 2, unknown: [] });
		expect(run.reports.at(-1)).toEqual({ doneBytes: size + 2, totalBytes: size + 2 });
	});

	it('finds one bit turned anywhere, and repair fetches that chunk alone', async () => {
		const draw = random(9);
		for (let round = 0; round < 8; round++) {
			const opened = await downloaded();
			const offset = Math.floor(draw() * size);
			const index = Math.floor(offset / chunkBytes);
			await damage(opened, index, flip(offset % chunkBytes));
			const { damaged } = await opened.realm.verify({ key }, context());
			expect(damaged).toMatchObject([{ path, index, cause: 'changed' }]);
			await hub.whenIdle();
			const before = hub.sentBytes();
			const repaired = await opened.realm.repair(repairTask(), context());
			expect(repaired).toMatchObject({ kind: 'sound', repaired: damaged });
			await hub.whenIdle();
			expect(hub.sentBytes() - before).toBe(damaged[0]?.bytes);
			expect(await isWhole(opened, key, files)).toBe(true);
		}
	});

	it('tells a chunk that is gone from one that is cut short', async () => {
		const opened = await downloaded();
		await damage(opened, 1, () => Promise.resolve(null));
		await damage(opened, 3, async (chunk) => ({ ...chunk, blob: chunk.blob.slice(0, 10) }));
		const { damaged } = await opened.realm.verify({ key }, context());
		expect(damaged).toMatchObject([
			{ path, index: 1, cause: 'missing', bytes: chunkBytes },
			{ path, index: 3, cause: 'changed', bytes: chunkBytes }
		]);
		expect(await opened.realm.repair(repairTask(), context())).toMatchObject({ kind: 'sound' });
		expect(await isWhole(opened, key, files)).toBe(true);
	});

	it('names the files that nobody published a digest of', async () => {
		pin = await pinOf(hub, files, { digests: false });
		const { realm } = await downloaded();
		const { unknown } = await realm.verify({ key }, context());
		expect(unknown).toEqual(['config.json', path]);
	});

	it('rejects what is not stored', async () => {
		const { realm } = openRealm();
		const missing = { code: 'not-stored' };
		await expect(realm.verify({ key }, context())).rejects.toMatchObject(missing);
		await expect(realm.repair(repairTask(), context())).rejects.toMatchObject(missing);
		await expect(realm.remove({ key })).rejects.toMatchObject(missing);
	});
});

describe('repairing', () => {
	it('asks for nothing when nothing is damaged', async () => {
		const { realm } = await downloaded();
		const before = hub.requests.length;
		expect(await realm.repair(repairTask(), context())).toEqual({
			kind: 'sound',
			repaired: [],
			receivedBytes: 0
		});
		expect(hub.requests).toHaveLength(before);
	});

	it('mends what is turned on its way to a chunk that nobody remembers', async () => {
		const opened = await downloaded();
		await damage(opened, 2, () => Promise.resolve(null));
		hub.fault({ kind: 'flip', offset: 2 * chunkBytes + 5, times: 1 });
		expect(await opened.realm.repair(repairTask(), context())).toMatchObject({ kind: 'sound' });
		expect(await isWhole(opened, key, files)).toBe(true);
	});

	it('keeps nothing of a file that can no longer be made right, and the model is not ready', async () => {
		const opened = await downloaded();
		await damage(opened, 2, flip(5));
		hub.fault({ kind: 'flip', offset: 2 * chunkBytes + 5 });
		await expect(opened.realm.repair(repairTask(), context())).rejects.toMatchObject({
			code: 'wrong-bytes',
			facts: { path }
		});
		const { variants, downloads, totalBytes } = await opened.storage.use(weightsInventory);
		expect(variants).toEqual([]);
		expect(downloads).toMatchObject([{ key }]);
		expect(totalBytes).toBe(2);
	});

	it('pauses, and repairs the rest another time', async () => {
		const opened = await downloaded();
		for (const index of [0, 1, 2, 3, 4, 5]) await damage(opened, index, flip(1));
		const stall = hub.fault({ kind: 'stall', afterBytes: 1000, skip: 2 });
		const stop = new AbortController();
		const running = opened.realm.repair(repairTask(), context(stop.signal));
		await stall.hit(2);
		stop.abort();
		expect(await running).toEqual({ kind: 'paused' });
		stall.lift();
		const { damaged } = await opened.realm.verify({ key }, context());
		expect(damaged.length).toBeGreaterThan(0);
		expect(await opened.realm.repair(repairTask(), context())).toMatchObject({
			kind: 'sound',
			repaired: damaged
		});
		expect(await isWhole(opened, key, files)).toBe(true);
	});

	it('that is broken off leaves no model ready, and going on as a download completes it', async () => {
		const opened = await downloaded();
		await damage(opened, 0, () => Promise.resolve(null));
		for (const index of [3, 5]) await damage(opened, index, flip(1));
		const lanes = { settings: { chunkBytes, lanes: 1, stallMs: Infinity, fruitlessAttempts: 4 } };
		const { realm } = openRealm(undefined, { ...lanes, storage: opened.storage });
		hub.fault({ kind: 'flip', offset: 5, times: 1 });
		const stall = hub.fault({ kind: 'stall', afterBytes: 1000, skip: 1 });
		const stop = new AbortController();
		const running = realm.repair(repairTask(), context(stop.signal));
		await stall.hit(1);
		stop.abort();
		expect(await running).toEqual({ kind: 'paused' });
		stall.lift();
		const { variants, downloads } = await opened.storage.use(weightsInventory);
		expect(variants).toEqual([]);
		expect(downloads).toMatchObject([{ key, pin }]);
		expect(await realm.download(task(), context())).toMatchObject({ kind: 'ready' });
		expect(await isWhole(opened, key, files)).toBe(true);
		expect((await realm.verify({ key }, context())).damaged).toEqual([]);
	});

	it('makes ready again every model that shares the mended file', async () => {
		const opened = await downloaded();
		const other = { ...pin, dtype: 'q4f16' } as const;
		await opened.realm.download({ ...task(), pin: other }, context());
		const before = (await opened.storage.use(weightsInventory)).variants;
		await damage(opened, 2, () => Promise.resolve(null));
		expect(await opened.realm.repair(repairTask(), context())).toMatchObject({ kind: 'sound' });
		const { variants, downloads } = await opened.storage.use(weightsInventory);
		expect(variants).toEqual(before);
		expect(downloads).toEqual([]);
	});

	it('takes a file that nobody compared as a whole for damaged, and compares it', async () => {
		const opened = await downloaded();
		await opened.storage.use((database) =>
			saveDigest(database, fileKey(pin, path), { hashed: null, verified: null })
		);
		const { damaged } = await opened.realm.verify({ key }, context());
		expect(damaged).toHaveLength(7);
		expect(new Set(damaged.map(({ cause }) => cause))).toEqual(new Set(['unproven']));
		expect(await opened.realm.repair(repairTask(), context())).toMatchObject({ kind: 'sound' });
		expect((await opened.realm.verify({ key }, context())).damaged).toEqual([]);
	});

	it('takes no word for a chunk that a download puts where one was lost', async () => {
		const opened = await downloaded();
		await damage(opened, 2, () => Promise.resolve(null));
		hub.fault({ kind: 'flip', offset: 2 * chunkBytes + 5, times: 1 });
		const other = { ...pin, dtype: 'q4f16' } as const;
		await opened.realm.download({ ...task(), pin: other }, context());
		expect(await isWhole(opened, variantKey(other), files)).toBe(true);
	});

	it('works with a host that knows no ranges', async () => {
		const opened = await downloaded();
		await damage(opened, 1, flip(1));
		await damage(opened, 4, flip(1));
		hub.fault({ kind: 'no-range' });
		expect(await opened.realm.repair(repairTask(), context())).toMatchObject({ kind: 'sound' });
		expect(await isWhole(opened, key, files)).toBe(true);
	});
});

describe('importing', () => {
	it('takes files from disk, checked, and asks nobody', async () => {
		const opened = openRealm();
		const given = { 'config.json': await blobOf('{}'), [path]: await blobOf(files[path]) };
		const run = context<'importFiles'>();
		const result = await opened.realm.importFiles({ pin, modelId: 'model', files: given }, run);
		expect(result).toMatchObject({ kind: 'ready', variant: { key, host: null } });
		expect(await isWhole(opened, key, files)).toBe(true);
		expect((await opened.realm.verify({ key }, context())).damaged).toEqual([]);
		expect(hub.requests).toEqual([]);
	});

	it.each([
		['of another size', new Blob(['too short'])],
		['of the right size with other bytes', new Blob([new Uint8Array(size)])]
	])('refuses a file %s, and keeps nothing of it', async (_, wrong) => {
		const opened = openRealm();
		const importing = opened.realm.importFiles({ pin, modelId: 'm', files: { [path]: wrong } }, context());
		await expect(importing).rejects.toMatchObject({ code: 'import-mismatch', facts: { path } });
		expect(await opened.storage.use((database) => database.count('chunks'))).toBe(0);
	});

	it('refuses a file that the model does not have', async () => {
		const { realm } = openRealm();
		const importing = realm.importFiles({ pin, modelId: 'm', files: { 'a.txt': new Blob() } }, context());
		await expect(importing).rejects.toMatchObject({ code: 'import-mismatch', facts: { path: 'a.txt' } });
	});

	it('does not lose what was downloaded for a wrong file', async () => {
		const factory = new FakeFactory();
		const stop = new AbortController();
		const running = openRealm(factory).realm.download(task(), context(stop.signal));
		await hub.whenSent(3 * chunkBytes);
		stop.abort();
		await running;
		const opened = openRealm(factory);
		const before = await opened.storage.use((database) => database.count('chunks'));
		const wrong = { [path]: new Blob([new Uint8Array(size)]) };
		const importing = opened.realm.importFiles({ pin, modelId: 'm', files: wrong }, context());
		await expect(importing).rejects.toMatchObject({ code: 'import-mismatch' });
		expect(await opened.storage.use((database) => database.count('chunks'))).toBe(before);
	});

	it('puts the given file in the place of what was wrongly downloaded', async () => {
		const factory = new FakeFactory();
		hub.fault({ kind: 'flip', offset: 5, times: 1 });
		const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path, skip: 3 });
		const stop = new AbortController();
		const running = openRealm(factory).realm.download(task(), context(stop.signal));
		await stall.hit(3);
		stop.abort();
		await running;
		stall.lift();
		const opened = openRealm(factory);
		const given = { 'config.json': await blobOf('{}'), [path]: await blobOf(files[path]) };
		expect(await opened.storage.use((database) => database.count('chunks'))).toBeGreaterThan(1);
		await opened.realm.importFiles({ pin, modelId: 'model', files: given }, context());
		expect(await isWhole(opened, key, files)).toBe(true);
		expect((await opened.realm.verify({ key }, context())).damaged).toEqual([]);
	});

	it('leaves what is not among the files to the network', async () => {
		const opened = openRealm();
		const given = { [path]: await blobOf(files[path]) };
		const first = await opened.realm.importFiles({ pin, modelId: 'model', files: given }, context());
		expect(first).toEqual({ kind: 'paused' });
		expect(await opened.realm.download(task(), context())).toMatchObject({ kind: 'ready' });
		await hub.whenIdle();
		expect(hub.sentBytes()).toBe(2);
	});
});

async function blobOf(source: ContentSource | undefined): Promise<Blob> {
	const content = contentOf(source ?? '');
	const parts: Uint8Array<ArrayBuffer>[] = [];
	for await (const piece of content.read(0, content.bytes)) parts.push(new Uint8Array(piece));
	return new Blob(parts);
}
