/** From a file the person chose to the texts in it that hold conversations. */
import { TransferError, toTransferError } from './errors.ts';
import { isZip, zipEntries } from './zip.ts';

/** A text of a file, part by part; `read` counts the bytes of the file that were read for it. */
export type Texts = AsyncGenerator<string, void, undefined>;

/** The files of an archive in which conversations are: ChatGPT's, also in parts; llama.cpp's, one a conversation. */
const wanted = /(^|\/)(conversations(-\d+)?\.json|[^/]+\.jsonl)$/;

/**
 * The texts, one after the other: the file's own, or those in a ZIP archive. `read` is told of bytes as they are read.
 * @throws TransferError
 */
export async function* textsOf(
	file: Blob,
	read: (bytes: number) => void
): AsyncGenerator<Texts, void, undefined> {
	if (!(await isZip(file))) {
		yield decoded(file.stream(), read);
		return;
	}
	const entries = (await zipEntries(file)).filter(({ name }) => wanted.test(name));
	if (entries.length === 0) throw new TransferError('unknown-format', 'no conversations in the archive');
	for (const { stream, packedSize } of entries.sort((a, b) => a.name.localeCompare(b.name))) {
		yield decoded(await stream(), () => undefined, true);
		read(packedSize);
	}
}

async function* decoded(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	read: (bytes: number) => void,
	isPacked = false
): Texts {
	const reader = stream.getReader();
	const decoder = new TextDecoder();
	try {
		for (;;) {
			const { done, value } = await reader.read().catch((reason: unknown) => {
				throw isPacked ? new TransferError('broken-archive', String(reason)) : toTransferError(reason);
			});
			if (done) break;
			read(value.byteLength);
			yield decoder.decode(value, { stream: true });
		}
		yield decoder.decode();
	} finally {
		reader.cancel().catch((reason: unknown) => console.warn(reason));
	}
}
