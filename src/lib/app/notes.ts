/** What Ponder notes outside its databases, in `localStorage`. */
import { browserNotes } from '#lib/library/browser-notes.ts';

/** Forgets all of it; nothing of other pages of this origin. */
export function forgetNotes(): void {
	const notes = browserNotes();
	if (notes === null) return;
	const names = Array.from({ length: notes.length }, (_, index) => notes.key(index));
	for (const name of names) if (name?.startsWith('ponder-')) notes.removeItem(name);
}
