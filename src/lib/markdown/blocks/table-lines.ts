/** Lines of tables (GFM 4.10). */
import { trimmed } from '../inlines/characters.ts';
import type { Cell } from '../nodes.ts';

export type Align = Cell['align'];

const delimiter = /^:?-+:?$/;
/** A wider one is shown as text: nobody reads it, and every row would be filled up to its width. */
export const mostColumns = 200;

/** The sides to which the columns are set, where `content` is the line under a header; null otherwise. */
export function alignsOf(content: string): Align[] | null {
	// Not by one expression for the whole row: in one of millions of cells it would run out of stack.
	if (!/[|:]/.test(content) || /[^-|: \t]/.test(content)) return null;
	const columns = cellsOf(content);
	const isRow = columns.length > 0 && columns.length <= mostColumns;
	if (!isRow || !columns.every((column) => delimiter.test(column))) return null;
	return columns.map((column) => {
		const isEnd = column.endsWith(':');
		if (column.startsWith(':')) return isEnd ? 'center' : 'start';
		return isEnd ? 'end' : null;
	});
}

/** The cells of a row, without the blanks around them. A pipe after a backslash stands in its cell, even in code. */
export function cellsOf(row: string): string[] {
	const text = trimmed(row);
	const cells: string[] = [];
	let start = text.startsWith('|') ? 1 : 0;
	for (let index = start; index < text.length; index++) {
		const character = text.charAt(index);
		if (character === '\\') index++;
		else if (character === '|') {
			cells.push(text.slice(start, index));
			start = index + 1;
		}
	}
	if (start < text.length) cells.push(text.slice(start));
	return cells.map((cell) => trimmed(cell).replaceAll('\\|', '|'));
}
