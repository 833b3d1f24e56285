import { describe, expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { Block } from '#lib/markdown/nodes.ts';
import { parseMarkdown } from '#lib/markdown/parse.ts';
import { segmentsFrom } from '#lib/markdown/segments.ts';
import { random, type Random } from '../../fixtures/random.ts';

/** Lines that mean something at the start of a block, in the middle of one, or nowhere. */
const lines = [
	'Plain words.',
	'two words  ',
	'',
	'',
	'',
	'# Heading',
	'### Third',
	'Title',
	'===',
	'---',
	'- item',
	'* other',
	'  - nested',
	'  continued',
	'    four spaces',
	'\ttabbed',
	'1. first',
	'- [ ] open task',
	'- [x] done task',
	'> quoted',
	'> - quoted item',
	'```',
	'```js',
	'````',
	'~~~ python',
	'`` not a fence `',
	'| a | b |',
	'|---|:-:|',
	'| 1 | **2** |',
	'<div>',
	'</div>',
	'<!-- open',
	'closed -->',
	'<b>inline</b> text',
	'[label]: https://example.org/a',
	'A [label] and [Other][label].',
	'[other]: <https://example.org/b> "title"',
	'**bold *both***',
	'`code` and [link](https://example.org)',
	'漢字と**強調**です。',
	'مرحبا *بالعالم*',
	'&amp; &copy; &#x1F600;'
];

function randomText(next: Random): string {
	const count = 1 + Math.floor(next() * 24);
	const text = Array.from({ length: count }, () => lines[Math.floor(next() * lines.length)]).join('\n');
	return next() < 0.5 ? text : `${text}\n`;
}

function blocksOf(text: string): Block[] {
	return new MarkdownDocument().update(text).map(({ block }) => block);
}

describe('a growing document', () => {
	it('ends in the same blocks, however the text was split', () => {
		const next = random(7);
		for (let round = 0; round < 400; round++) {
			const text = randomText(next);
			const document = new MarkdownDocument();
			let end = 0;
			while (end < text.length) {
				end = Math.min(text.length, end + 1 + Math.floor(next() * 12));
				document.update(text.slice(0, end));
			}
			expect(document.update(text), JSON.stringify(text)).toEqual(new MarkdownDocument().update(text));
		}
	});

	it('reads segment by segment what the whole text says', () => {
		const next = random(11);
		for (let round = 0; round < 1500; round++) {
			const text = randomText(next);
			const whole = parseMarkdown(text).blocks.map(({ block }) => block);
			expect(withoutIndentation(blocksOf(text)), JSON.stringify(text)).toEqual(withoutIndentation(whole));
		}
	});

	it('keeps the object of a block that is finished', () => {
		const document = new MarkdownDocument();
		const start = 'First.\n\n```js\nlet a;\n```\n\nThird.\n\n';
		const before = document.update(`${start}Fourth\n\n`);
		const after = document.update(`${start}Fourth\n\nFifth.\n\nSixth`);
		expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
		for (const index of [0, 1, 2]) expect(after[index]).toBe(before[index]);
	});

	it('gives every block a key of its own, in order', () => {
		const next = random(3);
		for (let round = 0; round < 300; round++) {
			const keys = new MarkdownDocument().update(randomText(next)).map(({ key }) => key);
			expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
		}
	});

	it('resolves a reference that is defined later, and again when the definition changes', () => {
		const document = new MarkdownDocument();
		document.update('See [docs].\n\nMore.\n\n');
		expect(document.update('See [docs].\n\nMore.\n\n[docs]: https://example.org/x\n')[0]?.block).toEqual({
			kind: 'paragraph',
			children: [
				{ kind: 'text', text: 'See ' },
				{ kind: 'link', href: 'https://example.org/x', children: [{ kind: 'text', text: 'docs' }] },
				{ kind: 'text', text: '.' }
			]
		});
	});

	it('starts afresh when the text is another one', () => {
		const document = new MarkdownDocument();
		document.update('# One\n\nTwo\n\nThree');
		expect(document.update('Four').map(({ block }) => block.kind)).toEqual(['paragraph']);
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

	it('never lets a heading skip a level', () => {
		const levels = new MarkdownDocument()
			.update('### A\n\n# B\n\n###### C\n\n## D')
			.map(({ level }) => level);
		expect(levels).toEqual([3, 3, 4, 4]);
	});
});

describe('segments', () => {
	it('cover the text without gaps', () => {
		const next = random(5);
		for (let round = 0; round < 300; round++) {
			const text = randomText(next);
			const pieces = segmentsFrom(text, 0).map(({ start, end }) => text.slice(start, end));
			expect(pieces.join('')).toBe(text);
		}
	});

	it('keep an open fence in one piece, blank lines and markers in it included', () => {
		const kinds = segmentsFrom('Text\n```\n\n- a\n\n# b\n~~~\n\nc', 0).map(({ kind }) => kind);
		expect(kinds).toEqual(['text', 'fence']);
	});
});

/** Open fences keep their indentation by CommonMark's rule, not by marked's; everything else is the same. */
function withoutIndentation(blocks: readonly Block[]): Block[] {
	return blocks.map((block) =>
		block.kind === 'code' ? { ...block, text: block.text.replace(/^[ \t]+/gm, '').trimEnd() } : block
	);
}
