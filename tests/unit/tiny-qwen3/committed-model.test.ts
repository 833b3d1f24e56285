import { readdirSync, readFileSync, statSync } from 'node:fs';
import { halfToNumber } from '#inference/float16.ts';
import { describe, expect, it } from 'vitest';
import { modelFolder, tiny } from './bundled-tokenizer.ts';
import {
	expectedNodes,
	expectedTensors,
	floatType,
	projections,
	type Qwen3Config,
	type Version,
	versions
} from './expected-graph.ts';
import { dataType, type OnnxFile, type OnnxTensor, readOnnx } from './onnx-file.ts';

const MEGABYTE = 1_000_000;

const config = JSON.parse(readFileSync(new URL('config.json', modelFolder), 'utf8')) as Qwen3Config & {
	model_type: string;
	rope_theta: number;
	tie_word_embeddings: boolean;
	eos_token_id: number;
};
const file = (version: Version) => readOnnx(readFileSync(new URL(`onnx/model_${version}.onnx`, modelFolder)));
const files: Record<Version, OnnxFile> = {
	q4: file('q4'),
	q4f16: file('q4f16'),
	quantized: file('quantized')
};

function tensor(version: Version, name: string): OnnxTensor {
	const found = files[version].tensors.get(name);
	if (!found) throw new Error(`${version} has no ${name}`);
	return found;
}

/** The values of a float tensor of either width. */
function floats({ bytes, type }: OnnxTensor): Float32Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return type === dataType.float16
		? Float32Array.from({ length: bytes.length / 2 }, (_, at) => halfToNumber(view.getUint16(2 * at, true)))
		: Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(4 * at, true));
}

/** What MatMulNBits multiplies by: element k of output feature n at n * K + k, and the scale of its block beside it. */
function dequantised(version: 'q4' | 'q4f16', name: string): { values: Float32Array; scales: Float32Array } {
	const { bytes } = tensor(version, `${name}.MatMul.weight_Q4`);
	const scales = floats(tensor(version, `${name}.MatMul.weight_scales`));
	const values = Float32Array.from({ length: bytes.length * 2 }, (_, at) => {
		const level = ((bytes[at >> 1] ?? 0) >> (4 * (at & 1))) & 15;
		return (level - 8) * (scales[at >> 5] ?? NaN);
	});
	return { values, scales };
}

function expectEqual(a: Float32Array, b: Float32Array, name: string) {
	expect(a.length, name).toBe(b.length);
	expect(
		a.findIndex((value, at) => value !== b[at]),
		name
	).toBe(-1);
}

describe.each(versions)('the committed %s file', (version) => {
	const { nodes, tensors, inputs, outputs } = files[version];

	it('has the nodes that its configuration implies, in order', () => {
		expect(nodes.map(({ op, name }) => [op, name])).toEqual(expectedNodes(config, version));
	});

	it('has the weights that its configuration implies, all inline', () => {
		const weights = [...tensors.values()].filter(({ name }) => !name.startsWith('/model/constants/'));
		const found = new Map(weights.map(({ name, type, dims }) => [name, { type, dims }]));
		const expected = expectedTensors(config, version);
		expect(found).toEqual(new Map(expected.map(([name, type, dims]) => [name, { type, dims }])));
		expect(weights.filter(({ bytes }) => bytes.length === 0)).toEqual([]);
	});

	it('computes every value before it is used, and every output', () => {
		const known = new Set(['', ...tensors.keys(), ...inputs.map(({ name }) => name)]);
		for (const node of nodes) {
			expect(
				node.inputs.filter((name) => !known.has(name)),
				node.name
			).toEqual([]);
			for (const name of node.outputs) known.add(name);
		}
		expect(outputs.filter(({ name }) => !known.has(name))).toEqual([]);
	});

	it('takes and gives what Qwen3 takes and gives', () => {
		const { num_hidden_layers: layers, num_key_value_heads: heads, head_dim: head } = config;
		const cache = (prefix: string, length: string) =>
			Array.from({ length: layers * 2 }, (_, at) => ({
				name: `${prefix}.${at >> 1}.${at % 2 ? 'value' : 'key'}`,
				type: floatType(version),
				shape: ['batch_size', heads, length, head]
			}));
		const ids = (name: string, length: string) => ({
			name,
			type: dataType.int64,
			shape: ['batch_size', length]
		});
		expect(inputs).toEqual([
			ids('input_ids', 'sequence_length'),
			ids('attention_mask', 'total_sequence_length'),
			ids('position_ids', 'sequence_length'),
			...cache('past_key_values', 'past_sequence_length')
		]);
		expect(outputs).toEqual([
			{
				name: 'logits',
				type: floatType(version),
				shape: ['batch_size', 'sequence_length', config.vocab_size]
			},
			...cache('present', 'total_sequence_length')
		]);
	});
});

describe('the committed model', () => {
	it('is at most 12 MB', () => {
		const sizes = readdirSync(modelFolder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).size);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12 * MEGABYTE);
	});

	it('is of the Qwen3 architecture', () => {
		expect(config).toMatchObject({ model_type: 'qwen3', rope_theta: 1_000_000, tie_word_embeddings: true });
		expect(config.num_attention_heads % config.num_key_value_heads).toBe(0);
		const weights = expectedTensors(config, 'q4').filter(([name]) => /embed|norm/.test(name));
		const plain = weights.reduce((sum, [, , dims]) => sum + dims.reduce((a, b) => a * b, 1), 0);
		const projected = projections(config).reduce((sum, [, n, k]) => sum + n * k, 0);
		expect(plain + projected).toBeLessThanOrEqual(4_100_000);
	});

	it('has one embedding a token of its tokenizer, and ends turns with <|im_end|>', () => {
		const known = Object.keys(tiny.json.model.vocab).length + tiny.json.added_tokens.length;
		expect(config.vocab_size).toBe(known);
		const end = tiny.json.added_tokens.find(({ content }) => content === '<|im_end|>');
		expect(config.eos_token_id).toBe(end?.id);
	});

	it('holds the same weights in q4f16 as in q4', () => {
		for (const [name] of projections(config)) {
			expectEqual(dequantised('q4f16', name).values, dequantised('q4', name).values, name);
		}
		for (const [name, type] of expectedTensors(config, 'q4')) {
			// The rotary tables are the only numbers that float16 rounds.
			if (type !== dataType.float32 || name.endsWith('_cache')) continue;
			expectEqual(floats(tensor('q4f16', name)), floats(tensor('q4', name)), name);
		}
	});

	it('holds the same weights in int8 as in q4, up to what four bits cannot tell apart', () => {
		for (const [name, n, k] of projections(config)) {
			const { bytes } = tensor('quantized', `${name}.MatMul.weight_quantized`);
			const int8 = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
			const scales = floats(tensor('quantized', `${name}.MatMul.weight_scale`));
			const four = dequantised('q4', name);
			let worst = 0;
			for (let at = 0; at < n * k; at++) {
				const row = Math.floor(at / k);
				const fine = (int8[(at % k) * n + row] ?? NaN) * (scales[row] ?? NaN);
				const step = Math.abs(four.scales[at >> 5] ?? NaN) + (scales[row] ?? NaN);
				worst = Math.max(worst, Math.abs(fine - (four.values[at] ?? NaN)) / step);
			}
			// Levels reach from -8 to 7, so the far end of a block may be a whole step off.
			expect(worst, name).toBeLessThanOrEqual(1);
			expect(worst, name).toBeGreaterThan(0);
		}
	});
});
