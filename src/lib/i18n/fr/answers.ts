/** What is said around an answer, in French. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration, plural } = createFormat('fr');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt:
				'Un train part à 21\u00a0h\u00a040 et arrive le lendemain matin à 6\u00a0h\u00a015. Il reste à l’arrêt 35 minutes. Combien de temps roule-t-il\u202f?',
			shows: 'Il réfléchit avant de répondre, et vous pouvez suivre sa réflexion.'
		},
		atOnce: {
			prompt: 'Explique en trois phrases pourquoi le ciel est bleu. /no_think',
			shows: 'Sans réflexion\u202f: il répond aussitôt.'
		},
		languages: {
			prompt: 'Traduis cette phrase en français\u202f: 千里之行，始于足下。',
			shows: 'Il a appris 119 langues et dialectes.'
		},
		code: {
			prompt: 'Écris une fonction Python qui trouve le mot le plus long d’un texte.',
			shows: 'Du code, et ce qu’il fait.'
		}
	},

	facts: {
		label: 'Chiffres de cette réponse',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} tok/s`,
		rateExplained: 'Tokens écrits par seconde',
		firstTokenExplained: 'Temps avant le premier token',
		firstToken: (ms) => `premier token\u202f: ${duration(ms)}`,
		answerTokensExplained: 'Longueur de la réponse',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) =>
			plural(count, {
				one: `${number(count)} token lu`,
				many: `${number(count)} de tokens lus`,
				other: `${number(count)} tokens lus`
			}),
		cachedTokensExplained: 'Tokens qu’il n’a pas fallu relire',
		cachedTokens: (count) =>
			plural(count, {
				one: `${number(count)} token réutilisé`,
				many: `${number(count)} de tokens réutilisés`,
				other: `${number(count)} tokens réutilisés`
			}),
		deviceExplained: 'Écrite par',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: 'Arrêtée.',
		length: 'Coupée à la longueur maximale.',
		empty: 'Le modèle s’est arrêté sans écrire de réponse.',
		emptyBody: 'Cela arrive, plus souvent avec un petit modèle. Réessayez, ou posez la question autrement.',
		cut: 'Cette réponse a été interrompue par la fermeture de la page.',
		crashed: 'Cette réponse a été interrompue. Ce qui était écrit est conservé.',
		asked: {
			think: 'demande de réfléchir',
			noThink: 'demande de ne pas réfléchir',
			inCode: 'dans du code, peut agir quand même',
			void: 'sans effet\u202f: la réflexion est désactivée',
			anyway: 'la réflexion est de toute façon désactivée'
		},
		did: {
			think: {
				thought: 'On lui a demandé de réfléchir, et il l’a fait.',
				answered: 'On lui a demandé de réfléchir, et il ne l’a pas fait.'
			},
			no_think: {
				thought: 'On lui a demandé de ne pas réfléchir, et il a réfléchi quand même.',
				answered: 'On lui a demandé de ne pas réfléchir, et il n’a pas réfléchi.'
			}
		}
	},

	code: {
		copy: 'Copier le code',
		copied: 'Copié',
		plain: 'Texte',
		wrap: 'Renvoyer à la ligne',
		showAll: (lines) =>
			plural(lines, {
				one: `Afficher ${number(lines)} ligne`,
				many: `Afficher ${number(lines)} de lignes`,
				other: `Afficher les ${number(lines)} lignes`
			}),
		fold: 'Afficher moins',
		invisible: (codePoint) => `Caractère invisible ${codePoint}`,
		holdsInvisible:
			'Ce code contient des caractères invisibles, qui peuvent faire lire autre chose que ce qui s’exécute. Ils sont signalés ici, et copiés avec le reste.'
	},

	markdown: {
		table: 'Tableau',
		copyTable: 'Copier le tableau en CSV',
		copiedTable: 'Tableau copié',
		copiedWithFormulas:
			'Copié tel quel. Un tableur peut calculer les cellules qui commencent par =, +, - ou @.',
		picture: 'Image\u202f:',
		task: 'Tâche',
		footnotes: 'Notes de bas de page',
		footnote: (count) => `Note ${number(count)}`,
		backToText: 'Revenir au texte',
		tooLong: 'Trop long pour être mis en forme\u202f: la suite reste telle qu’elle a été écrite.',
		tooDeep:
			'Trop de niveaux imbriqués pour être mis en forme\u202f: les plus profonds restent tels qu’ils ont été écrits.',
		showMore: 'Afficher plus',
		shownOf: (shown, all) => `${number(shown)} sur ${number(all)} affichés.`
	},

	math: {
		label: 'Formule',
		faults: {
			'too-long': 'Cette formule est trop longue pour être mise en forme.',
			'too-deep': 'Cette formule a trop de niveaux imbriqués pour être mise en forme.',
			'own-commands': 'Cette formule définit ses propres commandes, ce qui n’est pas admis ici.',
			failed: 'Cette formule n’a pas pu être mise en forme.',
			unreadable: (reason) => `Cette formule contient une erreur\u202f: ${reason}`
		}
	}
};
