import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledModel, catalog, findModel, kvBytesPerToken, publishedDtypes } from '#lib/qwen3/catalog.ts';
import { contextLengths, defaultContextLength } from '#lib/qwen3/context-length.ts';

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
