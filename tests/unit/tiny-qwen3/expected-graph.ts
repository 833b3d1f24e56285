/**
 * The graph that a Qwen3 decoder in onnx-community's layout has, derived from its config.json alone: what the
 * committed files must contain, written independently of the exporter.
 */
import { dataType } from './onnx-file.ts';

/** What config.json says of the shape. */
export interface Qwen3Config {
	readonly vocab_size: number;
	readonly hidden_size: number;
	readonly intermediate_size: number;
	readonly num_hidden_layers: number;
	readonly num_attention_heads: number;
	readonly num_key_value_heads: number;
	readonly head_dim: number;
	readonly max_position_embeddings: number;
}

export const versions = ['q4', 'q4f16', 'quantized'] as const;
export type Version = (typeof versions)[number];

type NamedOp = readonly [op: string, name: string];
type NamedShape = readonly [name: string, type: number, dims: readonly number[]];

const BLOCK = 32;

/** Element type of activations, norms, rotary tables and the cache. */
export function floatType(version: Version): number {
	return version === 'q4f16' ? dataType.float16 : dataType.float32;
}

/** Operator and name of every node, in order. */
export function expectedNodes(config: Qwen3Config, version: Version): NamedOp[] {
	const project = version === 'quantized' ? int8Projection : int4Projection;
	const layers = Array.from({ length: config.num_hidden_layers }, (_, layer) => layerNodes(layer, project));
	const last = `/model/layers.${config.num_hidden_layers}/final_norm_layernorm/SkipLayerNorm`;
	return [
		...maskNodes(),
		...embeddingNodes(version),
		...layers.flat(),
		['SkipSimplifiedLayerNormalization', last],
		...headNodes(version, last)
	];
}

function maskNodes(): NamedOp[] {
	const path = '/model/attn_mask_reformat/attn_mask_subgraph';
	const ops = ['ReduceSum', 'Sub', 'Sub/Cast', 'Shape', 'Gather', 'Gather/Cast'];
	return ops.map((op) => [op.split('/').at(-1) ?? op, `${path}/${op}`]);
}

function embeddingNodes(version: Version): NamedOp[] {
	const name = '/model/embed_tokens/Gather';
	if (version !== 'quantized') return [['Gather', name]];
	return [
		['Gather', `${name}_quant`],
		['DequantizeLinear', `${name}/DequantizeLinear`]
	];
}

/** Nodes of one projection; `input` is the first to read its input, so that int8 quantises it there. */
type Projection = (name: string, input: string | null) => NamedOp[];

const int4Projection: Projection = (name) => [['MatMulNBits', `${name}/MatMul_Q4`]];

const int8Projection: Projection = (name, input) => [
	...(input === null ? [] : ([['DynamicQuantizeLinear', `${input}_QuantizeLinear`]] as const)),
	...integerMatMul(`${name}/MatMul`, `${name}/MatMul/output_0`)
];

function integerMatMul(name: string, output: string): NamedOp[] {
	return [
		['MatMulInteger', `${name}_quant`],
		['Cast', `${output}_output_quantized_cast`],
		['Mul', `${name}_quant_scales_mul`],
		['Mul', `${name}_quant_output_scale_mul`]
	];
}

function layerNodes(layer: number, project: Projection): NamedOp[] {
	const path = `/model/layers.${layer}`;
	const normed = `${path}/input_layernorm/${layer === 0 ? 'LayerNorm' : 'SkipLayerNorm'}`;
	const attended = `${path}/attn/GroupQueryAttention`;
	const between = `${path}/post_attention_layernorm/SkipLayerNorm`;
	return [
		[layer === 0 ? 'SimplifiedLayerNormalization' : 'SkipSimplifiedLayerNormalization', normed],
		...project(`${path}/attn/q_proj`, `${normed}/output_0`),
		...project(`${path}/attn/k_proj`, null),
		...project(`${path}/attn/v_proj`, null),
		...headNorm(`${path}/attn/q_norm`),
		['RotaryEmbedding', `${path}/attn/q_rotary/RotaryEmbedding`],
		...headNorm(`${path}/attn/k_norm`),
		['RotaryEmbedding', `${path}/attn/k_rotary/RotaryEmbedding`],
		['GroupQueryAttention', attended],
		...project(`${path}/attn/o_proj`, `${attended}/output_0`),
		['SkipSimplifiedLayerNormalization', between],
		...project(`${path}/mlp/gate_proj`, `${between}/output_0`),
		...project(`${path}/mlp/up_proj`, null),
		['Sigmoid', `${path}/mlp/act_fn/Sigmoid`],
		['Mul', `${path}/mlp/act_fn/Mul`],
		['Mul', `${path}/mlp/Mul`],
		...project(`${path}/mlp/down_proj`, `${path}/mlp/Mul/output_0`)
	];
}

function headNorm(name: string): NamedOp[] {
	return [
		['Reshape', `${name}/Reshape_1`],
		['SimplifiedLayerNormalization', `${name}/SimplifiedLayerNormalization`],
		['Reshape', `${name}/Reshape_2`]
	];
}

function headNodes(version: Version, normed: string): NamedOp[] {
	if (version !== 'quantized') {
		return [
			['Transpose', '/lm_head/Transpose'],
			['MatMul', '/lm_head/MatMul']
		];
	}
	return [
		['Transpose', '/lm_head/Transpose_quant'],
		['DynamicQuantizeLinear', `${normed}/output_0_QuantizeLinear`],
		...integerMatMul('/lm_head/MatMul', 'logits')
	];
}

/** Name, type and dimensions of every weight (the small integer constants of the graph are none). */
export function expectedTensors(config: Qwen3Config, version: Version): NamedShape[] {
	const type = floatType(version);
	const { hidden_size: hidden, head_dim: head, num_hidden_layers: layers } = config;
	const table = [config.max_position_embeddings, head / 2];
	const norms = Array.from({ length: layers }, (_, layer): NamedShape[] => [
		[`model.layers.${layer}.input_layernorm.weight`, type, [hidden]],
		[`model.layers.${layer}.post_attention_layernorm.weight`, type, [hidden]],
		[`model.layers.${layer}.attn.q_norm.layernorm.weight`, type, [head]],
		[`model.layers.${layer}.attn.k_norm.layernorm.weight`, type, [head]]
	]);
	return [
		['cos_cache', type, table],
		['sin_cache', type, table],
		[`model.layers.${layers}.final_norm_layernorm.weight`, type, [hidden]],
		...norms.flat(),
		...embeddingTensors(config, version),
		...projections(config).flatMap(([name, n, k]) => projectionTensors(name, n, k, version))
	];
}

function embeddingTensors({ vocab_size, hidden_size }: Qwen3Config, version: Version): NamedShape[] {
	const name = 'model.embed_tokens.weight';
	if (version !== 'quantized') return [[name, floatType(version), [vocab_size, hidden_size]]];
	return [
		[`${name}_quantized`, dataType.int8, [vocab_size, hidden_size]],
		[`${name}_scale`, dataType.float32, []],
		[`${name}_zero_point`, dataType.int8, []]
	];
}

/** Name, output and input features of every projection. */
export function projections(config: Qwen3Config): [name: string, n: number, k: number][] {
	const { hidden_size: hidden, intermediate_size: inner, head_dim: head } = config;
	const queries = config.num_attention_heads * head;
	const keys = config.num_key_value_heads * head;
	const layers = Array.from({ length: config.num_hidden_layers }, (_, layer): [string, number, number][] => [
		[`model.layers.${layer}.attn.q_proj`, queries, hidden],
		[`model.layers.${layer}.attn.k_proj`, keys, hidden],
		[`model.layers.${layer}.attn.v_proj`, keys, hidden],
		[`model.layers.${layer}.attn.o_proj`, hidden, queries],
		[`model.layers.${layer}.mlp.gate_proj`, inner, hidden],
		[`model.layers.${layer}.mlp.up_proj`, inner, hidden],
		[`model.layers.${layer}.mlp.down_proj`, hidden, inner]
	]);
	return layers.flat();
}

function projectionTensors(name: string, n: number, k: number, version: Version): NamedShape[] {
	const weight = `${name}.MatMul.weight`;
	if (version === 'quantized') {
		return [
			[`${weight}_quantized`, dataType.int8, [k, n]],
			[`${weight}_scale`, dataType.float32, [n]],
			[`${weight}_zero_point`, dataType.int8, [n]]
		];
	}
	return [
		[`${weight}_Q4`, dataType.uint8, [n, k / BLOCK, BLOCK / 2]],
		[`${weight}_scales`, floatType(version), [(n * k) / BLOCK]]
	];
}
