/** Formulas: what is one, and what is only a dollar or a bracket. */
import { describe, expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { MathNode } from '#lib/markdown/nodes.ts';
import { htmlOf, nodesIn } from './html.ts';

function formulasIn(markdown: string, isLive = false): Omit<MathNode, 'kind'>[] {
	return nodesIn(new MarkdownDocument().update(markdown, isLive)).flatMap((node) => {
		if (node.kind !== 'math') return [];
		const { display, text, source, open } = node;
		return [{ display, text, source, open }];
	});
}

function read(markdown: string): string {
	return htmlOf(new MarkdownDocument().update(markdown).map(({ block }) => block));
}

describe('formulas in the line', () => {
	it.each([
		['so $x^2$ is', 'x^2', '$x^2$'],
		['so \\(x^2\\) is', 'x^2', '\\(x^2\\)'],
		['so \\( x^2 \\) is', 'x^2', '\\( x^2 \\)'],
		['($a$)', 'a', '$a$'],
		['当$x_1$时', 'x_1', '$x_1$'],
		['$a\n= b$', 'a\n= b', '$a\n= b$'],
		['$\\$5$', '\\$5', '$\\$5$'],
		['**bold $a*b$ *', 'a*b', '$a*b$'],
		['2$\\pi$ and', '\\pi', '$\\pi$'],
		['10$^{-3}$ and', '^{-3}', '$^{-3}$'],
		['3$μ$ and', 'μ', '$μ$'],
		['5$\\times$3', '\\times', '$\\times$'],
		['the $n$th of', 'n', '$n$'],
		['all $x_i$s', 'x_i', '$x_i$'],
		['$a \\text{ if $b$ holds}$', 'a \\text{ if $b$ holds}', '$a \\text{ if $b$ holds}$'],
		['costs $2. So for $n$ apples', 'n', '$n$'],
		['has $100 in cash; $y = 100$', 'y = 100', '$y = 100$'],
		['价格是$5，设$x=3$', 'x=3', '$x=3$'],
		['is $5 … so $5 + 0.5 = 5.5$', '5 + 0.5 = 5.5', '$5 + 0.5 = 5.5$'],
		['$n$then, ($x$)', 'x', '$x$'],
		['\\(a \\\\) b\\)', 'a \\\\) b', '\\(a \\\\) b\\)']
	])('%s', (markdown, text, source) => {
		expect(formulasIn(markdown)).toEqual([{ display: false, text, source, open: false }]);
	});

	it.each([
		['so $$x^2$$ is', 'x^2'],
		['so \\[x^2\\] is', 'x^2'],
		['so $$ x^2 $$', 'x^2']
	])('on display: %s', (markdown, text) => {
		expect(formulasIn(markdown)).toEqual([expect.objectContaining({ display: true, text, open: false })]);
	});

	it.each([
		'It costs $5 and $10.',
		'Between $5-$10, or US$5 (US$6 with tax).',
		'From 5$-10$, or 15$/kg (20$/kg).',
		'一个5$、10$或15$。',
		'a $ b $ c',
		'$ x$ and $x $',
		'\\$x$ and $x\\$',
		'$x$5 and $x$y',
		'$x$then and $5s, $6s',
		'from $5 to $10, ($20), “$30”',
		'`$x$` and `\\(x\\)`',
		'costs $5 `a$`',
		'\\(\\) \\[\\] $$ $$',
		'$$$x$$$',
		'escaped \\\\(x\\\\) brackets',
		'[a\\](b) \\[not a link](/foo)',
		'only \\(begun',
		'paragraphs $end\n\nformulas$ too'
	])('none: %s', (markdown) => {
		expect(formulasIn(markdown)).toEqual([]);
	});

	it('bind more tightly than emphasis and links, and hold no Markdown', () => {
		expect(read('$a_1 * b_2$ and $c_1 * d_2$')).toBe(
			'<p><math>$a_1 * b_2$</math> and <math>$c_1 * d_2$</math></p>'
		);
		expect(read('[see $[a](b)$](https://example.org)')).toContain('see <math>$[a](b)$</math></a>');
		expect(read('| $a$ | \\(b\\) |\n|---|---|\n')).toContain('<math>$a$</math>');
	});
});

describe('formulas on lines of their own', () => {
	it.each([
		['$$\nx\n$$', 'x'],
		['$$x$$', 'x'],
		['\\[\nx\n\\]', 'x'],
		['\\[ x \\]', 'x'],
		['$$ x\n= y $$', 'x\n= y'],
		['$$\na\n- b\n+ c\n> d\n# e\n===\n$$', 'a\n- b\n+ c\n> d\n# e\n==='],
		[
			'\\[\\begin{aligned}\na &= b \\\\\n  c\n\\end{aligned}\n\\]',
			'\\begin{aligned}\na &= b \\\\\n  c\n\\end{aligned}'
		],
		['\\[ x[0]\n+ y\n\\]', 'x[0]\n+ y'],
		['  $$\n  x\n  $$', 'x']
	])('%s', (markdown, text) => {
		const [block, ...more] = new MarkdownDocument().update(`${markdown}\n`).map((keyed) => keyed.block);
		expect(more).toEqual([]);
		expect(block).toMatchObject({ kind: 'math', display: true, text, open: false });
	});

	it('interrupt paragraphs, and stand in lists and quotes', () => {
		expect(read('So\n$$\nx\n$$\nand')).toBe('<p>So</p>\n<math>$$\nx\n$$</math>\n<p>and</p>');
		expect(read('- So\n  $$\n  x\n  $$\n- b')).toContain('<math>$$\nx\n$$</math>');
		expect(read('> \\[\n> x\n> \\]\n\nb')).toBe(
			'<blockquote>\n<math>\\[\nx\n\\]</math>\n</blockquote>\n<p>b</p>'
		);
	});

	it('are paragraphs where they are not closed before a blank line, or in the midst of a line', () => {
		expect(read('$$\nx *y*\n\nz $$')).toBe('<p>$$\nx <em>y</em></p>\n<p>z $$</p>');
		expect(read('$$x$$ where *x* is')).toBe('<p><math>$$x$$</math> where <em>x</em> is</p>');
		expect(read('$$\nx\n$$ where *x* is')).toBe('<p><math>$$\nx\n$$</math> where <em>x</em> is</p>');
		expect(read('$$\n$$')).toBe('<p>$$\n$$</p>');
	});
});

describe('formulas that have only begun', () => {
	it.each([
		['so \\(x^2', false, 'x^2'],
		['so $$x^2', true, 'x^2'],
		['so \\[x', true, 'x'],
		['$$\nx + ', true, 'x +'],
		['\\[\n\\frac{a}{', true, '\\frac{a}{']
	])('are open while more is coming: %s', (markdown, display, text) => {
		expect(formulasIn(markdown, true)).toEqual([expect.objectContaining({ display, text, open: true })]);
		expect(formulasIn(markdown)).toEqual([]);
	});

	it('are none with a single dollar, which is money more often', () => {
		expect(formulasIn('so $x^2', true)).toEqual([]);
	});
});
