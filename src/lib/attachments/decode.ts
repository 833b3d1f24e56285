/** Bytes to text: UTF-8, UTF-16 where it is marked, and a guess that is said where neither is it. Pure. */
import { AttachmentError } from './errors.ts';
import { maxCharacters } from './limits.ts';

export interface Decoded {
	/** Lines end in `\n`; no control characters but tab and line feed. At most `maxCharacters`. */
	readonly text: string;
	/** What it was read as where that was a guess, or the person's word; null where it is sure. */
	readonly guessed: string | null;
	/** Whether there was more than `maxCharacters`. */
	readonly isCut: boolean;
}

/** What a file may be read as where it does not say, for the person to choose from; by their names in the Encoding Standard. */
export const encodings = [
	'windows-1252',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-kr',
	'windows-1251',
	'windows-1256',
	'iso-8859-2'
] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The text in `bytes`. `isPart`: there is more of the file, so that a character may be cut at the end.
 * @throws AttachmentError `empty-file`, or `not-text` for what no text has in it
 */
export function decodeText(bytes: Uint8Array, isPart: boolean, encoding?: Encoding): Decoded {
	if (bytes.length === 0) throw new AttachmentError('empty-file', 'no bytes');
	const { text, guessed } = decoded(bytes, isPart, encoding);
	if (hasControls(text)) throw new AttachmentError('not-text', 'control characters');
	const tidy = tidied(text);
	if (tidy.trim() === '') throw new AttachmentError('empty-file', 'white space alone');
	const isCut = tidy.length > maxCharacters;
	return { text: isCut ? cut(tidy, maxCharacters) : tidy, guessed, isCut };
}

function decoded(
	bytes: Uint8Array,
	isPart: boolean,
	encoding: Encoding | undefined
): { text: string; guessed: string | null } {
	if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), guessed: encoding };
	try {
		const text = new TextDecoder(marked(bytes), { fatal: true }).decode(bytes, { stream: isPart });
		return { text, guessed: null };
	} catch (reason) {
		// Bytes that this encoding does not have.
		if (!(reason instanceof TypeError)) throw reason;
	}
	// Whatever is no text has them within a few bytes; in a table of letters nothing else would tell.
	if (bytes.some(isControl)) throw new AttachmentError('not-text', 'control characters');
	return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'windows-1252' };
}

/** By the mark at the beginning; UTF-8 where there is none, as everywhere on the web. */
function marked([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function hasControls(text: string): boolean {
	for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) return true;
	return false;
}

/** What no text has: neither white space (9 to 13), nor the end of a file (26), nor the escape of terminals' colours (27). */
function isControl(code: number): boolean {
	return code < 32 && code !== 26 && code !== 27 && !(code >= 9 && code <= 13);
}

/** Text as it may be shown and counted: one kind of line end, no control characters, no half of a character. */
export function tidied(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex -- these are what is taken out
			.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g, '')
			.toWellFormed()
	);
}

/** Never inside a character. */
function cut(text: string, length: number): string {
	const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
	return text.slice(0, isInsidePair ? length - 1 : length);
}
