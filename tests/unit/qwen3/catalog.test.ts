import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledModel, kvBytesPerToken, publishedDtypes, variantPin } from '#lib/qwen3/catalog.ts';
import { catalog, findModel } from '#lib/qwen3/offered-models.ts';
import { contextLengths, defaultContextLength } from '#lib/qwen3/context-length.ts';
import { isExact, pinBytes } from '#lib/qwen3/pins.ts';

const folder = new URL('../../../static/models/qwen3-tiny/', import.meta.url);
const config = JSON.parse(readFileSync(new URL('config.json', folder), 'utf8')) as Record<string, number>;

describe('the catalogue', () => {
	test('finds a model by its id, and ids are unique', () => {
		expect(findModel('qwen3-tiny')).toBe(bundledModel);
		expect(findModel('no-such-model')).toBeUndefined();
		expect(new Set(catalog.map(({ id }) => id)).size).toBe(catalog.length);
	});

	test('says of the bundled model what its files say', () => {
		expect(bundledModel.maxContextLength).toBe(config.max_position_embeddings);
		const { num_hidden_layers: layers = 0, num_key_value_heads: heads = 0, head_dim: width = 0 } = config;
		expect(bundledModel.kvNumbersPerToken).toBe(2 * layers * heads * width);
		expect(bundledModel.embeddingNumbers).toBe((config.vocab_size ?? 0) * (config.hidden_size ?? 0));
		expect(kvBytesPerToken(bundledModel, 'q4')).toBe(2 * kvBytesPerToken(bundledModel, 'q4f16'));
	});

	test.each(publishedDtypes(bundledModel))('names the size of the bundled %s to one per cent', (dtype) => {
		const files = ['config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json'];
		const bytes = [...files, `onnx/model_${dtype}.onnx`]
			.map((file) => statSync(new URL(file, folder)).size)
			.reduce((sum, size) => sum + size, 0);
		const stated = bundledModel.variants[dtype]?.bytes ?? 0;
		expect(Math.abs(stated - bytes) / bytes).toBeLessThan(0.01);
	});
});

describe('what is published', () => {
	const pins = catalog.flatMap((model) =>
		publishedDtypes(model).flatMap((dtype) => {
			const pin = variantPin(model, dtype);
			return pin ? [{ model, dtype, pin }] : [];
		})
	);

	test('is three models, of which the largest has one variant', () => {
		expect(pins.map(({ model, dtype }) => `${model.id} ${dtype}`)).toEqual([
			...['qwen3-0.6b q4f16', 'qwen3-0.6b q4', 'qwen3-0.6b quantized'],
			...['qwen3-1.7b q4f16', 'qwen3-1.7b q4', 'qwen3-1.7b quantized'],
			'qwen3-4b q4f16'
		]);
	});

	test.each(pins)('$model.id as $dtype is pinned with all it needs to load', ({ model, dtype, pin }) => {
		expect(pin.commit).toMatch(/^[0-9a-f]{40}$/);
		const paths = pin.files.map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining([
				'config.json',
				'generation_config.json',
				'tokenizer.json',
				'tokenizer_config.json',
				`onnx/model_${dtype}.onnx`
			])
		);
		expect(new Set(paths).size).toBe(paths.length);
		expect(model.variants[dtype]?.bytes).toBe(pinBytes(pin));
		for (const { digest } of pin.files) {
			if (digest)
				expect(digest.hex).toMatch(digest.algorithm === 'sha256' ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{40}$/);
		}
	});

	test('tells an exact size from an estimate', () => {
		const middle = catalog.find(({ id }) => id === 'qwen3-1.7b');
		const [exact, estimated] = [['q4f16'], ['quantized']].map(([dtype]) =>
			pins.find((pin) => pin.model === middle && pin.dtype === dtype)
		);
		// The total that is published of q4f16.
		expect(exact && [isExact(exact.pin), pinBytes(exact.pin)]).toEqual([true, 1_435_197_005]);
		expect(estimated && isExact(estimated.pin)).toBe(false);
	});

	test('has the external data of the model whose weights lie outside its graph', () => {
		const large = pins.find(({ model }) => model.id === 'qwen3-4b');
		expect(large?.pin.files.map(({ path }) => path).filter((path) => path.includes('_data'))).toEqual([
			'onnx/model_q4f16.onnx_data',
			'onnx/model_q4f16.onnx_data_1'
		]);
	});
});

describe('the default context', () => {
	test.each([
		[0.5, 4096],
		[2, 4096],
		[4, 8192],
		[undefined, 8192],
		[8, 16384]
	])('with %s GiB of device memory is %i tokens', (memory, tokens) => {
		expect(defaultContextLength(memory, 40960)).toBe(tokens);
		expect(contextLengths).toContain(tokens);
	});

	test('is never more than the model was made for', () => {
		expect(defaultContextLength(8, 4096)).toBe(4096);
	});
});
