/** What the settings page says, in French. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, plural, percent } = createFormat('fr');

const conversations = (count: number) =>
	plural(count, {
		one: `${number(count)} conversation`,
		many: `${number(count)} de conversations`,
		other: `${number(count)} conversations`
	});

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'un fichier de Ponder',
	chatgpt: 'un export de ChatGPT',
	'llama-cpp': 'un export de llama.cpp'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	const here = plural(alreadyHere, {
		one: `${conversations(alreadyHere)} était déjà là et reste telle quelle.`,
		many: `${conversations(alreadyHere)} étaient déjà là et restent telles quelles.`,
		other: `${conversations(alreadyHere)} étaient déjà là et restent telles quelles.`
	});
	return [
		`Ajouté depuis ${formats[format]}\u202f: ${conversations(added)}.`,
		alreadyHere > 0 ? here : '',
		thinking > 0
			? `Conversations qui étaient là sans leur réflexion et l’ont désormais\u202f: ${number(thinking)}.`
			: '',
		empty > 0 ? `Ignoré, faute de texte\u202f: ${conversations(empty)}.` : '',
		leftOut > 0
			? `Images, enregistrements, fichiers et étapes d’outils laissés de côté\u202f: ${number(leftOut)}.`
			: '',
		prompts > 0
			? plural(prompts, {
					one: `${number(prompts)} prompt ajouté.`,
					many: `${number(prompts)} de prompts ajoutés.`,
					other: `${number(prompts)} prompts ajoutés.`
				})
			: '',
		drafts > 0
			? plural(drafts, {
					one: `${number(drafts)} brouillon ajouté.`,
					many: `${number(drafts)} de brouillons ajoutés.`,
					other: `${number(drafts)} brouillons ajoutés.`
				})
			: '',
		promptsHere > 0 ? `Prompts déjà là, laissés tels quels\u202f: ${number(promptsHere)}.` : '',
		draftsLeft > 0
			? `Brouillons ignorés, car il y en a déjà un à leur place\u202f: ${number(draftsLeft)}.`
			: '',
		settings === 'taken' ? 'Les paramètres du fichier s’appliquent désormais.' : '',
		settings === 'left'
			? 'Le fichier est une sauvegarde\u202f; ses prompts, brouillons et paramètres ont été ignorés. «\u202fRestaurer une sauvegarde\u202f» les reprend aussi.'
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const settings: PageMessages['settings'] = {
	label: 'Paramètres rapides',
	title: 'Paramètres',
	open: 'Tous les paramètres',
	theme: 'Thème',
	themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
	language: 'Langue',

	appearance: 'Apparence',
	textSize: 'Taille du texte',
	textSizes: (share) => (share === 1 ? 'Celle du navigateur' : percent(share)),

	behaviour: 'Comportement',

	data: 'Données',
	dataExplained:
		'Tout se trouve dans ce navigateur, sur cet appareil, sans chiffrement. Personne d’autre n’en a de copie\u202f; effacer les données du site les supprime.',
	kept: 'Ce qui est conservé',
	counts: {
		conversations: 'Conversations',
		messages: 'Leurs messages, toutes versions comprises',
		drafts: 'Brouillons',
		prompts: 'Prompts enregistrés',
		models: 'Modèles téléchargés',
		all: 'Le tout, selon le navigateur'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: 'Non indiqué ici',

	you: 'Vous',
	exportTitle: 'Exporter',
	exportExplained:
		'Le format Markdown est fait pour la lecture et contient les versions affichées. Le format JSON contient toutes les versions et peut être importé à nouveau. Une sauvegarde est un tel fichier JSON, toujours avec la réflexion, plus vos brouillons, prompts et paramètres\u202f; elle ne contient jamais de modèles ni de jetons d’accès.',
	withTraces: 'Avec la réflexion',
	exportMarkdown: 'Exporter en Markdown',
	exportJson: 'Exporter en JSON',
	backup: 'Créer une sauvegarde',
	exportOne: 'Exporter cette conversation',
	fileName: (name, day) => `${name}-${day}`,
	exporting: 'Écriture du fichier',
	exportingProgress: (done, total) => `${number(done)} sur ${conversations(total)}`,
	exported: 'Le fichier est dans vos téléchargements.',

	importTitle: 'Importer',
	importExplained:
		'Les fichiers de Ponder, l’export de données de ChatGPT (l’archive, ou le fichier conversations.json qu’elle contient) et ce qu’exporte la page web de llama.cpp. Les fichiers de Ponder ramènent aussi les pièces jointes\u202f; des autres, seuls les textes sont repris, y compris ceux des fichiers joints s’ils y figurent, mais ni images ni enregistrements. Ce qui est déjà ici reste tel quel\u202f; seule la réflexion qui manque est ajoutée.',
	import: 'Importer des conversations',
	restore: 'Restaurer une sauvegarde',
	importing: 'Lecture du fichier',
	importingProgress: (done, total) => `${bytes(done)} sur ${bytes(total)}`,
	imported,
	nothingLeft: '[Une image ou un fichier que Ponder ne peut pas reprendre]',
	stop: 'Arrêter',
	stopped: 'Arrêté. Rien n’a été modifié.',
	cutImport: (name) =>
		`La page a été quittée ou rechargée avant la fin de l’importation de «\u202f${name}\u202f». Importez à nouveau le fichier\u202f: ce qui est déjà ici reste tel quel.`,
	importQuestion: (name) => `Importer les conversations de «\u202f${name}\u202f»\u202f?`,
	nothingImported: 'Rien n’a été importé.',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `Le navigateur a supprimé ${conversations(count)}`,
		body: 'Elles étaient là à la dernière ouverture de Ponder, et n’ont pas été supprimées dans Ponder. Les navigateurs suppriment des données quand elles sont endommagées sur le disque ou quand l’espace manque. Une sauvegarde que vous avez créée permet de les rétablir\u202f; sans elle, elles sont perdues.'
	},
	deleteTitle: 'Tout supprimer',
	deleteExplained:
		'Les conversations, brouillons, prompts, paramètres et modèles téléchargés, sur cet appareil.',
	deleteAll: 'Tout supprimer',
	deleteQuestion: (count, size) =>
		`Supprimer ${conversations(count)}, tous les brouillons, prompts et paramètres, et ${bytes(size)} de modèles\u202f? Rien de cela ne pourra être récupéré.`,
	deleteYes: 'Tout supprimer définitivement',
	allDeleted: {
		title: 'Tout est supprimé',
		body: 'Conversations, brouillons, prompts, paramètres et modèles téléchargés ne sont plus sur cet appareil.'
	},
	deleteFailed: 'Tout n’a pas pu être supprimé. Fermez les autres onglets de Ponder et réessayez.',

	about: 'À propos',
	version: (version) => `Ponder ${version}, sous licence Apache-2.0.`,
	models: 'Modèles',
	modelsLicence:
		'Qwen3 est l’œuvre de l’équipe Qwen d’Alibaba Cloud, sous licence Apache-2.0. Le modèle de démonstration fourni avec Ponder est propre à Ponder, sous la même licence. Un dépôt que vous avez indiqué a sa propre licence.',
	libraries: 'Bibliothèques',
	librariesExplained: 'Ce avec quoi Ponder est fait, et ce qu’il embarque.',
	library: (name, version, licence) => `${name} ${version}\u202f: ${licence}`,
	librariesFailed: 'La liste n’a pas pu être téléchargée. Rechargez la page pour réessayer.',

	diagnostics: 'Diagnostic',
	diagnosticsExplained:
		'Pour signaler un problème\u202f: ce dont ce navigateur et cet appareil sont capables, et ce que Ponder a choisi. Rien de ce que vous avez écrit n’y figure.',
	copyDiagnostics: 'Copier le diagnostic',

	errors: transferErrors
};
