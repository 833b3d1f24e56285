/** What is said in German of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('de');

export const language: PageMessages['language'] = {
	asBrowser: 'Wie im Browser',
	speak: (name) => `Sprache: ${name}`,
	missing: {
		title: 'Die Sprache konnte nicht geladen werden',
		body: 'Ponder bleibt bei der, die es hat, und wechselt, sobald dieses Gerät wieder online ist. Tut es das nicht, wähle die Sprache in den Einstellungen noch einmal.'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: 'Antworten auf',
	any: 'Beliebige Sprache',
	anyNote: 'meist die der Frage',
	explained: 'Das Modell wird in einem eigenen Satz nach dem Systemprompt darum gebeten.',
	quality: (scores) =>
		`Je kleiner das Modell, desto schlechter beherrscht es Sprachen: In den Tests von Qwen auf Spanisch erreicht 4B ${number(scores['4B'])} von 100 Punkten, 1.7B ${number(scores['1.7B'])} und 0.6B ${number(scores['0.6B'])}. In selteneren Sprachen ist noch weniger zu erwarten.`,
	find: 'Sprache suchen',
	found: (count) => plural(count, { one: `${number(count)} Sprache`, other: `${number(count)} Sprachen` }),
	none: 'In der Liste von Qwen3 gibt es keine Sprache dieses Namens.',
	chip: (name) => `Antwortet auf ${name}`,
	forget: 'Keine Sprache mehr vorgeben'
};
