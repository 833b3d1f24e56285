/** Writes a stored model's files to the person's disk. */
import type { ByteProgress } from '#lib/download/protocol.ts';
import { toStorageError } from '#lib/storage/errors.ts';

/** Takes the files one after the other. */
export interface Destination {
	/** Where `path` is to be written; the stream is closed when all of it is there, aborted otherwise. */
	open(path: string): Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
}

/** A page that lets a person choose a folder to write to: Chromium's. */
export interface FolderPicker {
	showDirectoryPicker?(options: { readonly mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/**
 * Writes every file, telling how far it is. Rejects with a `StorageError` when the disk takes no more, and with the
 * signal's reason.
 */
export async function saveFiles(
	files: Readonly<Record<string, Blob>>,
	destination: Destination,
	signal: AbortSignal,
	progress: (progress: ByteProgress) => void
): Promise<void> {
	const entries = Object.entries(files);
	const totalBytes = entries.reduce((sum, [, { size }]) => sum + size, 0);
	let written = 0;
	for (const [path, blob] of entries) {
		const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(bytes, controller) {
				controller.enqueue(bytes);
				written += bytes.byteLength;
				progress({ doneBytes: written, totalBytes });
			}
		});
		try {
			const target = await destination.open(path);
			await blob.stream().pipeThrough(counter).pipeTo(target, { signal });
		} catch (reason) {
			throw signal.aborted ? signal.reason : toStorageError(reason);
		}
	}
}

/** A folder in which every file gets the path it has in its repository. */
export function folderDestination(folder: FileSystemDirectoryHandle): Destination {
	return {
		open: async (path) => {
			const parts = path.split('/');
			let parent = folder;
			for (const name of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(name, { create: true });
			const file = await parent.getFileHandle(parts.at(-1) ?? path, { create: true });
			return file.createWritable();
		}
	};
}

/** Lets the person choose a folder; null when they choose none. Needs a click. */
export async function chooseFolder(page: Required<FolderPicker>): Promise<Destination | null> {
	try {
		return folderDestination(await page.showDirectoryPicker({ mode: 'readwrite' }));
	} catch (reason) {
		if (reason instanceof DOMException && reason.name === 'AbortError') return null;
		throw reason;
	}
}
