/**
 * Reads files out of a ZIP archive without unpacking the rest, with the browser's own decompression: enough for the
 * archives that chats are exported in. Neither encryption nor archives above 4 GB (ZIP64).
 *
 * After PKWARE's APPNOTE 6.3: the end record (4.3.16), the central directory (4.3.12), the local header (4.3.7).
 */
import { TransferError } from './errors.ts';

export interface ZipEntry {
	readonly name: string;
	/** Bytes, packed. */
	readonly packedSize: number;
	readonly stream: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record and the longest remark after it. */
const endLength = 22;
const longestEnd = endLength + 0xffff;

/** Whether the file begins as a ZIP archive does. */
export async function isZip(file: Blob): Promise<boolean> {
	if (file.size < endLength) return false;
	return (await view(file.slice(0, 4))).getUint32(0, true) === localSignature;
}

/** The files in it. @throws TransferError `broken-archive` */
export async function zipEntries(file: Blob): Promise<ZipEntry[]> {
	const tail = await view(file.slice(Math.max(0, file.size - longestEnd)));
	let end = tail.byteLength - endLength;
	while (end >= 0 && tail.getUint32(end, true) !== endSignature) end--;
	if (end < 0) throw broken('no end record');
	const count = tail.getUint16(end + 10, true);
	const size = tail.getUint32(end + 12, true);
	const start = tail.getUint32(end + 16, true);
	if (start + size > file.size) throw broken('no directory');
	const directory = await view(file.slice(start, start + size));
	const entries: ZipEntry[] = [];
	let offset = 0;
	for (let index = 0; index < count; index++) {
		if (offset + 46 > directory.byteLength) throw broken('a short directory');
		if (directory.getUint32(offset, true) !== directorySignature) throw broken('a damaged directory');
		const nameLength = directory.getUint16(offset + 28, true);
		entries.push(entryAt(file, directory, offset, nameLength));
		offset +=
			46 + nameLength + directory.getUint16(offset + 30, true) + directory.getUint16(offset + 32, true);
	}
	return entries;
}

function entryAt(file: Blob, directory: DataView, offset: number, nameLength: number): ZipEntry {
	const isEncrypted = (directory.getUint16(offset + 8, true) & 1) === 1;
	const method = directory.getUint16(offset + 10, true);
	const packedSize = directory.getUint32(offset + 20, true);
	const start = directory.getUint32(offset + 42, true);
	if (offset + 46 + nameLength > directory.byteLength) throw broken('a short directory');
	const name = new TextDecoder().decode(
		new Uint8Array(directory.buffer, directory.byteOffset + offset + 46, nameLength)
	);
	return {
		name,
		packedSize,
		stream: async () => {
			if (isEncrypted || (method !== 0 && method !== 8)) throw broken(`method ${method}`);
			if (start + 30 > file.size) throw broken('a file that is not there');
			const local = await view(file.slice(start, start + 30));
			if (local.getUint32(0, true) !== localSignature) throw broken('a damaged header');
			const data = start + 30 + local.getUint16(26, true) + local.getUint16(28, true);
			const packed = file.slice(data, data + packedSize).stream();
			return method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
		}
	};
}

async function view(part: Blob): Promise<DataView> {
	return new DataView(await part.arrayBuffer());
}

function broken(what: string): TransferError {
	return new TransferError('broken-archive', what);
}
