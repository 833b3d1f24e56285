/** How large what a host sends may be, and how much of it may come. Lengths of texts are in UTF-16 code units. */
import { tokenNames } from './theme-tokens.ts';

const texts = {
	/** A draft, or a message that is sent. */
	draft: 32_000,
	pageTitle: 300,
	pageText: 65_536,
	/** All messages of one completion together. */
	messages: 262_144,
	messageCount: 400,
	/** A name of a model: a catalogue's, or `owner/name`. */
	model: 200,
	system: 8_000,
	greeting: 500,
	suggestion: 120,
	suggestionCount: 6,
	locale: 35,
	label: 60,
	/** An address, as of `src`. */
	address: 2_000,
	/** One theme token's value. */
	token: 120
} as const;

/** What one letter may become in an address: nine in most scripts (`%E6%80%9D`), and room for names and what is between. */
const written = 16;

/** Of the texts and lists of one call. */
export const sizes = {
	...texts,
	/** All options together, each as long as it may be, as the fragment writes them. */
	fragment:
		written *
		(texts.model +
			texts.system +
			texts.locale +
			texts.greeting +
			texts.suggestionCount * (texts.suggestion + 1) +
			tokenNames.length * texts.token)
} as const;

/** Letters of a nonce, of `0-9 a-z A-Z - _`. */
export const nonceLength = { least: 22, most: 64 } as const;

/** Calls: `burst` at once, then `perSecond`. */
export const callRate = { burst: 60, perSecond: 20 } as const;

/** Refused messages that are borne with: where `burst` of them came faster than `perSecond`, the connection ends. */
export const strikeRate = { burst: 400, perSecond: 5 } as const;

/** Tokens read and written for a host's own calls, a minute. An answer under way is not cut off by it; the next waits. */
export const tokensPerMinute = 60_000;

/** Calls that may be under way at once, the one answer among them. */
export const callsUnderWay = 16;
