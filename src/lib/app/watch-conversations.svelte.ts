/** Follows how many conversations are on the disk, to miss those that the browser removes while the page is closed. */
import { untrack } from 'svelte';
import { unowned } from '#lib/chat/unowned.svelte.ts';
import { browserNotes } from '#lib/library/browser-notes.ts';
import type { App } from './app.svelte.ts';
import { LostConversations } from './lost-conversations.svelte.ts';

type Watched = Pick<App, 'history' | 'connection'>;

const known = new WeakMap<Watched['history'], LostConversations>();

/** The same for a page, whatever of it comes and goes. To be called once the list of conversations was read. */
export function watchConversations(app: Watched): LostConversations {
	const lost = known.get(app.history) ?? unowned(() => watch(app));
	known.set(app.history, lost);
	return lost;
}

function watch({ history, connection }: Watched): LostConversations {
	const lost = new LostConversations(browserNotes());
	let turn = 0;
	let hadSome = false;

	async function look(listed: number): Promise<void> {
		const mine = ++turn;
		hadSome ||= listed > 0;
		// Deleted here: at once, since the page may be closed before the disk has heard of it.
		if (listed === 0 && (hadSome || lost.isRead)) return lost.deleted();
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
