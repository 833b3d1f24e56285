/** What is said of files and pastes that go with a message, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat, isOne } from '../format.ts';

type Words = PageMessages['attachments'];

const { number, bytes, plural, list, span } = createFormat('de');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} Token`, other: `${number(count)} Tokens` });
const pages = (count: number) =>
	plural(count, { one: `${number(count)} Seite`, other: `${number(count)} Seiten` });
const lines = (count: number) =>
	plural(count, { one: `${number(count)} Zeile`, other: `${number(count)} Zeilen` });

/** `Seiten 1–3 und 8`. */
const ranges: Words['ranges'] = {
	page: (some) => `${isOne(some) ? 'Seite' : 'Seiten'} ${list(some.map(span))}`,
	line: (some) => `${isOne(some) ? 'Zeile' : 'Zeilen'} ${list(some.map(span))}`
};

const failures: Words['failures'] = {
	'empty-file': () => 'Die Datei ist leer.',
	picture: () => 'Das ist ein Bild. Qwen3 liest nur Text; Bilder kann es nicht lesen.',
	'not-text': () =>
		'Die Datei enthält keinen Text, wie auch immer sie heißt. Ponder liest Text und PDF: Speichere sie in einem dieser Formate.',
	unreadable: () =>
		'Der Browser konnte die Datei nicht lesen. Vielleicht wurde sie verschoben, geändert oder gelöscht: Wähle sie noch einmal aus.',
	folder: () => 'Das ist ein Ordner. Öffne ihn und hänge die Dateien an, auf die es ankommt.',
	'too-many': ({ max }) =>
		`Mit einer Nachricht gehen höchstens ${number(Number(max))} Anhänge mit; diese wurden weggelassen.`,
	'too-large': ({ bytes: size, max }) =>
		`Die Datei ist ${bytes(Number(size))} groß; Ponder liest PDFs bis ${bytes(Number(max))}. Hänge nur einen Teil davon an.`,
	'pdf-locked': () =>
		'Dieses PDF ist mit einem Passwort geschützt. Das Passwort wird nur auf diesem Gerät verwendet und nicht gespeichert.',
	'pdf-wrong-password': () => 'Mit diesem Passwort lässt sich das PDF nicht öffnen. Versuche ein anderes.',
	'pdf-broken': () =>
		'Das PDF ist beschädigt und nicht lesbar. Versuche, es mit dem Programm, aus dem es stammt, neu zu speichern.',
	'pdf-without-text': ({ pages: count }) =>
		`Auf ${plural(Number(count), { one: 'der einzigen Seite', other: `den ${number(Number(count))} Seiten` })} steht kein Text; es sind nur Bilder, wie ein Scanner sie macht. Bilder sind nicht lesbar; ein Programm zur Texterkennung kann Text hinzufügen.`,
	'pdf-reader-missing': () =>
		'Was Ponder zum Lesen von PDFs braucht, wird mit dem ersten PDF von seinem eigenen Server geladen, und das ist nicht gelungen. Versuche es noch einmal, sobald du eine Verbindung hast.',
	'worker-crashed': () =>
		'Das Lesen ist unerwartet abgebrochen; vielleicht ist die Datei zu groß für den Arbeitsspeicher dieses Geräts.',
	internal: () =>
		'Ponder konnte die Datei nicht lesen. Der Fehler liegt bei uns; mehr dazu steht in der Konsole.'
};

export const attachments: Words = {
	attach: 'Dateien anhängen',
	attachment: 'Anhang',
	label: 'Anhänge dieser Nachricht',
	drop: 'Dateien hier ablegen, um sie anzuhängen',
	dropNote: 'Text, Code und PDF. Sie werden auf diesem Gerät gelesen und bleiben hier.',
	kinds: { text: 'Text', code: 'Code', table: 'Tabelle', pdf: 'PDF', paste: 'Eingefügter Text' },
	units: { page: 'Seiten', line: 'Zeilen' },
	tokens,
	about: (count) => `etwa ${tokens(count)}`,
	ranges,
	rangesOf: {
		page: (some, of) => `${ranges.page(some)} von ${number(of)}`,
		line: (some, of) => `${ranges.line(some)} von ${number(of)}`
	},
	inPart: 'teilweise',
	reading: 'Wird gelesen\u00a0…',
	readingPage: (page, count) => `Liest Seite ${number(page)} von ${number(count)}`,
	read: (name) => `„${name}“ lesen`,
	remove: (name) => `„${name}“ entfernen`,
	stop: (name) => `Lesen von „${name}“ stoppen`,
	dismissAll: 'Alle Hinweise ausblenden',
	dismiss: (name) => `Hinweis zu „${name}“ ausblenden`,
	isAttached: (name, size) => `„${name}“ ist angehängt: ${size}.`,
	isTooLong: (name, why) => `„${name}“ ist gelesen, aber zu lang. ${why}`,
	cannot: (name, why) => `„${name}“ kann nicht angehängt werden. ${why}`,
	left: 'Wurde nicht mitgesendet.',
	removed: (name) => `„${name}“ ist entfernt.`,
	failures,
	password: 'Passwort des PDFs',
	unlock: 'Öffnen',
	tooLong: (size, room) =>
		room > 0
			? `Auf einmal ist das zu lang für dieses Modell: Der Text hat ${size}, ${number(room)} passen hinein.`
			: `Der Text hat ${size}, und mehr passt nicht hinein.`,
	uncounted: 'Der Text ist lang: Wähle Teile davon aus oder warte, bis das Modell ihn zählen kann.',
	choose: 'Teile auswählen',
	stillReading: (name) => `„${name}“ wird noch gelesen. Deine Nachricht geht los, sobald das fertig ist.`,
	tinyCannotRead: 'Das winzige Modell, das Ponder beiliegt, kann keine Dateien lesen. Ein größeres kann es:',
	waits: 'Wartet darauf, gesendet zu werden',
	dontSend: 'Noch nicht senden',
	notRead: (name) =>
		`„${name}“ konnte nicht gelesen werden, darum ist deine Nachricht nicht gesendet. Versuche es noch einmal oder entferne die Datei.`,
	removeIt: 'Entfernen',
	notKept: 'Der Inhalt wurde nicht aufbewahrt: Wähle die Datei noch einmal aus.',
	chooseFirst: (name) => `Wähle zuerst Teile von „${name}“ aus: Das Ganze ist zu lang.`,
	notInEdit:
		'Einer gesendeten Nachricht lassen sich keine Dateien hinzufügen. Füge sie im Eingabefeld ein, dann gehen sie mit der nächsten.',
	pasted: (characters) => `Du hast ${number(characters)} Zeichen eingefügt.`,
	attachPaste: 'Stattdessen anhängen',
	pasteName: 'Eingefügter Text.txt',

	dialog: {
		shown: 'Was das Modell sieht',
		all: 'Alles',
		allRead: 'Alles, was gelesen wurde',
		beginning: 'Anfang',
		end: 'Ende',
		ends: 'Anfang und Ende',
		own: { page: 'Ausgewählte Seiten', line: 'Ausgewählte Zeilen' },
		none: 'Für nichts davon ist Platz. Entferne einen anderen Anhang oder kürze die Nachricht.',
		counting: 'Wird gezählt\u00a0…',
		written: { page: 'Seiten, zum Beispiel 1-3, 8', line: 'Zeilen, zum Beispiel 1-120, 400-450' },
		notThere: 'Diese Teile gibt es hier nicht.',
		sections: { page: 'Seiten', line: 'Abschnitte' },
		empty: 'kein Text',
		total: (chosen, room) => `${tokens(chosen)} von ${number(room)}, für die Platz ist`,
		totalAbout: (chosen, room) => `etwa ${tokens(chosen)} von ${number(room)}, für die Platz ist`,
		tooMuch: 'Das ist mehr, als hineinpasst.',
		tight: (left) =>
			`Zum Nachdenken und Antworten ${plural(left, { one: 'bleibt', other: 'bleiben' })} dann noch ${tokens(left)}.`,
		uncounted: 'Sobald das Modell bereit ist, zählt es, wie viel jeder Teil belegt.',
		apply: 'Dem Modell zeigen',
		text: 'Der Text',
		more: (characters) => `${number(characters)} weitere Zeichen anzeigen`,
		whole: { page: pages, line: lines },
		encoding: 'Mit anderer Zeichencodierung lesen'
	},
	beginningOf: (read, of) => `nur die ersten ${bytes(read)} von ${bytes(of)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`Die Datei nennt ihre Zeichencodierung nicht und wird als „${encoding}“ gelesen. Sehen Buchstaben falsch aus, wähle eine andere.`,
		'guessed-before': (encoding) =>
			`Die Datei nannte ihre Zeichencodierung nicht und wurde als „${encoding}“ gelesen. Sehen Buchstaben falsch aus, hänge sie noch einmal an und wähle eine andere.`,
		cut: (read, of) =>
			`Nur der Anfang wurde gelesen: ${bytes(read)} von ${bytes(of)}. Der Rest ist weit mehr, als ein Modell aufnehmen kann.`,
		'cut-pages': (read, of) =>
			plural(read, {
				one: `Nur die erste Seite von ${number(of)} wurde gelesen. Der Rest ist weit mehr, als ein Modell aufnehmen kann.`,
				other: `Nur die ersten ${number(read)} von ${pages(of)} wurden gelesen. Der Rest ist weit mehr, als ein Modell aufnehmen kann.`
			}),
		'pages-without-text': (count) =>
			plural(count, {
				one: 'Eine Seite hat keinen Text: Sie ist ein Bild oder leer.',
				other: `${number(count)} Seiten haben keinen Text: Sie sind Bilder oder leer.`
			}),
		'broken-pages': (count) =>
			plural(count, {
				one: 'Eine Seite ist beschädigt und konnte nicht gelesen werden.',
				other: `${number(count)} Seiten sind beschädigt und konnten nicht gelesen werden.`
			})
	},
	encodings: {
		'windows-1252': 'Westeuropäisch',
		gb18030: 'Vereinfachtes Chinesisch (GB 18030)',
		big5: 'Traditionelles Chinesisch (Big5)',
		shift_jis: 'Japanisch (Shift JIS)',
		'euc-kr': 'Koreanisch (EUC-KR)',
		'windows-1251': 'Kyrillisch (Windows)',
		'windows-1256': 'Arabisch (Windows)',
		'iso-8859-2': 'Mitteleuropäisch'
	}
};
