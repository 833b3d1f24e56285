/** How blocks begin (CommonMark 4 and 5, GitHub's tables and footnotes, formulas), in the order in which they are tried. */
import { trimmed } from '../inlines/characters.ts';
import type { BlockReader } from './block-reader.ts';
import { Fence, HtmlBlock, IndentedCode } from './code.ts';
import { FootnoteDefinition, Item, List, Quote, skipQuoteMark } from './containers.ts';
import type { Draft } from './draft.ts';
import { htmlBlockAt } from './html-blocks.ts';
import { tabStop, type Line } from './line.ts';
import { markerOf } from './list-markers.ts';
import { MathBlock } from './math-block.ts';
import { Heading, Paragraph, Rule } from './paragraph.ts';
import { alignsOf } from './table-lines.ts';

/** What began with a line: a block in which another may begin, one that takes the rest of the line, one that is whole. */
export type Begun = 'container' | 'leaf' | 'whole';

/** Reads the beginning of a block, where one is, and hands it to `reader`. `container` is the innermost open block. */
type Start = (reader: BlockReader, line: Line, container: Draft) => Begun | null;

const footnoteMark = /^\[\^([^\s[\]]{1,999})\]:/;
const headingMark = /^#{1,6}(?=[ \t]|$)/;
const underline = /^(?:=+|-+)[ \t]*$/;
const rule = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
/** What a line begins with in which anything but a paragraph begins. */
const special = /[#`~*+_=<>\d$\\[|:-]/;

/** Begins the first block that begins with what is left of `line`. */
export function beginBlock(reader: BlockReader, line: Line, container: Draft): Begun | null {
	if (line.isIndented) return indentedCode(reader, line, container);
	if (!special.test(line.first)) return null;
	for (const start of starts) {
		const begun = start(reader, line, container);
		if (begun) return begun;
	}
	return null;
}

const indentedCode: Start = (reader, line) => {
	if (line.isBlank || reader.tip instanceof Paragraph) return null;
	line.skipColumns(tabStop);
	reader.add(new IndentedCode(at(line)));
	return 'leaf';
};

const quote: Start = (reader, line, container) => {
	if (line.first !== '>' || reader.isFull(container)) return null;
	reader.add(new Quote(at(line)));
	skipQuoteMark(line);
	return 'container';
};

const atxHeading: Start = (reader, line) => {
	const mark = headingMark.exec(line.content)?.[0];
	if (mark === undefined) return null;
	const text = trimmed(line.content.slice(mark.length));
	let end = text.length;
	while (text.charAt(end - 1) === '#') end--;
	const isClosed = end === 0 || /[ \t]/.test(text.charAt(end - 1));
	const place = { ...at(line), lastLine: line.number };
	reader.add(new Heading(place, mark.length, isClosed ? text.slice(0, end) : text));
	return 'whole';
};

const fence: Start = (reader, line) => {
	const begun = Fence.begin(line);
	if (begun) reader.add(begun);
	return begun && 'whole';
};

const formula: Start = (reader, line) => {
	const begun = MathBlock.begin(line);
	if (begun) reader.add(begun);
	return begun && 'leaf';
};

const html: Start = (reader, line, container) => {
	const isLazy = reader.isLazy(line);
	const block = htmlBlockAt(line.content, !(container instanceof Paragraph) && !isLazy);
	if (block) reader.add(new HtmlBlock(at(line), block.ends));
	return block && 'leaf';
};

const setextHeading: Start = (reader, line, container) => {
	if (!(container instanceof Paragraph) || !underline.test(line.content) || !container.hasText) return null;
	container.close(reader.references);
	const { start, startLine, text } = container;
	reader.replaceTip(
		new Heading({ start, startLine, lastLine: line.number }, line.first === '=' ? 1 : 2, text)
	);
	return 'whole';
};

const thematicBreak: Start = (reader, line) => {
	if (!rule.test(line.content)) return null;
	reader.add(new Rule(at(line)));
	return 'whole';
};

const footnoteDefinition: Start = (reader, line, container) => {
	const match = footnoteMark.exec(line.content);
	if (!match || reader.isFull(container)) return null;
	const definition = new FootnoteDefinition(at(line), match[1] ?? '');
	reader.add(definition);
	reader.references.defineFootnote(definition);
	line.skipContent(match[0].length);
	line.skipColumns(line.indent);
	return 'container';
};

const listItem: Start = (reader, line, container) => {
	const marker = markerOf(line, container instanceof Paragraph);
	if (!marker) return null;
	const isNext = container instanceof List && container.marker.type === marker.type;
	if (!isNext && reader.isFull(container)) return null;
	const place = at(line);
	reader.closeUnmatched();
	if (!isNext) reader.add(new List(place, marker));
	reader.add(new Item(place, marker));
	line.skipContent(marker.length);
	line.skipColumns(marker.padding);
	return 'container';
};

const table: Start = (reader, line, container) => {
	if (!(container instanceof Paragraph)) return null;
	const aligns = alignsOf(line.content);
	return aligns && reader.beginTable(container, aligns) ? 'whole' : null;
};

const starts: readonly Start[] = [
	quote,
	atxHeading,
	fence,
	formula,
	html,
	setextHeading,
	thematicBreak,
	footnoteDefinition,
	listItem,
	table
];

function at(line: Line): { readonly start: number; readonly startLine: number } {
	return { start: line.start + line.nonBlank, startLine: line.number };
}
