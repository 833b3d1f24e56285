/** What Ponder says of a temporary chat, in French. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'Chat temporaire',
	start: 'Chat temporaire',
	mark: 'Temporaire',
	emptyTitle: 'Un chat qui n’est pas enregistré',
	emptyBody:
		'Il n’est gardé qu’en mémoire et disparaît dès que vous rechargez la page ou la fermez. Si vous ouvrez un autre chat, Ponder propose de le rétablir.',
	note: 'Non enregistré\u202f: disparaît si vous rechargez la page ou fermez Ponder.'
};
