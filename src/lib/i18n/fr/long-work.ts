/** The words of work that takes long, in French. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('fr');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `Réponse en cours… · ${title}`,
		done: (title) => `✓ Prêt · ${title}`
	},

	notification: {
		answer: 'La réponse est prête.',
		download: 'Le modèle est téléchargé.'
	}
};
