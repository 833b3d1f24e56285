import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { variantKey } from '#lib/qwen3/pins.ts';
import { weightsInventory } from '#lib/storage/weights/variants.ts';
import { randomContent } from '../../fixtures/hub/content.ts';
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
	stages,
	type TestRealm
} from './setup.ts';

const MiB = 1024 * 1024;
const files = {
	'config.json': '{"model_type":"qwen3"}',
	'onnx/model_q4.onnx': randomContent(3 * MiB + 17, 1),
	'onnx/model_q4.onnx_data': randomContent(5 * MiB, 2)
};
const weights = /onnx\//;

const hubs: TestHub[] = [];
afterEach(async () => {
	await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

async function serve() {
	const hub = await startHub({ repositories: { [repository]: { files } } });
	hubs.push(hub);
	const pin = await pinOf(hub, files);
	const size = pin.files.reduce((sum, file) => sum + file.bytes, 0);
	return { hub, pin, size, task: { hub: hubOf(hub), pin, modelId: 'model' }, key: variantKey(pin) };
}

describe('a download', () => {
	it('stores every byte once, and is ready', async () => {
		const { hub, task, key, size } = await serve();
		const opened = openRealm();
		const run = context<'download'>();
		const result = await opened.realm.download(task, run);
		expect(result).toMatchObject({ kind: 'ready', variant: { key, modelId: 'model', bytes: size } });
		expect(await isWhole(opened, key, files)).toBe(true);
		expect(hub.sentBytes()).toBe(size);
		expect(stages(run.reports)).toEqual(['resuming', 'transferring', 'verifying']);
		expect(run.reports.at(-1)?.receivedBytes).toBe(size);
		expect(run.reports.at(-1)?.files.every((file) => file.isVerified)).toBe(true);
	});

	it('asks for nothing when everything is here', async () => {
		const { hub, task } = await serve();
		const factory = new FakeFactory();
		await openRealm(factory).realm.download(task, context());
		const before = hub.requests.length;
		const result = await openRealm(factory).realm.download(task, context());
		expect(result.kind).toBe('ready');
		expect(hub.requests).toHaveLength(before);
	});

	it('has at most four requests for content under way', async () => {
		const { hub, task } = await serve();
		let most = 0;
		let open = 0;
		const counting: typeof fetch = async (input, init) => {
			most = Math.max(most, ++open);
			const response = await fetch(input, init);
			const { body } = response;
			if (body === null) throw new Error('an answer without a body');
			const counted = body.pipeThrough(new TransformStream({ flush: () => void open-- }));
			const copy = new Response(counted, response);
			Object.defineProperty(copy, 'url', { value: response.url });
			return copy;
		};
		const stall = hub.fault({ kind: 'stall', afterBytes: 1000, path: weights });
		const running = openRealm(new FakeFactory(), { fetch: counting }).realm.download(task, context());
		await stall.hit(4);
		stall.lift();
		await running;
		expect(most).toBe(4);
	});

	it('pauses with every whole chunk kept, and goes on from there', async () => {
		const { hub, task, key, size } = await serve();
		const factory = new FakeFactory();
		const stop = new AbortController();
		const running = openRealm(factory).realm.download(task, context(stop.signal));
		await hub.whenSent(2 * MiB, weights);
		stop.abort();
		expect(await running).toEqual({ kind: 'paused' });

		const opened = openRealm(factory);
		const { totalBytes, downloads } = await opened.storage.use(weightsInventory);
		expect(totalBytes).toBeGreaterThanOrEqual(2 * MiB - 4 * chunkBytes);
		expect(downloads).toMatchObject([{ key, modelId: 'model' }]);
		expect((await opened.realm.download(task, context())).kind).toBe('ready');
		await hub.whenIdle();
		expect(hub.sentBytes()).toBeLessThanOrEqual(size + 4 * chunkBytes);
		expect(await isWhole(opened, key, files)).toBe(true);
	});

	it('fetches no more than the chunks in flight again, killed at any moment', async () => {
		for (const seed of [1, 2, 3]) await killAndResume(seed);
	});
});

/** Kills a download at random points, each time going on in a new realm over what is stored. */
async function killAndResume(seed: number): Promise<void> {
	const { hub, task, key, size } = await serve();
	const draw = random(seed);
	const factory = new FakeFactory();
	const kills = 8;
	for (let kill = 0; kill < kills; kill++) {
		const opened = openRealm(factory);
		void opened.realm.download(task, context());
		const reach = hub.sentBytes() + Math.ceil((draw() * size) / kills);
		await hub.whenSent(Math.min(reach, size));
		await hop(draw);
		await end(opened, hub);
	}
	const last = openRealm(factory);
	expect((await last.realm.download(task, context())).kind).toBe('ready');
	await hub.whenIdle();
	expect(hub.sentBytes()).toBeLessThanOrEqual(size + kills * 4 * chunkBytes);
	expect(await isWhole(last, key, files)).toBe(true);
}

/** A few turns of the event loop: kills are to fall between any two steps. */
async function hop(draw: () => number): Promise<void> {
	for (let turn = Math.floor(draw() * 20); turn > 0; turn--) {
		await new Promise((resolve) => setImmediate(resolve));
	}
}

async function end(opened: TestRealm, hub: TestHub): Promise<void> {
	opened.kill();
	await hub.whenIdle();
	await opened.storage.close();
}
