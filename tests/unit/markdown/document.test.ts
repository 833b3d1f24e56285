/** A text as it grows: the same nodes at its end whatever its steps, and the same objects for what is finished. */
import { describe, expect, it, vi } from 'vitest';
import { Paragraph } from '#lib/markdown/blocks/paragraph.ts';
import { MarkdownDocument, type KeyedBlock } from '#lib/markdown/document.ts';
import { randomMarkdown, randomPieces } from '../../fixtures/markdown/random-markdown.ts';
import { random } from '../../fixtures/random.ts';
import { nodesIn } from './html.ts';

describe('a growing document', () => {
	it.each([
		[1, 300],
		[3, 700],
		[40, 700]
	])('ends in the same blocks, however the text was split: pieces of at most %i', (longest, rounds) => {
		const next = random(longest);
		for (let round = 0; round < rounds; round++) {
			const text = randomMarkdown(next);
			const document = new MarkdownDocument();
			let soFar = '';
			for (const piece of randomPieces(text, longest, next)) {
				soFar += piece;
				document.update(soFar, next() < 0.5);
			}
			const isLive = next() < 0.3;
			const whole = new MarkdownDocument().update(text, isLive);
			expect(document.update(text, isLive), JSON.stringify(text)).toEqual(whole);
		}
	});

	it('keeps the object of every block that another one follows', () => {
		const next = random(7);
		let kept = 0;
		for (let round = 0; round < 800; round++) {
			const text = randomMarkdown(next).replace(/\r\n?/g, '\n');
			// What is defined late is looked up again, and that is another test.
			if (/\]:/.test(text)) continue;
			const document = new MarkdownDocument();
			let soFar = '';
			let before: readonly KeyedBlock[] = [];
			for (const piece of randomPieces(text, 8, next)) {
				const finished = finishedIn(before, soFar);
				soFar += piece;
				before = document.update(soFar, true);
				for (const [index, block] of finished.entries())
					expect(before[index], JSON.stringify(soFar)).toBe(block);
				kept += finished.length;
			}
		}
		expect(kept).toBeGreaterThan(3000);
	});

	it.each([
		['items of a list', '', '- item *one*\n', 19],
		['rows of a table', '| a | b |\n|---|---|\n', '| 1 | *2* |\n', 20],
		['blocks of a quote', '', '> words\n>\n', 19]
	])('keeps the %s as more of them come', (_, head, line, finished) => {
		const document = new MarkdownDocument();
		const parts = (text: string) => {
			const block = document.update(text, true)[0]?.block;
			if (block?.kind === 'list') return block.items;
			if (block?.kind === 'table') return block.rows;
			return block?.kind === 'quote' ? block.blocks : [];
		};
		const before = parts(head + line.repeat(20)).slice(0, finished);
		const after = parts(head + line.repeat(25));
		expect(before).toHaveLength(finished);
		for (const [index, part] of before.entries()) expect(after[index]).toBe(part);
	});

	it.each([
		['quotes', (depth: number) => `${'> '.repeat(depth)}word`],
		[
			'lists',
			(depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')
		],
		['quotes of lists', (depth: number) => `${'> - '.repeat(depth / 2)}word`],
		['emphasis', (depth: number) => '*a '.repeat(depth) + 'b* '.repeat(depth)]
	])('says that %s nest too deeply, where they do, and ends the same however the text came', (_, nested) => {
		const deepIn = (text: string) =>
			nodesIn(new MarkdownDocument().update(text)).filter(({ kind }) => kind === 'too-deep').length;
		expect(deepIn(nested(32))).toBe(0);
		expect(deepIn(nested(34))).toBe(1);
		const text = `${nested(40)}\n\nAfter it.`;
		const grown = new MarkdownDocument();
		for (let end = 0; end < text.length; end++) grown.update(text.slice(0, end), true);
		expect(grown.update(text)).toEqual(new MarkdownDocument().update(text));
	});

	it('does not look into the items of a list that are complete', () => {
		const document = new MarkdownDocument();
		let text = '- an *item*\n'.repeat(1000);
		document.update(text, true);
		const looks = vi.spyOn(Paragraph.prototype, 'block');
		for (const token of ['- ', 'and', ' *more*', '\n', '- ']) document.update((text += token), true);
		const { length } = looks.mock.calls;
		looks.mockRestore();
		expect(length).toBeGreaterThan(0);
		expect(length).toBeLessThan(5 * 5);
	});

	it('gives every block a key of its own, in order', () => {
		const next = random(3);
		for (let round = 0; round < 500; round++) {
			const text = randomMarkdown(next);
			for (const isLive of [true, false]) {
				const keys = new MarkdownDocument().update(text, isLive).map(({ key }) => key);
				expect(keys, JSON.stringify(text)).toEqual([...new Set(keys)].sort((a, b) => a - b));
			}
		}
	});

	it('resolves a reference that is defined later, and leaves what does not use it alone', () => {
		const document = new MarkdownDocument();
		const text = 'See [docs].\n\nSee [other].\n\n';
		const before = document.update(text, true);
		const after = document.update(`${text}[docs]: https://example.org/x\n`, true);
		expect(after[0]?.block).toEqual({
			kind: 'paragraph',
			children: [
				{ kind: 'text', text: 'See ' },
				{
					kind: 'link',
					href: 'https://example.org/x',
					title: '',
					children: [{ kind: 'text', text: 'docs' }]
				},
				{ kind: 'text', text: '.' }
			]
		});
		expect(after[1]).toBe(before[1]);
	});

	it('follows no definition that is still being written', () => {
		const document = new MarkdownDocument();
		const text = 'See [docs].\n\n[docs]: https://example.org/path';
		for (let end = 12; end <= text.length; end++) {
			const hrefs = nodesIn(document.update(text.slice(0, end), true)).filter((node) => 'href' in node);
			expect(hrefs).toEqual([]);
		}
		expect(nodesIn(document.update(text)).filter((node) => 'href' in node)).toHaveLength(1);
	});

	it('starts afresh when the text is another one', () => {
		const document = new MarkdownDocument();
		document.update('# One\n\nTwo\n\n[a]: https://example.org\n\nThree');
		expect(document.update('Four [a]')).toEqual(new MarkdownDocument().update('Four [a]'));
		expect(document.update('')).toEqual([]);
	});

	it('treats every kind of line ending as the same, also when it is cut in two', () => {
		const document = new MarkdownDocument();
		document.update('One\r');
		document.update('One\r\n\r');
		expect(document.update('One\r\n\r\nTwo\rThree')).toEqual(
			new MarkdownDocument().update('One\n\nTwo\nThree')
		);
	});

	it('looks for line endings only in what is new', () => {
		const document = new MarkdownDocument();
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called on strings only, and given back
		const { replace } = String.prototype;
		let looked = 0;
		let text = '';
		try {
			vi.spyOn(String.prototype, 'replace').mockImplementation(function (
				this: string,
				...given: Parameters<typeof replace>
			) {
				looked += this.length;
				return replace.apply(this, given);
			});
			for (let line = 0; line < 500; line++) document.update((text += 'Words.\r\n\r\n'), true);
		} finally {
			vi.restoreAllMocks();
		}
		expect(looked).toBeGreaterThan(0);
		expect(looked).toBeLessThan(3 * text.length);
	});

	it('never lets a heading skip a level', () => {
		const levels = new MarkdownDocument()
			.update('### A\n\n# B\n\n###### C\n\n## D')
			.map(({ level }) => level);
		expect(levels).toEqual([3, 3, 4, 4]);
	});
});

/** The blocks that are followed by one that has another whole line, or more: a header's line may yet be none. */
function finishedIn(blocks: readonly KeyedBlock[], text: string): readonly KeyedBlock[] {
	const lastWholeLine = text.lastIndexOf('\n', text.lastIndexOf('\n') - 1) + 1;
	return blocks.filter((_, index) => (blocks[index + 1]?.key ?? Infinity) < lastWholeLine);
}

it.each(['*A* long ', '*A* [link][a] and[^n] '])(
	'reads no more of what is too long to be read: %s',
	(beginning) => {
		const document = new MarkdownDocument();
		const text = `${beginning}${'more words. '.repeat(1500)}`;
		for (let end = 9000; end < text.length; end += 700) {
			const part = text.slice(0, end);
			expect(document.update(part)).toEqual(new MarkdownDocument().update(part));
		}
		const defined = `${text}on\n\n[a]: https://example.org\n[^n]: A note`;
		expect(document.update(defined)).toEqual(new MarkdownDocument().update(defined));
	}
);

it('keeps what it read of a text that is too long as the same nodes', () => {
	const document = new MarkdownDocument();
	const text = '*A* word. '.repeat(1500);
	const nodesOf = (now: string) => {
		const block = document.update(now, true)[0]?.block;
		return block?.kind === 'paragraph' ? block.children : [];
	};
	const before = nodesOf(`${text}and`);
	const after = nodesOf(`${text}and on`);
	expect(after.at(-1)).toMatchObject({ kind: 'rest' });
	expect(after.slice(0, -1).every((node, index) => node === before[index])).toBe(true);
});
