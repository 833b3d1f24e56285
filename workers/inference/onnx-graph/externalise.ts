/** Writes a scanned model as a small graph whose weights are external data in the files they came from. */
import {
	ENTRY_KEY,
	ENTRY_VALUE,
	GRAPH_INITIALIZER,
	LOCATION_EXTERNAL,
	MODEL_GRAPH,
	TENSOR_DATA_LOCATION,
	TENSOR_EXTERNAL_DATA
} from './onnx-fields.ts';
import { bytesField, concatBytes, MalformedProtobuf, textField, varintField } from './protobuf.ts';
import type { ScannedModel, ScannedTensor, WeightPlace } from './scan.ts';

/** A file as ONNX Runtime mounts it: `path` is what the graph calls it. */
export interface ExternalFile {
	readonly path: string;
	readonly data: Blob;
}

export interface ExternalisedModel {
	/** The ONNX file without its weights. */
	readonly graph: Uint8Array<ArrayBuffer>;
	readonly externalData: readonly ExternalFile[];
	/** Sum over all tensors. */
	readonly weightBytes: number;
}

type SizedPlace = Required<WeightPlace>;

/**
 * @param blobOf the bytes of each file the scan names (null: the ONNX file itself)
 * @param pieceBytes null: mount each file as it is, for a runtime that reads Blobs by the tensor. A number:
 *   cut the files into virtual ones of at most so many bytes, or of one tensor, for a runtime that reads
 *   every mounted file into a buffer of its own.
 *
 * Throws `MalformedProtobuf` when a tensor lies beyond the end of its file.
 */
export function externalise(
	model: ScannedModel,
	blobOf: (file: string | null) => Blob,
	pieceBytes: number | null
): ExternalisedModel {
	const mounts = new Mounts(blobOf, pieceBytes);
	const graph = model.graph.map((part) => (part instanceof Uint8Array ? part : initializer(part, mounts)));
	return {
		graph: concatBytes([...model.fields, bytesField(MODEL_GRAPH, ...graph)]),
		externalData: mounts.files(),
		weightBytes: mounts.weightBytes
	};
}

function initializer(tensor: ScannedTensor, mounts: Mounts): Uint8Array {
	const { path, offset, length } = mounts.add(tensor.weight);
	return bytesField(
		GRAPH_INITIALIZER,
		tensor.fields,
		entry('location', path),
		entry('offset', String(offset)),
		entry('length', String(length)),
		varintField(TENSOR_DATA_LOCATION, LOCATION_EXTERNAL)
	);
}

function entry(key: string, value: string): Uint8Array {
	return bytesField(TENSOR_EXTERNAL_DATA, textField(ENTRY_KEY, key), textField(ENTRY_VALUE, value));
}

/** The files that will be mounted, growing as tensors are placed in them. */
class Mounts {
	weightBytes = 0;
	readonly #blobOf: (file: string | null) => Blob;
	readonly #pieceBytes: number | null;
	readonly #whole = new Map<string | null, ExternalFile>();
	readonly #pieces: { file: string | null; start: number; end: number }[] = [];

	constructor(blobOf: (file: string | null) => Blob, pieceBytes: number | null) {
		this.#blobOf = blobOf;
		this.#pieceBytes = pieceBytes;
	}

	/** Makes sure the tensor's bytes are mounted; says under which path and where in it. */
	add(weight: WeightPlace): { path: string; offset: number; length: number } {
		const { size } = this.#blobOf(weight.file);
		const length = weight.length ?? size - weight.offset;
		if (!(weight.offset >= 0 && length >= 0 && weight.offset + length <= size)) {
			throw new MalformedProtobuf(
				`a tensor at ${weight.offset}+${length} of ${weight.file ?? 'the ONNX file'}, which has ${size} bytes`
			);
		}
		this.weightBytes += length;
		const place = { ...weight, length };
		return this.#pieceBytes === null ? this.#inWhole(place) : this.#inPiece(place, this.#pieceBytes);
	}

	files(): ExternalFile[] {
		const pieces = this.#pieces.map(({ file, start, end }, index) => ({
			path: piecePath(index),
			data: this.#blobOf(file).slice(start, end)
		}));
		return [...this.#whole.values(), ...pieces];
	}

	#inWhole({ file, offset, length }: SizedPlace): { path: string; offset: number; length: number } {
		let mounted = this.#whole.get(file);
		if (!mounted) {
			mounted = { path: `weights-${this.#whole.size}`, data: this.#blobOf(file) };
			this.#whole.set(file, mounted);
		}
		return { path: mounted.path, offset, length };
	}

	#inPiece(
		{ file, offset, length }: SizedPlace,
		limit: number
	): { path: string; offset: number; length: number } {
		let piece = this.#pieces.at(-1);
		const fits = piece?.file === file && offset >= piece.start && offset + length - piece.start <= limit;
		if (!piece || !fits) {
			piece = { file, start: offset, end: offset };
			this.#pieces.push(piece);
		}
		piece.end = Math.max(piece.end, offset + length);
		return { path: piecePath(this.#pieces.length - 1), offset: offset - piece.start, length };
	}
}

function piecePath(index: number): string {
	return `weights-part-${index}`;
}
