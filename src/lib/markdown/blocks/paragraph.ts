/** Paragraphs, headings, and the rules that look like the line under one. */
import { trimmed } from '../inlines/characters.ts';
import type { Block } from '../nodes.ts';
import { takeDefinitions } from './definitions.ts';
import { Draft, type Continuation } from './draft.ts';
import type { Line } from './line.ts';
import { Prose } from './prose.ts';
import type { References } from './references.ts';

const taskMark = /^\[([ xX])\][ \t\n]+(?=\S)/;

export class Paragraph extends Draft {
	readonly #prose: Prose;
	#text = '';
	/** Offset in `#text` after the definitions of references at its head; known when it is closed. */
	#shownFrom = 0;
	#lastLine: number;
	/** Offset of its last line in the whole text. */
	#lastLineStart: number;
	/** It stands first in a list item, where `[ ]` makes a task of it. */
	mayBeTask = false;
	#isTooDeep = false;
	#isLive = false;

	constructor(at: { readonly start: number; readonly startLine: number }) {
		super(at);
		this.#prose = new Prose(this, at.start);
		this.#lastLine = at.startLine;
		this.#lastLineStart = at.start;
	}

	override continues(line: Line): Continuation {
		return line.isBlank ? 'ends' : 'matches';
	}

	add(line: Line): void {
		this.#text += this.#text === '' ? line.content : `\n${line.content}`;
		this.#lastLine = line.number;
		this.#lastLineStart = line.start + line.nonBlank;
		this.touch();
	}

	override get lastLine(): number {
		return this.#lastLine;
	}

	/** Whether anything but definitions of references stands in it. */
	get hasText(): boolean {
		return trimmed(this.#text.slice(takeDefinitions(this.#text, ignore))) !== '';
	}

	/** Where and what its last line is. */
	get end(): { readonly text: string; readonly start: number; readonly startLine: number } {
		const text = this.#text.slice(this.#text.lastIndexOf('\n') + 1);
		return { text, start: this.#lastLineStart, startLine: this.#lastLine };
	}

	/** Its last line begins as a row of a table does, and none before it: a line under it may make it a header. */
	get maySoonBeTable(): boolean {
		return /^\|.*[^|:\s-]/s.test(this.end.text) && !/^\|.*\n/m.test(this.#text);
	}

	/** Gives its last line away; false where it has no other. */
	dropLastLine(): boolean {
		const end = this.#text.lastIndexOf('\n');
		if (end === -1) return false;
		this.#text = this.#text.slice(0, end);
		this.#lastLine--;
		this.touch();
		return true;
	}

	/** Its text, once it is closed. */
	get text(): string {
		return this.#text.slice(this.#shownFrom);
	}

	/** A block began in it that would nest too deeply: the marks of that are text. */
	markTooDeep(): void {
		this.#isTooDeep = true;
	}

	/** More of it is coming. */
	markLive(): void {
		this.#isLive = true;
	}

	/** Whether it is a task, and then whether that is done. */
	get task(): boolean | null {
		const mark = this.mayBeTask ? taskMark.exec(this.text) : null;
		return mark && mark[1] !== ' ';
	}

	override close(references: References): void {
		this.#shownFrom = takeDefinitions(this.#text, (label, target) => references.defineLink(label, target));
		this.touch();
	}

	override read(references: References): void {
		const mark = this.mayBeTask ? taskMark.exec(this.text) : null;
		this.#prose.set(this.text.slice(mark?.[0].length ?? 0), this.#isLive, this.#isTooDeep);
		this.#prose.read(references);
	}

	override discard(references: References): void {
		this.#prose.discard(references);
	}

	protected override build(before: Block | null, isTight: boolean): Block | null {
		if (this.#prose.isEmpty) return null;
		const { inlines: children } = this.#prose;
		const kind = isTight ? 'line' : 'paragraph';
		return before?.kind === kind && before.children === children ? before : { kind, children };
	}

	override save(): () => void {
		const [text, shownFrom] = [this.#text, this.#shownFrom];
		const [isLive, isTooDeep] = [this.#isLive, this.#isTooDeep];
		const [lastLine, lastLineStart] = [this.#lastLine, this.#lastLineStart];
		return () => {
			this.#text = text;
			this.#shownFrom = shownFrom;
			this.#isLive = isLive;
			this.#isTooDeep = isTooDeep;
			this.#lastLine = lastLine;
			this.#lastLineStart = lastLineStart;
			this.touch();
		};
	}
}

function ignore(): void {
	// Only where definitions end is asked for.
}

export class Heading extends Draft {
	readonly #rank: number;
	readonly #prose: Prose;
	readonly #text: string;
	override readonly lastLine: number;
	#isLive = false;

	/** @param rank 1 to 6 */
	constructor(
		at: { readonly start: number; readonly startLine: number; readonly lastLine: number },
		rank: number,
		text: string
	) {
		super(at);
		this.#rank = rank;
		this.lastLine = at.lastLine;
		this.#prose = new Prose(this, at.start);
		this.#text = text;
	}

	override continues(): Continuation {
		return 'ends';
	}

	markLive(): void {
		this.#isLive = true;
	}

	override read(references: References): void {
		this.#prose.set(this.#text, this.#isLive);
		this.#prose.read(references);
	}

	override discard(references: References): void {
		this.#prose.discard(references);
	}

	protected override build(before: Block | null): Block {
		const { inlines: children } = this.#prose;
		if (before?.kind === 'heading' && before.children === children) return before;
		return { kind: 'heading', depth: this.#rank, children };
	}

	override save(): () => void {
		return () => this.touch();
	}
}

export class Rule extends Draft {
	override get lastLine(): number {
		return this.startLine;
	}

	override continues(): Continuation {
		return 'ends';
	}

	override read(): void {
		// There is no text in it.
	}

	override discard(): void {
		// It refers to nothing.
	}

	protected override build(before: Block | null): Block {
		return before ?? { kind: 'rule' };
	}

	override save(): () => void {
		return () => this.touch();
	}
}
