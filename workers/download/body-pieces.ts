/** A response's body, piece by piece, in one small piece of memory where the browser can fill it. */

/** About what a network hands over at once. */
const PIECE_BYTES = 256 * 1024;

/** Each piece is good until the next is asked for. Leaving early ends the body. */
export async function* bodyPieces(
	body: ReadableStream<Uint8Array<ArrayBuffer>>
): AsyncGenerator<Uint8Array, void> {
	const reader = fillingReader(body);
	if (reader === null) return yield* newPieces(body);
	let memory = new ArrayBuffer(PIECE_BYTES);
	for (;;) {
		const { done, value } = await reader.read(new Uint8Array(memory));
		if (done) return;
		yield value;
		memory = value.buffer;
	}
}

/** Null where bodies are no byte streams (older Chromium, Safari). */
function fillingReader(body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader | null {
	try {
		return body.getReader({ mode: 'byob' });
	} catch (reason) {
		if (reason instanceof TypeError) return null;
		throw reason;
	}
}

async function* newPieces(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array, void> {
	const reader = body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		yield value;
	}
}
