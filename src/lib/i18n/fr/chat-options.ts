/** What is said, in French, of the system prompt, the sampling and the saved prompts. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('fr');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: 'Prompt système',
	systemPromptExplained: 'Ce que le modèle lit avant tout le reste dans cette conversation.',
	sampling: 'Échantillonnage',
	samplingThinking:
		'Comment le prochain token est choisi dans cette conversation. Les champs vides suivent les recommandations de Qwen pour les réponses avec réflexion, et changent avec le mode.',
	samplingNotThinking:
		'Comment le prochain token est choisi dans cette conversation. Les champs vides suivent les recommandations de Qwen pour les réponses sans réflexion, et changent avec le mode.',
	parameters: {
		temperature: 'Température',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: 'Pénalité de présence',
		seed: 'Graine',
		maxNewTokens: 'Longueur maximale, en tokens'
	},
	open: { seed: 'Aléatoire', maxNewTokens: 'Tout ce qui tient' },
	outOfRange: (least, most) =>
		`Il faut un nombre de ${number(least, least % 1 === 0 ? 0 : 2)} à ${number(most, most % 1 === 0 ? 0 : 2)}. La dernière valeur valide est conservée.`,
	reset: 'Valeurs de Qwen'
};

export const prompts: PageMessages['prompts'] = {
	title: 'Prompts',
	label: 'Prompts enregistrés',
	explained:
		'Pour en utiliser un, tapez une barre oblique et son nom au début d’un message. Chacun peut avoir son propre budget de réflexion. Les noms think et no_think appartiennent à Qwen3.',
	offered: (count) =>
		plural(count, {
			one: `${number(count)} prompt enregistré correspond. Choisissez-le avec les touches fléchées.`,
			many: `${number(count)} de prompts enregistrés correspondent. Choisissez-en un avec les touches fléchées.`,
			other: `${number(count)} prompts enregistrés correspondent. Choisissez-en un avec les touches fléchées.`
		}),
	none: 'Vous n’avez pas encore enregistré de prompt.',
	add: 'Nouveau prompt',
	unsaved: 'Commencé et non enregistré',
	goOn: 'Reprendre',
	goOnWith: (name) => `Reprendre ${name}`,
	edit: 'Modifier',
	editNamed: (name) => `Modifier le prompt /${name}`,
	delete: 'Supprimer',
	deleteNamed: (name) => `Supprimer le prompt /${name}`,
	deleteQuestion: (name) => `Supprimer le prompt /${name}\u202f? Il ne pourra pas être récupéré.`,
	name: 'Nom',
	nameExplained: 'Lettres, chiffres, - et _, sans la barre oblique.',
	text: 'Texte',
	place: 'Sert de',
	places: {
		message: 'Message, à compléter et à envoyer',
		system: 'Prompt système de la conversation'
	},
	thinking: 'Réflexion',
	thinkingAsIs: 'Comme dans la conversation',
	thinkingOff: 'Désactivée',
	thinkingUnlimited: 'Activée, sans limite',
	thinkingBudget: (tokens) =>
		plural(tokens, {
			one: `Activée, jusqu’à ${number(tokens)} token`,
			many: `Activée, jusqu’à ${number(tokens)} de tokens`,
			other: `Activée, jusqu’à ${number(tokens)} tokens`
		}),
	save: 'Enregistrer',
	saved: (name) => `Le prompt /${name} est enregistré.`,
	flaws: {
		name: 'Un nom compte de 1 à 40 lettres, chiffres, - ou _, commence par une lettre ou un chiffre, et n’est ni think ni no_think.',
		'name-taken': 'Un autre prompt porte déjà ce nom.',
		changed:
			'Un autre onglet a modifié ce prompt entre-temps. Enregistrez à nouveau pour remplacer sa version, ou annulez pour la garder.',
		text: 'Écrivez ce que dit le prompt.'
	}
};
