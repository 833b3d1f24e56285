/** Writes a stored model's files to the person's disk. */
import type { ByteProgress } from '#lib/download/protocol.ts';
import { toStorageError } from '#lib/storage/errors.ts';

/** Takes one file after the other. */
export interface Destination {
	/** Tells `wrote` of bytes as they are written; rejects when the disk takes no more, and when the signal says so. */
	write(path: string, file: Blob, signal: AbortSignal, wrote: (bytes: number) => void): Promise<void>;
}

/** Where a person can choose a folder to write to: in Chromium. */
export interface FolderPicker {
	showDirectoryPicker(options: { readonly mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Read and written at once. */
const PIECE_BYTES = 1024 * 1024;

/** Milliseconds that a browser has to begin taking a file it was offered. */
const OFFERED = 60_000;

/** Writes every file, telling how far it is. Rejects with a `StorageError`, and with the signal's reason. */
export async function saveFiles(
	files: Readonly<Record<string, Blob>>,
	destination: Destination,
	signal: AbortSignal,
	progress: (progress: ByteProgress) => void
): Promise<void> {
	const entries = Object.entries(files);
	const totalBytes = entries.reduce((sum, [, { size }]) => sum + size, 0);
	let doneBytes = 0;
	const wrote = (bytes: number): void => {
		doneBytes += bytes;
		progress({ doneBytes, totalBytes });
	};
	for (const [path, file] of entries) {
		try {
			signal.throwIfAborted();
			await destination.write(path, file, signal, wrote);
		} catch (reason) {
			throw signal.aborted ? signal.reason : toStorageError(reason);
		}
	}
}

/** A folder in which every file gets the path it has in its repository. */
export function folderDestination(folder: FileSystemDirectoryHandle): Destination {
	return {
		write: async (path, file, signal, wrote) => {
			const names = path.split('/');
			let parent = folder;
			for (const name of names.slice(0, -1)) parent = await parent.getDirectoryHandle(name, { create: true });
			const handle = await parent.getFileHandle(names.at(-1) ?? path, { create: true });
			const writable = await handle.createWritable();
			try {
				await writePieces(writable, file, signal, wrote);
				await writable.close();
			} catch (reason) {
				// What is there of a file that is not whole is thrown away.
				await writable.abort(reason);
				throw reason;
			}
		}
	};
}

/** By slices: Chromium 156 now and then never ends the stream of a Blob that it has stored. */
async function writePieces(
	writable: FileSystemWritableFileStream,
	file: Blob,
	signal: AbortSignal,
	wrote: (bytes: number) => void
): Promise<void> {
	for (let from = 0; from < file.size; from += PIECE_BYTES) {
		signal.throwIfAborted();
		const bytes = await file.slice(from, from + PIECE_BYTES).arrayBuffer();
		await writable.write(bytes);
		wrote(bytes.byteLength);
	}
}

/** The browser's downloads, where no folder can be chosen: the files by their names alone. */
export function downloadsDestination(page: Document): Destination {
	return {
		write: async (path, file, _signal, wrote) => {
			const address = URL.createObjectURL(file);
			const link = page.createElement('a');
			link.href = address;
			link.download = path.slice(path.lastIndexOf('/') + 1);
			link.click();
			// Nobody tells when it has been taken.
			setTimeout(() => URL.revokeObjectURL(address), OFFERED);
			wrote(file.size);
		}
	};
}

/** Lets the person choose a folder; null when they choose none. Needs a click. Rejects with a `StorageError`. */
export async function chooseFolder(page: FolderPicker): Promise<Destination | null> {
	try {
		return folderDestination(await page.showDirectoryPicker({ mode: 'readwrite' }));
	} catch (reason) {
		if (reason instanceof DOMException && reason.name === 'AbortError') return null;
		throw toStorageError(reason);
	}
}

/** Whether a folder can be chosen here. */
export function canChooseFolder(page: object): page is FolderPicker {
	return 'showDirectoryPicker' in page;
}
