/** What Ponder says of what came from outside, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, list } = createFormat('fr');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: 'Un lien a placé du texte dans la zone de saisie. Rien ne part tant que vous n’envoyez pas le message.',
		share:
			'Ce que vous avez partagé accompagnera votre prochain message. Rien ne part tant que vous n’envoyez pas le message.',
		file: 'Le fichier accompagnera votre prochain message. Rien ne part tant que vous n’envoyez pas le message.'
	},
	empty: {
		link: 'Un lien a ouvert Ponder.',
		share: 'Quelque chose a été partagé avec Ponder.',
		file: 'Un fichier a été ouvert avec Ponder.'
	},
	thinking: {
		off: 'Il a désactivé la réflexion dans ce chat.',
		on: 'Il a activé la réflexion dans ce chat.',
		unlimited: 'Il a activé la réflexion dans ce chat, sans limite.',
		upTo: (tokens) =>
			`Il a activé la réflexion dans ce chat, avec une limite de tokens\u202f: ${number(tokens)}.`
	},
	proposes: (model) => `Modèle proposé\u202f: ${model}.`,
	proposesAbsent: (model) =>
		`Modèle proposé\u202f: ${model}, qui n’est pas sur cet appareil. Rien n’est téléchargé sans que vous le demandiez.`,
	use: (model) => `Utiliser ${model}`,
	seeModels: 'Voir les modèles',
	exports: (names) =>
		`Exporté depuis Ponder\u202f: ${list(names)}. Rien n’en est repris sans que vous l’importiez.`,
	import: 'Importer',
	troubles: {
		'damaged-link':
			'Le lien est endommagé\u202f: certaines parties n’ont pas pu être lues. Vérifiez le texte avant de l’envoyer.',
		'too-long': (characters) =>
			`Le texte dépasse ${number(characters)} caractères. La fin a été laissée de côté.`,
		'unknown-thinking': (value) =>
			`Le lien indique «\u202f${value}\u202f» pour la réflexion, une valeur que Ponder ne connaît pas. La réflexion reste comme elle était.`,
		'unknown-model': (name) =>
			`Le lien nomme un modèle que Ponder ne connaît pas\u202f: «\u202f${name}\u202f».`,
		'unreadable-file': (name) =>
			`Le navigateur n’a pas pu lire «\u202f${name}\u202f». Le fichier a peut-être été déplacé ou supprimé.`,
		'share-lost': 'Ce que vous avez partagé n’est pas arrivé, ou était vide. Partagez-le à nouveau.'
	}
};
