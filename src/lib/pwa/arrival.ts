/**
 * What comes into Ponder from outside: by a link, by another app's “Share”, as a file that is opened with it. It only
 * ever fills a draft and proposes; sending and downloading take a click.
 */

export type ArrivalSource = 'link' | 'share' | 'file';

export interface Arrival {
	readonly source: ArrivalSource;
	/** For the message box; empty where nothing came for it. At most `maxCharacters`. */
	readonly text: string;
	/** A model as whoever made the link named it; null where none is named. */
	readonly modelName: string | null;
	/** How the next answer is to think; null where nothing is said of it. */
	readonly thinking: ThinkingWish | null;
	/** To go with the message; left out where there are none. */
	readonly files?: readonly File[];
	/** What could not be taken, or not as it was meant. */
	readonly troubles: readonly Trouble[];
	/** Exports of Ponder, which are not for the message box; left out where there are none. */
	readonly exports?: readonly ExportFile[];
}

/** Conversations in a file, to be imported once the person says so. */
export interface ExportFile {
	readonly name: string;
	readonly file: Blob;
}

/** Only what is named changes. `budget`: tokens, null for no limit. */
export interface ThinkingWish {
	readonly enabled: boolean;
	readonly budget?: number | null;
}

/** The page words the code. `name`: of a file. */
export type Trouble =
	/** Percent signs that encode nothing; the text may not be what was meant. */
	| { readonly code: 'damaged-link' }
	/** More text than `maxCharacters`; the end is left out. */
	| { readonly code: 'too-long' }
	| { readonly code: 'unknown-thinking'; readonly value: string }
	| { readonly code: 'unknown-model'; readonly name: string }
	/** The browser could not read it: moved, deleted, or not allowed. */
	| { readonly code: 'unreadable-file'; readonly name: string }
	/** What was shared did not get here. */
	| { readonly code: 'share-lost' };

/** UTF-16 code units that one arrival may bring: about ten times what the longest context of a small model holds. */
export const maxCharacters = 100_000;

/** Characters of a name or value that is only quoted back. */
const maxQuoted = 80;

/**
 * Text as it may be put where a person writes: lines end in `\n`, no control characters but tab and line feed, and not
 * longer than `maxCharacters` (never cut inside a character).
 */
export function tidyText(text: string): { readonly text: string; readonly isCut: boolean } {
	// eslint-disable-next-line no-control-regex -- these are what is taken out
	const clean = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
	return clean.length <= maxCharacters
		? { text: clean, isCut: false }
		: { text: cut(clean, maxCharacters), isCut: true };
}

/** A name that somebody else chose, short enough to be shown in a sentence. */
export function quoted(name: string): string {
	const line = tidyText(name).text.replace(/\s+/g, ' ').trim();
	return line.length <= maxQuoted ? line : `${cut(line, maxQuoted)}…`;
}

function cut(text: string, length: number): string {
	const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
	return text.slice(0, isInsidePair ? length - 1 : length);
}
