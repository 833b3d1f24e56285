/** Follows how many conversations are on the disk, to miss those that the browser removes while the page is closed. */
import { untrack } from 'svelte';
import { browserNotes } from '#lib/library/browser-notes.ts';
import type { App } from './app.svelte.ts';
import { LostConversations } from './lost-conversations.svelte.ts';

/** To be called while a component is made, and only once the list of conversations was read. */
export function watchConversations({
	history,
	connection
}: Pick<App, 'history' | 'connection'>): LostConversations {
	const lost = new LostConversations(browserNotes());
	let turn = 0;

	async function look(listed: number): Promise<void> {
		const mine = ++turn;
		// Deleted here: at once, since the page may be closed before the disk has heard of it.
		if (listed === 0 && lost.isRead) return lost.look(0);
		try {
			await history.save();
			const here = await connection.use((database) => database.count('conversations'));
			if (mine === turn) lost.look(here);
		} catch (reason) {
			// Where nothing can be read, nothing is known to be gone.
			console.warn(reason);
		}
	}

	$effect(() => {
		const { length } = history.conversations;
		untrack(() => void look(length));
	});
	return lost;
}
