/** Markers of list items (CommonMark 5.2). */
import { trimmed } from '../inlines/characters.ts';
import { tabStop, type Line } from './line.ts';

export interface Marker {
	/** `-`, `+`, `*`, or the character after a number: items of one list have the same. */
	readonly type: string;
	/** Of a numbered item. */
	readonly number: number | null;
	/** Columns by which what belongs to the item is indented. */
	readonly width: number;
	/** Characters of the marker itself. */
	readonly length: number;
	/** Columns of blanks to read after it. */
	readonly padding: number;
}

const marker = /^(?:([-+*])|(\d{1,9})([.)]))(?=([ \t]|$))/;

/** The marker with which the content of `line` begins. In a paragraph, only what begins a list for certain interrupts it. */
export function markerOf(line: Line, interruptsParagraph: boolean): Marker | null {
	const match = marker.exec(line.content);
	if (!match) return null;
	const [{ length }, bullet, digits, delimiter] = match;
	const after = line.content.slice(length);
	const isEmpty = trimmed(after) === '';
	if (interruptsParagraph && (isEmpty || (digits !== undefined && Number(digits) !== 1))) return null;
	const blanks = blankColumns(after, line.contentColumn + length);
	// After an empty marker, or before indented code, one column alone belongs to the marker.
	const padding = isEmpty || blanks > tabStop ? 1 : blanks;
	return {
		type: bullet ?? delimiter ?? '',
		number: digits === undefined ? null : Number(digits),
		width: line.indent + length + padding,
		length,
		padding
	};
}

function blankColumns(text: string, from: number): number {
	let column = from;
	for (const character of text) {
		if (character === ' ') column++;
		else if (character === '\t') column += tabStop - (column % tabStop);
		else break;
	}
	return column - from;
}
