/** What the first load says, in French. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const fr: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Aller à la zone de saisie',
		skipToContent: 'Aller au contenu',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ouverture de Ponder…',
		wentWrong: 'Un problème est survenu dans Ponder',
		wentWrongBody:
			'Impossible d’afficher cela. Ce que vous avez écrit est conservé. Réessayez avec une connexion ou rechargez la page.',
		toStart: 'Démarrer un nouveau chat',
		dismiss: 'Ignorer',
		close: 'Fermer',
		cancel: 'Annuler',
		undo: 'Annuler',
		retry: 'Réessayer'
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
		budgetUnlimited: 'Sans limite',
		budgetOff: 'Sans réflexion',
		options: 'Prompt système et échantillonnage',
		optionsChanged: 'Prompt système et échantillonnage, modifiés ici',
		refusals: {
			'empty-message': 'Le message est vide',
			busy: 'Une autre réponse est en cours'
		},
		note: 'Qwen3 peut se tromper, et sa réflexion ne montre pas toujours comment il est arrivé à sa réponse.'
	},

	transcript: {
		emptyTitle: 'Qu’avez-vous en tête\u202f?',
		emptyBody: 'Le modèle s’exécute sur cet appareil. Rien de ce que vous écrivez n’en sort.',
		examples: 'Essayez l’un de ces exemples'
	},

	history: {
		label: 'Conversations',
		open: 'Afficher les conversations',
		untitled: 'Nouveau chat'
	},

	model: {
		label: 'Modèle',
		preparing: 'Préparation du modèle',
		failedShort: 'Préparation impossible',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: 'Il additionne pas à pas, et vous voyez chaque étape.' },
		ability: { prompt: 'Qui es-tu ?', shows: 'Il dit ce qu’il est et ce qu’il sait faire.' },
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Lettre par lettre.' },
		greeting: { prompt: 'Bonjour !', shows: 'Il salue en dix langues.' }
	},

	notices: {
		label: 'Avis'
	},

	temporary: temporary,

	longWork: longWork
};
