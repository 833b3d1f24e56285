/** What running text is while it is read: a list whose ranges become nodes as soon as what encloses them is known. */
import type { Inline } from '../nodes.ts';

/** Text as nodes, with a link for every address in it. */
export type Linkify = (text: string) => readonly Inline[];

/** Emphasis in emphasis in links: deeper than this, it is shown as it was written. */
export const deepestInline = 32;

export interface Piece {
	previous: Piece | null;
	next: Piece | null;
	/** Text, while `inline` is null; changed as delimiters are used up. */
	text: string;
	/** Text that was escaped or stands for something, in which no address is looked for. */
	isLiteral: boolean;
	inline: Inline | null;
	/** How deep its node is nested in itself. */
	depth: number;
}

export class Pieces {
	first: Piece | null = null;
	last: Piece | null = null;
	/** Something was left as it was written, for it nests too deeply. */
	isTooDeep = false;

	text(text: string, isLiteral = false): Piece {
		return this.#append({ ...emptyPiece, text, isLiteral });
	}

	node(inline: Inline, depth = 1): Piece {
		return this.#append({ ...emptyPiece, inline, depth });
	}

	/** Puts `inline` in place of all between the two, which stay; null for an end of the list. */
	replace(before: Piece | null, after: Piece | null, inline: Inline, depth: number): void {
		const piece: Piece = { ...emptyPiece, inline, depth, previous: before, next: after };
		if (before) before.next = piece;
		else this.first = piece;
		if (after) after.previous = piece;
		else this.last = piece;
	}

	remove(piece: Piece): void {
		if (piece.previous) piece.previous.next = piece.next;
		else this.first = piece.next;
		if (piece.next) piece.next.previous = piece.previous;
		else this.last = piece.previous;
	}

	/** Takes everything from `piece` on out of the list. */
	cutFrom(piece: Piece): void {
		this.last = piece.previous;
		if (piece.previous) piece.previous.next = null;
		else this.first = null;
	}

	#append(piece: Piece): Piece {
		piece.previous = this.last;
		if (this.last) this.last.next = piece;
		else this.first = piece;
		this.last = piece;
		return piece;
	}
}

const emptyPiece: Piece = {
	previous: null,
	next: null,
	text: '',
	isLiteral: false,
	inline: null,
	depth: 0
};

/** The depth of a node around the pieces from `from` up to `end`. */
export function depthAround(from: Piece | null, end: Piece | null): number {
	let depth = 0;
	for (let piece = from; piece && piece !== end; piece = piece.next) depth = Math.max(depth, piece.depth);
	return depth + 1;
}

/** The pieces from `from` up to `end` as nodes, texts that meet as one. In a link, `linkify` is null. */
export function inlinesOf(from: Piece | null, end: Piece | null, linkify: Linkify | null): Inline[] {
	const inlines: Inline[] = [];
	let plain = '';
	const flush = (): void => {
		if (plain === '') return;
		const found = linkify?.(plain) ?? [{ kind: 'text', text: plain } as const];
		for (const inline of found) add(inlines, inline);
		plain = '';
	};
	for (let piece = from; piece && piece !== end; piece = piece.next) {
		if (piece.inline === null && !piece.isLiteral) plain += piece.text;
		else {
			flush();
			add(inlines, piece.inline ?? { kind: 'text', text: piece.text });
		}
	}
	flush();
	return inlines;
}

function add(inlines: Inline[], inline: Inline): void {
	const last = inlines.at(-1);
	if (inline.kind !== 'text' || last?.kind !== 'text') {
		if (inline.kind !== 'text' || inline.text !== '') inlines.push(inline);
	} else inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
}

/** What a reader of the text would read: for a picture that is not shown. */
export function plainText(inlines: readonly Inline[]): string {
	return inlines.map(plainTextOf).join('');
}

function plainTextOf(inline: Inline): string {
	if ('children' in inline) return plainText(inline.children);
	if ('source' in inline) return inline.source;
	if ('text' in inline) return inline.text;
	if ('label' in inline) return `[^${inline.label}]`;
	return inline.kind === 'break' ? '\n' : '';
}
