/** What each failure of an import or export is called, in German. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('de');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `Eintrag ${number(entry)}, der in Zeile ${number(line)} beginnt,`;
	}
	if (typeof entry === 'number') return `Eintrag ${number(entry)}`;
	return typeof line === 'number' ? `Zeile ${number(line)}` : 'Ein Teil der Datei';
}

const same = ({
	title,
	body
}: {
	readonly title: string;
	readonly body: string;
}): english.TransferErrorWords => ({
	title,
	body: () => body
});

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: 'Die Datei ist beschädigt',
		body: (facts) =>
			`${place(facts)} ist nicht lesbar: Die Datei wurde abgeschnitten oder ist kein JSON. Nichts wurde importiert. Exportiere sie noch einmal oder lade sie neu herunter.`
	},
	'broken-entry': {
		title: 'Die Datei ist beschädigt',
		body: (facts) =>
			`${place(facts)} entspricht nicht dem Format${facts.field === undefined ? '' : ` (bei „${facts.field}“)`}. Nichts wurde importiert. Exportiere die Datei noch einmal oder berichtige die Stelle.`
	},
	'entry-too-large': {
		title: 'Ein Chat ist zu groß',
		body: (facts) =>
			`${place(facts)} ist größer, als Ponder zulässt. Nichts wurde importiert. Nimm diesen Chat aus der Datei heraus.`
	},
	'unknown-format': {
		title: 'Eine solche Datei kann Ponder nicht lesen',
		body: () =>
			'Es liest seine eigenen Dateien, den Datenexport von ChatGPT und was die Weboberfläche von llama.cpp exportiert. Nichts wurde importiert. Wähle eine von diesen.'
	},
	'newer-format': {
		title: 'Die Datei stammt aus einem neueren Ponder',
		body: () =>
			'Nichts wurde importiert. Lade die Seite neu, um die neuere Version zu bekommen, und versuche es noch einmal.'
	},
	'not-a-backup': {
		title: 'Die Datei ist keine Sicherung',
		body: () => 'Sie enthält nur Chats, und nichts wurde geändert. Importiere sie stattdessen.'
	},
	'nothing-in-it': {
		title: 'In der Datei sind keine Chats',
		body: () => 'Nichts wurde importiert. Sieh nach, ob es die richtige Datei ist.'
	},
	'broken-archive': {
		title: 'Das Archiv lässt sich nicht öffnen',
		body: () =>
			'Es ist beschädigt, verschlüsselt oder größer als 4 GB. Nichts wurde importiert. Entpacke es und importiere die Datei conversations.json daraus.'
	},
	unreadable: {
		title: 'Die Datei ist nicht lesbar',
		body: () =>
			'Sie wurde verschoben oder geändert, oder sie darf nicht geöffnet werden. Nichts wurde importiert. Wähle sie noch einmal aus.'
	},
	'import-under-way': {
		title: 'Ein anderer Tab importiert gerade',
		body: () => 'Warte, bis er fertig ist, oder stoppe den Import dort und versuche es dann noch einmal.'
	},
	'worker-crashed': {
		title: 'Der Vorgang ist unerwartet abgebrochen',
		body: () =>
			'Der Browser hat ihn beendet, vielleicht um Arbeitsspeicher zu sparen. Nichts wurde geändert. Schließe andere Tabs und versuche es noch einmal.'
	},
	internal: {
		title: 'In Ponder ist etwas schiefgegangen',
		body: () =>
			'Der Fehler liegt bei uns, nicht bei dir. Nichts wurde geändert. Versuche es noch einmal oder lade die Seite neu.'
	},
	'storage-denied': {
		title: 'Hier wird nichts gespeichert',
		body: () =>
			'Dieser Browser gibt Ponder keinen Speicher, wie in einem privaten Fenster; deshalb gibt es nichts zu exportieren und keinen Platz für einen Import. Öffne Ponder in einem normalen Fenster.'
	},
	'storage-full': {
		title: 'Der Speicher ist voll',
		body: () =>
			'Für alles zusammen reicht der Platz nicht, deshalb wurde nichts importiert. Lösche Modelle oder Chats, die du nicht mehr brauchst, oder schaffe auf diesem Gerät Platz.'
	},
	'storage-blocked': same(errors['storage-blocked']),
	'storage-newer': {
		title: 'Dieser Tab ist veraltet',
		body: () =>
			'Was hier gespeichert ist, hat eine neuere Version von Ponder geschrieben. Lade diese Seite neu und versuche es noch einmal.'
	},
	'storage-failed': {
		title: 'Der Zugriff auf den Speicher ist fehlgeschlagen',
		body: () =>
			'Der Browser konnte seinen Speicher nicht lesen oder beschreiben. Nichts wurde geändert. Versuche es noch einmal oder lade die Seite neu.'
	}
};
