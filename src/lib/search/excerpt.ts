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
 * The first place where the query stands in a text, or its longest word does, in UTF-16 units; null where not all of its
 * words stand in it: a word may begin with what is typed, but pairs of letters that do not follow each other are no hit.
 */
export function placeOf(
	text: string,
	query: string
): { readonly start: number; readonly end: number } | null {
	const folded = foldWithPlaces(text);
	const wanted = fold(query).trim().replace(/\s+/gu, ' ');
	const parts = wanted.split(' ').sort((a, b) => b.length - a.length);
	if (!parts.every((part) => folded.text.includes(part))) return null;
	const sought = folded.text.includes(wanted) ? wanted : (parts[0] ?? '');
	const at = folded.text.indexOf(sought);
	return { start: folded.starts[at] ?? 0, end: folded.starts[at + sought.length] ?? text.length };
}

/** The words around that place. */
export function excerptOf(text: string, query: string): Excerpt | null {
	const place = placeOf(text, query);
	return (
		place && {
			before: oneLine(cutStart(text.slice(0, place.start))),
			found: oneLine(text.slice(place.start, place.end)),
			behind: oneLine(cutEnd(text.slice(place.end)))
		}
	);
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
