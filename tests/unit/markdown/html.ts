/** Nodes as the HTML of the specifications, so that their examples can be held against them. In tests alone. */
import type { Block, Cell, Inline, ListItem } from '#lib/markdown/nodes.ts';

export function htmlOf(blocks: readonly Block[]): string {
	return blocks.map(blockHtml).join('\n');
}

/** Every node in a tree of nodes, from the outside in. */
export function nodesIn(tree: unknown): (Block | Inline)[] {
	if (typeof tree !== 'object' || tree === null) return [];
	const inner = Object.values(tree).flatMap(nodesIn);
	// Of all that a tree holds, nodes alone have a kind.
	return 'kind' in tree ? [tree as Block | Inline, ...inner] : inner;
}

/** Without what HTML does not tell apart: white space around block tags, ways to write an empty element, quotes in text. */
export function normalHtml(html: string): string {
	const tag =
		/\s*(<\/?(?:p|ul|ol|li|blockquote|h[1-6]|hr|pre|table|thead|tbody|tr|th|td|div|br|del|input)\b[^>]*>)\s*/g;
	return html
		.replaceAll('&quot;', '"')
		.replace(/\s*\/>/g, '>')
		.replace(/<input[^>]*>/g, (input) => (input.includes('checked') ? '<input checked>' : '<input>'))
		.replace(tag, (whole, inner: string) => (/^<\/?(?:br|del|input)/.test(inner) ? whole.trim() : inner))
		.trim();
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${inlineHtml(block.children)}</p>`;
		case 'line':
			return inlineHtml(block.children);
		case 'heading':
			return `<h${block.depth}>${inlineHtml(block.children)}</h${block.depth}>`;
		case 'code': {
			const language = block.language === '' ? '' : ` class="language-${escaped(block.language)}"`;
			return `<pre><code${language}>${escaped(block.text)}${block.text === '' ? '' : '\n'}</code></pre>`;
		}
		case 'quote':
			return `<blockquote>\n${htmlOf(block.blocks)}\n</blockquote>`;
		case 'list': {
			const items = block.items.map(itemHtml).join('\n');
			if (block.start === null) return `<ul>\n${items}\n</ul>`;
			return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>\n${items}\n</ol>`;
		}
		case 'table':
			return tableHtml(block.header, block.rows);
		case 'rule':
			return '<hr>';
		case 'verbatim':
			return block.text;
		case 'math':
			return `<math>${escaped(block.source)}</math>`;
		case 'footnotes':
			return block.items.map(({ blocks }) => htmlOf(blocks)).join('\n');
	}
}

function itemHtml({ done, blocks }: ListItem): string {
	const box = done === null ? '' : `<input${done ? ' checked' : ''}> `;
	return `<li>${box}${htmlOf(blocks)}</li>`;
}

function tableHtml(header: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
	const body = rows.map((row) => rowHtml(row, 'td')).join('\n');
	return `<table><thead>${rowHtml(header, 'th')}</thead>${body === '' ? '' : `<tbody>${body}</tbody>`}</table>`;
}

const side = { start: 'left', end: 'right', center: 'center' } as const;

function rowHtml(cells: readonly Cell[], tag: 'th' | 'td'): string {
	const html = cells.map(({ align, children }) => {
		return `<${tag}${align === null ? '' : ` align="${side[align]}"`}>${inlineHtml(children)}</${tag}>`;
	});
	return `<tr>${html.join('')}</tr>`;
}

const element = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

export function inlineHtml(inlines: readonly Inline[]): string {
	return inlines.map(oneInlineHtml).join('');
}

function oneInlineHtml(inline: Inline): string {
	switch (inline.kind) {
		case 'text':
		case 'rest':
			return escaped(inline.text);
		case 'code':
			return `<code>${escaped(inline.text)}</code>`;
		case 'strong':
		case 'emphasis':
		case 'deleted':
			return `<${element[inline.kind]}>${inlineHtml(inline.children)}</${element[inline.kind]}>`;
		case 'link':
			return `<a href="${address(inline.href)}"${titleHtml(inline.title)}>${inlineHtml(inline.children)}</a>`;
		case 'picture':
			return `<img src="${address(inline.href)}" alt="${escaped(inline.text)}"${titleHtml(inline.title)}>`;
		case 'break':
			return '<br>\n';
		case 'html':
			return inline.text;
		case 'math':
			return `<math>${escaped(inline.source)}</math>`;
		case 'too-deep':
			return '';
		case 'footnote':
			return `<sup>${inline.number}</sup>`;
	}
}

function titleHtml(title: string): string {
	return title === '' ? '' : ` title="${escaped(title)}"`;
}

/** As the specifications write addresses: percent-encoded, what is encoded already left alone. */
function address(href: string): string {
	return escaped(encodeURI(href).replace(/%25([\da-f]{2})/gi, '%$1'));
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
