import { describe, expect, test } from 'vitest';
import { cutHeadToLastToken } from '#inference/onnx-graph/last-token-head.ts';
import { MalformedProtobuf } from '#inference/onnx-graph/protobuf.ts';
import { type RewrittenModel, rewriteModel } from '#inference/onnx-graph/rewrite.ts';
import { externalFiles, scanModel } from '#inference/onnx-graph/scan.ts';
import { tinyModelFiles } from '../../fixtures/node-host.ts';
import {
	type NodeSpec,
	onnxFile,
	onnxWithHugeTensor,
	type ReadModel,
	readOnnx
} from '../../fixtures/onnx-file.ts';

const whole = { pieceBytes: null, lastTokenHead: true };

/** Bytes that differ everywhere, so that a wrong offset cannot go unseen. */
function pattern(length: number, seed: number): Uint8Array<ArrayBuffer> {
	return Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17 + (index >> 8)) & 255);
}

const decoder: readonly NodeSpec[] = [
	{ op: 'Gather', inputs: ['embedding', 'input_ids'], outputs: ['embedded'] },
	{ op: 'SimplifiedLayerNormalization', inputs: ['embedded', 'norm'], outputs: ['hidden'] },
	{ op: 'Transpose', inputs: ['embedding'], outputs: ['head'] },
	{ op: 'MatMul', inputs: ['hidden', 'head'], outputs: ['logits'] }
];

async function rewrite(
	file: Blob,
	options: { pieceBytes: number | null; lastTokenHead: boolean } = whole,
	external: Readonly<Record<string, Blob>> = {}
): Promise<RewrittenModel> {
	const blobOf = (name: string | null): Blob => (name === null ? file : (external[name] ?? new Blob()));
	return rewriteModel(await scanModel(file), blobOf, options);
}

/** The bytes a rewritten model gives each external tensor. */
async function externalBytes(model: RewrittenModel): Promise<Map<string, Uint8Array>> {
	const files = new Map(model.externalData.map(({ path, data }) => [path, data]));
	const tensors = [...readOnnx(model.graph).tensors].flatMap(([name, { external }]) =>
		external ? [{ name, external }] : []
	);
	const read = tensors.map(async ({ name, external }) => {
		const offset = Number(external.offset);
		const data = files.get(external.location ?? '')?.slice(offset, offset + Number(external.length));
		return [name, new Uint8Array((await data?.arrayBuffer()) ?? new ArrayBuffer())] as const;
	});
	return new Map(await Promise.all(read));
}

describe('taking the weights out of the graph', () => {
	const embedding = pattern(1000, 1);
	const small = pattern(255, 2);
	const large = pattern(256, 3);
	const file = new Blob([
		onnxFile(decoder, [
			{ name: 'embedding', bytes: embedding },
			{ name: 'norm', bytes: small },
			{ name: 'other', bytes: large }
		])
	]);

	test('large tensors point into the original file, small ones stay', async () => {
		const model = await rewrite(file);
		expect(model.report).toEqual({ externalised: true, lastTokenHead: true });
		expect(model.externalData).toEqual([{ path: 'weights-0', data: file }]);
		expect(model.weightBytes).toBe(1256);
		expect(await externalBytes(model)).toEqual(
			new Map([
				['embedding', embedding],
				['other', large]
			])
		);
		const { tensors } = readOnnx(model.graph);
		expect(tensors.get('norm')).toEqual({ raw: small, external: null });
		expect(tensors.get('embedding')?.raw).toBeNull();
	});

	test('pieces hold one tensor or as many as fit, and the same bytes', async () => {
		for (const pieceBytes of [1, 300, 1500, 1e9]) {
			const model = await rewrite(file, { pieceBytes, lastTokenHead: true });
			expect(await externalBytes(model)).toEqual(
				new Map([
					['embedding', embedding],
					['other', large]
				])
			);
			for (const { data } of model.externalData) {
				expect(data.size).toBeLessThanOrEqual(Math.max(pieceBytes, 1000));
			}
		}
		expect((await rewrite(file, { pieceBytes: 300, lastTokenHead: true })).externalData).toHaveLength(2);
	});

	test('weights that already lie in other files keep their place there', async () => {
		const first = new Blob([pattern(5000, 4)]);
		const second = new Blob([pattern(3000, 5)]);
		const split = new Blob([
			onnxFile(decoder, [
				{ name: 'embedding', file: 'm.onnx_data', offset: 4096, length: 700 },
				{ name: 'norm', file: 'm.onnx_data_1', offset: 100, length: 2900 },
				{ name: 'inline', bytes: large }
			])
		]);
		expect(externalFiles(await scanModel(split))).toEqual(['m.onnx_data', 'm.onnx_data_1']);
		const external = { 'm.onnx_data': first, 'm.onnx_data_1': second };
		for (const pieceBytes of [null, 1000]) {
			const bytes = await externalBytes(await rewrite(split, { pieceBytes, lastTokenHead: true }, external));
			expect(bytes.get('embedding')).toEqual(pattern(5000, 4).slice(4096, 4796));
			expect(bytes.get('norm')).toEqual(pattern(3000, 5).slice(100));
			expect(bytes.get('inline')).toEqual(large);
		}
	});

	test('an external file shorter than the graph says is refused', async () => {
		const split = new Blob([onnxFile(decoder, [{ name: 'embedding', file: 'd', offset: 10, length: 700 }])]);
		await expect(rewrite(split, whole, { d: new Blob([pattern(709, 1)]) })).rejects.toThrow(
			MalformedProtobuf
		);
	});

	test('a file cut short anywhere is refused, whatever is missing', async () => {
		for (let size = 1; size < file.size; size += 97) {
			const result = scanModel(file.slice(0, size)).then((model) => model.graph.length);
			await expect(result, `${size} of ${file.size} bytes`).rejects.toThrow(MalformedProtobuf);
		}
	});

	test('what is not an ONNX file is refused', async () => {
		await expect(scanModel(new Blob(['<!doctype html><p>Not found</p>']))).rejects.toThrow(MalformedProtobuf);
		await expect(scanModel(new Blob())).rejects.toThrow(MalformedProtobuf);
	});

	test('a file is read in small pieces, and its weights not at all', async () => {
		const reads: number[] = [];
		/** Counts what is read of it and of every part of it. */
		class Watched extends Blob {
			override slice(start?: number, end?: number): Blob {
				return new Watched([super.slice(start, end)]);
			}
			override async arrayBuffer(): Promise<ArrayBuffer> {
				reads.push(this.size);
				return super.arrayBuffer();
			}
		}
		const weights = new Blob([new Uint8Array(32 * 1024 * 1024)]);
		const after = { name: 'after', bytes: pattern(1000, 9) };
		await rewrite(new Watched([onnxWithHugeTensor(decoder, weights, after)]));
		expect(reads).not.toHaveLength(0);
		expect(Math.max(...reads)).toBeLessThanOrEqual(1024 * 1024);
	});

	test('a file larger than any buffer is read around its weights', async () => {
		const filler = new Blob([new Uint8Array(64 * 1024 * 1024)]);
		const marker = pattern(1000, 9);
		// 3 GiB of one tensor, made of the same 64 MiB over and over, and a second tensor behind it.
		const huge = new Blob(Array.from({ length: 48 }, () => filler));
		const model = await rewrite(onnxWithHugeTensor(decoder, huge, { name: 'after', bytes: marker }));
		expect(model.weightBytes).toBe(huge.size + marker.length);
		expect(model.graph.length).toBeLessThan(1000);
		const { external } = readOnnx(model.graph).tensors.get('after') ?? {};
		const offset = Number(external?.offset);
		const found = model.externalData[0]?.data.slice(offset, offset + marker.length);
		expect(new Uint8Array((await found?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(marker);
	});
});

describe('cutting the head to the last token', () => {
	const reason = (nodes: readonly NodeSpec[]): string => {
		const result = cutHeadToLastToken(onnxFile(nodes, []));
		return 'unchanged' in result ? result.unchanged : 'cut';
	};

	function cut(nodes: readonly NodeSpec[]): ReadModel {
		const result = cutHeadToLastToken(onnxFile(nodes, []));
		if ('unchanged' in result) throw new Error(result.unchanged);
		return readOnnx(result.model);
	}

	test('a Gather of position −1 stands between the last normalisation and the projection', () => {
		const { nodes, tensors } = cut(decoder);
		const gather = nodes.find(({ op, inputs }) => op === 'Gather' && inputs[0] === 'hidden');
		expect(gather).toBeDefined();
		expect(nodes.find(({ op }) => op === 'MatMul')?.inputs).toEqual([gather?.outputs[0], 'head']);
		expect(nodes.findIndex((node) => node === gather)).toBeLessThan(
			nodes.findIndex(({ op }) => op === 'MatMul')
		);
		const index = tensors.get(gather?.inputs[1] ?? '')?.raw;
		expect(new BigInt64Array(Uint8Array.from(index ?? []).buffer)).toEqual(BigInt64Array.of(-1n));
	});

	test('an int8 head is cut before it is quantised, on every path', () => {
		const { nodes } = cut([
			...decoder.slice(0, 3),
			{ op: 'DynamicQuantizeLinear', inputs: ['hidden'], outputs: ['levels', 'scale', 'zero'] },
			{ op: 'MatMulInteger', inputs: ['levels', 'head', 'zero'], outputs: ['product'] },
			{ op: 'Cast', inputs: ['product'], outputs: ['float'] },
			{ op: 'Mul', inputs: ['scale', 'weight_scale'], outputs: ['scales'] },
			{ op: 'Mul', inputs: ['float', 'scales'], outputs: ['logits'] }
		]);
		const users = nodes.filter(({ op, inputs }) => op !== 'Gather' && inputs.includes('hidden'));
		expect(users).toEqual([]);
		expect(nodes.filter(({ op }) => op === 'Gather')).toHaveLength(2);
	});

	test('a hidden state that others read too stays whole for them', () => {
		const { nodes } = cut([...decoder, { op: 'Identity', inputs: ['hidden'], outputs: ['all_hidden'] }]);
		expect(nodes.find(({ op }) => op === 'Identity')?.inputs).toEqual(['hidden']);
	});

	test('a graph that is not as expected is left alone, with the reason', () => {
		expect(reason(decoder.slice(0, 2))).toBe('nothing computes logits');
		expect(
			reason([...decoder.slice(0, 3), { op: 'Conv', inputs: ['hidden', 'head'], outputs: ['logits'] }])
		).toBe('Conv before logits');
		expect(
			reason([...decoder.slice(0, 2), { op: 'Identity', inputs: ['hidden'], outputs: ['logits'] }])
		).toBe('no projection onto the vocabulary');
		expect(
			reason([
				...decoder.slice(0, 3),
				{ op: 'LayerNormalization', inputs: ['embedded', 'norm'], outputs: ['second'] },
				{ op: 'Add', inputs: ['hidden', 'second'], outputs: ['sum'] },
				{ op: 'MatMul', inputs: ['sum', 'head'], outputs: ['logits'] }
			])
		).toBe('2 normalised hidden states reach logits');
	});

	test('a head that was cut already is left alone', () => {
		const result = cutHeadToLastToken(onnxFile(decoder, []));
		expect('model' in result && cutHeadToLastToken(result.model)).toEqual({
			unchanged: 'Gather before logits'
		});
	});
});

describe('the bundled model', () => {
	test.each(['q4', 'q4f16', 'quantized'])(
		'%s comes apart and keeps every byte of its weights',
		async (variant) => {
			const files = await tinyModelFiles();
			const file = files[`onnx/model_${variant}.onnx`] ?? new Blob();
			const model = await rewrite(file);
			expect(model.report).toEqual({ externalised: true, lastTokenHead: true });
			expect(model.graph.length).toBeLessThan(file.size / 10);
			const original = readOnnx(new Uint8Array(await file.arrayBuffer())).tensors;
			const rewritten = await externalBytes(model);
			expect(rewritten.size).toBeGreaterThan(20);
			for (const [name, bytes] of rewritten) {
				expect(Buffer.compare(bytes, original.get(name)?.raw ?? new Uint8Array()), name).toBe(0);
			}
		}
	);
});
