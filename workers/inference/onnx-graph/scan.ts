/**
 * Reads the structure of an ONNX file and leaves its weights where they are: what is small is held, what is
 * large is remembered as a place in a file.
 */
import {
	ENTRY_KEY,
	ENTRY_VALUE,
	GRAPH_INITIALIZER,
	LOCATION_EXTERNAL,
	MODEL_GRAPH,
	TENSOR_DATA_LOCATION,
	TENSOR_EXTERNAL_DATA,
	TENSOR_RAW_DATA
} from './onnx-fields.ts';
import { BlobReader, concatBytes, fieldsOf, MalformedProtobuf, textValue, varintValue } from './protobuf.ts';

/** Tensors below this stay in the graph: ONNX Runtime folds constants and infers shapes from them. Bytes. */
const INLINE_BELOW = 256;
/** No single node or value of a decoder comes near this; a file that has one is not ours to take apart. Bytes. */
const LARGEST_STRUCTURE = 64 * 1024 * 1024;

/** An ONNX file that is whole, but not built as the published decoders are: to be left as it is. */
export class UnexpectedGraph extends Error {
	override readonly name = 'UnexpectedGraph';
}

/** Where a tensor's bytes lie. */
export interface WeightPlace {
	/** The `location` of an external file; null: the ONNX file itself. */
	readonly file: string | null;
	readonly offset: number;
	/** Absent where the file does not say: up to the end of the external file. */
	readonly length?: number;
}

/** An initializer whose bytes are left in place: its other fields, and where the bytes are. */
export interface ScannedTensor {
	readonly fields: Uint8Array;
	readonly weight: WeightPlace;
}

export interface ScannedModel {
	/** Fields of the model other than its graph. */
	readonly fields: readonly Uint8Array[];
	/** Fields of the graph in order; large and external initializers as places. */
	readonly graph: readonly (Uint8Array | ScannedTensor)[];
}

/** The external files a model refers to, each once, in order of appearance. */
export function externalFiles(model: ScannedModel): string[] {
	const files = model.graph.flatMap((part) =>
		part instanceof Uint8Array || part.weight.file === null ? [] : [part.weight.file]
	);
	return [...new Set(files)];
}

/**
 * Scans an ONNX file of any size. Throws `MalformedProtobuf` when it is cut short or not an ONNX file, and
 * `UnexpectedGraph` when it holds a node, or weights in a form, that no published decoder has.
 */
export async function scanModel(file: Blob): Promise<ScannedModel> {
	const reader = new BlobReader(file);
	const fields: Uint8Array[] = [];
	const graph: (Uint8Array | ScannedTensor)[] = [];
	for await (const field of reader.fields(0, file.size)) {
		if (field.number !== MODEL_GRAPH) {
			fields.push(await structure(reader, field.start, field.end));
			continue;
		}
		for await (const part of reader.fields(field.payload, field.end)) {
			graph.push(
				part.number === GRAPH_INITIALIZER
					? await scanInitializer(reader, part)
					: await structure(reader, part.start, part.end)
			);
		}
	}
	if (graph.length === 0) throw new MalformedProtobuf('no graph in the file');
	return { fields, graph };
}

async function structure(reader: BlobReader, start: number, end: number): Promise<Uint8Array> {
	if (end - start > LARGEST_STRUCTURE) {
		throw new UnexpectedGraph(`a field of ${end - start} bytes that holds no raw weights`);
	}
	return reader.bytes(start, end);
}

async function scanInitializer(
	reader: BlobReader,
	{ start, payload, end }: { start: number; payload: number; end: number }
): Promise<Uint8Array | ScannedTensor> {
	const kept: Uint8Array[] = [];
	const entries = new Map<string, string>();
	let weight: WeightPlace | null = null;
	let external = false;
	for await (const field of reader.fields(payload, end)) {
		const length = field.end - field.payload;
		if (field.number === TENSOR_RAW_DATA) {
			if (length < INLINE_BELOW) return structure(reader, start, end);
			weight = { file: null, offset: field.payload, length };
			continue;
		}
		const bytes = await structure(reader, field.start, field.end);
		const body = bytes.subarray(field.payload - field.start);
		if (field.number === TENSOR_EXTERNAL_DATA) addEntry(entries, body);
		else if (field.number === TENSOR_DATA_LOCATION) external = varintValue(body) === LOCATION_EXTERNAL;
		else kept.push(bytes);
	}
	if (external) weight = externalPlace(entries);
	// Numbers in typed fields (float_data …): rare and small; they stay.
	if (!weight) return structure(reader, start, end);
	return { fields: concatBytes(kept), weight };
}

function addEntry(entries: Map<string, string>, message: Uint8Array): void {
	let key = '';
	let value = '';
	for (const field of fieldsOf(message)) {
		if (field.number === ENTRY_KEY) key = textValue(field.payload);
		if (field.number === ENTRY_VALUE) value = textValue(field.payload);
	}
	entries.set(key, value);
}

function externalPlace(entries: ReadonlyMap<string, string>): WeightPlace {
	const file = entries.get('location');
	if (!file) throw new MalformedProtobuf('an external tensor without a location');
	const offset = Number(entries.get('offset') ?? 0);
	const length = entries.get('length');
	return length === undefined ? { file, offset } : { file, offset, length: Number(length) };
}
