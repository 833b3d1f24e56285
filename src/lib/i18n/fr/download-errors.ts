/** What each failure of getting and keeping models is called, in French. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('fr');

/** The file that a fact names, or what stands for it where none does. */
const file = (path: string | number | undefined) =>
	path === undefined ? 'Un fichier' : `Le fichier ${path}`;

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: 'Pas de connexion au serveur',
		body: ({ begun }) =>
			begun === undefined
				? 'Le serveur ne répond pas, mais rien n’est perdu. Vérifiez la connexion, et si quelque chose s’interpose sur le réseau, comme un filtre ou une page de connexion, puis réessayez.'
				: begun === 1
					? 'Tout ce qui est arrivé est conservé. Le téléchargement reprend de lui-même dès que cet appareil est de nouveau en ligne, ou quand vous le reprenez.'
					: 'Le téléchargement n’a pas commencé, rien n’est donc perdu. Il commence de lui-même dès que cet appareil est de nouveau en ligne, ou quand vous réessayez.'
	},
	'hub-address-invalid': {
		title: 'Cette adresse ne peut pas être utilisée',
		body: () =>
			'Les modèles viennent d’une adresse qui commence par https:// et ne nomme qu’un serveur, par exemple https://hub.example. Sans chiffrement, seul cet ordinateur est autorisé\u202f: http://localhost. Corrigez l’adresse et réessayez.'
	},
	'not-a-hub': {
		title: 'Aucun hub de modèles ne répond à cette adresse',
		body: () =>
			'Quelque chose y répond, mais pas comme un hub de modèles. Vérifiez l’adresse, ou revenez à huggingface.co.'
	},
	unauthorized: {
		title: 'Un jeton d’accès est nécessaire',
		body: () =>
			'Le serveur ne donne pas ce modèle à tout le monde, ou n’accepte pas votre jeton. Saisissez un jeton valide sous «\u202fD’où viennent les modèles\u202f», puis réessayez.'
	},
	forbidden: {
		title: 'L’accès à ce modèle est restreint',
		body: () =>
			'Son propriétaire demande d’abord votre accord. Ouvrez la page du modèle sur le serveur, acceptez ses conditions, puis saisissez votre jeton sous «\u202fD’où viennent les modèles\u202f» et réessayez.'
	},
	'not-found': {
		title: 'Le serveur n’a pas ce fichier',
		body: ({ path }) =>
			path === undefined
				? 'Il n’existe pas de modèle de ce nom, ou il n’existe plus. Vérifiez le nom, ou choisissez un autre modèle.'
				: `Le serveur n’a pas ${path}. Un miroir peut être incomplet\u202f: revenez à huggingface.co sous «\u202fD’où viennent les modèles\u202f», ou choisissez un autre modèle.`
	},
	'rate-limited': {
		title: 'Le serveur demande de patienter',
		body: ({ seconds }) =>
			seconds === undefined
				? 'Il a reçu trop de requêtes, peut-être d’autres personnes de votre réseau. Ce qui est arrivé est conservé. Attendez quelques minutes, puis reprenez.'
				: `Il a reçu trop de requêtes, peut-être d’autres personnes de votre réseau. Ce qui est arrivé est conservé. Attendez ${roughDuration(Number(seconds) * 1000)}, puis reprenez.`
	},
	'hub-failed': {
		title: 'Le serveur a lui-même un problème',
		body: ({ status }) =>
			status === undefined
				? 'Il n’a pas pu répondre. Ce qui est arrivé est conservé. Reprenez dans un moment, ou utilisez un miroir.'
				: `Il a répondu par le code ${status}. Ce qui est arrivé est conservé. Reprenez dans un moment, ou utilisez un miroir.`
	},
	'address-expired': {
		title: 'L’adresse du fichier a expiré',
		body: () =>
			'Le serveur donne une adresse qui ne vaut qu’un temps, et la refuse à chaque fois. Ce qui est arrivé est conservé. Vérifiez l’heure de cet appareil, et reprenez dans un moment.'
	},
	'unexpected-answer': {
		title: 'Le serveur a donné une réponse inhabituelle',
		body: ({ status }) =>
			status === undefined
				? 'Quelque chose s’interpose peut-être sur le réseau, comme une page de connexion. Ouvrez un autre site pour le savoir, puis reprenez.'
				: `Il a répondu par le code ${status}. Quelque chose s’interpose peut-être sur le réseau, comme une page de connexion. Ouvrez un autre site pour le savoir, puis reprenez.`
	},
	'size-changed': {
		title: 'Un fichier n’a pas la taille attendue',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)} n’est pas celui que Ponder connaît. Il n’a pas été conservé. Revenez à huggingface.co si vous utilisez un miroir, ou réessayez plus tard.`
				: `${file(path)} devrait faire ${bytes(Number(expected))}, mais fait ${bytes(Number(found))} sur le serveur. Il n’a pas été conservé. Revenez à huggingface.co si vous utilisez un miroir, ou réessayez plus tard.`
	},
	truncated: {
		title: 'Ce qui arrive est tronqué',
		body: ({ path }) =>
			`${file(path)} s’est terminé trop tôt à chaque fois. Quelque chose sur le réseau semble couper les téléchargements, comme un filtre. Essayez un autre réseau, puis reprenez\u202f; ce qui est complet est conservé.`
	},
	'wrong-bytes': {
		title: 'Ce qui arrive n’est pas le modèle',
		body: ({ path }) =>
			`${file(path)} a été téléchargé deux fois sans correspondre à ce qui a été publié, et a donc été jeté. Essayez un autre réseau, ou revenez à huggingface.co si vous utilisez un miroir.`
	},
	'not-a-model': {
		title: 'Aucun modèle que Ponder puisse exécuter',
		body: () =>
			'Le dépôt ne contient aucun modèle Qwen3 dans un format que les navigateurs exécutent. Choisissez-en un autre.'
	},
	'import-mismatch': {
		title: 'Ces fichiers ne sont pas ceux du modèle',
		body: ({ path }) =>
			`${file(path)} n’est pas ce qui a été publié\u202f: rien n’en a donc été conservé. Cherchez la même version du modèle, ou téléchargez-la.`
	},
	'not-stored': {
		title: 'Le modèle n’est plus sur cet appareil',
		body: () => 'Il a été supprimé, peut-être dans un autre onglet. Téléchargez-le à nouveau pour l’utiliser.'
	},
	'worker-crashed': {
		title: 'Le téléchargement s’est arrêté de façon inattendue',
		body: () =>
			'Le navigateur y a mis fin, peut-être pour économiser la mémoire. Tout ce qui est arrivé est conservé. Reprenez, et il continuera là où il s’est arrêté.'
	},
	internal: {
		title: 'Un problème est survenu dans Ponder',
		body: () =>
			'L’erreur vient de nous, pas de vous. Ce qui est arrivé est conservé. Réessayez\u202f; si cela se reproduit, rechargez la page.'
	},

	'storage-denied': {
		title: 'Les modèles ne peuvent pas être conservés ici',
		body: () =>
			'Ce navigateur n’accorde aucun stockage à Ponder, comme dans une fenêtre privée. Ouvrez Ponder dans une fenêtre ordinaire pour télécharger un modèle.'
	},
	'storage-full': {
		title: 'Le stockage est plein',
		body: () =>
			'Ce qui est arrivé est conservé. Supprimez un modèle dont vous n’avez plus besoin, ou libérez de l’espace sur cet appareil, puis reprenez.'
	},
	'storage-blocked': {
		title: 'Un autre onglet occupe les modèles',
		body: () =>
			'Une version plus ancienne de Ponder est ouverte dans un autre onglet. Fermez cet onglet, puis réessayez.'
	},
	'storage-newer': {
		title: 'Cette page n’est plus à jour',
		body: () =>
			'Les modèles ont été conservés par une version plus récente de Ponder. Rechargez cette page pour l’obtenir.'
	},
	'storage-failed': {
		title: 'Le disque n’a pas pu être lu ou écrit',
		body: () =>
			'Ce qui était complet est toujours là. Réessayez\u202f; si cela se reproduit, redémarrez le navigateur ou libérez de l’espace sur cet appareil.'
	}
};
