import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspectRepository, type InspectedRepository } from '#lib/qwen3/inspect-repository.ts';
import { publishedDtypes, variantPin } from '#lib/qwen3/catalog.ts';

const config = JSON.parse(
	readFileSync(new URL('../../../static/models/qwen3-tiny/config.json', import.meta.url), 'utf8')
) as Record<string, unknown>;

const common = [
	'README.md',
	'config.json',
	'generation_config.json',
	'tokenizer.json',
	'tokenizer_config.json'
];
const commit = '0123456789abcdef0123456789abcdef01234567';

function listing(paths: readonly string[], change: Record<string, unknown> | null = {}): InspectedRepository {
	return {
		repository: 'someone/Some-Qwen3',
		commit,
		files: paths.map((path, index) => ({ path, bytes: 1000 + index, digest: null })),
		config: change && { ...config, ...change }
	};
}

const whole = [...common, 'onnx/model_q4f16.onnx'];

describe('a Qwen3 repository', () => {
	test('becomes a model by its name, with what its configuration says', () => {
		const { model } = foundIn(listing(whole));
		expect(model).toMatchObject({
			id: 'someone/Some-Qwen3',
			name: 'Some-Qwen3',
			origin: { kind: 'hub', repository: 'someone/Some-Qwen3', commit },
			licence: null,
			languages: null,
			maxContextLength: 4096,
			kvNumbersPerToken: 2 * 6 * 2 * 32,
			embeddingNumbers: 1781 * 192
		});
	});

	test('has a variant for each graph that Ponder runs, with its external data and nothing else', () => {
		const { model } = foundIn(
			listing([
				...whole,
				...['onnx/model_q4f16.onnx_data', 'onnx/model_q4f16.onnx_data_1', 'onnx/model_q4f16.onnx_data_2'],
				...['onnx/model_quantized.onnx', 'onnx/model.onnx', 'onnx/model.onnx_data', 'onnx/model_bnb4.onnx']
			])
		);
		expect(publishedDtypes(model)).toEqual(['q4f16', 'quantized']);
		expect(variantPin(model, 'q4f16')?.files.map(({ path }) => path)).toEqual([
			...common.slice(1),
			'onnx/model_q4f16.onnx',
			'onnx/model_q4f16.onnx_data',
			'onnx/model_q4f16.onnx_data_1',
			'onnx/model_q4f16.onnx_data_2'
		]);
		expect(variantPin(model, 'quantized')?.files.map(({ path }) => path)).toEqual([
			...common.slice(1),
			'onnx/model_quantized.onnx'
		]);
		expect(model.variants.quantized?.bytes).toBe(1001 + 1002 + 1003 + 1004 + 1009);
	});

	test('shares the hidden size out among the heads where it names no head_dim', () => {
		const { model } = foundIn(listing(whole, { head_dim: undefined }));
		expect(model.kvNumbersPerToken).toBe(2 * 6 * 2 * (192 / 6));
		const plain = foundIn(listing(whole, { head_dim: undefined, num_key_value_heads: undefined }));
		expect(plain.model.kvNumbersPerToken).toBe(2 * 6 * 6 * (192 / 6));
	});

	test('need not name its architecture twice', () => {
		expect(inspectRepository(listing(whole, { model_type: undefined })).kind).toBe('model');
		expect(inspectRepository(listing(whole, { architectures: undefined })).kind).toBe('model');
	});

	test('loses a variant whose external data has a gap', () => {
		const { model } = foundIn(listing([...whole, 'onnx/model_q4.onnx', 'onnx/model_q4.onnx_data_1']));
		expect(publishedDtypes(model)).toEqual(['q4f16']);
	});
});

describe('a repository is flawed', () => {
	const without = (path: string): string[] => whole.filter((one) => one !== path);

	test.each<[string, InspectedRepository, string]>([
		['without ONNX', listing([...common, 'model.safetensors']), 'no-onnx-folder'],
		[
			'with GenAI packaging alone',
			listing(['onnxruntime/webgpu/int4/model.onnx', 'onnxruntime/webgpu/int4/genai_config.json'], null),
			'genai-packaging-only'
		],
		['without a variant that runs', listing([...common, 'onnx/model_fp16.onnx']), 'no-runnable-dtype'],
		[
			'with a gap in the only external data',
			listing([...whole, 'onnx/model_q4f16.onnx_data_1']),
			'incomplete-weights'
		],
		['without a configuration', listing(without('config.json'), null), 'no-config'],
		['whose configuration is a text', { ...listing(whole), config: 'qwen3' }, 'config-unreadable'],
		['whose configuration lacks a number', listing(whole, { vocab_size: '1781' }), 'config-unreadable'],
		['without a tokenizer', listing(without('tokenizer.json')), 'no-tokenizer'],
		['without a chat template', listing(without('tokenizer_config.json')), 'no-tokenizer-config']
	])('%s', (_, repository, flaw) => {
		expect(inspectRepository(repository)).toEqual({ kind: 'flawed', flaw });
	});

	test.each([
		['qwen3_moe', 'mixture-of-experts'],
		['qwen3_next', 'linear-attention'],
		['qwen3_5', 'linear-attention'],
		['qwen3_5_text', 'linear-attention'],
		['qwen3_vl', 'multimodal'],
		['qwen2', 'other-architecture'],
		['llama', 'other-architecture']
	])('as %s, whatever else it lacks', (type, flaw) => {
		const repository = listing([], { model_type: type, architectures: ['SomethingForCausalLM'] });
		expect(inspectRepository(repository)).toEqual({ kind: 'flawed', flaw, found: type });
	});

	test('as a Qwen3 that does not write', () => {
		expect(inspectRepository(listing(whole, { architectures: ['Qwen3ForSequenceClassification'] }))).toEqual({
			kind: 'flawed',
			flaw: 'not-generative',
			found: 'Qwen3ForSequenceClassification'
		});
	});

	test('by its class, where it names no type', () => {
		const repository = listing(whole, { model_type: undefined, architectures: ['LlamaForCausalLM'] });
		expect(inspectRepository(repository)).toMatchObject({ flaw: 'other-architecture' });
	});
});

function foundIn(
	repository: InspectedRepository
): Extract<ReturnType<typeof inspectRepository>, { kind: 'model' }> {
	const inspection = inspectRepository(repository);
	if (inspection.kind === 'flawed') throw new Error(inspection.flaw);
	return inspection;
}
