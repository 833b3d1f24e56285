/** Reads a decoder's numbers and names from its session and configuration, and refuses what is no such decoder. */
import type { PreTrainedModel } from '@huggingface/transformers';
import type { InferenceSession } from 'onnxruntime-web';
import { EngineError } from '#lib/engine/errors.ts';
import type { GraphNames, ModelShape } from './session.ts';

const PLAIN_INPUTS = ['input_ids', 'attention_mask', 'position_ids'];

/** Names of the graph's inputs and outputs. Throws `session-failed` when an input is unknown or missing. */
export function readGraphNames(session: InferenceSession): GraphNames {
	const inputs = new Set(session.inputNames);
	const outputs = new Set(session.outputNames);
	const layers = session.inputNames.filter((name) => /^past_key_values\.\d+\.key$/.test(name)).length;
	const cache = Array.from({ length: layers }, (_, layer) =>
		['key', 'value'].map((part) => ({
			past: `past_key_values.${layer}.${part}`,
			present: `present.${layer}.${part}`
		}))
	).flat();
	const known = new Set([...PLAIN_INPUTS, ...cache.map(({ past }) => past)]);
	const unknown = session.inputNames.filter((name) => !known.has(name));
	const missing = [
		...['input_ids', 'attention_mask', ...cache.map(({ past }) => past)].filter((name) => !inputs.has(name)),
		...['logits', ...cache.map(({ present }) => present)].filter((name) => !outputs.has(name))
	];
	if (layers === 0 || unknown.length > 0 || missing.length > 0) {
		const differences = `${layers} layers; unknown: ${unknown.join(', ')}; missing: ${missing.join(', ')}`;
		throw new EngineError('session-failed', `not a decoder with a key/value cache (${differences})`);
	}
	return { positionIds: inputs.has('position_ids'), cache };
}

/** The numbers of the graph, with config.json for what the graph leaves open. Throws `session-failed`. */
export function readShape(
	session: InferenceSession,
	config: PreTrainedModel['config'],
	lastTokenHead: boolean
): ModelShape {
	const layers = readGraphNames(session).cache.length / 2;
	const past = tensorOf(session.inputMetadata, 'past_key_values.0.key');
	const logits = tensorOf(session.outputMetadata, 'logits');
	const kvHeads = dimension(past.shape[1], config, 'num_key_value_heads');
	const headDim = dimension(past.shape[3], config, 'head_dim');
	const kvType = floatType(past.type);
	return {
		layers,
		kvHeads,
		headDim,
		vocabSize: dimension(logits.shape.at(-1), config, 'vocab_size'),
		maxPositions: dimension(undefined, config, 'max_position_embeddings'),
		kvType,
		kvBytesPerToken: 2 * layers * kvHeads * headDim * (kvType === 'float16' ? 2 : 4),
		logitPositions: lastTokenHead ? 'last' : 'all',
		logitsType: floatType(logits.type)
	};
}

function tensorOf(
	metadata: readonly InferenceSession.ValueMetadata[],
	name: string
): InferenceSession.TensorValueMetadata {
	const value = metadata.find((entry) => entry.name === name);
	if (!value?.isTensor) throw new EngineError('session-failed', `${name} is not a tensor`);
	return value;
}

function floatType(type: string): 'float32' | 'float16' {
	if (type === 'float32' || type === 'float16') return type;
	throw new EngineError('session-failed', `unexpected element type ${type}`);
}

function dimension(known: number | string | undefined, config: object, field: string): number {
	const value: unknown =
		typeof known === 'number' ? known : Object.entries(config).find(([key]) => key === field)?.[1];
	if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
	throw new EngineError('session-failed', `${field} is ${String(value)} in config.json`);
}

/** Ids that end a turn, from generation_config.json, or else from config.json. Throws `session-failed`. */
export function readEndOfTurnIds(model: PreTrainedModel): number[] {
	const configs: readonly object[] = [model.generation_config ?? {}, model.config];
	for (const config of configs) {
		const value: unknown = Object.entries(config).find(([key]) => key === 'eos_token_id')?.[1];
		const ids = [value].flat().filter((id) => typeof id === 'number');
		if (ids.length > 0) return ids;
	}
	throw new EngineError('session-failed', 'no eos_token_id in the configuration');
}
