/** The words for several conversations at once, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('de');

export const selection: PageMessages['selection'] = {
	begin: 'Auswählen',
	older: (count) =>
		plural(count, { one: 'Einen älteren anzeigen', other: `${number(count)} ältere anzeigen` }),
	label: 'Ausgewählte Chats',
	count: (count) => `${number(count)} ausgewählt`,
	all: 'Alle auswählen',
	end: 'Auswahl beenden',
	pin: 'Ausgewählte anheften',
	unpin: 'Ausgewählte loslösen',
	export: 'Ausgewählte exportieren',
	fileName: (count) => plural(count, { one: 'Ein Chat', other: `${number(count)} Chats` }),
	delete: 'Ausgewählte löschen',
	temporaryBack: 'Zurückholen',
	temporaryLeft:
		'Der temporäre Chat ist geschlossen. Bis du diesen Hinweis schließt, anderswo eine Nachricht sendest oder einen weiteren verlässt, lässt er sich zurückholen; gespeichert ist er nirgends.',
	deleting: (count) =>
		plural(count, {
			one: 'Ein Chat wird gelöscht\u00a0…',
			other: `${number(count)} Chats werden gelöscht\u00a0…`
		}),
	deletingProgress: (done, total) => `${number(done)} von ${number(total)}`,
	deleted: (count) =>
		plural(count, { one: 'Der Chat ist gelöscht.', other: `${number(count)} Chats sind gelöscht.` })
};
