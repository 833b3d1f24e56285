/** Markdown (CommonMark with GitHub's tables, tasks, strikethrough and bare links) to nodes, through marked's lexer. */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { decodeEntities } from './entities.ts';
import { safeHref } from './links.ts';
import type { Block, Cell, Inline, ListItem } from './nodes.ts';

/** Where a link reference leads: `[label]: href`. */
export type LinkDefinitions = Readonly<Record<string, { readonly href: string }>>;

export interface Parsed {
	/** Each block with its offset in the text that was parsed. */
	readonly blocks: readonly { readonly offset: number; readonly block: Block }[];
	/** The link references defined in this text. */
	readonly definitions: LinkDefinitions;
}

/** Characters; a longer text is shown as it is. Reading it would take longer than anyone waits. */
const longestText = 200_000;
/** Characters; emphasis in a longer paragraph is not looked for: the search is quadratic in the worst case. */
const longestParagraph = 10_000;
/** Lists in quotes in lists: deeper than this, the rest is shown as it was written. */
const deepest = 24;

/** Reads `text`, which knows the link references in `definitions` beside its own. Never throws. */
export function parseMarkdown(text: string, definitions: LinkDefinitions = {}): Parsed {
	const verbatim: Parsed = { blocks: [{ offset: 0, block: { kind: 'verbatim', text } }], definitions: {} };
	if (text.length > longestText) return verbatim;
	try {
		return readTokens(text, definitions);
	} catch (error) {
		// marked recurses into nested quotes and lists, and a hostile text nests deeper than the stack.
		if (error instanceof RangeError) return verbatim;
		throw error;
	}
}

function readTokens(text: string, known: LinkDefinitions): Parsed {
	const lexer = new Lexer({ gfm: true });
	const links = lexer.tokens.links;
	for (const [label, { href }] of Object.entries(known)) links[label] = { href };
	const tokens = lexer.blockTokens(text, []);
	for (const { src, tokens: inlines } of lexer.inlineQueue) {
		if (src.length <= longestParagraph) lexer.inlineTokens(src, inlines);
		else inlines.push({ type: 'text', raw: src, text: src, escaped: false } satisfies Tokens.Text);
	}

	const blocks: { offset: number; block: Block }[] = [];
	const definitions: Record<string, { href: string }> = {};
	let offset = 0;
	for (const token of tokens) {
		if (token.type === 'def') {
			const { tag, href } = token as Tokens.Def;
			definitions[tag] ??= { href };
		}
		for (const block of toBlocks(token, 0)) blocks.push({ offset, block });
		offset += token.raw.length;
	}
	return { blocks, definitions };
}

/** marked's own union, which its `Token` widens by what extensions add; there are none here. */
function known(token: Token): MarkedToken {
	return token as MarkedToken;
}

function toBlocks(of: Token, depth: number): Block[] {
	const token = known(of);
	if (depth > deepest) return [{ kind: 'verbatim', text: token.raw }];
	switch (token.type) {
		case 'paragraph':
			return [{ kind: 'paragraph', children: toInlines(token.tokens) }];
		case 'text':
			return [{ kind: 'line', children: toInlines(token.tokens ?? [token]) }];
		case 'heading':
			return [{ kind: 'heading', depth: token.depth, children: toInlines(token.tokens) }];
		case 'code':
			return [
				{
					kind: 'code',
					language: languageOf(token.lang ?? ''),
					text: token.text.replace(/\n$/, ''),
					open: false
				}
			];
		case 'blockquote':
			return [{ kind: 'quote', blocks: token.tokens.flatMap((inner) => toBlocks(inner, depth + 1)) }];
		case 'list':
			return [toList(token, depth + 1)];
		case 'table':
			return [{ kind: 'table', header: toCells(token.header), rows: token.rows.map(toCells) }];
		case 'hr':
			return [{ kind: 'rule' }];
		case 'html':
			return token.text.trim() === '' ? [] : [{ kind: 'verbatim', text: token.text.trimEnd() }];
		default:
			// Blank lines and link definitions show nothing; inline tokens do not stand here.
			return [];
	}
}

/** The language an info string names: its first word. */
export function languageOf(info: string): string {
	return decodeEntities(/^\S*/.exec(info.trim())?.[0] ?? '');
}

function toList(list: Tokens.List, depth: number): Block {
	const items = list.items.map((item): ListItem => {
		const blocks = item.tokens.flatMap((token) => toBlocks(token, depth));
		return { done: item.task ? item.checked === true : null, blocks };
	});
	return { kind: 'list', start: list.ordered ? Number(list.start) || 0 : null, items };
}

const logicalSide = { left: 'start', right: 'end', center: 'center' } as const;

function toCells(cells: readonly Tokens.TableCell[]): Cell[] {
	return cells.map(({ align, tokens }) => ({
		align: align === null ? null : logicalSide[align],
		children: toInlines(tokens)
	}));
}

function toInlines(tokens: readonly Token[]): Inline[] {
	const inlines: Inline[] = [];
	for (const token of tokens) {
		const inline = toInline(known(token));
		const last = inlines.at(-1);
		if (inline === null) continue;
		if (inline.kind === 'text' && last?.kind === 'text') {
			inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
		} else inlines.push(inline);
	}
	return inlines;
}

function toInline(token: MarkedToken): Inline | null {
	switch (token.type) {
		case 'text':
			return { kind: 'text', text: decodeEntities(token.text) };
		case 'escape':
			return { kind: 'text', text: token.text };
		case 'codespan':
			return { kind: 'code', text: token.text };
		case 'strong':
			return { kind: 'strong', children: toInlines(token.tokens) };
		case 'em':
			return { kind: 'emphasis', children: toInlines(token.tokens) };
		case 'del':
			return { kind: 'deleted', children: toInlines(token.tokens) };
		case 'br':
			return { kind: 'break' };
		case 'link':
			return toLink(token);
		case 'image':
			return toPicture(token);
		case 'checkbox':
			// Its list item carries it.
			return null;
		default:
			// Raw HTML, and whatever else there may be, is shown as it was written.
			return { kind: 'text', text: token.raw };
	}
}

function toLink(token: Tokens.Link): Inline {
	const href = safeHref(decodeEntities(token.href));
	return href === null
		? { kind: 'text', text: token.raw }
		: { kind: 'link', href, title: token.title ?? '', children: toInlines(token.tokens) };
}

function toPicture(token: Tokens.Image): Inline {
	const href = safeHref(decodeEntities(token.href));
	return href === null
		? { kind: 'text', text: token.raw }
		: { kind: 'picture', href, title: token.title ?? '', text: decodeEntities(token.text) };
}
