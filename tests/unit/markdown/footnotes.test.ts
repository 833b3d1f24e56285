/** Footnotes, as GitHub reads them. */
import { describe, expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { Footnote, FootnoteReference } from '#lib/markdown/nodes.ts';
import { htmlOf, nodesIn } from './html.ts';

function footnotesOf(markdown: string): readonly Footnote[] {
	const last = new MarkdownDocument().update(markdown).at(-1)?.block;
	return last?.kind === 'footnotes' ? last.items : [];
}

function referencesIn(markdown: string): FootnoteReference[] {
	return nodesIn(new MarkdownDocument().update(markdown)).filter((node) => node.kind === 'footnote');
}

describe('footnotes', () => {
	it('are numbered as they are referred to first, and stand at the end', () => {
		const text = 'b[^b], a[^a], b again[^b].\n\n[^a]: Of a.\n\nMore.\n\n[^b]: Of b.\n';
		expect(referencesIn(text)).toEqual([
			{ kind: 'footnote', number: 1, label: 'b', occurrence: 1 },
			{ kind: 'footnote', number: 2, label: 'a', occurrence: 1 },
			{ kind: 'footnote', number: 1, label: 'b', occurrence: 2 }
		]);
		expect(footnotesOf(text).map(({ number, label, references }) => [number, label, references])).toEqual([
			[1, 'b', 2],
			[2, 'a', 1]
		]);
		expect(new MarkdownDocument().update(text).map(({ block }) => block.kind)).toEqual([
			'paragraph',
			'paragraph',
			'footnotes'
		]);
	});

	it('hold blocks of any kind, as long as they are indented', () => {
		const text =
			'x[^1]\n\n[^1]: First\n    line.\n\n    - item\n\n    > quote\n\n        code\n\nNot of it.\n';
		const [footnote] = footnotesOf(text);
		expect(htmlOf(footnote?.blocks ?? [])).toBe(
			'<p>First\nline.</p>\n<ul>\n<li>item</li>\n</ul>\n<blockquote>\n<p>quote</p>\n</blockquote>\n' +
				'<pre><code>code\n</code></pre>'
		);
	});

	it('are told apart without their case, and only the first of a label is referred to', () => {
		const text = 'x[^Note] y[^note]\n\n[^NOTE]: One.\n[^note]: Two.\n';
		expect(referencesIn(text).map(({ number, label }) => [number, label])).toEqual([
			[1, 'Note'],
			[1, 'note']
		]);
		expect(footnotesOf(text).map(({ number, references }) => [number, references])).toEqual([
			[1, 2],
			[2, 0]
		]);
	});

	it('are lost nowhere: what nothing refers to comes last', () => {
		expect(footnotesOf('[^a]: Alone.\n\nx[^b]\n\n[^b]: Used.').map(({ label }) => label)).toEqual(['b', 'a']);
	});

	it('are no footnotes where none is defined, and none in code', () => {
		expect(referencesIn('x[^1] and [^2]\n\n[^2]: Two.')).toHaveLength(1);
		expect(referencesIn('`x[^1]`\n\n[^1]: One.')).toEqual([]);
		expect(htmlOf([...new MarkdownDocument().update('x[^1]')].map(({ block }) => block))).toBe(
			'<p>x[^1]</p>'
		);
	});

	it('may refer to each other and to themselves', () => {
		const text = 'x[^a]\n\n[^a]: See[^b].\n[^b]: See[^a] and[^b].\n';
		expect(footnotesOf(text).map(({ number, references }) => [number, references])).toEqual([
			[1, 2],
			[2, 2]
		]);
	});

	it('leave alone what does not refer to them when they come', () => {
		const document = new MarkdownDocument();
		const text = 'One[^1].\n\nTwo.\n\n';
		const before = document.update(text, true);
		const after = document.update(`${text}[^1]: No`, true);
		const later = document.update(`${text}[^1]: Note.`, true);
		expect(after[1]).toBe(before[1]);
		expect(later[0]).toBe(after[0]);
		expect(after[0]).not.toBe(before[0]);
	});

	it('stand in links, cells and headings, too', () => {
		const text = '# H[^1]\n\n| a[^1] |\n|---|\n\n[l[^1]](https://example.org)\n\n[^1]: Note.';
		expect(referencesIn(text).map(({ occurrence }) => occurrence)).toEqual([1, 2, 3]);
	});
});
