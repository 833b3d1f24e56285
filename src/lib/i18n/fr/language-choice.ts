/** What is said in French of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('fr');

export const language: PageMessages['language'] = {
	asBrowser: 'Celle du navigateur',
	speak: (name) => `Langue\u202f: ${name}`,
	missing: {
		title: 'La langue n’a pas pu être téléchargée',
		body: 'Ponder garde celle qu’il a et en changera dès que cet appareil sera de nouveau en ligne. Sinon, choisissez-la à nouveau dans les paramètres.'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: 'Répondre en',
	any: 'Toute langue',
	anyNote: 'en général celle de la question',
	explained: 'La demande est faite au modèle dans une phrase à part, après le prompt système.',
	quality: (scores) =>
		`Plus le modèle est petit, moins il maîtrise les langues\u202f: dans les tests de Qwen en espagnol, 4B obtient ${number(scores['4B'])} sur 100, 1.7B ${number(scores['1.7B'])} et 0.6B ${number(scores['0.6B'])}. Dans les langues plus rares, attendez-vous à moins encore.`,
	find: 'Chercher une langue',
	found: (count) =>
		plural(count, {
			one: `${number(count)} langue`,
			many: `${number(count)} de langues`,
			other: `${number(count)} langues`
		}),
	none: 'La liste de Qwen3 ne contient aucune langue de ce nom.',
	chip: (name) => `Répond en ${name}`,
	forget: 'Ne demander aucune langue'
};
