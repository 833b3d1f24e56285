/** What Ponder says of a temporary chat, in German. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'Temporärer Chat',
	start: 'Temporärer Chat',
	mark: 'Temporär',
	emptyTitle: 'Ein Chat, der nicht gespeichert wird',
	emptyBody:
		'Er bleibt nur im Arbeitsspeicher. Sobald du einen anderen Chat öffnest oder die Seite neu lädst oder schließt, ist er weg.',
	note: 'Nicht gespeichert: weg, sobald du einen anderen Chat öffnest oder Ponder neu lädst oder schließt.'
};
