/** What the first load says, in French. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes, plural } = createFormat('fr');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const fr: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Aller à la zone de saisie',
		skipToContent: 'Aller au contenu',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ouverture de Ponder…',
		notFound: 'Cette page n’existe pas',
		notFoundBody: 'Cette adresse ne mène nulle part dans Ponder.',
		wentWrong: 'Un problème est survenu dans Ponder',
		wentWrongBody:
			'L’erreur vient de nous, pas de vous. Ce que vous avez écrit est conservé. Rechargez la page pour continuer.',
		toStart: 'Démarrer un nouveau chat',
		dismiss: 'Ignorer',
		close: 'Fermer',
		cancel: 'Annuler',
		undo: 'Annuler',
		retry: 'Réessayer',
		details: 'Détails'
	},

	composer: {
		label: 'Message',
		placeholder: 'Posez votre question. Elle reste sur cet appareil.',
		send: 'Envoyer',
		stop: 'Arrêter',
		think: 'Réfléchir',
		thinkOn: 'Réflexion activée\u202f: le modèle raisonne avant de répondre.',
		thinkOff: 'Réflexion désactivée\u202f: le modèle répond aussitôt.',
		budget: 'Budget de réflexion',
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: 'Sans limite',
		budgetOff: 'Sans réflexion',
		budgetOwn: 'Autre nombre',
		budgetExplained:
			'Nombre de tokens que le modèle peut consacrer à sa réflexion avant de devoir répondre. Réfléchir plus longtemps ralentit la réponse, mais l’améliore souvent.',
		options: 'Prompt système et échantillonnage',
		optionsChanged: 'Prompt système et échantillonnage, modifiés ici',
		refusals: {
			'empty-message': 'Le message est vide',
			busy: 'Une autre réponse est en cours'
		},
		tooLong: (size, context) =>
			`Ce message compte ${tokens(size)}\u202f; le modèle peut en lire ${number(context)} à la fois. Raccourcissez-le.`,
		note: 'Qwen3 peut se tromper, et sa réflexion ne montre pas toujours comment il est arrivé à sa réponse.'
	},

	transcript: {
		label: 'Conversation',
		emptyTitle: 'Qu’avez-vous en tête\u202f?',
		emptyBody: 'Le modèle s’exécute sur cet appareil. Rien de ce que vous écrivez n’en sort.',
		examples: 'Essayez l’un de ces exemples',
		youSaid: 'Votre message',
		modelSaid: (model) => `Réponse de ${model}`,
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
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `Version ${number(position)} sur ${number(count)}`
	},

	thinking: {
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
		cut: 'interrompue'
	},

	history: {
		label: 'Conversations',
		open: 'Afficher les conversations',
		newChat: 'Nouveau chat',
		untitled: 'Nouveau chat',
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
		models: 'Modèles sur cet appareil',
		settings: 'Paramètres',
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
	},

	model: {
		label: 'Modèle',
		preparing: 'Préparation du modèle',
		ready: 'Prêt',
		failed: 'Le modèle n’a pas pu être préparé',
		failedShort: 'Préparation impossible',
		retry: 'Réessayer',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
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
		progress: (loaded, total) => `${bytes(loaded)} sur ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: 'Il additionne pas à pas, et vous voyez chaque étape.' },
		letters: {
			prompt: 'How many times is the letter e in “cheese”?',
			shows: 'Il commence par épeler le mot.'
		},
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Lettre par lettre.' },
		greeting: { prompt: 'Bonjour !', shows: 'Il salue en dix langues.' }
	},

	notices: {
		label: 'Avis'
	},

	temporary: temporary,

	longWork: longWork
};
