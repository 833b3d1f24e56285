/** What the palette of commands and the list of keys say, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('de');

export const commands: PageMessages['commands'] = {
	label: 'Befehle',
	placeholder: 'Chats, Modelle und Aktionen suchen',
	found: (count) =>
		plural(count, {
			one: `${number(count)} Treffer. Wähle ihn mit den Pfeiltasten.`,
			other: `${number(count)} Treffer. Wähle einen mit den Pfeiltasten.`
		}),
	latest: (count) =>
		`Von dem, was gesagt wurde, sind die letzten ${number(count)} Stellen zu sehen. Tippe mehr, um andere zu finden.`,
	none: 'Nichts gefunden.',
	seeking: 'Deine Chats werden durchsucht\u00a0…',
	failed:
		'Deine Chats konnten nicht durchsucht werden. Tippe weiter, um es noch einmal zu versuchen, oder lade die Seite neu.',
	keys: { ctrl: 'Strg', shift: 'Umschalt' },
	groups: {
		actions: 'Aktionen',
		models: 'Antworten mit',
		conversations: 'Chats',
		messages: 'In Chats'
	},
	actions: {
		newChat: 'Neuer Chat',
		temporary: 'Neuer temporärer Chat',
		models: 'Modelle',
		settings: 'Einstellungen',
		shortcuts: 'Tastenkürzel',
		think: 'Nachdenken einschalten',
		doNotThink: 'Nachdenken ausschalten',
		answerNow: 'Jetzt antworten, ohne weiter nachzudenken',
		stop: 'Antwort stoppen',
		regenerate: 'Letzte Frage neu beantworten',
		copy: 'Letzte Antwort kopieren',
		delete: 'Diesen Chat löschen',
		theme: { system: 'Farben wie auf dem Gerät', light: 'Helle Farben', dark: 'Dunkle Farben' }
	},
	current: 'Antwortet gerade',
	shortcuts: {
		title: 'Tastenkürzel',
		names: {
			palette: 'Befehle: Chats, Modelle, Aktionen',
			newChat: 'Neuer Chat',
			write: 'Zum Eingabefeld',
			send: 'Nachricht senden oder Bearbeitetes übernehmen',
			newLine: 'Neue Zeile in der Nachricht',
			stop: 'Antwort stoppen oder schließen, was offen ist',
			shortcuts: 'Diese Tastenkürzel'
		},
		rest: 'Alles andere erreichst du mit der Tabulatortaste und bedienst es mit Eingabe-, Leer- und Pfeiltasten.'
	}
};
