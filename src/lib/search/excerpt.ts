/** What is shown of a text in which something was found. Pure. */
import { fold, foldWithPlaces } from './fold.ts';

/** Graphemes before what was found, and behind its beginning. */
const before = 24;
const behind = 72;

export interface Excerpt {
	readonly before: string;
	readonly found: string;
	readonly behind: string;
}

/**
 * The words around the first place where the query stands, or its longest word does; null where neither stands in the text:
 * a word may begin with what is typed, but pairs of letters that do not follow each other are no hit.
 */
export function excerptOf(text: string, query: string): Excerpt | null {
	const folded = foldWithPlaces(text);
	const wanted = fold(query).trim().replace(/\s+/gu, ' ');
	const parts = wanted.split(' ').sort((a, b) => b.length - a.length);
	if (!parts.every((part) => folded.text.includes(part))) return null;
	const sought = folded.text.includes(wanted) ? wanted : (parts[0] ?? '');
	const at = folded.text.indexOf(sought);
	const start = folded.starts[at] ?? 0;
	const end = folded.starts[at + sought.length] ?? text.length;
	return {
		before: oneLine(cutStart(text.slice(0, start))),
		found: oneLine(text.slice(start, end)),
		behind: oneLine(cutEnd(text.slice(end)))
	};
}

function cutStart(text: string): string {
	// No grapheme that anybody reads is longer than eight units.
	const graphemes = graphemesOf(text.slice(-8 * before));
	return graphemes.length > before ? `…${graphemes.slice(-before).join('')}` : graphemes.join('');
}

function cutEnd(text: string): string {
	const graphemes = graphemesOf(text.slice(0, 8 * behind));
	return graphemes.length > behind ? `${graphemes.slice(0, behind).join('')}…` : graphemes.join('');
}

function graphemesOf(text: string): string[] {
	return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ');
}
