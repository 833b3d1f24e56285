/** A paragraph that grows long: its beginning is not read again, and reads as if it had been. */
import { expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { Inline } from '#lib/markdown/nodes.ts';
import { random } from '../../fixtures/random.ts';
import { randomPieces } from '../../fixtures/markdown/random-markdown.ts';

const plain = [
	'ants and bees',
	'and so on.',
	'more of them,',
	'天空是蓝色的。',
	'the',
	'النمل لا يتعب.',
	'a\nnew line'
];
const marked = [
	'*ants*',
	'**two words** of it',
	'`count`',
	'$n = 2$',
	'https://example.org/x_y.',
	'mail@example.org',
	'<b>bold</b>',
	'**重点：**内容。',
	'[a link](https://example.org)',
	'a break  \nin it'
];
const broken = [
	'*',
	'**open',
	'close*',
	'5 * 3',
	'snake_case',
	'$5',
	'`',
	'<',
	'[',
	']',
	'\\*',
	'\\(',
	'~~',
	'&lt;',
	'_'
];

/** Of a few thousand characters; the first of them with hardly anything that is never closed. */
function longParagraph(next: () => number): string {
	const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] ?? '';
	const brokenShare = next() < 0.5 ? 0 : next() * 0.02;
	const words = Array.from({ length: 400 }, () => {
		const kind = next();
		if (kind < brokenShare) return one(broken);
		return one(kind < 0.3 ? marked : plain);
	});
	return words.join(' ');
}

it.each([20, 90, 900])('reads the same, however it came: pieces of at most %i', (longest) => {
	const next = random(longest);
	for (let round = 0; round < 12; round++) {
		const text = longParagraph(next);
		const document = new MarkdownDocument();
		let soFar = '';
		for (const [index, piece] of [...randomPieces(text, longest, next)].entries()) {
			soFar += piece;
			const blocks = document.update(soFar, true);
			if (index % 40 === 0)
				expect(blocks, JSON.stringify(soFar)).toEqual(new MarkdownDocument().update(soFar, true));
		}
		expect(document.update(text), JSON.stringify(text)).toEqual(new MarkdownDocument().update(text));
	}
});

it('keeps what is settled of it as the same nodes', () => {
	const document = new MarkdownDocument();
	const nodesOf = (text: string): readonly Inline[] => {
		const block = document.update(text, true)[0]?.block;
		return block?.kind === 'paragraph' ? block.children : [];
	};
	let text = '';
	let before: readonly Inline[] = [];
	while (text.length < 9000) {
		text += 'Ants are *always* busy. ';
		const after = nodesOf(text);
		const changed = after.filter((node, index) => node !== before[index]).length;
		expect(changed).toBeLessThan(60);
		before = after;
	}
	expect(before.length).toBeGreaterThan(700);
});
