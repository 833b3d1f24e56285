/**
 * Lines to blocks, one after the other (the method of CommonMark's appendix). What lines do can be undone, so that the
 * last one, which is still growing, is read as if it were whole.
 */
import { Literal } from './code.ts';
import { Root } from './containers.ts';
import { Container, type Draft } from './draft.ts';
import type { Line } from './line.ts';
import { MathBlock } from './math-block.ts';
import { Heading, Paragraph } from './paragraph.ts';
import type { References } from './references.ts';
import { beginBlock, type Begun } from './starts.ts';
import { cellsOf, mostColumns, type Align } from './table-lines.ts';
import { Table } from './table.ts';

/** Quotes, lists and footnotes in each other: deeper than this, their marks are text. */
const deepestBlock = 32;

export class BlockReader {
	readonly root = new Root();
	readonly references: References;
	/** The open blocks, from the outermost in. */
	#open: Draft[] = [this.root];
	/** The innermost open block that the line at hand continues. */
	#matched: Draft = this.root;
	/** What the last line was added to, or began. */
	#latest: Draft = this.root;
	/** The line at hand begins a block that would nest too deeply. */
	#isTooDeep = false;

	constructor(references: References) {
		this.references = references;
	}

	/** The innermost open block. */
	get tip(): Draft {
		return this.#open.at(-1) ?? this.root;
	}

	line(line: Line): void {
		const matched = this.#continue(line);
		this.#latest = this.root;
		this.#isTooDeep = false;
		if (!matched) return;
		this.#matched = matched;
		if (this.#begin(line) === 'whole') this.#latest = this.tip;
		else if (this.isLazy(line)) this.#extend(this.tip, line);
		else {
			this.closeUnmatched();
			if (this.#takesLines()) this.#extend(this.tip, line);
			else if (!line.isBlank) this.#extend(this.add(new Paragraph(placeOf(line))), line);
		}
	}

	/** Whether the line continues a paragraph without the marks of the blocks it stands in. */
	isLazy(line: Line): boolean {
		return this.tip !== this.#matched && !line.isBlank && this.tip instanceof Paragraph;
	}

	/** Whether no quote, list or footnote may begin in `container`; that it would have is noted. */
	isFull(container: Draft): boolean {
		const isFull = container.depth >= deepestBlock;
		this.#isTooDeep ||= isFull;
		return isFull;
	}

	/** Closes what the line at hand does not continue. */
	closeUnmatched(): void {
		while (this.tip !== this.#matched && this.#open.length > 1) this.#closeTip();
	}

	/** Opens a block in the innermost one that may hold it. */
	add<T extends Draft>(draft: T): T {
		this.closeUnmatched();
		let parent = this.tip;
		while (!(parent instanceof Container && parent.canContain(draft))) {
			this.#closeTip();
			parent = this.tip;
		}
		parent.add(draft);
		this.#open.push(draft);
		this.#matched = draft;
		return draft;
	}

	/** Opens a block in place of the innermost one. */
	replaceTip(draft: Draft): void {
		this.#open.pop();
		const parent = this.tip;
		if (parent instanceof Container) parent.replaceLast(draft, this.references);
		this.#open.push(draft);
		this.#matched = draft;
	}

	/** Makes the last line of the innermost block the header of a table; false where it has not as many cells. */
	beginTable(paragraph: Paragraph, aligns: readonly Align[]): boolean {
		const { text, ...place } = paragraph.end;
		if (cellsOf(text).length !== aligns.length) return false;
		const table = new Table(place, text, aligns);
		if (paragraph.dropLastLine()) this.add(table);
		else this.replaceTip(table);
		return true;
	}

	/** Takes a paragraph whose last line begins with a pipe for the header of a table, whose next line is still to come. */
	presumeTable(): void {
		const { tip } = this;
		if (!(tip instanceof Paragraph) || !tip.maySoonBeTable) return;
		const columns = cellsOf(tip.end.text).map(() => null);
		if (columns.length > mostColumns) return;
		this.#matched = tip;
		if (this.beginTable(tip, columns)) this.#latest = this.tip;
	}

	/**
	 * What was read last is still growing, and what has begun in it may end yet.
	 * @param isLineOpen its last line is, too
	 */
	markLive(isLineOpen: boolean): void {
		const latest = this.#latest;
		if (latest instanceof Paragraph || latest instanceof MathBlock) latest.markLive();
		else if (isLineOpen && (latest instanceof Heading || latest instanceof Table)) latest.markLive();
	}

	/** Closes all that is open: the text ends. */
	finish(): void {
		while (this.#open.length > 1) this.#closeTip();
	}

	/** What is to be done to forget all lines that come from now on. */
	save(): () => void {
		const restores = this.#open.map((draft) => draft.save(this.references));
		restores.push(this.references.save());
		const open = [...this.#open];
		const latest = this.#latest;
		return () => {
			for (const restore of restores) restore();
			this.#open = open;
			this.#latest = latest;
		};
	}

	/** Hands the line to the open blocks; null when one of them took it whole, otherwise the last one that goes on. */
	#continue(line: Line): Draft | null {
		let matched: Draft = this.root;
		for (const draft of this.#open) {
			const continuation = draft.continues(line);
			if (continuation === 'ends') break;
			if (continuation === 'consumed') {
				this.#closeTip();
				return null;
			}
			matched = draft;
		}
		return matched;
	}

	#begin(line: Line): Begun | null {
		let container = this.#matched;
		let begun: Begun | null = null;
		while (!(container instanceof Literal)) {
			begun = beginBlock(this, line, container);
			if (begun !== 'container') break;
			container = this.tip;
		}
		return begun;
	}

	#takesLines(): boolean {
		const { tip } = this;
		return tip instanceof Paragraph || tip instanceof Table || tip instanceof Literal;
	}

	#extend(draft: Draft, line: Line): void {
		this.#latest = draft;
		if (draft instanceof Literal) {
			if (draft.add(line)) this.#closeTip();
		} else if (draft instanceof Paragraph || draft instanceof Table) draft.add(line);
		if (this.#isTooDeep && draft instanceof Paragraph) draft.markTooDeep();
	}

	#closeTip(): void {
		this.#open.pop()?.close(this.references);
	}
}

function placeOf(line: Line): { readonly start: number; readonly startLine: number } {
	return { start: line.start + line.nonBlank, startLine: line.number };
}
