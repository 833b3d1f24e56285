/** Markdown that grows: every line is read once, and what is finished stays the very same node. */
import { BlockReader } from './blocks/block-reader.ts';
import { footnotesOf, numberFootnotes } from './blocks/footnotes.ts';
import { Line } from './blocks/line.ts';
import { References } from './blocks/references.ts';
import { isUndecided } from './blocks/undecided.ts';
import { safeHref, type AddressPolicy } from './links.ts';
import type { Block } from './nodes.ts';

/** A block at the outermost level. The same object, with the same key, as long as it says the same. */
export interface KeyedBlock {
	/** Offset of the block in the text; unique and in order. Footnotes, which come last, have the greatest safe integer. */
	readonly key: number;
	readonly block: Block;
	/** For headings: which element shows it, 3 to 6; never more than one below the heading before it. */
	readonly level: number;
}

/** Headings of an answer stand below the page's own: its title and the name of who speaks. */
const highestLevel = 3;

/** One text as it grows. The result depends on the text alone, not on the steps in which it came. */
export class MarkdownDocument {
	readonly #hrefOf: AddressPolicy;
	/** As it was given last. */
	#given = '';
	/** The same with line feeds for all line endings. */
	#text = '';
	#isAsGiven = true;
	#isLive = false;
	#reader: BlockReader;
	/** Offset of the first line that is not whole. */
	#lineStart = 0;
	#lines = 0;
	#forgetLastLine = (): void => undefined;
	#blocks: readonly KeyedBlock[] = [];

	/** @param hrefOf which addresses are linked to */
	constructor(hrefOf: AddressPolicy = safeHref) {
		this.#hrefOf = hrefOf;
		this.#reader = new BlockReader(new References(hrefOf));
	}

	/**
	 * The blocks of `text`. Cheap when `text` continues what was given last time; right in any case.
	 * @param isLive more of it is coming: its end is shown as what it is likely to become. What has begun there
	 * (`**`, a code span, a table's header) is taken for closed, and what does not say yet what it is is held back.
	 */
	update(text: string, isLive = false): readonly KeyedBlock[] {
		if (text === this.#given && isLive === this.#isLive) return this.#blocks;
		if (text.startsWith(this.#given)) this.#forgetLastLine();
		else this.#startAfresh();
		this.#take(text);
		this.#isLive = isLive;
		this.#readLines();
		this.#readLastLine(this.#text.slice(this.#lineStart));
		this.#blocks = this.#keyed();
		return this.#blocks;
	}

	/** The text as it was written, line endings aside, from the key of one block to that of another, or to the end. */
	source(from: number, to?: number): string {
		return this.#text.slice(from, to);
	}

	#startAfresh(): void {
		this.#given = '';
		this.#text = '';
		this.#isAsGiven = true;
		this.#reader = new BlockReader(new References(this.#hrefOf));
		this.#lineStart = 0;
		this.#lines = 0;
	}

	/** Only what is new of it is looked through. */
	#take(text: string): void {
		// Of a line ending that came in two halves, the first was taken for a whole one.
		const isHalf = this.#given.endsWith('\r') && text.charAt(this.#given.length) === '\n';
		const more = text.slice(this.#given.length + (isHalf ? 1 : 0));
		this.#given = text;
		this.#isAsGiven &&= !more.includes('\r');
		this.#text = this.#isAsGiven ? text : this.#text + more.replace(/\r\n?/g, '\n');
	}

	#readLines(): void {
		for (let end = this.#endOfLine(); end !== -1; end = this.#endOfLine()) {
			this.#reader.line(new Line(this.#text.slice(this.#lineStart, end), this.#lineStart, this.#lines++));
			this.#lineStart = end + 1;
		}
	}

	#endOfLine(): number {
		return this.#text.indexOf('\n', this.#lineStart);
	}

	#readLastLine(text: string): void {
		const reader = this.#reader;
		this.#forgetLastLine = reader.save();
		const isRead = text !== '' && !(this.#isLive && isUndecided(text, reader.tip));
		if (isRead) reader.line(new Line(text, this.#lineStart, this.#lines));
		if (this.#isLive) {
			reader.presumeTable();
			reader.markLive(isRead);
		}
		reader.finish();
	}

	#keyed(): KeyedBlock[] {
		const { root, references } = this.#reader;
		references.settle();
		root.read(references);
		numberFootnotes(references);

		const before = this.#blocks.values();
		let known = before.next().value;
		const blocks: KeyedBlock[] = [];
		const add = (key: number, block: Block | null, level: number): void => {
			if (!block) return;
			// Both are in the order of their keys.
			while (known && known.key < key) known = before.next().value;
			const isSame = known?.key === key && known.block === block && known.level === level;
			blocks.push(isSame && known ? known : { key, block, level });
		};
		let level = highestLevel - 1;
		for (const draft of root.children) {
			const block = draft.block(false);
			if (block?.kind === 'heading') {
				level = Math.max(highestLevel, Math.min(block.depth + highestLevel - 1, level + 1, 6));
			}
			add(draft.start, block, level);
		}
		add(Number.MAX_SAFE_INTEGER, footnotesOf(references, this.#blocks.at(-1)?.block), level);
		return blocks;
	}
}
