/** Which way what stands around text has to be laid out: a list item's mark, a quote's line, a table's columns. */
import type { Block, Cell, Inline } from './nodes.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * That of the first letter (rules P2 and P3 of the Unicode Bidirectional Algorithm, as `dir="auto"` has it), leaving aside code,
 * formulas and footnotes; undefined where there is no letter. The browser's own `auto` passes over what has a direction of its
 * own, as every paragraph does.
 */
export function directionOf(nodes: readonly (Block | Inline)[]): Direction | undefined {
	for (const node of nodes) {
		const direction = directionOfNode(node);
		if (direction !== undefined) return direction;
	}
	return undefined;
}

function directionOfNode(node: Block | Inline): Direction | undefined {
	switch (node.kind) {
		case 'text':
		case 'html':
		case 'picture':
		case 'verbatim':
			return directionOfText(node.text);
		case 'quote':
			return directionOf(node.blocks);
		case 'list':
			return firstOf(node.items, ({ blocks }) => blocks);
		case 'table':
			return firstOf(node.header, inlinesOf) ?? firstOf(node.rows, (row) => row.flatMap(inlinesOf));
		case 'paragraph':
		case 'line':
		case 'heading':
		case 'strong':
		case 'emphasis':
		case 'deleted':
		case 'link':
			return directionOf(node.children);
		default:
			return undefined;
	}
}

/** Of parts there may be very many; what has a letter is most often the first. */
function firstOf<P>(
	parts: readonly P[],
	nodesOf: (part: P) => readonly (Block | Inline)[]
): Direction | undefined {
	for (const part of parts) {
		const direction = directionOf(nodesOf(part));
		if (direction !== undefined) return direction;
	}
	return undefined;
}

const inlinesOf = ({ children }: Cell): readonly Inline[] => children;

const letter = /\p{L}/u;
/** The scripts in use today that run from right to left. */
const rightToLeft =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** That of its first letter. */
export function directionOfText(text: string): Direction | undefined {
	const first = letter.exec(text)?.[0];
	if (first === undefined) return undefined;
	return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
