/**
 * A formula on lines of its own: `$$…$$` or `\[…\]`, closed at the end of a line. As in TeX, no blank line stands in
 * it; one that is not closed before is a paragraph, in which a formula may still stand.
 */
import type { Block, MathNode } from '../nodes.ts';
import type { Continuation } from './draft.ts';
import { Literal } from './code.ts';
import type { Line } from './line.ts';
import { Prose } from './prose.ts';
import type { References } from './references.ts';

const beginning = /^(\$\$|\\\[)(?!\$)(.*)$/s;

export class MathBlock extends Literal {
	readonly #closing: string;
	readonly #prose: Prose;
	#isClosed = false;
	#isLive = false;

	constructor(at: { readonly start: number; readonly startLine: number }, closing: string) {
		super(at);
		this.#closing = closing;
		this.#prose = new Prose(this, at.start);
	}

	/** The formula that begins with the content of `line`; null where it is closed before the line's end. */
	static begin(line: Line): MathBlock | null {
		const [, opening, rest = ''] = beginning.exec(line.content) ?? [];
		if (opening === undefined) return null;
		const closing = opening === '$$' ? '$$' : '\\]';
		const close = rest.indexOf(closing);
		const isWhole = close !== -1 && rest.slice(close + closing.length).trim() === '';
		// `\[not a link](/address)` is an escaped bracket.
		if (!isWhole && (close !== -1 || (closing === '\\]' && closesBracket(rest)))) return null;
		return new MathBlock({ start: line.start + line.nonBlank, startLine: line.number }, closing);
	}

	override continues(line: Line): Continuation {
		return line.isBlank ? 'ends' : 'matches';
	}

	override add(line: Line): boolean {
		const isFirst = this.text === '';
		super.add(line);
		const content = line.rest.trim();
		// The first line has an opening before its closing; `\\\\]` is a line break in brackets.
		const isLong = !isFirst || content.length >= 4;
		this.#isClosed = isLong && content.endsWith(this.#closing) && !content.endsWith('\\\\]');
		return this.#isClosed;
	}

	/** More of it is coming. */
	markLive(): void {
		this.#isLive = true;
	}

	override read(references: References): void {
		if (this.#formula()) return this.#prose.discard(references);
		this.#prose.set(this.text.replace(/^[ \t]+/gm, ''), false);
		this.#prose.read(references);
	}

	override discard(references: References): void {
		this.#prose.discard(references);
	}

	protected override build(before: Block | null, isTight: boolean): Block | null {
		const formula = this.#formula();
		if (!formula) return this.#paragraph(before, isTight ? 'line' : 'paragraph');
		if (formula.text === '') return null;
		const isSame =
			before?.kind === 'math' && before.source === formula.source && before.open === formula.open;
		return isSame ? before : formula;
	}

	#paragraph(before: Block | null, kind: 'line' | 'paragraph'): Block {
		const { inlines: children } = this.#prose;
		return before?.kind === kind && before.children === children ? before : { kind, children };
	}

	#formula(): MathNode | null {
		const source = this.text.trim();
		// The first half of what closes it is no part of it.
		const text = this.#isClosed
			? source.slice(2, -2).trim()
			: source
					.slice(2)
					.replace(/[\\$]$/, '')
					.trim();
		const isFormula = this.#isClosed ? /[\p{L}\p{N}]/u.test(text) : this.#isLive;
		if (!isFormula) return null;
		return { kind: 'math', display: true, text, source, open: !this.#isClosed };
	}

	override save(): () => void {
		const restore = super.save();
		const [isClosed, isLive] = [this.#isClosed, this.#isLive];
		return () => {
			this.#isClosed = isClosed;
			this.#isLive = isLive;
			restore();
		};
	}
}

/** Whether there is a bracket in `text` that closes one before it. */
function closesBracket(text: string): boolean {
	let open = 0;
	for (const [bracket] of text.matchAll(/[[\]]/g)) {
		open += bracket === '[' ? 1 : -1;
		if (open < 0) return true;
	}
	return false;
}
