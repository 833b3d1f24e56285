/** What the widget's page says in a frame in which nothing of Ponder can run, in English: part of the page itself. */
export const sandboxedEn = {
	title: 'Ponder cannot run in this frame',
	body: 'The page around it keeps Ponder’s scripts and storage from it. Whoever made that page can let them in: the frame’s sandbox attribute has to name these.',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'Open Ponder in a window of its own'
};

export type SandboxedWords = typeof sandboxedEn;
