/** More words of work that takes long, in French: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: 'M’avertir quand c’est prêt',
		explained:
			'Quand une réponse ou un téléchargement se termine alors que Ponder n’est pas à l’écran. La notification ne dit rien d’autre.',
		denied:
			'Le navigateur ne laisse pas Ponder vous avertir. Vous pouvez changer cela dans les paramètres du navigateur pour ce site.',
		unsupported:
			'Ce navigateur ne permet pas de notifications aux pages web. Certains les permettent une fois la page ajoutée à l’écran d’accueil.'
	},

	died: {
		title: (model) => `La page s’est fermée pendant le chargement de ${model}`,
		body: (answerer) =>
			`L’appareil n’avait sans doute pas assez de mémoire. Rien de ce que vous avez écrit n’est perdu\u202f; pour l’instant, c’est ${answerer} qui répond.`,
		again: (model) => `Réessayer ${model}`,
		smaller: (model) => `Utiliser ${model}`
	}
};
