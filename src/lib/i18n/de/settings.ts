/** What the settings page says, in German. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, plural, percent } = createFormat('de');

const conversations = (count: number) =>
	plural(count, { one: `${number(count)} Chat`, other: `${number(count)} Chats` });

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'einer Datei von Ponder',
	chatgpt: 'einem Export von ChatGPT',
	'llama-cpp': 'einem Export von llama.cpp'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	const here = plural(alreadyHere, {
		one: `${conversations(alreadyHere)} war schon hier und bleibt, wie er war.`,
		other: `${conversations(alreadyHere)} waren schon hier und bleiben, wie sie waren.`
	});
	return [
		`Aus ${formats[format]}: ${conversations(added)} hinzugefügt.`,
		alreadyHere > 0 ? here : '',
		thinking > 0 ? `Chats, die ohne ihr Denken hier waren und es nun haben: ${number(thinking)}.` : '',
		empty > 0 ? `${conversations(empty)} ohne Text weggelassen.` : '',
		leftOut > 0
			? `Weggelassene Bilder, Aufnahmen, Dateien und Schritte von Werkzeugen: ${number(leftOut)}.`
			: '',
		prompts > 0
			? plural(prompts, { one: '1 Prompt hinzugefügt.', other: `${number(prompts)} Prompts hinzugefügt.` })
			: '',
		drafts > 0
			? plural(drafts, { one: '1 Entwurf hinzugefügt.', other: `${number(drafts)} Entwürfe hinzugefügt.` })
			: '',
		promptsHere > 0 ? `Prompts, die schon hier waren und so bleiben: ${number(promptsHere)}.` : '',
		draftsLeft > 0
			? `Ausgelassene Entwürfe, weil an ihrer Stelle schon einer steht: ${number(draftsLeft)}.`
			: '',
		settings === 'taken' ? 'Die Einstellungen aus der Datei gelten ab jetzt.' : '',
		settings === 'left'
			? 'Die Datei ist eine Sicherung; Prompts, Entwürfe und Einstellungen daraus wurden ausgelassen. „Sicherung wiederherstellen“ übernimmt auch sie.'
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const settings: PageMessages['settings'] = {
	label: 'Schnelleinstellungen',
	title: 'Einstellungen',
	open: 'Alle Einstellungen',
	theme: 'Farben',
	themes: { system: 'Wie im System', light: 'Hell', dark: 'Dunkel' },
	language: 'Sprache',

	appearance: 'Darstellung',
	textSize: 'Textgröße',
	textSizes: (share) => (share === 1 ? 'Wie im Browser' : percent(share)),

	behaviour: 'Verhalten',

	data: 'Daten',
	dataExplained:
		'Alles liegt in diesem Browser, auf diesem Gerät und unverschlüsselt. Niemand sonst hat eine Kopie; wer die Websitedaten löscht, löscht alles.',
	kept: 'Was gespeichert ist',
	counts: {
		conversations: 'Chats',
		messages: 'Nachrichten darin, alle Versionen',
		drafts: 'Entwürfe',
		prompts: 'Gespeicherte Prompts',
		models: 'Heruntergeladene Modelle',
		all: 'Alles, wie der Browser es zählt'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: 'Hier nicht bekannt',

	you: 'Du',
	exportTitle: 'Exportieren',
	exportExplained:
		'Markdown ist zum Lesen und enthält die angezeigten Versionen. JSON enthält alle Versionen und lässt sich wieder importieren. Eine Sicherung ist dasselbe, immer mit den Gedankengängen, dazu deine Entwürfe, Prompts und Einstellungen; Modelle und Zugriffstokens sind nie dabei.',
	withTraces: 'Mit Gedankengängen',
	exportMarkdown: 'Als Markdown exportieren',
	exportJson: 'Als JSON exportieren',
	backup: 'Sicherung speichern',
	exportOne: 'Diesen Chat exportieren',
	fileName: (name, day) => `${name}-${day}`,
	exporting: 'Die Datei wird geschrieben',
	exportingProgress: (done, total) => `${number(done)} von ${conversations(total)}`,
	exported: 'Die Datei ist bei deinen Downloads.',

	importTitle: 'Importieren',
	importExplained:
		'Dateien von Ponder, der Datenexport von ChatGPT (das Archiv oder die Datei conversations.json daraus) und was die Weboberfläche von llama.cpp exportiert. Dateien von Ponder bringen auch Anhänge zurück; aus den anderen werden nur Texte übernommen, auch die angehängter Dateien, wo sie darin stehen, aber keine Bilder oder Aufnahmen. Was schon hier ist, bleibt, wie es ist; nur fehlendes Denken wird ergänzt.',
	import: 'Chats importieren',
	restore: 'Sicherung wiederherstellen',
	importing: 'Die Datei wird gelesen',
	importingProgress: (done, total) => `${bytes(done)} von ${bytes(total)}`,
	imported,
	nothingLeft: '[Ein Bild oder eine Datei, die Ponder nicht übernehmen kann]',
	stop: 'Stoppen',
	stopped: 'Gestoppt. Nichts wurde geändert.',
	cutImport: (name) =>
		`Die Seite wurde verlassen oder neu geladen, bevor der Import von „${name}“ fertig war. Importiere die Datei noch einmal: Was schon hier ist, bleibt, wie es ist.`,
	importQuestion: (name) => `Die Chats aus „${name}“ importieren?`,
	nothingImported: 'Nichts wurde importiert.',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `Der Browser hat ${conversations(count)} entfernt`,
		body: 'Beim letzten Mal waren sie noch hier, und in Ponder hat sie niemand gelöscht. Browser verwerfen Daten, wenn sie auf dem Laufwerk beschädigt sind oder der Platz knapp wird. Eine gespeicherte Sicherung bringt sie zurück; ohne eine sind sie verloren.'
	},
	deleteTitle: 'Alles löschen',
	deleteExplained: 'Chats, Entwürfe, Prompts, Einstellungen und heruntergeladene Modelle auf diesem Gerät.',
	deleteAll: 'Alles löschen',
	deleteQuestion: (count, size) =>
		`${conversations(count)}, alle Entwürfe, Prompts und Einstellungen sowie ${bytes(size)} an Modellen löschen? Sie lassen sich nicht wiederherstellen.`,
	deleteYes: 'Alles endgültig löschen',
	allDeleted: {
		title: 'Alles ist gelöscht',
		body: 'Chats, Entwürfe, Prompts, Einstellungen und heruntergeladene Modelle sind nicht mehr auf diesem Gerät.'
	},
	deleteFailed:
		'Nicht alles konnte gelöscht werden. Schließe andere Tabs von Ponder und versuche es noch einmal.',

	about: 'Über Ponder',
	version: (version) => `Ponder ${version}, unter der Lizenz Apache-2.0.`,
	models: 'Modelle',
	modelsLicence:
		'Qwen3 ist vom Qwen-Team von Alibaba Cloud und steht unter der Lizenz Apache-2.0. Das mitgelieferte Demonstrationsmodell ist von Ponder selbst und steht unter derselben. Ein Repository, das du genannt hast, hat seine eigene Lizenz.',
	libraries: 'Bibliotheken',
	librariesExplained: 'Womit Ponder gebaut ist und was es mitbringt.',
	library: (name, version, licence) => `${name} ${version}: ${licence}`,
	librariesFailed:
		'Die Liste konnte nicht geladen werden. Lade die Seite neu, um es noch einmal zu versuchen.',

	diagnostics: 'Diagnose',
	diagnosticsExplained:
		'Um einen Fehler zu melden: was dieser Browser und dieses Gerät können und was Ponder gewählt hat. Nichts von dem, was du geschrieben hast, ist darin.',
	copyDiagnostics: 'Diagnose kopieren',

	errors: transferErrors
};
