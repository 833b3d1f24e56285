/** Definitions of link references, at the head of a paragraph (CommonMark 4.7). */
import { afterSpace, destinationAt, labelAt, normalLabel, titleAt } from '../inlines/link-parts.ts';

export interface LinkTarget {
	readonly href: string;
	/** `''` without one. */
	readonly title: string;
}

/** Hands each definition at the head of `text` to `define` and returns the index where the first other thing begins. */
export function takeDefinitions(text: string, define: (label: string, target: LinkTarget) => void): number {
	let index = 0;
	while (text.charAt(index) === '[') {
		const end = takeDefinition(text, index, define);
		if (end === null) break;
		index = end;
	}
	return index;
}

function takeDefinition(
	text: string,
	start: number,
	define: (label: string, target: LinkTarget) => void
): number | null {
	const label = labelAt(text, start);
	if (!label || text.charAt(label.end) !== ':') return null;
	const destination = destinationAt(text, afterSpace(text, label.end + 1));
	if (!destination) return null;
	const isEmpty = destination.value === '' && text.charAt(destination.end - 1) !== '>';
	if (isEmpty) return null;
	const rest = titled(text, destination.end) ?? untitled(text, destination.end);
	if (!rest) return null;
	define(normalLabel(label.value), { href: destination.value, title: rest.value });
	return rest.end;
}

function titled(text: string, index: number): { value: string; end: number } | null {
	const start = afterSpace(text, index);
	const title = start === index ? null : titleAt(text, start);
	const end = title && endOfLine(text, title.end);
	return end === null ? null : { value: title?.value ?? '', end };
}

function untitled(text: string, index: number): { value: string; end: number } | null {
	const end = endOfLine(text, index);
	return end === null ? null : { value: '', end };
}

/** The index of the next line, where nothing but blanks is left in this one. */
function endOfLine(text: string, index: number): number | null {
	const blanks = /[ \t]*(?:\n|$)/y;
	blanks.lastIndex = index;
	const match = blanks.exec(text);
	return match && index + match[0].length;
}
