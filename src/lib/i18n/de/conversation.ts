/** What is said in and around a conversation once it is drawn, in German; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes, plural } = createFormat('de');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} Token`, other: `${number(count)} Tokens` });

export const transcript: PageMessages['transcript'] = {
	label: 'Chatverlauf',
	youSaid: 'Du hast geschrieben',
	modelSaid: (model) => `${model} hat geantwortet`,
	someModelSaid: 'Das Modell hat geantwortet',
	tooLong: (size, context) =>
		`Diese Nachricht hat ${tokens(size)}; das Modell kann höchstens ${number(context)} auf einmal aufnehmen. Kürze sie.`,
	waiting: 'Das Modell ist gleich so weit\u00a0…',
	reading: (done, total) => `Liest: ${number(done)} von ${tokens(total)}`,
	answering: 'Antwortet\u00a0…',
	answered: 'Die Antwort ist vollständig.',
	copy: 'Kopieren',
	copied: 'Kopiert',
	copyFailed: 'Der Browser hat das Kopieren nicht erlaubt.',
	regenerate: 'Neu generieren',
	jumpToEnd: 'Zum Ende springen',
	previousBranch: 'Vorherige Version',
	nextBranch: 'Nächste Version',
	previousBranchFollowed: (count) =>
		plural(count, {
			one: `Vorherige Version (${number(count)} Nachricht folgt)`,
			other: `Vorherige Version (${number(count)} Nachrichten folgen)`
		}),
	nextBranchFollowed: (count) =>
		plural(count, {
			one: `Nächste Version (${number(count)} Nachricht folgt)`,
			other: `Nächste Version (${number(count)} Nachrichten folgen)`
		}),
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `Version ${number(position)} von ${number(count)}`
};

export const thinking: PageMessages['thinking'] = {
	label: 'Gedankengang des Modells',
	live: 'Denkt nach',
	closing: 'Das Nachdenken wird abgeschlossen\u00a0…',
	doneIn: (ms) => `Nachgedacht: ${duration(ms)}`,
	tokens: (count) => tokens(count),
	ofBudget: (used, budget) => `${number(used)} von ${number(budget)}`,
	budgetUsed: 'Verbrauchtes Denkbudget',
	elapsed: (ms) => duration(ms),
	answerNow: 'Jetzt antworten',
	show: 'Gedankengang anzeigen',
	none: 'Ohne Nachdenken geantwortet',
	endedByBudget: 'am Budget gestoppt',
	endedByAnswerNow: 'durch „Jetzt antworten“ gestoppt',
	cut: 'abgebrochen',
	budgetOwn: 'Andere Zahl',
	budgetExplained:
		'Wie viele Tokens lang das Modell nachdenken darf, bevor es antworten muss. Längeres Nachdenken dauert, führt aber oft zu besseren Antworten.'
};

export const history: PageMessages['history'] = {
	newChat: 'Neuer Chat',
	empty: 'Hier erscheinen deine Chats.',
	moreOf: (title) => `Mehr zu „${title}“`,
	pin: 'Anheften',
	unpin: 'Loslösen',
	rename: 'Umbenennen',
	renameLabel: (title) => `Neuer Titel für „${title}“`,
	delete: 'Löschen',
	deleted: (title) => `„${title}“ ist gelöscht.`,
	notFound: 'Diesen Chat gibt es auf diesem Gerät nicht.',
	notFoundBody:
		'Vielleicht wurde er gelöscht oder in einem anderen Browser geführt. Chats bleiben dort, wo sie geführt wurden.',
	nowhere: 'Diese Seite gibt es nicht',
	nowhereBody: 'Unter dieser Adresse ist in Ponder nichts zu finden.',
	models: 'Modelle auf diesem Gerät',
	settings: 'Einstellungen',
	toChat: 'Zurück zum Chat',
	newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Strg ⇧ O'),
	find: 'Suchen',
	findShortcut: (mac) => (mac ? '⌘ K' : 'Strg K'),
	groups: {
		pinned: 'Angeheftet',
		today: 'Heute',
		yesterday: 'Gestern',
		week: 'Letzte 7 Tage',
		month: 'Letzte 30 Tage'
	}
};

export const model: PageMessages['model'] = {
	contextGauge: 'Belegter Kontext',
	contextUsed: (used, length) => `${number(used)} von ${number(length)}`,
	stages: {
		runtime: 'Die Laufzeitumgebung startet',
		files: 'Das Modell wird gelesen',
		graph: 'Der Graph des Modells wird vorbereitet',
		session: 'Das Modell kommt in den Arbeitsspeicher',
		'warm-up': 'Aufwärmen',
		'self-test': 'Es wird geprüft, ob richtig gerechnet wird'
	},
	progress: (loaded, total) => `${bytes(loaded)} von ${bytes(total)}`,
	retry: 'Erneut versuchen'
};
