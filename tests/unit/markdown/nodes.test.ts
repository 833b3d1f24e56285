import { describe, expect, it } from 'vitest';
import { unescaped } from '#lib/markdown/entities.ts';
import { safeHref } from '#lib/markdown/links.ts';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { Block, Inline } from '#lib/markdown/nodes.ts';

function blocksOf(text: string): Block[] {
	return new MarkdownDocument().update(text).map(({ block }) => block);
}

/** The inline nodes of the only paragraph of `text`. */
function inlinesOf(text: string): readonly Inline[] {
	const [block] = blocksOf(text);
	if (block?.kind !== 'paragraph') throw new Error(`not a paragraph: ${JSON.stringify(block)}`);
	return block.children;
}

/** Every link target anywhere in a tree of nodes. */
function hrefsIn(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]) => (key === 'href' ? [String(value)] : hrefsIn(value)));
}

describe('Markdown', () => {
	it('reads a table with its alignment as sides of the text, not of the screen', () => {
		expect(blocksOf('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | `3\\|4` |\n')).toEqual([
			{
				kind: 'table',
				header: [
					{ align: 'start', children: [{ kind: 'text', text: 'a' }] },
					{ align: 'center', children: [{ kind: 'text', text: 'b' }] },
					{ align: 'end', children: [{ kind: 'text', text: 'c' }] }
				],
				rows: [
					[
						{ align: 'start', children: [{ kind: 'text', text: '1' }] },
						{ align: 'center', children: [{ kind: 'text', text: '2' }] },
						{ align: 'end', children: [{ kind: 'code', text: '3|4' }] }
					]
				]
			}
		]);
	});

	it('makes no table of more columns than anybody reads, nor shows one while its header is all there is', () => {
		const row = (cell: string, columns: number): string => `${cell.repeat(columns)}|\n`;
		for (const [columns, kind] of [
			[200, 'table'],
			[201, 'paragraph'],
			[3_000_000, 'paragraph']
		] as const) {
			const header = row('|a', columns);
			expect(new MarkdownDocument().update(header, true)[0]?.block.kind).toBe(kind);
			expect(blocksOf(header + row('|-', columns))[0]?.kind).toBe(kind);
		}
	});

	it('reads of a passage without end as much as is formatted, and cuts no word', () => {
		const read = inlinesOf('sieben '.repeat(3000));
		expect(read.map(({ kind }) => kind)).toEqual(['text', 'rest']);
		for (const inline of read) expect('text' in inline && inline.text).toMatch(/^(?:sieben ?)+$/);
	});

	it('reads tasks, done and open, beside plain items', () => {
		const [list] = blocksOf('- [x] done\n- [ ] open\n- plain\n');
		expect(list?.kind === 'list' && list.items.map(({ done }) => done)).toEqual([true, false, null]);
	});

	it('keeps the first number of an ordered list, zero included', () => {
		expect(blocksOf('0. zero\n1. one\n')[0]).toMatchObject({ kind: 'list', start: 0 });
		expect(blocksOf('7) seven\n')[0]).toMatchObject({ kind: 'list', start: 7 });
		expect(blocksOf('- bullet\n')[0]).toMatchObject({ kind: 'list', start: null });
	});

	it('takes the first word of the info string as the language', () => {
		expect(blocksOf('```python title="a.py"\nx\n```')[0]).toEqual({
			kind: 'code',
			language: 'python',
			text: 'x',
			open: false
		});
		expect(blocksOf('    indented\n')[0]).toEqual({
			kind: 'code',
			language: '',
			text: 'indented',
			open: false
		});
	});

	it('shows raw HTML as text', () => {
		expect(inlinesOf('a <b onclick="x()">b</b> <img src=x onerror=alert(1)>')).toEqual([
			{ kind: 'text', text: 'a ' },
			{ kind: 'html', text: '<b onclick="x()">' },
			{ kind: 'text', text: 'b' },
			{ kind: 'html', text: '</b>' },
			{ kind: 'text', text: ' ' },
			{ kind: 'html', text: '<img src=x onerror=alert(1)>' }
		]);
		expect(blocksOf('<script>\nalert(1)\n</script>\n')).toEqual([
			{ kind: 'verbatim', text: '<script>\nalert(1)\n</script>' }
		]);
	});

	it('offers a picture as a link and never as a picture', () => {
		expect(inlinesOf('![a cat](https://example.org/cat.png?who=me)')).toEqual([
			{ kind: 'picture', href: 'https://example.org/cat.png?who=me', title: '', text: 'a cat' }
		]);
	});

	it.each([
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](java&#x0a;script:alert(1))',
		'[x](&#106;avascript:alert(1))',
		'[x](data:text/html,<script>alert(1)</script>)',
		'[x](vbscript:msgbox(1))',
		'[x](blob:https://example.org/1)',
		'[x](file:///etc/passwd)',
		'[x](/c/another-conversation)',
		'[x](#fragment)',
		'[x](//example.org)',
		'![x](javascript:alert(1))',
		'<javascript:alert(1)>',
		'[x][r]\n\n[r]: javascript:alert(1)',
		'[![x](data:image/svg+xml,<svg/>)](javascript:1)'
	])('makes no link of %s and loses no text', (text) => {
		const blocks = new MarkdownDocument().update(text);
		expect(hrefsIn(blocks)).toEqual([]);
		expect(JSON.stringify(blocks)).toContain('x');
	});

	it('keeps the text of a link whose address is refused', () => {
		expect(inlinesOf('see [this](javascript:alert(1)) now')).toEqual([
			{ kind: 'text', text: 'see [this](javascript:alert(1)) now' }
		]);
	});

	it('takes spaces that are none of Markdown’s own for text, wherever they stand', () => {
		const text = (shown: string) => [{ kind: 'text', text: shown }];
		expect(inlinesOf('\u3000段落\u00a0')).toEqual(text('\u3000段落\u00a0'));
		expect(blocksOf('# \u3000題')[0]).toMatchObject({ kind: 'heading', children: text('\u3000題') });
		expect(blocksOf('|\u3000a|\n|-|\n')[0]).toMatchObject({ header: [{ children: text('\u3000a') }] });
		// An item that is not empty, and so begins a list under a paragraph.
		expect(blocksOf('a\n- \u3000').map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
	});

	it('ends no line at a separator that ends none in Markdown', () => {
		expect(inlinesOf('a\u2028 www.example.org')[1]).toMatchObject({ kind: 'link' });
		expect(blocksOf('~~~ js\u2028x\ncode')[0]).toMatchObject({ kind: 'code', language: 'js' });
		expect(blocksOf('$$ x\u2028y $$')[0]).toMatchObject({ kind: 'math' });
	});

	it('resolves character references outside code only', () => {
		expect(inlinesOf('&lt;b&gt; &#8364; `&lt;`')).toEqual([
			{ kind: 'text', text: '<b> € ' },
			{ kind: 'code', text: '&lt;' }
		]);
	});
});

describe('addresses without any mark-up', () => {
	it.each([
		['他说“https://example.org/a”。', 'https://example.org/a'],
		['“See https://example.org/a.”', 'https://example.org/a'],
		['{"url":"https://example.org/a","next":1}', 'https://example.org/a'],
		['«https://example.org/a»', 'https://example.org/a'],
		['详见https://example.org/a——以及其他', 'https://example.org/a'],
		['and https://example.org/a…', 'https://example.org/a'],
		['请访问https://example.org获取更多', 'https://example.org/'],
		['打开http://localhost:3000查看结果', 'http://localhost:3000/'],
		['www.example.orgを参照', 'http://www.example.org/'],
		['주소는 https://example.org입니다. 끝', 'https://example.org/'],
		['https://日本語.jp/', 'https://xn--wgv71a119e.jp/'],
		['https://web漢字.jp/a', 'https://xn--web-269er78f.jp/a'],
		['to https://example.org/a\u200b。', 'https://example.org/a'],
		['to https://example.org/a\u202egro.live', 'https://example.org/a'],
		['https://example.org/Michelson–Morley', 'https://example.org/Michelson%E2%80%93Morley'],
		['https://example.org/می\u200cخواهم', encodeURI('https://example.org/می\u200cخواهم')]
	])('end where the text goes on: %s', (text, href) => {
		expect(hrefsIn(inlinesOf(text))).toEqual([href]);
	});

	it.each([
		['http://foo_bar.example.org', ['http://foo_bar.example.org/']],
		['http://foo_bar.org and http://foo.bar_org', []],
		['www.foo_bar.org', []],
		// What is refused for an underscore may end in an address that has none.
		['http://foo_www.example', ['http://www.example/']],
		['http://one.foo_www.example.', ['http://www.example/']],
		['http://www.a_b.c_www.d_e', []],
		['https://foo_bar.org, https://example.org', ['https://example.org/']]
	])('have no underscore in the last two parts of their name (GFM 6.9): %s', (text, hrefs) => {
		expect(hrefsIn(inlinesOf(text))).toEqual(hrefs);
	});
});

describe('emphasis', () => {
	it.each(['**สำคัญ:**ข้อความ', '**ສຳຄັນ:**ຂໍ້ຄວາມ', '**សំខាន់៖**អត្ថបទ', '**အရေးကြီး။**စာသား'])(
		'ends at its mark where no space follows, as in East Asia: %s',
		(text) => {
			expect(inlinesOf(text).map(({ kind }) => kind)).toEqual(['strong', 'text']);
		}
	);
});

describe('addresses', () => {
	it.each(['https://example.org/a?b#c', 'http://example.org/', 'mailto:someone@example.org'])(
		'link to %s',
		(address) => {
			expect(safeHref(address)).toBe(address);
		}
	);

	it.each([
		'javascript:1',
		' javascript:1',
		'java\tscript:1',
		'x',
		'',
		'//a',
		'about:blank',
		'intent://a',
		'tel:1'
	])('refuse %j', (address) => {
		expect(safeHref(address)).toBeNull();
	});
});

describe('character references', () => {
	it('leave what they do not know as it was written', () => {
		expect(unescaped('&nosuchname; &constructor; & &; &#; AT&T')).toBe(
			'&nosuchname; &constructor; & &; &#; AT&T'
		);
	});

	it('never make a character that is none', () => {
		expect(unescaped('&#0;&#xD800;&#x110000;&#65;&#x42;')).toBe('\ufffd\ufffd\ufffdAB');
	});
});
