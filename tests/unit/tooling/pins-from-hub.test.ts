import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PinnedFile } from '#lib/qwen3/published.ts';
import { bundledModel } from '../../fixtures/hub/bundled-model.ts';
import { startHub, type TestHub } from '../../fixtures/hub/hub.ts';
import { refreshPins } from '../../pins/pins.ts';

const repository = 'someone/Some-Qwen3';
const model = new URL('../../../static/models/qwen3-tiny/', import.meta.url);
const graph = 'onnx/model_q4f16.onnx';

let hub: TestHub;
let folder: string;
let path: string;
let lines: string[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ponder-pins-'));
	path = join(folder, 'pins.json');
	lines = [];
	const files = { ...(await bundledModel('single')), 'README.md': '# A model' };
	hub = await startHub({ repositories: { [repository]: { files } }, pageSize: 3 });
	const rough = { commit: hub.commitOf(repository), source: 'hearsay', files: {} };
	await writeFile(path, JSON.stringify({ about: 'words', repositories: { [repository]: rough } }));
});

afterEach(async () => {
	await hub.close();
	await rm(folder, { recursive: true });
});

const refresh = (change = {}) =>
	refreshPins({
		...{ path, hub: hub.address, revision: null, check: false },
		...{ say: (line) => lines.push(line), ...change }
	});

interface Written {
	readonly commit: string;
	readonly files: Readonly<Record<string, PinnedFile>>;
}

async function written(): Promise<Written | undefined> {
	const file = JSON.parse(await readFile(path, 'utf8')) as { repositories: Record<string, Written> };
	return file.repositories[repository];
}

describe('pins', () => {
	test('are what a hub serves, file by file, without reading any', async () => {
		expect(await refresh()).toBe(true);
		const weights = await readFile(new URL(graph, model));
		const config = await readFile(new URL('config.json', model));
		const pins = await written();
		expect(pins?.commit).toBe(hub.commitOf(repository));
		expect(Object.keys(pins?.files ?? {})).toEqual([
			...['config.json', 'generation_config.json', 'onnx/model_q4.onnx', graph],
			...['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json']
		]);
		expect(pins?.files[graph]).toEqual({
			bytes: weights.byteLength,
			sha256: createHash('sha256').update(weights).digest('hex')
		});
		expect(pins?.files['config.json']).toEqual({
			bytes: config.byteLength,
			gitSha1: createHash('sha1').update(`blob ${config.byteLength}\0`).update(config).digest('hex')
		});
		expect(hub.sentBytes()).toBe(0);
		expect(await refresh({ check: true })).toBe(true);
		expect(lines.at(-1)).toBe('  as pinned');
	});

	test('stay at their commit until a newer one is asked for', async () => {
		await refresh();
		const first = hub.commitOf(repository);
		const second = hub.push(repository, { files: await bundledModel('split') });
		expect(await refresh({ check: true })).toBe(true);
		await refresh({ revision: 'main' });
		expect(lines).toContain(`  commit ${first} → ${second}`);
		expect((await written())?.files).toHaveProperty([`${graph}_data`]);
	});

	test('stay when the hub cannot say', async () => {
		await refresh();
		const before = await written();
		hub.fault({ kind: 'status', status: 503, message: 'Back soon', path: '/tree/', skip: 1 });
		expect(await refresh()).toBe(false);
		expect(lines.at(-1)).toContain('not listed: Back soon');
		expect(await written()).toEqual(before);
	});
});
