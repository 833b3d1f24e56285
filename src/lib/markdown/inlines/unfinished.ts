/** What is held back at the end of a text that is still growing, until its next characters say what it is. */
import { isHighSurrogate } from './characters.ts';

/** Beginnings of mark-up that would vanish again once they are whole: escapes, brackets, references, `<br>`. */
const beginnings = /(?:\\|!?\[|&#?[\dA-Za-z]{0,31}|<(?:br?\s{0,2}\/?)?)$/i;

/** `text` without a beginning at its end: half a character, mark-up, or a run of delimiters, which may still grow. */
export function withoutBeginnings(text: string): string {
	let end = text.length;
	if (isHighSurrogate(text.charCodeAt(end - 1))) end--;
	const withoutRuns = endWithoutRun(text, end);
	if (withoutRuns < end) return text.slice(0, withoutRuns).trimEnd();
	// None is longer than this.
	const from = Math.max(0, end - 40);
	const match = beginnings.exec(text.slice(from, end));
	return match ? text.slice(0, from + match.index).trimEnd() : text.slice(0, end);
}

function endWithoutRun(text: string, from: number): number {
	let end = from;
	while (end > 0 && '*_~`$'.includes(text.charAt(end - 1))) end--;
	return end;
}
