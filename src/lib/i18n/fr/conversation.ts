/** What is said in and around a conversation once it is drawn, in French; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes, plural } = createFormat('fr');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const transcript: PageMessages['transcript'] = {
	label: 'Conversation',
	youSaid: 'Votre message',
	modelSaid: (model) => `Réponse de ${model}`,
	someModelSaid: 'Réponse du modèle',
	tooLong: (size, context) =>
		`Ce message compte ${tokens(size)}\u202f; le modèle peut en lire ${number(context)} à la fois. Raccourcissez-le.`,
	waiting: 'En attente du modèle…',
	reading: (done, total) => `Lecture\u202f: ${number(done)} sur ${tokens(total)}`,
	answering: 'Réponse en cours…',
	answered: 'La réponse est terminée.',
	copy: 'Copier',
	copied: 'Copié',
	copyFailed: 'Le navigateur n’a pas autorisé la copie.',
	regenerate: 'Régénérer',
	jumpToEnd: 'Aller à la fin',
	previousBranch: 'Version précédente',
	nextBranch: 'Version suivante',
	previousBranchFollowed: (count) =>
		plural(count, {
			one: `Version précédente (suivie de ${number(count)} message)`,
			many: `Version précédente (suivie de ${number(count)} de messages)`,
			other: `Version précédente (suivie de ${number(count)} messages)`
		}),
	nextBranchFollowed: (count) =>
		plural(count, {
			one: `Version suivante (suivie de ${number(count)} message)`,
			many: `Version suivante (suivie de ${number(count)} de messages)`,
			other: `Version suivante (suivie de ${number(count)} messages)`
		}),
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `Version ${number(position)} sur ${number(count)}`
};

export const thinking: PageMessages['thinking'] = {
	label: 'Réflexion du modèle',
	live: 'Réflexion',
	closing: 'Fin de la réflexion…',
	doneIn: (ms) => `Réflexion de ${duration(ms)}`,
	tokens: (count) => tokens(count),
	ofBudget: (used, budget) => `${number(used)} sur ${number(budget)}`,
	budgetUsed: 'Budget de réflexion utilisé',
	elapsed: (ms) => duration(ms),
	answerNow: 'Répondre maintenant',
	show: 'Afficher la réflexion',
	none: 'Réponse sans réflexion',
	endedByBudget: 'arrêtée par le budget',
	endedByAnswerNow: 'arrêtée par «\u202fRépondre maintenant\u202f»',
	cut: 'interrompue',
	budgetOwn: 'Autre nombre',
	budgetExplained:
		'Nombre de tokens que le modèle peut consacrer à sa réflexion avant de devoir répondre. Réfléchir plus longtemps ralentit la réponse, mais l’améliore souvent.'
};

export const history: PageMessages['history'] = {
	newChat: 'Nouveau chat',
	empty: 'Vos conversations s’afficheront ici.',
	moreOf: (title) => `Plus d’options pour «\u202f${title}\u202f»`,
	pin: 'Épingler',
	unpin: 'Désépingler',
	rename: 'Renommer',
	renameLabel: (title) => `Nouveau titre de «\u202f${title}\u202f»`,
	delete: 'Supprimer',
	deleted: (title) => `Conversation «\u202f${title}\u202f» supprimée.`,
	notFound: 'Cette conversation n’est pas sur cet appareil.',
	notFoundBody:
		'Elle a peut-être été supprimée, ou a eu lieu dans un autre navigateur. Une conversation reste là où elle a eu lieu.',
	nowhere: 'Cette page n’existe pas',
	nowhereBody: 'Cette adresse ne mène nulle part dans Ponder.',
	models: 'Modèles sur cet appareil',
	settings: 'Paramètres',
	toChat: 'Retour au chat',
	newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
	find: 'Rechercher',
	findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
	groups: {
		pinned: 'Épinglées',
		today: 'Aujourd’hui',
		yesterday: 'Hier',
		week: '7 derniers jours',
		month: '30 derniers jours'
	}
};

export const model: PageMessages['model'] = {
	contextGauge: 'Contexte utilisé',
	contextUsed: (used, length) => `${number(used)} sur ${number(length)}`,
	stages: {
		runtime: 'Démarrage du moteur d’exécution',
		files: 'Lecture du modèle',
		graph: 'Préparation du graphe du modèle',
		session: 'Chargement du modèle en mémoire',
		'warm-up': 'Préchauffage',
		'self-test': 'Vérification de la justesse des calculs'
	},
	progress: (loaded, total) => `${bytes(loaded)} sur ${bytes(total)}`,
	retry: 'Réessayer'
};
