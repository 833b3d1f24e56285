/** What each failure of an import or export is called, in French. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('fr');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `L’entrée ${number(entry)}, qui commence à la ligne ${number(line)},`;
	}
	if (typeof entry === 'number') return `L’entrée ${number(entry)}`;
	return typeof line === 'number' ? `La ligne ${number(line)}` : 'Une partie du fichier';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: 'Le fichier est endommagé',
		body: (facts) =>
			`${place(facts)} ne peut pas être lue\u202f: le fichier est tronqué, ou n’est pas du JSON. Rien n’a été importé. Exportez ou téléchargez-le à nouveau.`
	},
	'broken-entry': {
		title: 'Le fichier est endommagé',
		body: (facts) =>
			`${place(facts)} n’est pas conforme à son format${facts.field === undefined ? '' : `, dans «\u202f${facts.field}\u202f»`}. Rien n’a été importé. Exportez le fichier à nouveau, ou corrigez cet endroit.`
	},
	'entry-too-large': {
		title: 'Une conversation est trop grande',
		body: (facts) =>
			`${place(facts)} dépasse ce que Ponder accepte. Rien n’a été importé. Retirez-la du fichier.`
	},
	'unknown-format': {
		title: 'Ponder ne lit pas ce type de fichier',
		body: () =>
			'Il lit ses propres fichiers, l’export de données de ChatGPT et ce qu’exporte la page web de llama.cpp. Rien n’a été importé. Choisissez l’un de ceux-ci.'
	},
	'newer-format': {
		title: 'Le fichier vient d’un Ponder plus récent',
		body: () => 'Rien n’a été importé. Rechargez la page pour obtenir la nouvelle version, et réessayez.'
	},
	'not-a-backup': {
		title: 'Le fichier n’est pas une sauvegarde',
		body: () => 'Il ne contient que des conversations, et rien n’a été modifié. Importez-les plutôt.'
	},
	'nothing-in-it': {
		title: 'Le fichier ne contient aucune conversation',
		body: () => 'Rien n’a été importé. Vérifiez que c’est bien le fichier que vous vouliez.'
	},
	'broken-archive': {
		title: 'L’archive ne s’ouvre pas',
		body: () =>
			'Elle est endommagée, chiffrée, ou dépasse 4\u00a0Go. Rien n’a été importé. Décompressez-la, et importez le fichier conversations.json qu’elle contient.'
	},
	unreadable: {
		title: 'Le fichier ne peut pas être lu',
		body: () =>
			'Il a été déplacé ou modifié, ou vous n’avez pas le droit de l’ouvrir. Rien n’a été importé. Choisissez-le à nouveau.'
	},
	'import-under-way': {
		title: 'Un autre onglet importe déjà',
		body: () => 'Attendez qu’il ait terminé, ou arrêtez l’import là-bas, puis réessayez.'
	},
	'worker-crashed': {
		title: 'Un arrêt inattendu s’est produit',
		body: () =>
			'Le navigateur y a mis fin, peut-être pour économiser la mémoire. Rien n’a été modifié. Fermez d’autres onglets et réessayez.'
	},
	internal: {
		title: 'Un problème est survenu dans Ponder',
		body: () => 'L’erreur vient de nous, pas de vous. Rien n’a été modifié. Réessayez, ou rechargez la page.'
	},
	'storage-denied': {
		title: 'Rien n’est conservé ici',
		body: () =>
			'Ce navigateur n’accorde aucun stockage à Ponder, comme dans une fenêtre privée\u202f: il n’y a donc rien à exporter, ni d’endroit où importer. Ouvrez Ponder dans une fenêtre ordinaire.'
	},
	'storage-full': {
		title: 'Le stockage est plein',
		body: () =>
			'Il n’y a pas de place pour tout\u202f: rien n’a donc été importé. Supprimez des modèles ou des conversations dont vous n’avez plus besoin, ou libérez de l’espace sur cet appareil.'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: 'Cet onglet n’est plus à jour',
		body: () =>
			'Ce qui est conservé ici a été écrit par une version plus récente de Ponder. Rechargez cette page, et réessayez.'
	},
	'storage-failed': {
		title: 'L’accès au stockage a échoué',
		body: () =>
			'Le navigateur n’a pas pu lire son stockage ou y écrire. Rien n’a été modifié. Réessayez, ou rechargez la page.'
	}
};
