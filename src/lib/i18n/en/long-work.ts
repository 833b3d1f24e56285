/** The words of work that takes long, in English: what a tab out of sight says. The rest of them is in `long-work-pages.ts`. */
import { createFormat } from '../format.ts';

const { percent } = createFormat('en');

export const longWork = {
	/** The title of a tab, in front of that of its page. */
	titles: {
		downloading: (share: number, title: string) => `${percent(share)} · ${title}`,
		answering: (title: string) => `Answering… · ${title}`,
		done: (title: string) => `✓ Ready · ${title}`
	},

	/** Notifications of the system; they never say what was written, nor where. */
	notification: {
		answer: 'The answer is ready.',
		download: 'The model is downloaded.'
	}
};
