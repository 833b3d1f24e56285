/** Files as a person gives them: chosen, or dropped on the page with the folders they are in. */
import { toStorageError } from '#lib/storage/errors.ts';
import type { GivenFile } from './match-files.ts';

/** Files of an input; one that takes folders gives their paths. */
export function chosenFiles(files: Iterable<File>): GivenFile[] {
	return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
}

/**
 * What was dropped, folders opened. Call it while the event is being handled: what it carries is gone afterwards.
 * Rejects with a `StorageError` where a file cannot be read.
 */
export async function droppedFiles(items: DataTransferItemList): Promise<GivenFile[]> {
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	try {
		return (await Promise.all(entries.map(filesIn))).flat();
	} catch (reason) {
		throw toStorageError(reason);
	}
}

async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
	if (isFile(entry)) {
		const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
		return [{ path: entry.fullPath.replace(/^\//, ''), blob }];
	}
	if (!isFolder(entry)) return [];
	return (await Promise.all((await entriesOf(entry)).map(filesIn))).flat();
}

/** A reader gives a hundred at a time, and nothing at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
			reader.readEntries(resolve, reject);
		});
		if (some.length === 0) return all;
		all.push(...some);
	}
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}
