/** What the first load says, in German. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes, plural } = createFormat('de');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} Token`, other: `${number(count)} Tokens` });

export const de: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Zum Eingabefeld springen',
		skipToContent: 'Zum Inhalt springen',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ponder wird geöffnet\u00a0…',
		notFound: 'Diese Seite gibt es nicht',
		notFoundBody: 'Unter dieser Adresse ist in Ponder nichts zu finden.',
		wentWrong: 'In Ponder ist etwas schiefgegangen',
		wentWrongBody:
			'Der Fehler liegt bei uns, nicht bei dir. Was du geschrieben hast, bleibt erhalten. Lade die Seite neu, um weiterzumachen.',
		toStart: 'Neuen Chat beginnen',
		dismiss: 'Ausblenden',
		close: 'Schließen',
		cancel: 'Abbrechen',
		undo: 'Rückgängig',
		retry: 'Erneut versuchen',
		details: 'Einzelheiten'
	},

	composer: {
		label: 'Nachricht',
		placeholder: 'Frag los. Alles bleibt auf diesem Gerät.',
		send: 'Senden',
		stop: 'Stoppen',
		think: 'Denken',
		thinkOn: 'Nachdenken ist an: Das Modell überlegt, bevor es antwortet.',
		thinkOff: 'Nachdenken ist aus: Das Modell antwortet sofort.',
		budget: 'Denkbudget',
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: 'Unbegrenzt',
		budgetOff: 'Aus',
		budgetOwn: 'Andere Zahl',
		budgetExplained:
			'Wie viele Tokens lang das Modell nachdenken darf, bevor es antworten muss. Längeres Nachdenken dauert, führt aber oft zu besseren Antworten.',
		options: 'Systemprompt und Sampling',
		optionsChanged: 'Systemprompt und Sampling, hier geändert',
		refusals: {
			'empty-message': 'Die Nachricht ist leer',
			busy: 'Gerade wird eine andere Antwort geschrieben',
			attached: 'Die Anhänge sind noch nicht bereit'
		},
		tooLong: (size, context) =>
			`Diese Nachricht hat ${tokens(size)}; das Modell kann höchstens ${number(context)} auf einmal aufnehmen. Kürze sie.`,
		note: 'Qwen3 kann sich irren, und sein Gedankengang zeigt nicht immer, wie es zur Antwort kam.'
	},

	transcript: {
		label: 'Chatverlauf',
		emptyTitle: 'Worüber denkst du nach?',
		emptyBody: 'Das Modell läuft auf diesem Gerät. Nichts von dem, was du schreibst, verlässt es.',
		examples: 'Zum Ausprobieren',
		youSaid: 'Du hast geschrieben',
		modelSaid: (model) => `${model} hat geantwortet`,
		waiting: 'Das Modell ist gleich so weit\u00a0…',
		reading: (done, total) => `Liest: ${number(done)} von ${tokens(total)}`,
		answering: 'Antwortet\u00a0…',
		answered: 'Die Antwort ist vollständig.',
		copy: 'Kopieren',
		copied: 'Kopiert',
		copyFailed: 'Der Browser hat das Kopieren nicht erlaubt.',
		regenerate: 'Neu generieren',
		edit: 'Bearbeiten',
		editLabel: 'Deine Nachricht bearbeiten',
		saveAndSend: 'Senden',
		jumpToEnd: 'Zum Ende springen',
		previousBranch: 'Vorherige Version',
		nextBranch: 'Nächste Version',
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `Version ${number(position)} von ${number(count)}`
	},

	thinking: {
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
		cut: 'abgebrochen'
	},

	history: {
		label: 'Chats',
		open: 'Chats anzeigen',
		newChat: 'Neuer Chat',
		untitled: 'Neuer Chat',
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
		models: 'Modelle auf diesem Gerät',
		settings: 'Einstellungen',
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
	},

	model: {
		label: 'Modell',
		preparing: 'Das Modell wird vorbereitet',
		ready: 'Bereit',
		failed: 'Das Modell konnte nicht vorbereitet werden',
		failedShort: 'Vorbereitung fehlgeschlagen',
		retry: 'Erneut versuchen',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
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
		progress: (loaded, total) => `${bytes(loaded)} von ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: {
			prompt: 'What is 12 + 7 + 30?',
			shows: 'Es addiert Schritt für Schritt, und du siehst jeden davon.'
		},
		letters: {
			prompt: 'How many times is the letter e in “cheese”?',
			shows: 'Zuerst buchstabiert es das Wort.'
		},
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Buchstabe für Buchstabe.' },
		greeting: { prompt: 'Guten Tag', shows: 'Es grüßt in zehn Sprachen.' }
	},

	notices: {
		label: 'Hinweise'
	},

	temporary: temporary,

	longWork: longWork
};
