/** What the first load says, in German. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const de: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Zum Eingabefeld springen',
		skipToContent: 'Zum Inhalt springen',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ponder wird geöffnet\u00a0…',
		wentWrong: 'In Ponder ist etwas schiefgegangen',
		wentWrongBody:
			'Das konnte nicht angezeigt werden. Was du geschrieben hast, bleibt. Versuche es mit Verbindung noch einmal oder lade die Seite neu.',
		toStart: 'Neuen Chat beginnen',
		dismiss: 'Ausblenden',
		close: 'Schließen',
		cancel: 'Abbrechen',
		undo: 'Rückgängig',
		retry: 'Erneut versuchen'
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
		budgetUnlimited: 'Unbegrenzt',
		budgetOff: 'Aus',
		options: 'Systemprompt und Sampling',
		optionsChanged: 'Systemprompt und Sampling, hier geändert',
		refusals: {
			'empty-message': 'Die Nachricht ist leer',
			busy: 'Gerade wird eine andere Antwort geschrieben'
		},
		note: 'Qwen3 kann sich irren, und sein Gedankengang zeigt nicht immer, wie es zur Antwort kam.'
	},

	transcript: {
		emptyTitle: 'Worüber denkst du nach?',
		emptyBody: 'Das Modell läuft auf diesem Gerät. Nichts von dem, was du schreibst, verlässt es.',
		examples: 'Zum Ausprobieren'
	},

	history: {
		label: 'Chats',
		open: 'Chats anzeigen',
		untitled: 'Neuer Chat'
	},

	model: {
		label: 'Modell',
		preparing: 'Das Modell wird vorbereitet',
		failedShort: 'Vorbereitung fehlgeschlagen',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: {
			prompt: 'What is 25 + 17?',
			shows: 'Es addiert Schritt für Schritt, und du siehst jeden davon.'
		},
		ability: { prompt: 'Was kannst du?', shows: 'Es sagt, was es ist und was es kann.' },
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Buchstabe für Buchstabe.' },
		greeting: { prompt: 'Guten Tag', shows: 'Es grüßt in zehn Sprachen.' }
	},

	notices: {
		label: 'Hinweise'
	},

	temporary: temporary,

	longWork: longWork
};
