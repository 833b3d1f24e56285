/** Files in what a person drops or pastes. */
import type { Given } from './reading.svelte.ts';

/** What was dropped; a folder by its name. Call it while the event is being handled: afterwards nothing is left of it. */
export function droppedFiles(transfer: DataTransfer): Given[] {
	return [...transfer.items].flatMap((item): Given[] => {
		if (item.kind !== 'file') return [];
		const entry = item.webkitGetAsEntry();
		if (entry?.isDirectory) return [{ folder: entry.name }];
		const file = item.getAsFile();
		return file === null ? [] : [file];
	});
}

/** Files that were pasted. Where text comes with them, as out of an office's program, the text is meant. */
export function pastedFiles(transfer: DataTransfer | null): readonly File[] {
	return transfer === null || transfer.types.includes('text/plain') ? [] : [...transfer.files];
}
