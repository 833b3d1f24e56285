/** That everything was deleted, noted for the page that is loaded afresh after it: there is nobody else to say so. */
import { tabNotes } from '#lib/library/browser-notes.ts';

const name = 'ponder-all-deleted';

/** For the next page of this tab. */
export function noteDeleted(): void {
	try {
		tabNotes()?.setItem(name, '');
	} catch (reason) {
		// A full store: it is not said then, and nothing waits for that.
		console.warn(reason);
	}
}

/** Whether it was noted; it is noted no more. */
export function takeDeletedNote(): boolean {
	const notes = tabNotes();
	const isNoted = notes?.getItem(name) === '';
	notes?.removeItem(name);
	return isNoted;
}
