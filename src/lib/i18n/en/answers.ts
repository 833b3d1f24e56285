/** What is said around an answer, in English: it comes with the conversation's drawing. */
import { createFormat } from '../format.ts';

const { number, duration, plural } = createFormat('en');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} token`, other: `${number(count)} tokens` });

export const answers = {
	/** Questions to begin with where a larger model answers, and what each shows. */
	largerExamples: {
		reasoning: {
			prompt:
				'A train leaves at 21:40 and arrives at 6:15 the next morning. It stands for 35 minutes. How long does it travel?',
			shows: 'It thinks before it answers, and you can read along.'
		},
		atOnce: {
			prompt: 'Explain in three sentences why the sky is blue. /no_think',
			shows: 'Without thinking: it answers at once.'
		},
		languages: {
			prompt: '把这句话翻译成英文：千里之行，始于足下。',
			shows: 'It has learned 119 languages and dialects.'
		},
		code: {
			prompt: 'Write a Python function that finds the longest word in a text.',
			shows: 'Code, and what it does.'
		}
	},

	/** The one line of numbers under an answer. */
	facts: {
		label: 'Figures of this answer',
		rate: (tokensPerSecond: number) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} tok/s`,
		rateExplained: 'Tokens written a second',
		firstTokenExplained: 'Time to the first token',
		firstToken: (ms: number) => `first token ${duration(ms)}`,
		answerTokensExplained: 'Length of the answer',
		answerTokens: (count: number) => tokens(count),
		promptTokens: (count: number) => `${tokens(count)} read`,
		cachedTokensExplained: 'Tokens that did not have to be read again',
		cachedTokens: (count: number) => `${tokens(count)} reused`,
		deviceExplained: 'Written by',
		by: (model: string, device: string) => `${model} · ${device}`
	},

	/** What is said of an answer that did not end by itself. */
	outcome: {
		stopped: 'Stopped.',
		length: 'Cut at the maximum length.',
		empty: 'The model ended without writing an answer.',
		emptyBody: 'It does that at times, a small one more often. Try again, or ask in other words.',
		cut: 'This answer was cut off when the page closed.',
		crashed: 'This answer was cut off. What was written is kept.',
		asked: {
			think: 'asked to think',
			noThink: 'asked not to think',
			inCode: 'in code, may still act',
			void: 'no effect: thinking is off',
			anyway: 'thinking is off anyway'
		},
		/** What the soft switch asked, beside what the model did. */
		did: {
			think: {
				thought: 'It was asked to think, and did.',
				answered: 'It was asked to think, and did not.'
			},
			no_think: {
				thought: 'It was asked not to think, and did all the same.',
				answered: 'It was asked not to think, and did not.'
			}
		}
	},

	code: {
		copy: 'Copy code',
		copied: 'Copied',
		plain: 'Text',
		wrap: 'Wrap long lines',
		/** Of code that is folded. */
		showAll: (lines: number) => `Show all ${number(lines)} lines`,
		fold: 'Show less',
		/** What stands in its place; `U+202E`. */
		invisible: (codePoint: string) => `Invisible character ${codePoint}`,
		holdsInvisible:
			'This code holds characters that nobody can see, which can make it read otherwise than it runs. They are marked here, and copied with the rest.'
	},

	/** What cannot be seen of an answer's Markdown. */
	markdown: {
		table: 'Table',
		copyTable: 'Copy table as CSV',
		copiedTable: 'Table copied',
		copiedWithFormulas: 'Copied as it stands. A spreadsheet may compute cells that begin with =, +, - or @.',
		/** Before what a picture shows, which is not loaded. */
		picture: 'Picture:',
		/** A task without words. */
		task: 'Task',
		footnotes: 'Footnotes',
		footnote: (count: number) => `Footnote ${number(count)}`,
		backToText: 'Back to the text',
		/** In a passage of many pages without a break. */
		tooLong: 'Too long to be formatted: from here on it stands as it was written.',
		/** Before quotes in quotes in lists without end. */
		tooDeep: 'Nested too deeply to be formatted: what lies deeper stands as it was written.',
		/** Of a list or a table of thousands of items or rows. */
		showMore: 'Show more',
		shownOf: (shown: number, all: number) => `${number(shown)} of ${number(all)} are shown.`
	},

	math: {
		label: 'Formula',
		/** Why a formula is shown as it was written. */
		faults: {
			'too-long': 'This formula is too long to be typeset.',
			'too-deep': 'This formula is nested too deeply to be typeset.',
			'own-commands': 'This formula defines commands of its own, which is not done here.',
			failed: 'This formula could not be typeset.',
			/** The reason comes from KaTeX, in English. */
			unreadable: (reason: string) => `This formula has a mistake: ${reason}`
		}
	}
};
