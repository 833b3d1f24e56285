/**
 * The little of Protocol Buffers that an ONNX file needs: fields read in place, from bytes or from a Blob
 * that is never read whole, and fields written. Encoding: https://protobuf.dev/programming-guides/encoding/
 */

/** The bytes are not what the encoding allows: cut short, or not Protocol Buffers at all. */
export class MalformedProtobuf extends Error {
	override readonly name = 'MalformedProtobuf';
}

const WIRE_VARINT = 0;
const WIRE_FIXED64 = 1;
const WIRE_BYTES = 2;
const WIRE_FIXED32 = 5;

/** Where one field lies, in offsets of its source. */
interface FieldExtent {
	readonly number: number;
	readonly wireType: number;
	/** Of the tag. */
	readonly start: number;
	/** Of the payload: after the tag, and after the length where there is one. */
	readonly payload: number;
	readonly end: number;
}

/** One field of a message that is in memory. */
export interface Field {
	readonly number: number;
	readonly wireType: number;
	/** Tag, length and payload as they stand. */
	readonly raw: Uint8Array;
	/** The payload alone; of a varint field, its bytes. */
	readonly payload: Uint8Array;
}

/** Longest tag and length together. */
const HEADER_BYTES = 20;

/** The value and where it ends. Exact up to 2^53, which no file reaches. */
function readVarint(bytes: Uint8Array, at: number): { value: number; end: number } {
	let value = 0;
	let scale = 1;
	for (let index = at; index < Math.min(bytes.length, at + 10); index++) {
		const byte = bytes[index] ?? 0;
		value += (byte & 0x7f) * scale;
		if (byte < 0x80) return { value, end: index + 1 };
		scale *= 128;
	}
	throw new MalformedProtobuf(`varint without an end at byte ${at}`);
}

/** The number a varint payload holds. */
export function varintValue(payload: Uint8Array): number {
	return readVarint(payload, 0).value;
}

/** The field whose tag is the first byte of `header`, which lies at `start` of a message that ends at `limit`. */
function fieldExtent(header: Uint8Array, start: number, limit: number): FieldExtent {
	const tag = readVarint(header, 0);
	const wireType = tag.value & 7;
	const number = Math.floor(tag.value / 8);
	let payload = start + tag.end;
	let end: number;
	switch (wireType) {
		case WIRE_VARINT:
			end = start + readVarint(header, tag.end).end;
			break;
		case WIRE_FIXED64:
			end = payload + 8;
			break;
		case WIRE_FIXED32:
			end = payload + 4;
			break;
		case WIRE_BYTES: {
			const length = readVarint(header, tag.end);
			payload = start + length.end;
			end = payload + length.value;
			break;
		}
		default:
			throw new MalformedProtobuf(`wire type ${wireType} at byte ${start}`);
	}
	if (number === 0 || end > limit) {
		throw new MalformedProtobuf(`field ${number} at byte ${start} ends at ${end} of ${limit}`);
	}
	return { number, wireType, start, payload, end };
}

/** The fields of a message in memory, in order. Throws `MalformedProtobuf`. */
export function* fieldsOf(message: Uint8Array): Generator<Field> {
	let at = 0;
	while (at < message.length) {
		const { number, wireType, payload, end } = fieldExtent(
			message.subarray(at, at + HEADER_BYTES),
			at,
			message.length
		);
		yield {
			number,
			wireType,
			raw: message.subarray(at, end),
			payload: message.subarray(payload, end)
		};
		at = end;
	}
}

/** Reads a Blob through one small window, so that neighbouring reads cost one read of the Blob. */
export class BlobReader {
	static readonly #windowBytes = 64 * 1024;
	readonly blob: Blob;
	#start = 0;
	#window = new Uint8Array(0);

	constructor(blob: Blob) {
		this.blob = blob;
	}

	/** A copy of the bytes from `start` up to `end`. */
	async bytes(start: number, end: number): Promise<Uint8Array> {
		return (await this.#view(start, end)).slice();
	}

	/** The fields between two offsets, in order; payloads are not read. Throws `MalformedProtobuf`. */
	async *fields(start: number, end: number): AsyncGenerator<FieldExtent> {
		let at = start;
		while (at < end) {
			const header = await this.#view(at, Math.min(at + HEADER_BYTES, end));
			const field = fieldExtent(header, at, end);
			yield field;
			at = field.end;
		}
	}

	async #view(start: number, end: number): Promise<Uint8Array> {
		if (end - start > BlobReader.#windowBytes) return this.#read(start, end);
		if (start < this.#start || end > this.#start + this.#window.length) {
			this.#window = await this.#read(start, start + BlobReader.#windowBytes);
			this.#start = start;
		}
		return this.#window.subarray(start - this.#start, end - this.#start);
	}

	async #read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
		return new Uint8Array(await this.blob.slice(start, end).arrayBuffer());
	}
}

/* Writing -------------------------------------------------------------------------------------- */

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push((rest % 128) + 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
	return bytes;
}

/** A field holding a whole number from 0 to 2^53. */
export function varintField(number: number, value: number): Uint8Array {
	return Uint8Array.from([...varint(number * 8 + WIRE_VARINT), ...varint(value)]);
}

/** A field holding bytes or a nested message. */
export function bytesField(number: number, ...payload: readonly Uint8Array[]): Uint8Array {
	const length = payload.reduce((sum, part) => sum + part.length, 0);
	const header = Uint8Array.from([...varint(number * 8 + WIRE_BYTES), ...varint(length)]);
	return concatBytes([header, ...payload]);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function textField(number: number, text: string): Uint8Array {
	return bytesField(number, encoder.encode(text));
}

export function textValue(payload: Uint8Array): string {
	return decoder.decode(payload);
}
