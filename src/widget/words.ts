/** What the widget itself says, by language: the frame brings its own words. A language is one more row. */

export interface Words {
	/** Names the frame and the panel around it. */
	readonly title: string;
	readonly open: string;
	readonly close: string;
	readonly greeting: string;
	readonly note: string;
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
	/** Leads to Ponder's own site. */
	readonly visit: string;
}

const english: Words = {
	title: 'Ponder, a private assistant',
	open: 'Open the assistant',
	close: 'Close',
	greeting: 'Ask a private assistant',
	note: 'It runs on your own device. Nothing is loaded until you open it.',
	loading: 'Loading…',
	failed: 'The assistant did not open.',
	retry: 'Try again',
	visit: 'Open Ponder in its own tab'
};

const languages: Readonly<Record<string, Words>> = { en: english };

export interface SpokenWords {
	/** Of these words. */
	readonly language: string;
	readonly words: Words;
}

/** The words of the first of these tags whose language there is; English otherwise. */
export function wordsFor(tags: readonly string[]): SpokenWords {
	for (const tag of tags) {
		const language = tag.split('-', 1)[0]?.toLowerCase() ?? '';
		const words = Object.hasOwn(languages, language) ? languages[language] : undefined;
		if (words !== undefined) return { language, words };
	}
	return { language: 'en', words: english };
}
