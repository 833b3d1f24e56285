/** Bytes to text: UTF-8, UTF-16 where it is marked, and a guess that is said where it is neither. Pure. */
import { AttachmentError } from './errors.ts';
import { likelyEncodings, unmarkedUtf16, type Encoding } from './guess-encoding.ts';
import { maxCharacters } from './limits.ts';

export interface Decoded {
	/** Lines end in `\n`; no control characters but tab and line feed. At most `maxCharacters`. */
	readonly text: string;
	/** What it was read as where that was a guess, or the person's word; null where it is sure. */
	readonly guessed: string | null;
	/** Whether there was more than `maxCharacters`. */
	readonly isCut: boolean;
}

export interface DecodeOptions {
	/** There is more of the file, so that a character may be cut at the end. */
	readonly isPart?: boolean;
	/** What the person says it is. */
	readonly encoding?: Encoding | undefined;
	/** What the person reads, as the browser says: BCP 47 tags. It decides what is guessed. */
	readonly languages?: readonly string[];
}

/**
 * The text in `bytes`.
 * @throws AttachmentError `empty-file`, or `not-text` for what no text has in it
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
	if (bytes.length === 0) throw new AttachmentError('empty-file', 'no bytes');
	const { text, guessed } = decoded(bytes, options);
	if (hasControls(text)) throw new AttachmentError('not-text', 'control characters');
	const tidy = tidied(text);
	if (tidy.trim() === '') throw new AttachmentError('empty-file', 'white space alone');
	const isCut = tidy.length > maxCharacters;
	return { text: isCut ? cut(tidy, maxCharacters) : tidy, guessed, isCut };
}

function decoded(
	bytes: Uint8Array,
	{ isPart: stream = false, encoding, languages = [] }: DecodeOptions
): { readonly text: string; readonly guessed: string | null } {
	if (encoding !== undefined) {
		return { text: new TextDecoder(encoding).decode(bytes, { stream }), guessed: encoding };
	}
	const mark = markOf(bytes);
	const unmarked = mark === null ? unmarkedUtf16(bytes) : null;
	// Without a mark it is UTF-8, as everywhere on the web.
	const sure = decodedAs(mark ?? unmarked ?? 'utf-8', bytes, stream);
	if (sure !== null) return { text: sure, guessed: unmarked };
	// Whatever is no text has them within a few bytes; in a table of letters nothing else would tell.
	if (bytes.some(isControl)) throw new AttachmentError('not-text', 'control characters');
	for (const guessed of likelyEncodings(bytes, languages)) {
		const text = decodedAs(guessed, bytes, stream);
		if (text !== null) return { text, guessed };
	}
	return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'windows-1252' };
}

/** Null where the encoding has no such bytes. */
function decodedAs(encoding: string, bytes: Uint8Array, stream: boolean): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
	} catch (reason) {
		if (!(reason instanceof TypeError)) throw reason;
		return null;
	}
}

/** Of UTF-16, at the beginning; null where there is none. */
function markOf([first, second]: Uint8Array): string | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : null;
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
