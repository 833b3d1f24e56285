/** The words for what can be done to a turn of a conversation, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('fr');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const turns: PageMessages['turns'] = {
	more: 'Plus',
	edit: 'Modifier',
	editMessage: 'Modifier votre message',
	editAnswer: 'Modifier la réponse',
	send: 'Envoyer',
	save: 'Enregistrer',
	cancel: 'Annuler',
	half: {
		kept: 'Vous avez commencé une modification ici. Elle est conservée.',
		goOn: 'La reprendre',
		discard: 'L’abandonner',
		discarded: 'Modification abandonnée.'
	},
	answer: 'Répondre',
	continue: 'Continuer',
	edited: 'Modifiée par vous',
	fork: 'Continuer dans un nouveau chat',
	delete: 'Supprimer avec la suite',
	deleted: (count) =>
		plural(count, {
			one: `${number(count)} message supprimé.`,
			many: `${number(count)} de messages supprimés.`,
			other: `${number(count)} messages supprimés.`
		}),
	elsewhere: 'En cours d’écriture dans un autre onglet…',

	compare: {
		label: 'Répondre à nouveau et comparer',
		title: 'Côte à côte',
		with: (budget) => `Réflexion, jusqu’à ${tokens(budget)}`,
		without: 'Sans réflexion',
		unlimited: 'Réflexion sans limite',
		beside: (version) => `Côte à côte avec la version ${number(version)}`,
		keep: 'Continuer avec celle-ci',
		next: 'Votre prochain message partira de celle-ci.'
	},

	later: {
		follow: (count, version) =>
			plural(count, {
				one: `${number(count)} message ultérieur suit la version ${number(version)}, pas celle-ci.`,
				many: `${number(count)} de messages ultérieurs suivent la version ${number(version)}, pas celle-ci.`,
				other: `${number(count)} messages ultérieurs suivent la version ${number(version)}, pas celle-ci.`
			}),
		show: (version) => `Afficher la version ${number(version)}`
	},

	thinking: {
		keep: 'Réfléchir encore',
		keepTo: (budget) => `Réfléchir encore, jusqu’à ${tokens(budget)}`,
		keepUnlimited: 'Réfléchir encore, sans limite',
		copy: 'Copier la réflexion',
		inNewChats: 'Réflexion dans les nouveaux chats',
		folding: 'Réflexion terminée',
		folded: 'Repliée',
		unfolded: 'Ouverte'
	},

	since: 'depuis un message précédent',
	inSystemPrompt: 'dans le prompt système',

	ahead: {
		message:
			'Un message précédent contient /no_think\u202f: on demande au modèle de ne pas réfléchir ici non plus.',
		show: 'Afficher le message',
		system: 'Le prompt système contient /no_think\u202f: on demande au modèle de ne pas réfléchir.',
		own: 'Ce message contient /no_think\u202f: on demande au modèle de ne pas réfléchir.',
		noEffect: 'Ce message contient /think, sans effet\u202f: la réflexion est désactivée.',
		think: 'Réfléchir ici',
		turnOn: 'Activer la réflexion'
	},

	context: {
		left: 'Le modèle ne voit plus ce qui précède\u202f: la conversation est plus longue que son contexte.'
	}
};

export const context: PageMessages['context'] = {
	system: 'Prompt système',
	attached: 'Pièces jointes',
	said: 'Échanges',
	thinking: 'La dernière réflexion',
	room: 'Place restante',
	explained:
		'En tokens, tels que le modèle les compte. La réflexion ne fait pas partie de ce que le modèle voit avec le message suivant.',
	uncounted: 'Une fois prêt, le modèle comptera de quoi cela se compose.'
};
