/** What nodes say to somebody who listens: no marks, no code, no addresses; each part on a line of its own. */
import type { Block, Inline } from './nodes.ts';

/** What is finished stays the same array, and is put together once. */
const known = new WeakMap<readonly Inline[], string>();

/** `[^1]` and `[words][1]`: what they refer to mostly comes later, and they are text until then. */
const note = /\[\^[^[\]\s]*(?:\]|$)/gu;
const reference = /(?<![\p{L}\p{N}_\]])\[([^[\]]+)\]\[[^[\]]*\]/gu;
/** A picture or link whose address is none that is linked to. */
const unlinked = /!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu;

/** The words of a block. What has begun at its end and is not closed is not among them: a formula, that is. */
export function spokenText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
		case 'line':
			return words(block.children);
		case 'math':
			return formula(block);
		case 'quote':
			return lines(block.blocks);
		case 'list': {
			const { start, items } = block;
			// No full stop behind the number: it would be a sentence of its own.
			const number = (index: number) => (start === null ? '' : `${start + index}: `);
			return items.map(({ blocks }, index) => number(index) + lines(blocks)).join('\n');
		}
		case 'table':
			return [block.header, ...block.rows]
				.map((row) => row.map(({ children }) => words(children)).join(', '))
				.join('\n');
		case 'footnotes':
			return block.items.map(({ number, blocks }) => `${number}: ${lines(blocks)}`).join('\n');
		case 'verbatim':
			return block.text;
		case 'code':
		case 'rule':
			return '';
	}
}

function lines(blocks: readonly Block[]): string {
	return blocks.map(spokenText).join('\n');
}

function words(inlines: readonly Inline[]): string {
	const before = known.get(inlines);
	if (before !== undefined) return before;
	const said = inlines.map(wordsOf).join('');
	known.set(inlines, said);
	return said;
}

function wordsOf(inline: Inline): string {
	switch (inline.kind) {
		case 'text':
			// A line that is wrapped goes on.
			return inline.text
				.replaceAll('\n', ' ')
				.replace(note, '')
				.replace(reference, '$1')
				.replace(unlinked, '$1');
		case 'code':
		case 'html':
		case 'rest':
		case 'picture':
			return inline.text;
		case 'math':
			return formula(inline);
		case 'break':
			return '\n';
		case 'footnote':
		case 'too-deep':
			return '';
		default:
			return words(inline.children);
	}
}

function formula({ text, open }: { readonly text: string; readonly open: boolean }): string {
	return open ? '' : text.replaceAll('\n', ' ');
}
