/** What the panel of the model says, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('fr');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const modelPanel: PageMessages['modelPanel'] = {
	why: 'Pourquoi ce choix',
	reasons: {
		'gpu-with-f16': 'La carte graphique calcule en demi-précision\u202f: c’est le plus rapide.',
		'gpu-without-f16':
			'La carte graphique ne sait pas calculer en demi-précision\u202f: la pleine précision est donc utilisée.',
		'no-webgpu': 'Ce navigateur n’a pas WebGPU\u202f: le modèle s’exécute donc sur le processeur.',
		'no-adapter':
			'Aucune carte graphique n’est utilisable ici\u202f: le modèle s’exécute donc sur le processeur.',
		'software-adapter':
			'La carte graphique est seulement émulée ici, ce qui est plus lent que le processeur\u202f: le modèle s’exécute donc sur le processeur.',
		'asked-for': 'C’est vous qui l’avez choisi.',
		'dtype-not-published':
			'La meilleure version de ce modèle n’est pas publiée\u202f: la suivante est donc utilisée.',
		'fell-back': 'Le meilleur choix a échoué sur cet appareil\u202f: le suivant est donc utilisé.'
	},
	gaveUp: (place, cause) => `Abandon de ${place}\u202f: «\u202f${cause}\u202f».`,
	choose: 'Modèles sur cet appareil',
	backToBundled: (name) => `Utiliser ${name}`,
	switching: (name) => `${name} répondra à partir du prochain message.`,
	softwareAdapter:
		'La carte graphique est émulée par le processeur\u202f: les réponses sont justes, mais lentes.',
	threads: (count) =>
		plural(count, {
			one: `${number(count)} fil d’exécution`,
			many: `${number(count)} de fils d’exécution`,
			other: `${number(count)} fils d’exécution`
		}),
	weights: (size) => `Poids en mémoire\u202f: ${bytes(size)}`,
	contextLength: 'Longueur du contexte',
	contextTokens: (count) => tokens(count),
	contextExplained:
		'Ce que le modèle peut voir d’une conversation à la fois. Un contexte plus long prend plus de mémoire.',
	device: 'S’exécute sur',
	deviceDefault: 'Ce qui convient à l’appareil',
	others: 'Obtenir d’autres modèles'
};
