/** A file that is shipped in parts, because some static hosts take no large ones, put together while it arrives. */

export interface FilePart {
	readonly address: string;
	/** Its exact length. */
	readonly bytes: number;
}

/**
 * What fetching the whole file would have answered: status 200, and a body of all parts in their order, each fetched
 * when the one before it has been read. The body fails when a part is missing, or is not exactly as long as it was when
 * it was cut: a host's fallback page or a truncated answer never passes for a part.
 * @param type the file's media type
 */
export function joinedFile(parts: readonly FilePart[], type: string, fetch: typeof self.fetch): Response {
	const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
	// Whoever reads the body is told what went wrong; nobody else waits for this.
	writeParts(parts, fetch, writable).catch((error: unknown) => writable.abort(error));
	return new Response(readable, { headers: { 'Content-Type': type } });
}

async function writeParts(
	parts: readonly FilePart[],
	fetch: typeof self.fetch,
	file: WritableStream<Uint8Array<ArrayBuffer>>
): Promise<void> {
	for (const { address, bytes } of parts) {
		const { ok, status, body } = await fetch(address);
		if (!ok || !body) throw new Error(`${address} answered ${status}`);
		await body.pipeThrough(exactly(bytes, address)).pipeTo(file, { preventClose: true, preventAbort: true });
	}
	await file.close();
}

/** Passes everything on, and fails at the first byte too many or at an end that comes too soon. */
function exactly(
	bytes: number,
	address: string
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
	let received = 0;
	return new TransformStream({
		transform: (piece, controller) => {
			received += piece.byteLength;
			if (received > bytes) throw new Error(`${address} has more than ${bytes} bytes`);
			controller.enqueue(piece);
		},
		flush: () => {
			if (received < bytes) throw new Error(`${address} ended after ${received} of ${bytes} bytes`);
		}
	});
}
