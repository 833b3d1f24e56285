/** The words of work that takes long, in German: what a tab out of sight says. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('de');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `Antwortet\u00a0… · ${title}`,
		done: (title) => `✓ Fertig · ${title}`
	},

	notification: {
		answer: 'Die Antwort ist fertig.',
		download: 'Das Modell ist heruntergeladen.'
	}
};
