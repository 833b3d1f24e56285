/** What is held back at the end of a text that is still growing, until its next characters say what it is. */
import { isEscaped, isHighSurrogate } from './characters.ts';

/** Beginnings of mark-up that would vanish again once they are whole: escapes, brackets, references, `<br>`. */
const beginnings = /(?:(?<!\\)\\\[?|!?\[|&#?[\dA-Za-z]{0,31}|<(?:br?\s{0,2}\/?)?)$/i;

/** `text` without a beginning at its end: half a character, mark-up, or a run of delimiters, which may still grow. */
export function withoutBeginnings(text: string): string {
	const whole = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
	const end = endWithoutRun(text, whole);
	// No beginning is longer than this.
	const from = Math.max(0, end - 40);
	const beginning = end < whole ? null : beginnings.exec(text.slice(from, end));
	return text.slice(0, beginning ? from + beginning.index : end).trimEnd();
}

/** The first of a run after a backslash is no delimiter. */
function endWithoutRun(text: string, from: number): number {
	let end = from;
	while (end > 0 && '*_~`$'.includes(text.charAt(end - 1))) end--;
	return end < from && isEscaped(text, end) ? end + 1 : end;
}
