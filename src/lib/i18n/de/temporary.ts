/** What Ponder says of a temporary chat, in German. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'Temporärer Chat',
	start: 'Temporärer Chat',
	mark: 'Temporär',
	emptyTitle: 'Ein Chat, der nicht gespeichert wird',
	emptyBody:
		'Er bleibt nur im Arbeitsspeicher und ist weg, sobald du die Seite neu lädst oder schließt. Öffnest du einen anderen Chat, bietet Ponder an, ihn zurückzuholen.',
	note: 'Nicht gespeichert: weg, sobald du Ponder neu lädst oder schließt.'
};
