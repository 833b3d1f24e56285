/**
 * Weights as ONNX Runtime reads them. With JSPI it asks each tensor's slice for its `stream()`, and Chromium 156 now and then
 * never ends the stream of a Blob that comes from IndexedDB: the load would wait for ever. This one reads its slices by
 * `arrayBuffer()` instead, a piece at a time, so that no more is held than a stream would hold.
 */

/** Bytes of a piece: what ONNX Runtime's own buffer takes at once. */
const pieceBytes = 1 << 20;

export class WeightsBlob extends Blob {
	constructor(blob: Blob) {
		// Refers to the same bytes; nothing is copied.
		super([blob]);
	}

	override slice(start?: number, end?: number, contentType?: string): Blob {
		const part = super.slice(start, end, contentType);
		return Object.defineProperty(part, 'stream', { value: () => piecesOf(part) });
	}
}

/** A stream of bytes, which may be read into one's own buffer. Errors as `arrayBuffer()` does. */
function piecesOf(part: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream({
		type: 'bytes',
		async pull(controller) {
			if (at < part.size) {
				const piece = part.slice(at, at + pieceBytes);
				const bytes = new Uint8Array(await piece.arrayBuffer());
				at += bytes.byteLength;
				controller.enqueue(bytes);
				return;
			}
			controller.close();
			// Whoever waits with a buffer of one's own is answered by that.
			controller.byobRequest?.respond(0);
		}
	});
}
