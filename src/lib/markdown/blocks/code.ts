/** Blocks whose text is no Markdown: fenced and indented code, HTML. */
import { unescaped } from '../entities.ts';
import type { Block } from '../nodes.ts';
import { Draft, type Continuation } from './draft.ts';
import { tabStop, type Line } from './line.ts';
import type { References } from './references.ts';

/** A block of lines that are taken as they are. */
export abstract class Literal extends Draft {
	/** Each line with its ending. */
	protected text = '';
	#lastLine: number;

	constructor(at: { readonly start: number; readonly startLine: number }) {
		super(at);
		this.#lastLine = at.startLine;
	}

	override get lastLine(): number {
		return this.#lastLine;
	}

	/** Takes what is left of the line; true when the block ends with it. */
	add(line: Line): boolean {
		this.text += `${line.rest}\n`;
		this.#lastLine = line.number;
		this.touch();
		return false;
	}

	protected endsAt(line: number): void {
		this.#lastLine = line;
	}

	override read(_references: References): void {
		// There is no running text in it.
	}

	override discard(_references: References): void {
		// It refers to nothing.
	}

	override save(): () => void {
		const { text } = this;
		const lastLine = this.#lastLine;
		return () => {
			this.text = text;
			this.#lastLine = lastLine;
			this.touch();
		};
	}
}

const closingFence = /^(`{3,}|~{3,})[ \t]*$/;
const openingFence = /^(?:(`{3,})([^`]*)|(~{3,})(.*))$/s;

export class Fence extends Literal {
	readonly #mark: string;
	readonly #indent: number;
	readonly #language: string;
	#isClosed = false;

	constructor(line: Line, mark: string, info: string) {
		super({ start: line.start + line.nonBlank, startLine: line.number });
		this.#mark = mark;
		this.#indent = line.indent;
		this.#language = languageOf(info);
	}

	/** The fence that begins with the content of `line`. */
	static begin(line: Line): Fence | null {
		const match = openingFence.exec(line.content);
		const mark = match?.[1] ?? match?.[3];
		return mark === undefined ? null : new Fence(line, mark, match?.[2] ?? match?.[4] ?? '');
	}

	override continues(line: Line): Continuation {
		const closing = line.isIndented ? undefined : closingFence.exec(line.content)?.[1];
		if (closing?.startsWith(this.#mark)) {
			this.#isClosed = true;
			this.endsAt(line.number);
			this.touch();
			return 'consumed';
		}
		line.skipColumns(this.#indent);
		return 'matches';
	}

	protected override build(before: Block | null): Block {
		const text = this.text.slice(0, -1);
		const open = !this.#isClosed;
		if (before?.kind === 'code' && before.text === text && before.open === open) return before;
		return { kind: 'code', language: this.#language, text, open };
	}

	override save(): () => void {
		const restore = super.save();
		const isClosed = this.#isClosed;
		return () => {
			this.#isClosed = isClosed;
			restore();
		};
	}
}

/** The language an info string names: its first word. */
function languageOf(info: string): string {
	return unescaped(/^\S*/.exec(info.trim())?.[0] ?? '');
}

export class IndentedCode extends Literal {
	/** Characters of `text` up to its last line that is not blank. */
	#length = 0;

	override continues(line: Line): Continuation {
		if (!line.isIndented && !line.isBlank) return 'ends';
		line.skipColumns(tabStop);
		return 'matches';
	}

	override add(line: Line): boolean {
		const { lastLine } = this;
		super.add(line);
		if (line.isBlank) this.endsAt(lastLine);
		else this.#length = this.text.length - 1;
		return false;
	}

	protected override build(before: Block | null): Block {
		const text = this.text.slice(0, this.#length);
		if (before?.kind === 'code' && before.text === text) return before;
		return { kind: 'code', language: '', text, open: false };
	}

	override save(): () => void {
		const restore = super.save();
		const length = this.#length;
		return () => {
			this.#length = length;
			restore();
		};
	}
}

export class HtmlBlock extends Literal {
	readonly #ends: RegExp | null;

	/** @param ends what the last line has in it; null where a blank line follows it */
	constructor(at: { readonly start: number; readonly startLine: number }, ends: RegExp | null) {
		super(at);
		this.#ends = ends;
	}

	override continues(line: Line): Continuation {
		return line.isBlank && !this.#ends ? 'ends' : 'matches';
	}

	override add(line: Line): boolean {
		const isLast = this.#ends?.test(line.rest) === true;
		super.add(line);
		return isLast;
	}

	protected override build(before: Block | null): Block {
		const text = this.text.trimEnd();
		return before?.kind === 'verbatim' && before.text === text ? before : { kind: 'verbatim', text };
	}
}
