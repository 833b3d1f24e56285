/**
 * Emphasis, strong emphasis and strikethrough (CommonMark 6.2, GFM 6.5): runs of delimiters, and which of them match.
 * East and Southeast Asian characters beside a run count as its edge: `**重点：**内容` is strong, where CommonMark alone sees no end.
 */
import { kindAt, kindBefore } from './characters.ts';
import { deepestInline, depthAround, inlinesOf, type Linkify, type Piece, type Pieces } from './pieces.ts';

export interface Delimiter {
	readonly piece: Piece;
	readonly character: string;
	/** How many of the run are left. */
	count: number;
	readonly length: number;
	readonly canOpen: boolean;
	readonly canClose: boolean;
	/** Where the run stands in the text. */
	readonly start: number;
	previous: Delimiter | null;
	next: Delimiter | null;
}

export class Delimiters {
	last: Delimiter | null = null;
	readonly #pieces: Pieces;

	constructor(pieces: Pieces) {
		this.#pieces = pieces;
	}

	/** A run of one delimiter, from `start` up to `end`. */
	push(text: string, start: number, end: number): void {
		const piece = this.#pieces.text(text.slice(start, end));
		const character = text.charAt(start);
		const length = end - start;
		if (character === '~' && length > 2) return;
		const { canOpen, canClose } = flanks(text, start, end);
		if (!canOpen && !canClose) return;
		const previous = this.last;
		this.last = { piece, character, count: length, length, canOpen, canClose, start, previous, next: null };
		if (previous) previous.next = this.last;
	}

	/** Matches all runs above `bottom`. In a link, `linkify` is null. */
	match(bottom: Delimiter | null, linkify: Linkify | null): void {
		const searched = new Map<string, number>();
		let run = firstAbove(this.last, bottom);
		while (run) run = run.canClose ? this.#close(run, bottom, searched, linkify) : run.next;
	}

	/** Takes the runs from `from` on that nothing closed yet for closed at the end of the text: more of it is coming. */
	presume(from: number, linkify: Linkify): void {
		for (let run = this.last; run && run.start >= from; run = run.previous) {
			const isDeleted = run.character === '~';
			if (!run.canOpen || !run.piece.next) continue;
			if (run.count > 3 || (isDeleted && run.count !== 2)) continue;
			const uses = run.count === 3 ? [2, 1] : [run.count];
			let depth = depthAround(run.piece.next, null);
			// Whatever began before encloses this, too.
			if (depth + uses.length - 1 > deepestInline) return;
			for (const used of uses) {
				const children = inlinesOf(run.piece.next, null, linkify);
				this.#pieces.replace(run.piece, null, { kind: kindOf(isDeleted, used), children }, depth++);
			}
			this.#pieces.remove(run.piece);
		}
	}

	/** Forgets all runs above `bottom`; their text stays. */
	clear(bottom: Delimiter | null): void {
		this.last = bottom;
		if (bottom) bottom.next = null;
	}

	/** Finds what `closer` closes; returns the run to look at next, which may be the same one. */
	#close(
		closer: Delimiter,
		bottom: Delimiter | null,
		searched: Map<string, number>,
		linkify: Linkify | null
	): Delimiter | null {
		const slot = slotOf(closer);
		const opener = openerOf(closer, bottom, searched.get(slot) ?? -1);
		if (opener && this.#enclose(opener, closer, linkify)) {
			return closer.count === 0 ? this.#remove(closer) : closer;
		}
		searched.set(slot, closer.previous?.start ?? -1);
		if (!closer.canOpen) this.#forget(closer);
		return closer.next;
	}

	/** False where it would nest too deeply. */
	#enclose(opener: Delimiter, closer: Delimiter, linkify: Linkify | null): boolean {
		const depth = depthAround(opener.piece.next, closer.piece);
		if (depth > deepestInline) {
			this.#pieces.isTooDeep = true;
			return false;
		}
		const isDeleted = closer.character === '~';
		const used = isDeleted ? closer.count : opener.count >= 2 && closer.count >= 2 ? 2 : 1;
		const children = inlinesOf(opener.piece.next, closer.piece, linkify);
		this.#pieces.replace(opener.piece, closer.piece, { kind: kindOf(isDeleted, used), children }, depth);
		// Runs between the two can no longer match anything.
		opener.next = closer;
		closer.previous = opener;
		for (const run of [opener, closer]) {
			run.count -= used;
			run.piece.text = run.piece.text.slice(used);
		}
		if (opener.count === 0) this.#remove(opener);
		return true;
	}

	/** Takes a run that is used up away, and returns the one after it. */
	#remove(run: Delimiter): Delimiter | null {
		this.#pieces.remove(run.piece);
		this.#forget(run);
		return run.next;
	}

	#forget(run: Delimiter): void {
		if (run.previous) run.previous.next = run.next;
		if (run.next) run.next.previous = run.previous;
		else this.last = run.previous;
	}
}

function firstAbove(last: Delimiter | null, bottom: Delimiter | null): Delimiter | null {
	let first: Delimiter | null = null;
	for (let run = last; run && run !== bottom; run = run.previous) first = run;
	return first;
}

/** Runs for which the search for an opener goes the same way: where it failed once, it need not go there again. */
function slotOf({ character, canOpen, length, count }: Delimiter): string {
	return character === '~' ? `~${count}` : `${character}${canOpen}${length % 3}`;
}

/** The nearest run that `closer` may close, among those after the offset `searched`. */
function openerOf(closer: Delimiter, bottom: Delimiter | null, searched: number): Delimiter | null {
	for (let run = closer.previous; run && run !== bottom && run.start > searched; run = run.previous) {
		if (run.character === closer.character && run.canOpen && mayMatch(run, closer)) return run;
	}
	return null;
}

function kindOf(isDeleted: boolean, used: number): 'deleted' | 'strong' | 'emphasis' {
	if (isDeleted) return 'deleted';
	return used === 2 ? 'strong' : 'emphasis';
}

/** The rule of three, and for strikethrough the same length on both sides. */
function mayMatch(opener: Delimiter, closer: Delimiter): boolean {
	if (closer.character === '~') return opener.count === closer.count;
	const isOdd =
		(closer.canOpen || opener.canClose) &&
		closer.length % 3 !== 0 &&
		(opener.length + closer.length) % 3 === 0;
	return !isOdd;
}

function flanks(text: string, start: number, end: number): { canOpen: boolean; canClose: boolean } {
	const before = kindBefore(text, start);
	const after = kindAt(text, end);
	const isMarkBefore = before.isPunctuation && !before.isEastAsian;
	const isMarkAfter = after.isPunctuation && !after.isEastAsian;
	const isEdgeBefore = before.isSpace || isMarkBefore;
	const isEdgeAfter = after.isSpace || isMarkAfter;
	const left = !after.isSpace && (!isMarkAfter || isEdgeBefore || before.isEastAsian);
	const right = !before.isSpace && (!isMarkBefore || isEdgeAfter || after.isEastAsian);
	if (text.charAt(start) !== '_') return { canOpen: left, canClose: right };
	return {
		canOpen: left && (!right || before.isPunctuation),
		canClose: right && (!left || after.isPunctuation)
	};
}
