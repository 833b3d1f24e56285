/** What has only begun, while an answer streams in: shown as what it is likely to become, and not as one thing after another. */
import { describe, expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { Block, Inline } from '#lib/markdown/nodes.ts';
import { htmlOf } from './html.ts';

function live(markdown: string): string {
	return htmlOf(new MarkdownDocument().update(markdown, true).map(({ block }) => block));
}

/** Every character that is shown, with the kinds of the nodes it stands in. */
function shownIn(node: Block | Inline, around = ''): string[] {
	const style = `${around} ${node.kind}`;
	if (node.kind === 'break') return [`${style}:\n`];
	if (node.kind === 'list')
		return node.items.flatMap((item) => item.blocks.flatMap((block) => shownIn(block, style)));
	if (node.kind === 'table') {
		return [node.header, ...node.rows].flatMap((row, index) =>
			row.flatMap((cell) => cell.children.flatMap((child) => shownIn(child, `${style} ${index}`)))
		);
	}
	if ('blocks' in node) return node.blocks.flatMap((block) => shownIn(block, style));
	if ('children' in node) return node.children.flatMap((child) => shownIn(child, style));
	return 'text' in node ? [...node.text].map((character) => `${style}:${character}`) : [];
}

function shownOf(document: MarkdownDocument, markdown: string): string[] {
	return document.update(markdown, true).flatMap(({ block }) => shownIn(block));
}

describe('nothing that is shown changes its style while', () => {
	it.each([
		['emphasis', 'Some **bold** and *slanted* words, **bold with *both* in it** and ***all***, _too_.'],
		['emphasis at the end', 'It ends **in bold**'],
		['strikethrough', 'It was ~~wrong~~ right.'],
		['code', 'Call `f(a*b)` and ``a ` b`` and **`bold`**.'],
		['headings', '# One **two**\n\nText.\n\n### Three `four`\nmore'],
		['lists', 'A list:\n- one **two**\n- *three*\n  - four\n- five\n\nDone.'],
		['numbered lists', 'In 1984:\n\n1. one\n2. two\n   10. three\n'],
		['tasks', '- [ ] open **task**\n- [x] done\n'],
		['rules', 'Above\n\n---\n\nbelow\n\n***\n'],
		['quotes', '> quoted **text**\n> goes on\n\nDone.'],
		['fences', 'Code:\n```js\nlet a = `b`;\n\n- c\n# d\n```\nDone.'],
		['fences of tildes', '~~~~\n~~~\n~~~~\n\nDone.'],
		['fences in lists', '1. Run:\n   ```sh\n   ls -la\n   ```\n2. Done.'],
		['tables', 'A table:\n\n| a **b** | `c` |\n|:--|--:|\n| 1 | *2* |\n| 3 | 4 |\n\nDone.'],
		['tables under text', 'A table:\n| a | b |\n| --- | --- |\n| 1 | 2 |\n'],
		['displayed formulas', 'So\n$$\nx^2\n$$\nand \\(y\\) and\n\\[ z \\]\ndone.'],
		['references', 'A &amp; B &copy; C, AT&T & co.'],
		['escapes', 'Not \\*slanted\\* and 3 * 4 * 5 and snake_case_name.'],
		['breaks', 'One<br>two  \nthree\\\nfour'],
		['other scripts', '**重点：**内容和`代码`。**「强调」**です。\n\n**مهم** نص 👩‍👩‍👧 **👍🏽**.']
	])('%s come', (_, markdown) => {
		const document = new MarkdownDocument();
		const whole = shownOf(new MarkdownDocument(), `${markdown}\n\n.`);
		for (let end = 1; end <= markdown.length; end++) {
			const shown = shownOf(document, markdown.slice(0, end));
			expect(shown, JSON.stringify(markdown.slice(0, end))).toEqual(whole.slice(0, shown.length));
		}
		expect(shownOf(document, `${markdown}\n\n`).length).toBeGreaterThan(markdown.length / 5);
	});
});

describe('what has begun', () => {
	it.each([
		['a **bold', '<p>a <strong>bold</strong></p>'],
		['a **bold*', '<p>a <strong>bold</strong></p>'],
		['a **bold *both', '<p>a <strong>bold <em>both</em></strong></p>'],
		['a ***all', '<p>a <em><strong>all</strong></em></p>'],
		['a ~~gone', '<p>a <del>gone</del></p>'],
		['a `code', '<p>a <code>code</code></p>'],
		['a **b `c', '<p>a <strong>b <code>c</code></strong></p>'],
		['| a | b', '<table><thead><tr><th>a</th><th>b</th></tr></thead></table>'],
		['| a | b |\n|--', '<table><thead><tr><th>a</th><th>b</th></tr></thead></table>'],
		['```js\nlet', '<pre><code class="language-js">let\n</code></pre>']
	])('is taken for closed: %s', (markdown, html) => {
		expect(live(markdown)).toBe(html);
	});

	it.each([
		['a **', '<p>a</p>'],
		['a `', '<p>a</p>'],
		['a \\', '<p>a</p>'],
		['a &am', '<p>a</p>'],
		['a <br', '<p>a</p>'],
		['a \ud83d', '<p>a</p>'],
		['a\n-', '<p>a</p>'],
		['a\n==', '<p>a</p>'],
		['a\n#', '<p>a</p>'],
		['a\n```j', '<p>a</p>'],
		['- a\n-', '<ul>\n<li>a</li>\n</ul>'],
		['- a\n- [', '<ul>\n<li>a</li>\n</ul>'],
		['a\n1', '<p>a</p>'],
		['a\n\n[b]: https://example.o', '<p>a</p>'],
		['```\na\n``', '<pre><code>a\n</code></pre>'],
		['$$\na\n$', '<math>$$\na</math>']
	])('is held back where it does not say what it is: %j', (markdown, html) => {
		expect(live(markdown)).toBe(html);
	});

	it('shows a link as its text while the address comes', () => {
		expect(live('see [the *docs*](')).toBe('<p>see the <em>docs</em></p>');
		expect(live('see [the docs](https://exam')).toBe('<p>see the docs</p>');
		expect(live('see [the docs](https://example.org "a ti')).toBe('<p>see the docs</p>');
		expect(live('see ![a cat](https://example.org/c')).toBe('<p>see a cat</p>');
		expect(live('see [the docs](not an address')).toBe('<p>see [the docs](not an address</p>');
	});

	it('is taken for closed in its own line only, for what is forgotten is not forgotten for long', () => {
		expect(live('a *b\nc')).toBe('<p>a *b\nc</p>');
		expect(live('a `b\nc')).toBe('<p>a `b\nc</p>');
	});

	it('is what it is once nothing more comes', () => {
		const document = new MarkdownDocument();
		for (const text of ['a **bold', 'a `code', '| a | b', 'a\n-', 'see [the docs](https://exam']) {
			document.update(text, true);
			expect(document.update(text)).toEqual(new MarkdownDocument().update(text));
		}
		expect(htmlOf(document.update('a **bold').map(({ block }) => block))).toBe('<p>a **bold</p>');
	});

	it('says of code whether its fence is closed', () => {
		const open = (text: string, isLive = false) => {
			const block = new MarkdownDocument().update(text, isLive)[0]?.block;
			return block?.kind === 'code' ? block.open : null;
		};
		expect([open('```\na'), open('```\na', true), open('```\na\n```'), open('    a')]).toEqual([
			true,
			true,
			false,
			false
		]);
	});
});
