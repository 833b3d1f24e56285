/**
 * Cuts the language-model head to the last token. The published graphs compute logits for every prompt
 * token (half a megabyte each for Qwen3) though only the last row is ever read. One Gather between the
 * final normalisation and the head makes `logits` `[batch, 1, vocabulary]`.
 */
import {
	ATTRIBUTE_INT,
	ATTRIBUTE_NAME,
	ATTRIBUTE_TYPE,
	ATTRIBUTE_TYPE_INT,
	DATA_TYPE_INT64,
	GRAPH_INITIALIZER,
	GRAPH_NODE,
	MODEL_GRAPH,
	NODE_ATTRIBUTE,
	NODE_INPUT,
	NODE_NAME,
	NODE_OP_TYPE,
	NODE_OUTPUT,
	TENSOR_DATA_TYPE,
	TENSOR_DIMS,
	TENSOR_NAME,
	TENSOR_RAW_DATA
} from './onnx-fields.ts';
import {
	bytesField,
	concatBytes,
	type Field,
	fieldsOf,
	textField,
	textValue,
	varintField
} from './protobuf.ts';

/** Operators that work on each token by itself and may stand between the final normalisation and `logits`. */
const PER_TOKEN = new Set([
	'MatMul',
	'MatMulNBits',
	'MatMulInteger',
	'DynamicQuantizeLinear',
	'Cast',
	'Identity',
	'Mul',
	'Add'
]);
const PROJECTIONS = new Set(['MatMul', 'MatMulNBits', 'MatMulInteger']);
const NORMALISATIONS = new Set([
	'SimplifiedLayerNormalization',
	'SkipSimplifiedLayerNormalization',
	'LayerNormalization',
	'SkipLayerNormalization'
]);

const INDEX_NAME = 'ponder/last-token';
const CUT_NAME = 'ponder/last-token-hidden-state';

/** The graph is not the decoder this rewrite knows; the message says how it differs. */
class UnexpectedGraph extends Error {}

interface Node {
	readonly op: string;
	readonly inputs: readonly string[];
	readonly outputs: readonly string[];
}

/** Either the rewritten model, or why it was left alone. */
export type HeadRewrite = { readonly model: Uint8Array<ArrayBuffer> } | { readonly unchanged: string };

/**
 * Rewrites a model whose weights are external (`externalise`); with weights inline it works as well, at the
 * price of copying them. The input is not modified. Throws `MalformedProtobuf`.
 */
export function cutHeadToLastToken(model: Uint8Array): HeadRewrite {
	const fields = [...fieldsOf(model)];
	const graph = fields.find((field) => field.number === MODEL_GRAPH);
	if (!graph) return { unchanged: 'no graph' };
	const parts = [...fieldsOf(graph.payload)];
	try {
		const rewritten = bytesField(MODEL_GRAPH, ...rewriteGraph(parts));
		return {
			model: concatBytes(fields.map((field) => (field === graph ? rewritten : field.raw)))
		};
	} catch (error) {
		if (error instanceof UnexpectedGraph) return { unchanged: error.message };
		throw error;
	}
}

function rewriteGraph(parts: readonly Field[]): Uint8Array[] {
	const nodes = new Map<Field, Node>();
	for (const part of parts) if (part.number === GRAPH_NODE) nodes.set(part, readNode(part));
	const head = findHead([...nodes.values()]);
	const written: Uint8Array[] = [];
	let cut = false;
	for (const part of parts) {
		const node = nodes.get(part);
		if (!node || !head.nodes.has(node)) {
			written.push(part.raw);
			continue;
		}
		// Nodes stand in the order they run: the cut comes before the first of the head.
		if (!cut && node.inputs.includes(head.hiddenState)) {
			written.push(lastTokenGather(head.hiddenState));
			cut = true;
		}
		written.push(renameInput(part, head.hiddenState, CUT_NAME));
	}
	return [...written, lastTokenIndex()];
}

function readNode(part: Field): Node {
	const inputs: string[] = [];
	const outputs: string[] = [];
	let op = '';
	for (const field of fieldsOf(part.payload)) {
		if (field.number === NODE_INPUT) inputs.push(textValue(field.payload));
		if (field.number === NODE_OUTPUT) outputs.push(textValue(field.payload));
		if (field.number === NODE_OP_TYPE) op = textValue(field.payload);
	}
	return { op, inputs, outputs };
}

/** Everything between the final normalisation's output and `logits`. */
function findHead(nodes: readonly Node[]): { nodes: Set<Node>; hiddenState: string } {
	const producers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
	const dependsOnPrompt = activations(nodes);
	const head = new Set<Node>();
	const hiddenStates = new Set<string>();
	const pending = ['logits'];
	for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
		const node = producers.get(name);
		if (!node) throw new UnexpectedGraph(`nothing computes ${name}`);
		if (NORMALISATIONS.has(node.op)) {
			hiddenStates.add(name);
			continue;
		}
		if (!PER_TOKEN.has(node.op)) throw new UnexpectedGraph(`${node.op} before logits`);
		head.add(node);
		pending.push(...node.inputs.filter((input) => dependsOnPrompt.has(input)));
	}
	const [hiddenState] = hiddenStates;
	if (hiddenState === undefined || hiddenStates.size > 1) {
		throw new UnexpectedGraph(`${hiddenStates.size} normalised hidden states reach logits`);
	}
	if (![...head].some((node) => PROJECTIONS.has(node.op))) {
		throw new UnexpectedGraph('no projection onto the vocabulary');
	}
	return { nodes: head, hiddenState };
}

/** Names of the tensors that depend on the prompt: what normalisations and their successors compute. */
function activations(nodes: readonly Node[]): Set<string> {
	const names = new Set<string>();
	for (const node of nodes) {
		if (NORMALISATIONS.has(node.op) || node.inputs.some((input) => names.has(input))) {
			for (const output of node.outputs) if (output !== '') names.add(output);
		}
	}
	return names;
}

function lastTokenGather(hiddenState: string): Uint8Array {
	return bytesField(
		GRAPH_NODE,
		textField(NODE_INPUT, hiddenState),
		textField(NODE_INPUT, INDEX_NAME),
		textField(NODE_OUTPUT, CUT_NAME),
		textField(NODE_NAME, `${CUT_NAME}/Gather`),
		textField(NODE_OP_TYPE, 'Gather'),
		bytesField(
			NODE_ATTRIBUTE,
			textField(ATTRIBUTE_NAME, 'axis'),
			varintField(ATTRIBUTE_INT, 1),
			varintField(ATTRIBUTE_TYPE, ATTRIBUTE_TYPE_INT)
		)
	);
}

/** A one-dimensional index, so that the axis stays: `[-1]`. */
function lastTokenIndex(): Uint8Array {
	return bytesField(
		GRAPH_INITIALIZER,
		varintField(TENSOR_DIMS, 1),
		varintField(TENSOR_DATA_TYPE, DATA_TYPE_INT64),
		textField(TENSOR_NAME, INDEX_NAME),
		bytesField(TENSOR_RAW_DATA, new Uint8Array(8).fill(0xff))
	);
}

function renameInput(part: Field, from: string, to: string): Uint8Array {
	const fields = [...fieldsOf(part.payload)].map((field) =>
		field.number === NODE_INPUT && textValue(field.payload) === from ? textField(NODE_INPUT, to) : field.raw
	);
	return bytesField(GRAPH_NODE, ...fields);
}
