/** The words for what can be done to a turn of a conversation, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('de');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} Token`, other: `${number(count)} Tokens` });

export const turns: PageMessages['turns'] = {
	more: 'Mehr',
	edit: 'Bearbeiten',
	editMessage: 'Deine Nachricht bearbeiten',
	editAnswer: 'Antwort bearbeiten',
	send: 'Senden',
	save: 'Speichern',
	cancel: 'Abbrechen',
	half: {
		kept: 'Du hast hier eine Änderung angefangen. Sie bleibt erhalten.',
		goOn: 'Daran weiterschreiben',
		discard: 'Verwerfen',
		discarded: 'Die Änderung ist verworfen.'
	},
	answer: 'Beantworten',
	continue: 'Weiterschreiben',
	edited: 'Von dir bearbeitet',
	fork: 'In neuem Chat fortsetzen',
	delete: 'Mit allem Folgenden löschen',
	deleted: (count) =>
		plural(count, {
			one: 'Die Nachricht ist gelöscht.',
			other: `${number(count)} Nachrichten sind gelöscht.`
		}),
	elsewhere: 'Wird in einem anderen Tab geschrieben\u00a0…',

	compare: {
		label: 'Neu antworten und vergleichen',
		title: 'Nebeneinander',
		with: (budget) => `Mit Nachdenken, bis zu ${tokens(budget)}`,
		without: 'Ohne Nachdenken',
		unlimited: 'Mit Nachdenken, unbegrenzt',
		beside: (version) => `Nebeneinander mit Version ${number(version)}`,
		keep: 'Mit dieser weitermachen',
		next: 'Deine nächste Nachricht knüpft an diese an.'
	},

	later: {
		follow: (count, version) =>
			plural(count, {
				one: `${number(count)} spätere Nachricht folgt auf Version ${number(version)}, nicht auf diese.`,
				other: `${number(count)} spätere Nachrichten folgen auf Version ${number(version)}, nicht auf diese.`
			}),
		show: (version) => `Version ${number(version)} zeigen`
	},

	thinking: {
		keep: 'Weiter nachdenken',
		keepTo: (budget) => `Weiter nachdenken, bis zu ${tokens(budget)}`,
		keepUnlimited: 'Weiter nachdenken, unbegrenzt',
		copy: 'Gedankengang kopieren',
		inNewChats: 'Nachdenken in neuen Chats',
		folding: 'Abgeschlossene Gedankengänge',
		folded: 'Zugeklappt',
		unfolded: 'Aufgeklappt'
	},

	since: 'seit einer früheren Nachricht',
	inSystemPrompt: 'im Systemprompt',

	ahead: {
		message: 'In einer früheren Nachricht steht /no_think: Das Modell soll auch hier nicht nachdenken.',
		show: 'Nachricht zeigen',
		system: 'Im Systemprompt steht /no_think: Das Modell soll nicht nachdenken.',
		own: 'In dieser Nachricht steht /no_think: Das Modell soll nicht nachdenken.',
		noEffect: 'In dieser Nachricht steht /think, ohne Wirkung: Nachdenken ist aus.',
		think: 'Hier nachdenken',
		turnOn: 'Nachdenken einschalten'
	},

	context: {
		left: 'Was darüber steht, sieht das Modell nicht mehr: Der Chat ist länger als sein Kontext.'
	}
};

export const context: PageMessages['context'] = {
	system: 'Systemprompt',
	attached: 'Anhänge',
	said: 'Bisheriger Chat',
	thinking: 'Letzter Gedankengang',
	room: 'Freier Platz',
	explained:
		'In Tokens, wie das Modell sie zählt. Gedankengänge gehören nicht zu dem, was das Modell bei der nächsten Nachricht sieht.',
	uncounted: 'Sobald das Modell bereit ist, zählt es, wie sich das zusammensetzt.'
};
