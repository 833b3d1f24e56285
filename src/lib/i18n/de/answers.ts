/** What is said around an answer, in German. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration, plural } = createFormat('de');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} Token`, other: `${number(count)} Tokens` });

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt:
				'Ein Zug fährt um 21:40 Uhr ab und kommt am nächsten Morgen um 6:15 Uhr an. Unterwegs steht er 35 Minuten. Wie lange ist er in Fahrt?',
			shows: 'Es denkt nach, bevor es antwortet, und du kannst mitlesen.'
		},
		atOnce: {
			prompt: 'Erkläre in drei Sätzen, warum der Himmel blau ist. /no_think',
			shows: 'Ohne Nachdenken: Es antwortet sofort.'
		},
		languages: {
			prompt: 'Übersetze diesen Satz ins Deutsche: 千里之行，始于足下。',
			shows: 'Es hat 119 Sprachen und Dialekte gelernt.'
		},
		code: {
			prompt: 'Schreibe eine Python-Funktion, die das längste Wort in einem Text findet.',
			shows: 'Code und was er tut.'
		}
	},

	facts: {
		label: 'Zahlen zu dieser Antwort',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} Tok./s`,
		rateExplained: 'Geschriebene Tokens pro Sekunde',
		firstTokenExplained: 'Zeit bis zum ersten Token',
		firstToken: (ms) => `erstes Token nach ${duration(ms)}`,
		answerTokensExplained: 'Länge der Antwort',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) => `${tokens(count)} gelesen`,
		cachedTokensExplained: 'Tokens, die nicht noch einmal gelesen werden mussten',
		cachedTokens: (count) => `${tokens(count)} wiederverwendet`,
		deviceExplained: 'Geschrieben von',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: 'Gestoppt.',
		length: 'Bei der Höchstlänge abgeschnitten.',
		empty: 'Das Modell hat aufgehört, ohne eine Antwort zu schreiben.',
		emptyBody:
			'Das kommt vor, bei kleinen Modellen öfter. Versuche es noch einmal, oder frage mit anderen Worten.',
		cut: 'Diese Antwort brach ab, als die Seite geschlossen wurde.',
		crashed: 'Diese Antwort brach ab. Was schon geschrieben war, bleibt erhalten.',
		asked: {
			think: 'soll nachdenken',
			noThink: 'soll nicht nachdenken',
			inCode: 'steht im Code, wirkt womöglich trotzdem',
			void: 'ohne Wirkung: Nachdenken ist aus',
			anyway: 'Nachdenken ist ohnehin aus'
		},
		did: {
			think: {
				thought: 'Es sollte nachdenken und hat es getan.',
				answered: 'Es sollte nachdenken, hat es aber nicht getan.'
			},
			no_think: {
				thought: 'Es sollte nicht nachdenken, hat es aber trotzdem getan.',
				answered: 'Es sollte nicht nachdenken und hat es auch nicht getan.'
			}
		}
	},

	code: {
		copy: 'Code kopieren',
		copied: 'Kopiert',
		plain: 'Text',
		wrap: 'Lange Zeilen umbrechen',
		showAll: (lines) => `Alle ${number(lines)} Zeilen anzeigen`,
		fold: 'Weniger anzeigen',
		invisible: (codePoint) => `Unsichtbares Zeichen ${codePoint}`,
		holdsInvisible:
			'Dieser Code enthält unsichtbare Zeichen. Dadurch kann er sich anders lesen, als er ausgeführt wird. Hier sind sie markiert, und beim Kopieren kommen sie mit.'
	},

	markdown: {
		table: 'Tabelle',
		copyTable: 'Tabelle als CSV kopieren',
		copiedTable: 'Tabelle kopiert',
		copiedWithFormulas:
			'Unverändert kopiert. Eine Tabellenkalkulation rechnet Zellen, die mit =, +, - oder @ beginnen, womöglich aus.',
		picture: 'Bild:',
		task: 'Aufgabe',
		footnotes: 'Fußnoten',
		footnote: (count) => `Fußnote ${number(count)}`,
		backToText: 'Zurück zum Text',
		tooLong: 'Zu lang zum Formatieren: Ab hier steht es, wie es geschrieben wurde.',
		tooDeep: 'Zu tief verschachtelt zum Formatieren: Was tiefer liegt, steht, wie es geschrieben wurde.',
		showMore: 'Mehr anzeigen',
		shownOf: (shown, all) => `${number(shown)} von ${number(all)} werden angezeigt.`
	},

	math: {
		label: 'Formel',
		faults: {
			'too-long': 'Diese Formel ist zu lang, um gesetzt zu werden.',
			'too-deep': 'Diese Formel ist zu tief verschachtelt, um gesetzt zu werden.',
			'own-commands': 'Diese Formel definiert eigene Befehle, was hier nicht möglich ist.',
			failed: 'Diese Formel konnte nicht gesetzt werden.',
			unreadable: (reason) => `In dieser Formel steckt ein Fehler: ${reason}`
		}
	}
};
