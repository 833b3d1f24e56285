/** More words of work that takes long, in English: what is set, and what is said when work ended the page. */
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
