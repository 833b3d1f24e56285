/** A paragraph that grows long: its beginning is not read again, and reads as if it had been. */
import { expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { Targets } from '#lib/markdown/inlines/brackets.ts';
import { trimmed } from '#lib/markdown/inlines/characters.ts';
import { readInlines } from '#lib/markdown/inlines/read-inlines.ts';
import { joined, settledHead, type SettledHead } from '#lib/markdown/inlines/settled.ts';
import { safeHref } from '#lib/markdown/links.ts';
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
	'[one with *a word*](https://example.org/x_y)',
	'![a picture](https://example.org/a.png)',
	'a break  \nin it'
];
const broken = [
	'*',
	'**open',
	'close*',
	'5 * 3',
	'a _ b',
	'a < b',
	'[a]',
	'[a [b] c](https://example.org)',
	'[^a](https://example.org)',
	'[refused](javascript:void)',
	'`[a](https://example.org)`',
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
	'<b',
	'b>',
	'*&nbsp;b',
	'&#32;*&#32;b',
	'a_&#32;b',
	'_'
];

const undefinedTargets: Targets = { link: () => undefined, hasFootnote: () => false, hrefOf: safeHref };
const definedTargets: Targets = {
	link: () => ({ href: 'https://example.org/defined', title: '' }),
	hasFootnote: () => true,
	hrefOf: safeHref
};

/** Of a few thousand characters; the first of them with hardly anything that is never closed. */
function longParagraph(next: () => number, length = 400): string {
	const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] ?? '';
	const brokenShare = next() < 0.5 ? 0 : next() * 0.02;
	const words = Array.from({ length }, () => {
		const kind = next();
		if (kind < brokenShare) return one(broken);
		return one(kind < 0.3 ? marked : plain);
	});
	return words.join(' ');
}

it.each([20, 90, 900, 6000])('reads the same, however it came: pieces of at most %i', (longest) => {
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

it.each([
	['a word at a time', 20],
	['some hundred characters at a time', 900],
	['thousands at once', 6000]
])('reads as if all of it were read at once, whatever is defined later: %s', (_, longest) => {
	const next = random(longest + 1);
	let settled = 0;
	for (let round = 0; round < 12; round++) {
		const text = longParagraph(next, 1000);
		let soFar = '';
		let head: SettledHead | undefined;
		for (const [index, piece] of [...randomPieces(text, longest, next)].entries()) {
			soFar += piece;
			const shown = trimmed(soFar);
			head = settledHead(shown, undefinedTargets, head);
			if (index % Math.ceil(3000 / longest) > 0) continue;
			for (const targets of [undefinedTargets, definedTargets]) {
				const rest = readInlines(shown.slice(head.text.length), targets, true);
				expect(joined(head.inlines, rest), JSON.stringify(shown)).toEqual(readInlines(shown, targets, true));
			}
		}
		settled += head?.text.length ?? 0;
	}
	expect(settled).toBeGreaterThan(20_000);
});

it('settles a paragraph that is thousands of characters long when it is first seen', () => {
	const text = 'Ants are *always* busy, 5 * 3 of them, see [their page](https://example.org). '.repeat(120);
	const head = settledHead(text, undefinedTargets);
	expect(text.length - head.text.length).toBeLessThan(500);
	expect(head.inlines).toEqual(readInlines(head.text, undefinedTargets));
});

it.each(['`', '<b ', '*', '**', '_', '~~', '$', '\\(', '[', '![', '<https:'])(
	'looks once for what %s keeps from being settled',
	(mark) => {
		const text = `${mark}${'ants and bees and '.repeat(200)}`;
		const asked = settledHead(text, undefinedTargets);
		expect(asked).toMatchObject({ text: '', barrier: text.slice(0, 2000) });
		expect(settledHead(`${text} More.`, undefinedTargets, asked)).toBe(asked);
		// It is another paragraph that stands there now.
		expect(settledHead(text.slice(mark.length), undefinedTargets, asked).text).not.toBe('');
	}
);

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
