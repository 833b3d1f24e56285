/**
 * Formulas in running text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. A dollar is a sum of money more often than a formula:
 * as with pandoc, white space follows no opening and precedes no closing dollar, and no digit follows a closing one
 * (nor, as on GitHub, a letter), but for what makes a number of it, as in `$n$th`, or a factor of a sign, as in
 * `5$\times$3`. A sum may end in its dollar, too: in `5$/kg, 10$/kg` none opens anything. TeX has no dollar in a formula
 * but in the text within one: in `$2 for $n$` the first is a price. Between the delimiters stands something that can be read.
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
/** What may follow a closing dollar although it is a letter: the ending of an ordinal or a plural. */
const ending = /(?:th|st|nd|rd|s)(?![\p{L}\p{N}$])/uy;
/** A formula that is one command: a sign between two numbers. */
const command = /^\\[A-Za-z]+$/;

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
		const close = this.#nextDollar(start + 1);
		const isClosed = this.#closes(start + 1, close);
		const formula = isClosed ? this.#formula(start, start + 1, close, 1, false) : null;
		if (!formula) this.#barren = close;
		return formula;
	}

	/** Where the first dollar after `from` stands that is none of a text within the formula, or that before which none begins. */
	#nextDollar(from: number): number {
		let index = from;
		let depth = 0;
		for (; index < this.#text.length; index++) {
			const character = this.#text.charAt(index);
			if (character === '`' || (character === '$' && depth === 0)) break;
			if (character === '\\') index++;
			else if (character === '{') depth++;
			else if (character === '}') depth--;
		}
		return index;
	}

	/** Whether the dollar at `index` closes what has begun at `from`. */
	#closes(from: number, index: number): boolean {
		if (this.#text.charAt(index) !== '$' || /\s/.test(this.#text.charAt(index - 1))) return false;
		if (!/[A-Za-z\d$]/.test(this.#text.charAt(index + 1))) return true;
		ending.lastIndex = index + 1;
		if (ending.test(this.#text)) return true;
		return /\d/.test(this.#text.charAt(index + 1)) && command.test(this.#text.slice(from, index));
	}

	#formula(start: number, from: number, to: number, closing: number, display: boolean): Formula | null {
		const text = this.#text.slice(from, to).trim();
		if (!substance.test(text)) return null;
		const end = to + closing;
		return { node: { kind: 'math', display, text, source: this.#text.slice(start, end), open: false }, end };
	}
}
