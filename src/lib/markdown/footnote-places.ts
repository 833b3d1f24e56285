/** Where in a text a footnote is referred to. */
import type { Block, Inline } from './nodes.ts';

/** Whether one of the references to a footnote stands in `node`; both numbers count from 1. */
export function holdsReference(node: Block | Inline, number: number, occurrence: number): boolean {
	const isIn = (nodes: readonly (Block | Inline)[]) =>
		nodes.some((inner) => holdsReference(inner, number, occurrence));
	switch (node.kind) {
		case 'footnote':
			return node.number === number && node.occurrence === occurrence;
		case 'quote':
			return isIn(node.blocks);
		case 'list':
		case 'footnotes':
			return node.items.some(({ blocks }) => isIn(blocks));
		case 'table':
			return [node.header, ...node.rows].some((row) => row.some(({ children }) => isIn(children)));
		default:
			return 'children' in node && isIn(node.children);
	}
}
