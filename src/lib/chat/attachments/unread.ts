/** What could not be read and is kept with the draft until it can be, or is removed. */
import type { Source } from '#lib/attachments/attachment.ts';
import { kindOf } from '#lib/attachments/kinds.ts';
import type { Failure, Pending } from './reading.svelte.ts';

/**
 * It as it stands among what is attached, with a copy of its bytes where they can be had and are at most `free`. Never
 * rejects.
 */
export async function unreadSource(
	id: string,
	name: string,
	file: File,
	{ code, facts }: Failure,
	free: number
): Promise<Source> {
	const attachment = { name, kind: kindOf(name), text: '' };
	const unread = { code, facts, file: file.size > free ? null : await copyOf(file) };
	return { id, unit: 'line', sections: [], notes: [], chosen: null, attachment, unread };
}

/** It as it is shown; null for what was read. */
export function asPending({ id, attachment: { name, kind }, unread }: Source): Pending | null {
	return unread ? { id, name, kind, progress: null, failure: unread, isLeft: false } : null;
}

/** Its bytes, which no longer depend on what becomes of the file; null where they cannot be had. */
async function copyOf(file: File): Promise<Blob | null> {
	try {
		return new Blob([await file.arrayBuffer()], { type: file.type });
	} catch (reason) {
		console.info('The bytes of a file could not be kept:', reason);
		return null;
	}
}
