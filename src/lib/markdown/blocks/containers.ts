/** Blocks of blocks: the whole text, quotes, lists and their items, definitions of footnotes. */
import type { Block, Footnote, ListItem } from '../nodes.ts';
import { Container, hasSameItems, type Continuation, type Draft } from './draft.ts';
import type { Line } from './line.ts';
import type { Marker } from './list-markers.ts';
import { Paragraph } from './paragraph.ts';
import type { References } from './references.ts';

export class Root extends Container {
	constructor() {
		super({ start: 0, startLine: 0 });
	}

	override canContain(child: Draft): boolean {
		return !(child instanceof Item);
	}

	override continues(): Continuation {
		return 'matches';
	}

	protected override build(): null {
		return null;
	}
}

export class Quote extends Container {
	/** The last line that has its mark, which may be blank but for that. */
	#lastMarked = this.startLine;

	override get depth(): number {
		return super.depth + 1;
	}

	override canContain(child: Draft): boolean {
		return !(child instanceof Item);
	}

	override continues(line: Line): Continuation {
		if (line.isIndented || line.first !== '>') return 'ends';
		skipQuoteMark(line);
		this.#lastMarked = line.number;
		return 'matches';
	}

	override get lastLine(): number {
		return Math.max(this.#lastMarked, super.lastLine);
	}

	override save(references: References): () => void {
		const restore = super.save(references);
		const lastMarked = this.#lastMarked;
		return () => {
			this.#lastMarked = lastMarked;
			restore();
		};
	}

	protected override build(before: Block | null): Block {
		const blocks = this.blocks(false);
		return before?.kind === 'quote' && before.blocks === blocks ? before : { kind: 'quote', blocks };
	}
}

/** Reads `>` and a space after it. */
export function skipQuoteMark(line: Line): void {
	line.skipContent(1);
	line.skipColumns(1);
}

export class List extends Container {
	readonly marker: Marker;
	/** Blank lines between its items, or between blocks in one of them: its paragraphs stand apart. */
	#isLoose = false;

	constructor(at: { readonly start: number; readonly startLine: number }, marker: Marker) {
		super(at);
		this.marker = marker;
	}

	override get depth(): number {
		return super.depth + 1;
	}

	override canContain(child: Draft): boolean {
		return child instanceof Item;
	}

	override continues(): Continuation {
		return 'matches';
	}

	override add(child: Draft): void {
		this.noteGap(this.children.at(-1), child);
		super.add(child);
	}

	/** Two blocks follow each other: with blank lines between them, the list is loose. */
	noteGap(before: Draft | undefined, after: Draft): void {
		if (before && after.startLine > before.lastLine + 1) this.#isLoose = true;
	}

	protected override build(before: Block | null): Block {
		const items: ListItem[] = [];
		for (const child of this.children) if (child instanceof Item) items.push(child.item(!this.#isLoose));
		if (before?.kind === 'list' && hasSameItems(before.items, items)) return before;
		return { kind: 'list', start: this.marker.number, items };
	}

	override save(references: References): () => void {
		const restore = super.save(references);
		const isLoose = this.#isLoose;
		return () => {
			this.#isLoose = isLoose;
			restore();
		};
	}
}

export class Item extends Container {
	readonly marker: Marker;
	#item: ListItem | null = null;
	#isInTight = false;

	constructor(at: { readonly start: number; readonly startLine: number }, marker: Marker) {
		super(at);
		this.marker = marker;
	}

	override canContain(child: Draft): boolean {
		return !(child instanceof Item);
	}

	override continues(line: Line): Continuation {
		if (line.isBlank) return this.children.length > 0 ? 'matches' : 'ends';
		if (line.indent < this.marker.width) return 'ends';
		line.skipColumns(this.marker.width);
		return 'matches';
	}

	override add(child: Draft): void {
		if (child instanceof Paragraph) child.mayBeTask = this.children.length === 0;
		if (this.parent instanceof List) this.parent.noteGap(this.children.at(-1), child);
		super.add(child);
	}

	/** The same object as long as it says the same; what is complete is not looked into again. */
	item(isTight: boolean): ListItem {
		if (this.#item && !this.isStale && isTight === this.#isInTight) return this.#item;
		this.#isInTight = isTight;
		const [first] = this.children;
		const done = first instanceof Paragraph ? first.task : null;
		const blocks = this.blocks(isTight);
		this.isStale = false;
		if (this.#item?.done !== done || this.#item.blocks !== blocks) this.#item = { done, blocks };
		return this.#item;
	}

	protected override build(): null {
		return null;
	}
}

/** `[^label]:` and what belongs to it. It shows nothing where it stands. */
export class FootnoteDefinition extends Container {
	/** As it was written. */
	readonly label: string;
	#footnote: Footnote | null = null;

	constructor(at: { readonly start: number; readonly startLine: number }, label: string) {
		super(at);
		this.label = label;
	}

	override get depth(): number {
		return super.depth + 1;
	}

	override canContain(child: Draft): boolean {
		return !(child instanceof Item);
	}

	override continues(line: Line): Continuation {
		if (line.isBlank) return 'matches';
		if (!line.isIndented) return 'ends';
		line.skipColumns(4);
		return 'matches';
	}

	footnote(number: number, references: number): Footnote {
		const blocks = this.blocks(false);
		const known = this.#footnote;
		if (known?.number === number && known.references === references && known.blocks === blocks) return known;
		return (this.#footnote = { number, label: this.label, references, blocks });
	}

	protected override build(): null {
		this.blocks(false);
		return null;
	}
}
