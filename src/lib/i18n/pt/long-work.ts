/** The words of work that takes long, in Brazilian Portuguese. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('pt');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `Respondendo… · ${title}`,
		done: (title) => `✓ Pronto · ${title}`
	},

	notification: {
		answer: 'A resposta está pronta.',
		download: 'O modelo foi baixado.'
	}
};
