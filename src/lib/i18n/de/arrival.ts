/** What Ponder says of what came from outside: links, shares, opened files. German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, list, plural } = createFormat('de');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: 'Ein Link hat Text in das Eingabefeld geschrieben. Gesendet wird erst, wenn du es tust.',
		share:
			'Was du geteilt hast, geht mit deiner nächsten Nachricht mit. Gesendet wird erst, wenn du es tust.',
		file: 'Die Datei geht mit deiner nächsten Nachricht mit. Gesendet wird erst, wenn du es tust.'
	},
	empty: {
		link: 'Ein Link hat Ponder geöffnet.',
		share: 'Etwas wurde mit Ponder geteilt.',
		file: 'Eine Datei wurde mit Ponder geöffnet.'
	},
	thinking: {
		off: 'Er hat das Nachdenken in diesem Chat ausgeschaltet.',
		on: 'Er hat das Nachdenken in diesem Chat eingeschaltet.',
		unlimited: 'Er hat das Nachdenken in diesem Chat eingeschaltet, unbegrenzt.',
		upTo: (tokens) =>
			plural(tokens, {
				one: `Er hat das Nachdenken in diesem Chat eingeschaltet, bis zu ${number(tokens)} Token.`,
				other: `Er hat das Nachdenken in diesem Chat eingeschaltet, bis zu ${number(tokens)} Tokens.`
			})
	},
	proposes: (model) => `Für die Antwort wird ${model} vorgeschlagen.`,
	proposesAbsent: (model) =>
		`Vorgeschlagen wird ${model}, das nicht auf diesem Gerät ist. Heruntergeladen wird nur, was du anforderst.`,
	use: (model) => `${model} verwenden`,
	seeModels: 'Zu den Modellen',
	exports: (names) =>
		`Aus Ponder exportiert: ${list(names)}. Übernommen wird davon nur etwas, wenn du es importierst.`,
	import: 'Importieren',
	troubles: {
		'damaged-link':
			'Der Link ist beschädigt: Teile davon waren nicht lesbar. Prüfe den Text, bevor du ihn sendest.',
		'too-long': (characters) =>
			`Der Text ist länger als ${number(characters)} Zeichen. Das Ende wurde weggelassen.`,
		'unknown-thinking': (value) =>
			`Im Link steht zum Nachdenken „${value}“, was Ponder nicht kennt. Die Einstellung bleibt, wie sie war.`,
		'unknown-model': (name) => `Der Link nennt ein Modell, das Ponder nicht kennt: „${name}“.`,
		'unreadable-file': (name) =>
			`Der Browser konnte „${name}“ nicht lesen. Vielleicht wurde die Datei verschoben oder gelöscht.`,
		'share-lost': 'Was du geteilt hast, ist nicht angekommen, oder es war leer. Teile es bitte noch einmal.'
	}
};
