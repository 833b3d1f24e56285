/** What Ponder says in somebody else's page, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('fr');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: 'Cette page ne peut pas afficher Ponder',
		body: 'La personne qui gère cette copie de Ponder n’en autorise l’affichage que dans certaines pages, et celle-ci n’en fait pas partie.'
	},
	'list-broken': {
		title: 'Ponder ne s’affiche pas ici',
		body: 'La liste des pages qui peuvent l’afficher, embed.json, est illisible. La personne qui gère cette copie de Ponder doit la corriger.'
	},
	'list-unreachable': {
		title: 'Ponder ne s’affiche pas ici',
		body: 'La liste des pages qui peuvent l’afficher n’a pas pu être téléchargée. Vérifiez la connexion et réessayez.'
	},
	'host-unknown': {
		title: 'Ponder ne connaît pas cette page',
		body: 'Le navigateur ne dit pas de quelle page il s’agit, et cette copie de Ponder ne s’affiche que dans certaines pages.'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: 'Chat avec Ponder',
	openPonder: 'Ouvrir Ponder',
	framedBody:
		'Les pages de Ponder ne s’affichent pas à l’intérieur d’autres pages, afin que rien ne puisse être posé par-dessus.',
	refusals,
	greeting: 'Posez-moi une question',
	runsHere: 'Les réponses sont produites sur votre appareil.',
	runsHereUnread: (host) => `Les réponses sont produites sur votre appareil. ${host} ne peut pas les lire.`,
	runsHereShared: (host) =>
		`Les réponses sont produites sur votre appareil. Vous laissez ${host} lire et écrire ici.`,
	preview: 'Ceci est un aperçu.',
	sameSite: 'Cette page est sur le même site que Ponder.',
	memoryOnly: 'Ce qui est dit ici disparaît quand vous partez.',
	unbound:
		'Le serveur de Ponder n’envoie pas d’en-têtes de protection\u202f: ici, le navigateur n’empêche donc que la page de parler à d’autres serveurs, pas le modèle.',
	suggestions: 'Suggestions',

	menu: 'Menu de ce chat',
	startOver: 'Recommencer',
	instructions: 'Ce que le modèle lit en premier',
	instructionsOf: (host) => `Ce que ${host} fait lire au modèle en premier`,
	earlier: 'Conversations précédentes ici',
	deleteAll: 'Supprimer toutes les conversations ici',
	deleteQuestion: (count) =>
		plural(count, {
			one: `Supprimer ${number(count)} conversation que vous avez eue sur cette page\u202f?`,
			many: `Supprimer ${number(count)} de conversations que vous avez eues sur cette page\u202f?`,
			other: `Supprimer les ${number(count)} conversations que vous avez eues sur cette page\u202f?`
		}),
	deleteYes: 'Supprimer définitivement',
	openDraft: 'Continuer dans Ponder',
	openDraftCopied: 'Votre texte est trop long pour un lien. Il est copié\u202f: collez-le là-bas.',
	openDraftNotCopied:
		'Votre texte est trop long pour un lien, et n’a pas pu être copié. Copiez-le vous-même et collez-le là-bas.',

	consent: {
		title: (host) => `Autoriser ${host} à utiliser ce chat\u202f?`,
		body: 'Ce site pourrait alors écrire des messages à votre place, faire répondre le modèle de votre appareil à ses propres questions et lire les réponses données ici, y compris pendant que ce chat est hors de vue. Il ne voit jamais vos autres conversations, ni vos paramètres, ni les autres modèles que vous avez.',
		yes: 'Autoriser',
		no: 'Pas maintenant',
		wait: 'Vous pourrez l’autoriser quand tout ceci sera resté un instant immobile et visible, le pointeur dessus. Sur un écran tactile, touchez deux fois.',
		covered:
			'Cela n’a pas été pris en compte\u202f: cette question doit être entièrement visible, sans rien par-dessus, et immobile. Lisez-la, puis cliquez ou touchez à nouveau.',
		allowed: (host) => `${host} peut écrire et lire ici.`,
		denied: (host) => `${host} ne peut ni écrire ni lire ici.`,
		takeBack: 'Retirer l’accord',
		askAgain: 'Laisser redemander',
		elsewhere:
			'Ponder vous pose la question dans sa propre fenêtre, où aucune autre page ne peut rien poser par-dessus.',
		openWindow: 'Ouvrir la question',
		isOpen: 'La question est dans la fenêtre de Ponder.',
		toFront: 'Afficher cette fenêtre',
		noWindow:
			'Le navigateur n’a pas ouvert de fenêtre pour cette question, ou celle-ci ne peut pas joindre cette page. S’il a bloqué la fenêtre, autorisez-la et réessayez.'
	},

	ownWindow: {
		title: 'Une question de Ponder',
		wait: 'Vous pourrez l’autoriser quand cette fenêtre sera restée un instant au premier plan.',
		alone: 'Rien n’est demandé ici',
		aloneBody:
			'Cette fenêtre ne peut pas joindre la page dont elle dépend, ou ne dépend d’aucune. Vous pouvez la fermer.',
		gone: 'La page qui posait la question n’est plus là',
		goneBody: 'Rien n’a été autorisé. Vous pouvez fermer cette fenêtre.',
		answered: 'Votre réponse est arrivée',
		answeredBody: 'Vous pouvez fermer cette fenêtre.'
	},

	context: {
		label: (host) => `De ${host}`,
		untitled: 'Sur cette page',
		size: (count) =>
			plural(count, {
				one: `${number(count)} caractère`,
				many: `${number(count)} de caractères`,
				other: `${number(count)} caractères`
			}),
		explained: 'Le modèle le lira avec votre prochain message.',
		changed: 'La page a modifié ceci\u202f: vérifiez-le avant d’envoyer.',
		remove: 'Ne pas l’inclure'
	},

	waiting: (before) =>
		plural(before, {
			one: `${number(before)} autre réponse passe avant la vôtre. Vous pouvez cesser d’attendre.`,
			many: `${number(before)} d’autres réponses passent avant la vôtre. Vous pouvez cesser d’attendre.`,
			other: `${number(before)} autres réponses passent avant la vôtre. Vous pouvez cesser d’attendre.`
		}),
	hostWork: (host) => `${host} interroge le modèle`,
	hostMessage: (host) => `${host} a envoyé un message à votre place`,
	unseen: (host, count) =>
		plural(count, {
			one: `Pendant que ce chat était hors de vue, ${host} a utilisé le modèle ${number(count)} fois.`,
			many: `Pendant que ce chat était hors de vue, ${host} a utilisé le modèle ${number(count)} de fois.`,
			other: `Pendant que ce chat était hors de vue, ${host} a utilisé le modèle ${number(count)} fois.`
		}),
	unseenNoted: 'D’accord',
	unseenCovered:
		'Cela n’a pas été pris en compte\u202f: cet avis doit être entièrement visible, sans rien par-dessus, et immobile. Lisez-le, puis cliquez ou touchez à nouveau.',
	stopHost: 'Arrêter',

	models: {
		title: 'Modèles',
		tinyOnly: 'Le petit modèle fourni avec Ponder répond ici. Il sait additionner, épeler et saluer.',
		ownSite: 'Utiliser mes modèles de Ponder',
		ownSiteExplained:
			'Votre navigateur vous demandera peut-être d’abord votre accord. La page autour de ce chat n’en voit rien, et rien n’est téléchargé à nouveau.',
		ownSiteRefused: 'Le navigateur ne l’a pas autorisé.',
		ownSiteEmpty: 'Aucun modèle n’est conservé dans Ponder sur cet appareil.',
		ownSiteFailed: 'Ce qui est conservé dans Ponder ne peut pas être lu d’ici.',
		offerExplained:
			'Pour cette page seulement\u202f: les navigateurs gardent à part ce qui se trouve dans d’autres pages. Ce que vous avez dans Ponder reste tel quel.',
		wanted: (name) =>
			`Cette page demande ${name}, qui n’est pas sur votre appareil. Tant qu’il n’y est pas, c’est le petit modèle qui répond.`
	}
};
