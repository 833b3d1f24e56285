import { describe, expect, test } from 'vitest';
import { type LoadOptions, loadSession } from '#inference/load.ts';
import { bytesField } from '#inference/onnx-graph/protobuf.ts';
import { scanModel } from '#inference/onnx-graph/scan.ts';
import { runOnce } from '#inference/run-once.ts';
import type { LoadedSession } from '#inference/session.ts';
import type { Dtype, LoadParams, LoadProgress } from '#lib/engine/protocol.ts';
import { bundledModel } from '#lib/qwen3/catalog.ts';
import { nodeHost, tinyModelFiles } from '../../fixtures/node-host.ts';
import { splitModel } from '../../fixtures/split-model.ts';

const silent = { signal: new AbortController().signal, progress: () => undefined };

function params(files: Readonly<Record<string, Blob>>, dtype: Dtype = 'q4'): LoadParams {
	return {
		source: { kind: 'files', files },
		modelId: 'tiny',
		choice: { device: 'wasm', dtype, reason: 'asked-for' },
		contextLength: 1024
	};
}

async function withSession<T>(
	loadParams: LoadParams,
	use: (loaded: LoadedSession) => Promise<T> | T,
	options?: LoadOptions
): Promise<T> {
	const loaded = await loadSession(nodeHost(), loadParams, silent, options);
	try {
		return await use(loaded);
	} finally {
		await loaded.dispose();
	}
}

const prompt = '<|im_start|>user\nWhat is 12 + 7 + 30?<|im_end|>\n<|im_start|>assistant\n';
const logitsOf = (loaded: LoadedSession): Promise<Float32Array> =>
	runOnce(loaded, loaded.tokenizer.encode(prompt, { add_special_tokens: false }));

function largestDifference(a: Float32Array, b: Float32Array): number {
	return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? Infinity))));
}

describe('a model that loads', () => {
	test('reports each stage in order, and the bytes of its files', async () => {
		const steps: LoadProgress[] = [];
		const files = await tinyModelFiles();
		const loaded = await loadSession(nodeHost(), params(files), {
			...silent,
			progress: (step) => steps.push(step)
		});
		await loaded.dispose();
		const stages = steps.map(({ stage }) => stage);
		expect([...new Set(stages)]).toEqual(['runtime', 'files', 'graph', 'session', 'self-test']);
		const last = steps.filter(({ stage }) => stage === 'files').at(-1);
		expect(last?.loaded).toBe(last?.total);
		expect(last?.total).toBeGreaterThan(files['onnx/model_q4.onnx']?.size ?? Infinity);
	});

	test('says what its configuration and its graph say', async () => {
		const files = await tinyModelFiles();
		const config = JSON.parse((await files['config.json']?.text()) ?? '') as Record<string, number>;
		await withSession(params(files), ({ shape, names, graph, endOfTurnIds, tokenizer }) => {
			expect(shape).toMatchObject({
				layers: config.num_hidden_layers,
				kvHeads: config.num_key_value_heads,
				headDim: config.head_dim,
				vocabSize: config.vocab_size,
				maxPositions: config.max_position_embeddings,
				kvType: 'float32',
				logitPositions: 'last'
			});
			expect(shape.kvBytesPerToken).toBe(2 * 4 * shape.layers * shape.kvHeads * shape.headDim);
			expect(names.cache[3]).toEqual({ past: 'past_key_values.1.value', present: 'present.1.value' });
			expect(graph).toEqual({ externalised: true, lastTokenHead: true });
			expect(endOfTurnIds).toContain(tokenizer.encode('<|im_end|>', { add_special_tokens: false })[0]);
		});
	});

	test('is left alone, and says so, where its graph is not as expected', async () => {
		const files = await tinyModelFiles();
		// A field that no ONNX file has, too large to be part of a decoder's structure.
		const filler = new Uint8Array(64 * 1024 * 1024 + 1);
		const strange = new Blob([files['onnx/model_q4.onnx'] ?? new Blob(), bytesField(99, filler) as BlobPart]);
		const expected = await withSession(params(files), logitsOf);
		await withSession(params({ ...files, 'onnx/model_q4.onnx': strange }), async (loaded) => {
			expect(loaded.graph).toMatchObject({ externalised: false, lastTokenHead: false });
			expect(loaded.graph.unchanged).toContain('no raw weights');
			expect(largestDifference(expected, await logitsOf(loaded))).toBeLessThan(1e-4);
		});
	});

	test('computes the same with its head cut to the last token as with the whole one', async () => {
		const files = await tinyModelFiles();
		const cut = await withSession(params(files), logitsOf);
		const whole = await withSession(
			params(files),
			(loaded) => {
				expect(loaded.shape.logitPositions).toBe('all');
				expect(loaded.graph).toMatchObject({ lastTokenHead: false, unchanged: 'head: not asked for' });
				return logitsOf(loaded);
			},
			{ lastTokenHead: false }
		);
		expect(largestDifference(cut, whole)).toBeLessThan(1e-4);
	});

	test('computes the same from one file as from a graph with data files', async () => {
		const files = await tinyModelFiles();
		const { graph, dataFiles } = await splitModel(files['onnx/model_q4.onnx'] ?? new Blob(), 'model_q4.onnx');
		expect(Object.keys(dataFiles)).toEqual(
			expect.arrayContaining(['model_q4.onnx_data', 'model_q4.onnx_data_1'])
		);
		const data = Object.entries(dataFiles).map(([name, blob]) => [`onnx/${name}`, blob] as const);
		const split = { ...files, 'onnx/model_q4.onnx': graph, ...Object.fromEntries(data) };
		const one = await withSession(params(files), logitsOf);
		const many = await withSession(params(split), logitsOf);
		expect(largestDifference(one, many)).toBe(0);
		const incomplete = Object.fromEntries(
			Object.entries(split).filter(([path]) => path !== 'onnx/model_q4.onnx_data_1')
		);
		await expect(withSession(params(incomplete), logitsOf)).rejects.toMatchObject({
			code: 'model-file-missing'
		});
	});
});

describe('the self-test', () => {
	const selfTest = (expectation: readonly string[]): Pick<LoadParams, 'selfTest'> => ({
		selfTest: { prompt, expect: expectation }
	});

	test.each(['q4', 'quantized'] as const)('of the catalogue passes the bundled %s', async (dtype) => {
		const known = bundledModel.selfTest;
		if (!known) throw new Error('the bundled model has no self-test');
		const tested = { ...params(await tinyModelFiles(), dtype), selfTest: known };
		await expect(withSession(tested, ({ choice }) => choice.dtype)).resolves.toBe(dtype);
	});

	test('refuses one that continues otherwise', async () => {
		const loaded = { ...params(await tinyModelFiles()), ...selfTest(['no such token']) };
		await expect(withSession(loaded, () => 'loaded')).rejects.toMatchObject({ code: 'self-test-failed' });
	});

	test.each([
		['not numbers', 0xff],
		['all zero', 0]
	])('refuses weights that are %s, of any model', async (_, byte) => {
		const files = await tinyModelFiles();
		const file = files['onnx/model_q4.onnx'] ?? new Blob();
		const onnx = new Uint8Array(await file.arrayBuffer());
		for (const part of (await scanModel(file)).graph) {
			if (part instanceof Uint8Array) continue;
			onnx.fill(byte, part.weight.offset, part.weight.offset + (part.weight.length ?? 0));
		}
		const damaged = { ...files, 'onnx/model_q4.onnx': new Blob([onnx]) };
		await expect(withSession(params(damaged), () => 'loaded')).rejects.toMatchObject({
			code: 'self-test-failed'
		});
	});
});

describe('a model that does not load', () => {
	test.each([100, 5000, 200_000])('%i bytes of its graph are a corrupt file', async (size) => {
		const files = await tinyModelFiles();
		const short = {
			...files,
			'onnx/model_q4.onnx': files['onnx/model_q4.onnx']?.slice(0, size) ?? new Blob()
		};
		await expect(withSession(params(short), () => 'loaded')).rejects.toMatchObject({
			code: 'model-file-corrupt'
		});
	});

	test('a graph that ONNX Runtime cannot run fails as a session', async () => {
		const files = await tinyModelFiles();
		const onnx = new Uint8Array((await files['onnx/model_q4.onnx']?.arrayBuffer()) ?? new ArrayBuffer());
		const text = new TextDecoder('latin1').decode(onnx);
		for (const { index } of text.matchAll(/RotaryEmbedding/g)) {
			onnx.set(new TextEncoder().encode('NoSuchOperation'), index);
		}
		const broken = { ...files, 'onnx/model_q4.onnx': new Blob([onnx]) };
		await expect(withSession(params(broken), () => 'loaded')).rejects.toMatchObject({
			code: 'session-failed'
		});
	});

	test('a stop rejects with its reason', async () => {
		const reason = new Error('another model, please');
		const stop = new AbortController();
		const loading = loadSession(nodeHost(), params(await tinyModelFiles()), {
			signal: stop.signal,
			progress: ({ stage }) => {
				if (stage === 'files') stop.abort(reason);
			}
		});
		await expect(loading).rejects.toBe(reason);
	});

	test('a runtime whose files are not there says so', async () => {
		const { runtime, ...host } = nodeHost();
		const failing = {
			...host,
			runtime: {
				...runtime,
				ort: {
					...runtime.ort,
					InferenceSession: { create: () => Promise.reject(new Error('no available backend found')) }
				}
			}
		} as unknown as ReturnType<typeof nodeHost>;
		const loading = loadSession(failing, params(await tinyModelFiles()), silent);
		await expect(loading).rejects.toMatchObject({ code: 'runtime-failed' });
	});
});
