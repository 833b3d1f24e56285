/**
 * Formulas in running text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. A dollar is a sum of money more often than a formula:
 * as with pandoc, white space follows no opening and precedes no closing dollar, and no digit follows a closing one
 * (nor, as on GitHub, a letter). A sum may end in its dollar, too: in `5$/kg, 10$/kg` none opens anything. Between the
 * delimiters stands something that can be read.
 */
import { isEscaped } from './characters.ts';
import type { MathNode } from '../nodes.ts';

export interface Formula {
	readonly node: MathNode;
	readonly end: number;
}

/** What a formula has in it: letters, digits, or a command. */
const substance = /[\p{L}\p{N}]/u;
/** What a formula begins with that stands right after a number: `2$\pi$`, `10$^{-3}$`. */
const afterNumber = /[A-Za-z\u0370-\u03ff\\^_{]/;

export class Formulas {
	readonly #text: string;
	/** Single dollars before this offset begin nothing. */
	#barren = 0;
	/** By closing delimiter, the offset before which nothing begins that it would close; infinite where no more of them come. */
	readonly #barrenBefore = new Map<string, number>();

	constructor(text: string) {
		this.#text = text;
	}

	/** The formula whose delimiter begins at `start`. */
	at(start: number): Formula | null {
		if (this.#text.startsWith('$$', start)) return this.#enclosed(start, '$$', '$$', true);
		if (this.#text.startsWith('\\[', start)) return this.#enclosed(start, '\\[', '\\]', true);
		if (this.#text.startsWith('\\(', start)) return this.#enclosed(start, '\\(', '\\)', false);
		return this.#text.charAt(start) === '$' ? this.#inDollars(start) : null;
	}

	/** The formula that has begun at `start`, and whose end may still come. A single dollar alone begins none. */
	unfinishedAt(start: number): MathNode | null {
		const opening = this.#text.slice(start, start + 2);
		if (opening !== '$$' && opening !== '\\[' && opening !== '\\(') return null;
		const source = this.#text.slice(start);
		return { kind: 'math', display: opening !== '\\(', text: source.slice(2).trim(), source, open: true };
	}

	#enclosed(start: number, opening: string, closing: string, display: boolean): Formula | null {
		const from = start + opening.length;
		if (from <= (this.#barrenBefore.get(closing) ?? -1)) return null;
		let close = this.#text.indexOf(closing, from);
		// `\\]` closes nothing: it is a line break and a bracket.
		while (close !== -1 && isEscaped(this.#text, close)) close = this.#text.indexOf(closing, close + 1);
		const formula = close === -1 ? null : this.#formula(start, from, close, closing.length, display);
		// What begins later has less in it.
		if (!formula) this.#barrenBefore.set(closing, close === -1 ? Infinity : close);
		return formula;
	}

	#inDollars(start: number): Formula | null {
		if (start < this.#barren || /[\s$]/.test(this.#text.charAt(start + 1) || ' ')) return null;
		const before = this.#text.charAt(start - 1);
		if (/[A-Za-z]/.test(before)) return null;
		if (/\d/.test(before) && !afterNumber.test(this.#text.charAt(start + 1))) return null;
		const close = this.#closingDollar(start + 1);
		const isClosed = this.#text.charAt(close) === '$';
		const formula = isClosed ? this.#formula(start, start + 1, close, 1, false) : null;
		// What begins between the two ends there as well, and has less in it.
		if (!formula) this.#barren = close;
		return formula;
	}

	/** Where the dollar stands that closes what began before `from`, or that before which nothing does. */
	#closingDollar(from: number): number {
		let index = from;
		for (; index < this.#text.length; index++) {
			const character = this.#text.charAt(index);
			if (character === '\\') index++;
			else if (character === '`' || (character === '$' && this.#closes(index))) break;
		}
		return index;
	}

	#closes(index: number): boolean {
		return !/\s/.test(this.#text.charAt(index - 1)) && !/[A-Za-z\d$]/.test(this.#text.charAt(index + 1));
	}

	#formula(start: number, from: number, to: number, closing: number, display: boolean): Formula | null {
		const text = this.#text.slice(from, to).trim();
		if (!substance.test(text)) return null;
		const end = to + closing;
		return { node: { kind: 'math', display, text, source: this.#text.slice(start, end), open: false }, end };
	}
}
