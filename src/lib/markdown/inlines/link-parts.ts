/** The parts of links and of their definitions (CommonMark 6.3 and 4.7). Each is read at an index, and says where it ends. */
import { unescaped } from '../entities.ts';

export interface Part {
	readonly value: string;
	readonly end: number;
}

/** Longest label of a reference, in characters (CommonMark 4.7). */
export const longestLabel = 999;

const label = /\[((?:[^\\[\]]|\\[^]){0,999})\]/y;
const bracketed = /<((?:[^<>\n\\]|\\[^\n])*)>/y;
const title = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\(((?:[^()\\]|\\[^])*)\)/y;
const space = /[ \t]*(?:\n[ \t]*)?/y;
/** Deepest nesting of parentheses in an address: what cmark allows. */
const mostParentheses = 32;

/** `[label]`, as written between the brackets; not empty. */
export function labelAt(text: string, index: number): Part | null {
	label.lastIndex = index;
	const [whole, value = ''] = label.exec(text) ?? [];
	return whole === undefined || value.trim() === '' ? null : { value, end: index + whole.length };
}

/** Labels are the same whatever their case and white space. */
export function normalLabel(text: string): string {
	return text.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase();
}

/** An address, in angle brackets or without. */
export function destinationAt(text: string, index: number): Part | null {
	if (text.charAt(index) === '<') {
		bracketed.lastIndex = index;
		const [whole, value = ''] = bracketed.exec(text) ?? [];
		return whole === undefined ? null : { value: unescaped(value), end: index + whole.length };
	}
	const end = endOfBareDestination(text, index);
	return end === null ? null : { value: unescaped(text.slice(index, end)), end };
}

/** Null where parentheses do not match, or go too deep. */
function endOfBareDestination(text: string, start: number): number | null {
	let open = 0;
	let index = start;
	for (; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0x5c && /[!-/:-@[-`{-~]/.test(text.charAt(index + 1))) index++;
		else if (code === 0x28 && ++open > mostParentheses) return null;
		else if (code === 0x29 && --open < 0) break;
		else if (code <= 0x20 || code === 0x7f) break;
	}
	return open > 0 ? null : index;
}

/** A title in quotes or parentheses. */
export function titleAt(text: string, index: number): Part | null {
	title.lastIndex = index;
	const match = title.exec(text);
	if (!match) return null;
	return { value: unescaped(match[1] ?? match[2] ?? match[3] ?? ''), end: index + match[0].length };
}

/** The index after white space with at most one line ending in it. */
export function afterSpace(text: string, index: number): number {
	space.lastIndex = index;
	return index + (space.exec(text)?.[0].length ?? 0);
}
