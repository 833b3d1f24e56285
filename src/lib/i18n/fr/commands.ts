/** What the palette of commands and the list of keys say, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('fr');

export const commands: PageMessages['commands'] = {
	label: 'Commandes',
	placeholder: 'Rechercher messages, modèles, actions',
	found: (count) =>
		plural(count, {
			one: `${number(count)} résultat. Choisissez-le avec les touches fléchées.`,
			many: `${number(count)} de résultats. Choisissez-en un avec les touches fléchées.`,
			other: `${number(count)} résultats. Choisissez-en un avec les touches fléchées.`
		}),
	latest: (count) =>
		`Seuls les ${number(count)} passages les plus récents des conversations sont affichés. Précisez la recherche pour en trouver d’autres.`,
	none: 'Aucun résultat.',
	seeking: 'Recherche dans les conversations…',
	failed:
		'La recherche dans les conversations a échoué. Continuez à taper pour réessayer, ou rechargez la page.',
	keys: { ctrl: 'Ctrl', shift: 'Maj' },
	groups: {
		actions: 'Actions',
		models: 'Répondre avec',
		conversations: 'Conversations',
		messages: 'Dans les conversations'
	},
	actions: {
		newChat: 'Nouveau chat',
		temporary: 'Nouveau chat temporaire',
		models: 'Modèles',
		settings: 'Paramètres',
		shortcuts: 'Raccourcis clavier',
		think: 'Activer la réflexion',
		doNotThink: 'Désactiver la réflexion',
		answerNow: 'Répondre maintenant, sans réfléchir davantage',
		stop: 'Arrêter la réponse',
		regenerate: 'Répondre à nouveau à la dernière question',
		copy: 'Copier la dernière réponse',
		delete: 'Supprimer cette conversation',
		theme: { system: 'Couleurs de l’appareil', light: 'Couleurs claires', dark: 'Couleurs sombres' }
	},
	current: 'Répond actuellement',
	shortcuts: {
		title: 'Raccourcis clavier',
		names: {
			palette: 'Commandes\u202f: conversations, modèles, actions',
			newChat: 'Nouveau chat',
			write: 'Aller à la zone de saisie',
			send: 'Envoyer le message, ou valider ce que vous modifiez',
			newLine: 'Aller à la ligne dans le message',
			stop: 'Arrêter la réponse ou fermer ce qui est ouvert',
			shortcuts: 'Ces raccourcis'
		},
		rest: 'Tout le reste s’atteint avec Tab et s’utilise avec Entrée, Espace et les touches fléchées.'
	}
};
