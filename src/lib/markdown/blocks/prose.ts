/** The running text of one paragraph, heading or cell, with the nodes it was read to. */
import type { FootnoteReference, Inline } from '../nodes.ts';
import type { Targets } from '../inlines/brackets.ts';
import { trimmed } from '../inlines/characters.ts';
import { normalLabel } from '../inlines/link-parts.ts';
import { readInlines } from '../inlines/read-inlines.ts';
import { joined, settledHead } from '../inlines/settled.ts';
import { cutAfter } from '../text-chunks.ts';
import type { References } from './references.ts';

/**
 * Characters of a paragraph, a heading or a cell that are read; what comes after them is shown as it is, and that is said.
 * It bounds what one more token costs where somebody writes without ever ending a paragraph.
 */
export const longestInline = 10_000;

/** Which footnote a reference leads to, and which of the references to it it is. */
export interface Occurrence {
	readonly number: number;
	readonly occurrence: number;
}

/** Whose text it is; told when that is to be read again, or says something else. */
interface Owner {
	touch(): void;
}

export class Prose {
	readonly #owner: Owner;
	/** By which it is put in order with others: the offset where it stands, about. */
	readonly position: number;
	#text = '';
	#isLive = false;
	#isTooDeep = false;
	/** Footnotes not numbered yet; null when it is to be read. */
	#read: readonly Inline[] | null = null;
	#numbered: readonly Inline[] = [];
	#occurrences: readonly Occurrence[] = [];
	/** The normal labels of the footnotes it refers to, in order. */
	labels: readonly string[] = [];

	constructor(owner: Owner, position: number) {
		this.#owner = owner;
		this.position = position;
	}

	/**
	 * @param isLive the text is still growing, and what has begun in it may end yet
	 * @param isTooDeep there are marks in it of blocks that would nest too deeply
	 */
	set(text: string, isLive: boolean, isTooDeep = false): void {
		const shown = trimmed(text);
		if (shown === this.#text && isLive === this.#isLive && isTooDeep === this.#isTooDeep) return;
		this.#text = shown;
		this.#isLive = isLive;
		this.#isTooDeep = isTooDeep;
		this.#read = null;
	}

	read(references: References): void {
		if (this.#read) return;
		references.forget(this);
		const read = this.#readOn(references) ?? this.#readAll(references, references.targetsFor(this));
		const isSaid = !this.#isTooDeep || read[0]?.kind === 'too-deep';
		this.#read = isSaid ? read : [{ kind: 'too-deep' }, ...read];
		this.#numbered = this.#read;
		this.#occurrences = [];
		const mayRefer = this.#text.includes('[^');
		this.labels = [...(mayRefer ? footnotesIn(this.#read) : [])].map(({ label }) => normalLabel(label));
		if (this.labels.length > 0) references.noteReferring(this);
	}

	/** Of a text that is longer than is read, what was read before; null where that is not known. */
	#readOn({ heads }: References): readonly Inline[] | null {
		const head = this.#text.length > longestInline ? heads.get(this.position) : undefined;
		if (!head || !this.#text.startsWith(head.text)) return null;
		return [...head.inlines, { kind: 'rest', text: this.#text.slice(head.text.length) }];
	}

	#readAll({ heads, settled }: References, targets: Targets): readonly Inline[] {
		const text = this.#text;
		const end = text.length > longestInline ? cutAfter(text, 0, longestInline) : text.length;
		const whole = text.slice(0, end);
		// Of a long text, the beginning is not read again with every token.
		const head = settledHead(whole, targets, settled.get(this.position));
		if (head.text !== '' || head.barrier !== '') settled.set(this.position, head);
		const isLive = this.#isLive && end === text.length;
		const inlines = joined(head.inlines, readInlines(whole.slice(head.text.length), targets, isLive));
		if (end === text.length) return inlines;
		// What refers to something may yet be read as something else.
		if (!whole.includes('[')) heads.set(this.position, { text: whole, inlines });
		return [...inlines, { kind: 'rest', text: text.slice(end) }];
	}

	/** What it refers to has changed: it is to be read again. */
	invalidate(): void {
		this.#read = null;
		this.#owner.touch();
	}

	discard(references: References): void {
		references.forget(this);
		this.#read = null;
	}

	/** Numbers its references, in order. */
	number(occurrences: readonly Occurrence[]): void {
		const isSame = occurrences.every(({ number, occurrence }, index) => {
			const known = this.#occurrences[index];
			return known?.number === number && known.occurrence === occurrence;
		});
		if (isSame) return;
		this.#occurrences = occurrences;
		this.#numbered = numbered(this.#read ?? [], occurrences.values());
		this.#owner.touch();
	}

	get isEmpty(): boolean {
		return this.#text === '';
	}

	/** The same array as long as it says the same. */
	get inlines(): readonly Inline[] {
		return this.#numbered;
	}
}

function* footnotesIn(inlines: readonly Inline[]): Generator<FootnoteReference, void> {
	for (const inline of inlines) {
		if (inline.kind === 'footnote') yield inline;
		else if ('children' in inline) yield* footnotesIn(inline.children);
	}
}

function numbered(inlines: readonly Inline[], occurrences: Iterator<Occurrence, undefined>): Inline[] {
	return inlines.map((inline): Inline => {
		if ('children' in inline) return { ...inline, children: numbered(inline.children, occurrences) };
		return inline.kind === 'footnote' ? { ...inline, ...occurrences.next().value } : inline;
	});
}
