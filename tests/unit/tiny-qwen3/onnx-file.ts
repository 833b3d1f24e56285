/** Reads an ONNX file with inline weights into plain values, for tests. */
import {
	GRAPH_INITIALIZER,
	GRAPH_NODE,
	GRAPH_OUTPUT,
	MODEL_GRAPH,
	NODE_INPUT,
	NODE_NAME,
	NODE_OP_TYPE,
	NODE_OUTPUT,
	TENSOR_DATA_TYPE,
	TENSOR_DIMS,
	TENSOR_NAME,
	TENSOR_RAW_DATA
} from '#inference/onnx-graph/onnx-fields.ts';
import { type Field, fieldsOf, textValue, varintValue } from '#inference/onnx-graph/protobuf.ts';

interface OnnxNode {
	readonly op: string;
	readonly name: string;
	/** Empty for an input or output left out. */
	readonly inputs: readonly string[];
	readonly outputs: readonly string[];
}

/** Bytes of one element are `bytes.length` over the product of `dims`. */
export interface OnnxTensor {
	readonly name: string;
	/** TensorProto.DataType. */
	readonly type: number;
	readonly dims: readonly number[];
	readonly bytes: Uint8Array;
}

interface OnnxValue {
	readonly name: string;
	readonly type: number;
	/** A number, or the name of a dimension that varies. */
	readonly shape: readonly (number | string)[];
}

export interface OnnxFile {
	readonly nodes: readonly OnnxNode[];
	readonly tensors: ReadonlyMap<string, OnnxTensor>;
	readonly inputs: readonly OnnxValue[];
	readonly outputs: readonly OnnxValue[];
}

/** TensorProto.DataType by name, those that Qwen3 files use. */
export const dataType = { float32: 1, uint8: 2, int8: 3, int64: 7, float16: 10 } as const;

/** GraphProto.input, of which the engine reads nothing. */
const GRAPH_INPUT = 11;
// ValueInfoProto.type, TypeProto.tensor_type, its elem_type and shape, TensorShapeProto.dim, its value and name.
const VALUE = { name: 1, type: 2 } as const;
const TYPE = { tensor: 1 } as const;
const TENSOR_TYPE = { element: 1, shape: 2 } as const;
const SHAPE = { dim: 1 } as const;
const DIM = { value: 1, name: 2 } as const;

/** Throws `MalformedProtobuf` for bytes that are no ONNX file. */
export function readOnnx(bytes: Uint8Array): OnnxFile {
	const graph = all(bytes, MODEL_GRAPH)[0]?.payload ?? new Uint8Array();
	const tensors = all(graph, GRAPH_INITIALIZER).map(({ payload }) => readTensor(payload));
	return {
		nodes: all(graph, GRAPH_NODE).map(({ payload }) => readNode(payload)),
		tensors: new Map(tensors.map((tensor) => [tensor.name, tensor])),
		inputs: all(graph, GRAPH_INPUT).map(({ payload }) => readValue(payload)),
		outputs: all(graph, GRAPH_OUTPUT).map(({ payload }) => readValue(payload))
	};
}

function all(message: Uint8Array, number: number): Field[] {
	return [...fieldsOf(message)].filter((field) => field.number === number);
}

function texts(message: Uint8Array, number: number): string[] {
	return all(message, number).map(({ payload }) => textValue(payload));
}

function child(message: Uint8Array, number: number): Uint8Array {
	return all(message, number)[0]?.payload ?? new Uint8Array();
}

function integer(message: Uint8Array, number: number): number {
	return varintValue(all(message, number)[0]?.payload ?? Uint8Array.of(0));
}

function readNode(message: Uint8Array): OnnxNode {
	return {
		op: texts(message, NODE_OP_TYPE)[0] ?? '',
		name: texts(message, NODE_NAME)[0] ?? '',
		inputs: texts(message, NODE_INPUT),
		outputs: texts(message, NODE_OUTPUT)
	};
}

function readTensor(message: Uint8Array): OnnxTensor {
	return {
		name: texts(message, TENSOR_NAME)[0] ?? '',
		type: integer(message, TENSOR_DATA_TYPE),
		dims: all(message, TENSOR_DIMS).flatMap(({ payload }) => packed(payload)),
		bytes: child(message, TENSOR_RAW_DATA)
	};
}

/** Repeated numbers: one a field, or many in one. */
function packed(payload: Uint8Array): number[] {
	const ends = [...payload.keys()].filter((at) => (payload[at] ?? 0) < 0x80);
	return ends.map((end, index) => varintValue(payload.subarray((ends[index - 1] ?? -1) + 1, end + 1)));
}

function readValue(message: Uint8Array): OnnxValue {
	const tensor = child(child(message, VALUE.type), TYPE.tensor);
	return {
		name: texts(message, VALUE.name)[0] ?? '',
		type: integer(tensor, TENSOR_TYPE.element),
		shape: all(child(tensor, TENSOR_TYPE.shape), SHAPE.dim).map(
			({ payload }) => texts(payload, DIM.name)[0] ?? integer(payload, DIM.value)
		)
	};
}
