/** What each failure is called, in French. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	'simd-unavailable': {
		title: 'Ce navigateur ne peut pas exécuter le modèle',
		body: 'Exécuter le modèle sur le processeur demande un navigateur plus récent. Mettez celui-ci à jour, ou ouvrez Ponder dans une version actuelle de Chrome, Edge, Firefox ou Safari.'
	},
	'webgpu-unavailable': {
		title: 'La carte graphique est inutilisable',
		body: 'Ce navigateur ne donne accès à aucune carte graphique. Laissez Ponder utiliser le processeur\u202f: c’est plus lent, mais les réponses sont les mêmes.'
	},
	'model-file-missing': {
		title: 'Une partie du modèle est manquante',
		body: 'L’un des fichiers du modèle n’est pas là où il devrait être. Réessayez\u202f; s’il manque toujours, cette copie de Ponder n’a pas été installée entièrement.'
	},
	'model-not-stored': {
		title: 'Le modèle n’est plus sur cet appareil',
		body: 'Il a été supprimé, ou le navigateur l’a retiré pour faire de la place. Utilisez le modèle fourni avec Ponder, ou téléchargez à nouveau celui-ci sur la page des modèles. Vos conversations sont conservées.'
	},
	'model-file-corrupt': {
		title: 'Une partie du modèle est endommagée',
		body: 'L’un des fichiers du modèle est tronqué, illisible, ou n’est pas ce qu’il prétend être. Réessayez\u202f; un modèle téléchargé peut être vérifié et réparé sur la page des modèles.'
	},
	offline: {
		title: 'La connexion a échoué',
		body: 'Un fichier dont le modèle a besoin n’a pas pu être téléchargé. Vérifiez la connexion et réessayez. Ce que vous avez écrit est conservé.'
	},
	'runtime-failed': {
		title: 'Le moteur d’exécution du modèle n’a pas démarré',
		body: 'Le programme qui exécute le modèle n’a pas pu être chargé. Rechargez la page\u202f; si une extension bloque les scripts ici, autorisez-les pour Ponder.'
	},
	'session-failed': {
		title: 'Le modèle n’a pas pu démarrer',
		body: 'Le modèle a été lu, mais cet appareil a refusé de l’exécuter. Réessayez, ou choisissez un modèle plus petit ou un contexte plus court.'
	},
	'self-test-failed': {
		title: 'Le modèle calcule mal sur cet appareil',
		body: 'Une vérification après le chargement a donné de mauvais résultats\u202f: Ponder ne vous montrera donc pas ses réponses. Mettez à jour le navigateur ou le pilote graphique, ou utilisez le processeur.'
	},
	'out-of-memory': {
		title: 'La mémoire est insuffisante',
		body: 'Fermez d’autres onglets et programmes et réessayez, ou choisissez un modèle plus petit ou un contexte plus court. Ce qui a été écrit jusqu’ici est conservé.'
	},
	'device-lost': {
		title: 'L’accès à la carte graphique a été perdu',
		body: 'Le système a réinitialisé la carte graphique ou en a eu besoin ailleurs. Votre conversation est intacte\u202f: redemandez la réponse, et le modèle redémarrera.'
	},
	'run-failed': {
		title: 'Le modèle a échoué au milieu de la réponse',
		body: 'Un calcul a échoué sur cet appareil. Ce qui a été écrit jusqu’ici est conservé. Redemandez la réponse pour faire un nouvel essai.'
	},
	'context-overflow': {
		title: 'La conversation est trop longue pour le modèle',
		body: 'Elle ne tient plus dans ce que le modèle peut voir à la fois. Démarrez un nouveau chat, raccourcissez le message ou autorisez un contexte plus long.'
	},
	'empty-message': {
		title: 'Le message est vide',
		body: 'Écrivez quelque chose avant de l’envoyer.'
	},
	busy: {
		title: 'Une autre réponse est en cours',
		body: 'Le modèle écrit une réponse à la fois. Attendez la fin de l’autre ou arrêtez-la, puis redemandez la réponse.'
	},
	'not-loaded': {
		title: 'Le modèle n’est pas encore prêt',
		body: 'Il doit être préparé avant de pouvoir répondre. Redemandez la réponse, et Ponder le préparera d’abord.'
	},
	'bad-request': {
		title: 'Le modèle ne peut pas fonctionner avec ces paramètres',
		body: 'L’un des paramètres sort de ce que le modèle accepte. Rétablissez-le et redemandez la réponse.'
	},
	'worker-crashed': {
		title: 'Le modèle s’est arrêté de façon inattendue',
		body: 'Le navigateur y a mis fin, peut-être pour économiser la mémoire. Ce qui a été écrit jusqu’ici est conservé. Redemandez la réponse, et le modèle redémarrera.'
	},
	internal: {
		title: 'Un problème est survenu dans Ponder',
		body: 'L’erreur vient de nous, pas de vous. Ce que vous avez écrit est conservé. Réessayez\u202f; si cela se reproduit, rechargez la page.'
	},

	'storage-denied': {
		title: 'Rien ne peut être enregistré ici',
		body: 'Ce navigateur n’accorde aucun stockage à Ponder, comme dans une fenêtre privée. Vous pouvez discuter, mais les conversations disparaîtront à la fermeture de cet onglet. Copiez ce que vous voulez garder.'
	},
	'storage-full': {
		title: 'Le stockage est plein',
		body: 'Les derniers messages ne sont pas encore enregistrés\u202f; ils sont en sécurité tant que cet onglet reste ouvert. Supprimez des conversations dont vous n’avez plus besoin, ou libérez de l’espace sur cet appareil, et Ponder les enregistrera.'
	},
	'storage-blocked': {
		title: 'Un autre onglet fait obstacle',
		body: 'Une version plus ancienne de Ponder est ouverte dans un autre onglet. Fermez cet onglet, et vos conversations apparaîtront ici.'
	},
	'storage-newer': {
		title: 'Cet onglet n’est plus à jour',
		body: 'Vos conversations ont été enregistrées par une version plus récente de Ponder. Rechargez cette page pour l’obtenir. D’ici là, rien n’est enregistré ici.'
	},
	'storage-failed': {
		title: 'L’enregistrement a échoué',
		body: 'Le navigateur n’a pas pu lire son stockage ou y écrire. Ce que vous voyez est en sécurité tant que cet onglet reste ouvert. Ponder réessaiera au prochain message.'
	}
};
