/** The words of work that takes long, in Spanish. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('es');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `Respondiendo… · ${title}`,
		done: (title) => `✓ Listo · ${title}`
	},

	notification: {
		answer: 'La respuesta está lista.',
		download: 'El modelo está descargado.'
	}
};
