/** What kind of character stands beside a run of delimiters. A text's beginning and end count as white space. */

const whitespace = /^\s$/u;
/** CommonMark 0.31: the general categories P and S. */
const punctuation = /^[\p{P}\p{S}]$/u;
/** Of East and Southeast Asia: scripts in which words, or particles, follow each other without a space, with their punctuation. */
const eastAsian =
	/^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\ufe30-\ufe4f\uff00-\uffef]$/u;

export interface CharacterKind {
	readonly isSpace: boolean;
	readonly isPunctuation: boolean;
	readonly isEastAsian: boolean;
}

const edge: CharacterKind = { isSpace: true, isPunctuation: false, isEastAsian: false };

/** The character that ends before `index`. */
export function kindBefore(text: string, index: number): CharacterKind {
	if (index === 0) return edge;
	const isPair = isLowSurrogate(text.charCodeAt(index - 1)) && index > 1;
	return kindOf(isPair ? text.slice(index - 2, index) : text.charAt(index - 1));
}

/** The character that begins at `index`. */
export function kindAt(text: string, index: number): CharacterKind {
	const code = text.codePointAt(index);
	return code === undefined ? edge : kindOf(String.fromCodePoint(code));
}

/** Whether a backslash before `index` that is not itself escaped takes the meaning from what stands there. */
export function isEscaped(text: string, index: number): boolean {
	let backslashes = 0;
	while (text.charAt(index - 1 - backslashes) === '\\') backslashes++;
	return backslashes % 2 === 1;
}

/** Where `text` ends, blanks and line endings at its end left out. */
export function endOfText(text: string): number {
	let end = text.length;
	while (end > 0 && isBlank(text.charAt(end - 1))) end--;
	return end;
}

/** `text` without blanks and line endings at its ends. Other white space, as that of East Asian texts, is part of it. */
export function trimmed(text: string): string {
	const end = endOfText(text);
	let start = 0;
	while (start < end && isBlank(text.charAt(start))) start++;
	return text.slice(start, end);
}

function isBlank(character: string): boolean {
	return character === ' ' || character === '\t' || character === '\n';
}

function kindOf(character: string): CharacterKind {
	return {
		isSpace: whitespace.test(character),
		isPunctuation: punctuation.test(character),
		isEastAsian: eastAsian.test(character)
	};
}

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}

export function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}
