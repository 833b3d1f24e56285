/** What is said in English of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('en');

/** Of Ponder's own. What stands beside it in the settings is `settings.language`. */
export const language = {
	asBrowser: 'Match the browser',
	/** A command; `name` is the language's own name for itself. */
	speak: (name: string) => `Language: ${name}`,
	missing: {
		title: 'The language could not be fetched',
		body: 'Ponder goes on in the one it has, and changes to the other as soon as this device is online again. If it does not, choose it again in the settings.'
	}
};

export const answerLanguage = {
	title: 'Answer in',
	/** Nothing is asked for. */
	any: 'Any language',
	anyNote: 'usually the question’s',
	explained: 'The model is asked for it in a sentence of its own, after the system prompt.',
	/** Averages of Qwen's own tests in Spanish, of 100. */
	quality: (scores: { '4B': number; '1.7B': number; '0.6B': number }) =>
		`The smaller the model, the weaker its languages: in Qwen’s own tests in Spanish, 4B reaches ${number(scores['4B'])} of 100, 1.7B ${number(scores['1.7B'])} and 0.6B ${number(scores['0.6B'])}. In rarer languages expect less still.`,
	find: 'Find a language',
	found: (count: number) =>
		plural(count, { one: `${number(count)} language`, other: `${number(count)} languages` }),
	none: 'Qwen3’s list has no language of that name.',
	/** What stands above the message box; `name` is the language's name in English. */
	chip: (name: string) => `Answers in ${name}`,
	forget: 'Do not ask for a language'
};
