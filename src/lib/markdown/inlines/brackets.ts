/** Links, pictures and references to footnotes: what a closing bracket closes (CommonMark 6.3 and 6.4, GitHub's footnotes). */
import type { LinkTarget } from '../blocks/definitions.ts';
import type { AddressPolicy } from '../links.ts';
import type { Inline } from '../nodes.ts';
import type { Delimiter, Delimiters } from './emphasis.ts';
import { afterSpace, destinationAt, labelAt, longestLabel, normalLabel, titleAt } from './link-parts.ts';
import { deepestInline, depthAround, inlinesOf, plainText, type Piece, type Pieces } from './pieces.ts';

/** What a text can refer to, and which addresses it may link to. */
export interface Targets {
	link(label: string): LinkTarget | undefined;
	hasFootnote(label: string): boolean;
	readonly hrefOf: AddressPolicy;
}

interface Bracket {
	readonly piece: Piece;
	/** Offset of the bracket, or of the `!` before it. */
	readonly start: number;
	/** Offset after the bracket. */
	readonly end: number;
	readonly isPicture: boolean;
	/** The last delimiter before it. */
	readonly delimiter: Delimiter | null;
	readonly previous: Bracket | null;
	/** False in what has a link in it: links do not stand in links. */
	isActive: boolean;
	/** Another bracket opened after it: what stands in it is no label. */
	hasInner: boolean;
}

export class Brackets {
	readonly #text: string;
	readonly #pieces: Pieces;
	readonly #delimiters: Delimiters;
	readonly #targets: Targets;
	#last: Bracket | null = null;

	constructor(text: string, pieces: Pieces, delimiters: Delimiters, targets: Targets) {
		this.#text = text;
		this.#pieces = pieces;
		this.#delimiters = delimiters;
		this.#targets = targets;
	}

	/** Whether the text read next may turn out to stand in a link. */
	get isOpen(): boolean {
		return this.#last !== null;
	}

	/** `[`, or `![` for a picture, from `start` up to `end`. */
	open(start: number, end: number): void {
		const previous = this.#last;
		if (previous) previous.hasInner = true;
		this.#last = {
			piece: this.#pieces.text(this.#text.slice(start, end)),
			start,
			end,
			isPicture: end - start === 2,
			delimiter: this.#delimiters.last,
			previous,
			isActive: true,
			hasInner: false
		};
	}

	/** The bracket at `index` closes. Returns the offset after all that belongs to it. */
	close(index: number): number {
		const opener = this.#last;
		this.#last = opener?.previous ?? null;
		if (opener?.isActive) {
			const footnote = this.#footnote(opener, index);
			if (footnote !== null) return footnote;
			const found = this.#inlineTarget(index + 1) ?? this.#reference(opener, index);
			if (found) return this.#enclose(opener, found.target, found.end);
		}
		this.#pieces.text(']');
		return index + 1;
	}

	/**
	 * Whether an address has begun behind the bracket that closes at `index`, and may still be coming. If so, the text
	 * in the brackets is left without them.
	 */
	isUnfinished(index: number): boolean {
		const opener = this.#last;
		if (!opener?.isActive || this.#text.charAt(index + 1) !== '(' || this.#inlineTarget(index + 1))
			return false;
		if (!/^(?:<[^<>\n]*|[^\s<]*(?:\s+(?:["'(][^\n]*)?)?)$/.test(this.#text.slice(index + 2))) return false;
		opener.piece.text = '';
		return true;
	}

	/** `[^label]`, where such a footnote is defined. */
	#footnote(opener: Bracket, index: number): number | null {
		const label = this.#text.slice(opener.end + 1, index);
		const isLabel =
			!opener.isPicture && this.#text.charAt(opener.end) === '^' && /^[^\s[\]]{1,999}$/.test(label);
		if (!isLabel || !this.#targets.hasFootnote(normalLabel(label))) return null;
		this.#delimiters.clear(opener.delimiter);
		this.#pieces.cutFrom(opener.piece);
		this.#pieces.node({ kind: 'footnote', label, number: 0, occurrence: 0 });
		return index + 1;
	}

	/** `(address "title")` at `index`. */
	#inlineTarget(index: number): { target: LinkTarget; end: number } | null {
		if (this.#text.charAt(index) !== '(') return null;
		const destination = destinationAt(this.#text, afterSpace(this.#text, index + 1));
		if (!destination) return null;
		const start = afterSpace(this.#text, destination.end);
		const title = start > destination.end ? titleAt(this.#text, start) : null;
		const end = afterSpace(this.#text, title?.end ?? destination.end);
		if (this.#text.charAt(end) !== ')') return null;
		return { target: { href: destination.value, title: title?.value ?? '' }, end: end + 1 };
	}

	/** `[label]` or `[]` behind the bracket at `index`, or what stands in the brackets itself. */
	#reference(opener: Bracket, index: number): { target: LinkTarget; end: number } | null {
		const label = labelAt(this.#text, index + 1);
		if (!label && (opener.hasInner || index - opener.end > longestLabel)) return null;
		const target = this.#targets.link(normalLabel(label?.value ?? this.#text.slice(opener.end, index)));
		if (!target) return null;
		return { target, end: label?.end ?? (this.#text.startsWith('[]', index + 1) ? index + 3 : index + 1) };
	}

	#enclose(opener: Bracket, target: LinkTarget, end: number): number {
		this.#delimiters.match(opener.delimiter, null);
		this.#delimiters.clear(opener.delimiter);
		const href = this.#targets.hrefOf(target.href);
		const children = inlinesOf(opener.piece.next, null, null);
		const depth = depthAround(opener.piece.next, null);
		this.#pieces.cutFrom(opener.piece);
		if (depth > deepestInline) this.#pieces.isTooDeep = true;
		if (href === null || depth > deepestInline) this.#pieces.text(this.#text.slice(opener.start, end), true);
		else this.#pieces.node(nodeOf(opener.isPicture, href, target.title, children), depth);
		if (!opener.isPicture) this.#deactivate();
		return end;
	}

	/** What encloses a link can be none itself. Whatever encloses one that is inactive already is so, too. */
	#deactivate(): void {
		for (let bracket = this.#last; bracket; bracket = bracket.previous) {
			if (bracket.isPicture) continue;
			if (!bracket.isActive) return;
			bracket.isActive = false;
		}
	}
}

function nodeOf(isPicture: boolean, href: string, title: string, children: readonly Inline[]): Inline {
	return isPicture
		? { kind: 'picture', href, title, text: plainText(children) }
		: { kind: 'link', href, title, children };
}
