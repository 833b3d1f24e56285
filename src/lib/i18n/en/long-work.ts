/** The words of work that takes long, in English: what a tab out of sight says, and what is said when work ended the page. */
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

/** What comes after the first page. */
export const longWorkPages = {
	notification: {
		label: 'Notify me when it is ready',
		explained:
			'When an answer or a download ends while Ponder is out of sight. The notification says only that.',
		denied:
			'The browser does not allow Ponder to notify you. You can change that in the browser’s settings for this site.',
		unsupported: 'This browser gives web pages no notifications. Some do once the page is on the home screen.'
	},

	/** A model whose load ended the page. */
	died: {
		title: (model: string) => `The page closed while ${model} was being loaded`,
		body: (answerer: string) =>
			`Most likely the device did not have enough memory for it. Nothing you wrote is lost, and ${answerer} answers for now.`,
		again: (model: string) => `Try ${model} again`,
		smaller: (model: string) => `Use ${model}`
	}
};
