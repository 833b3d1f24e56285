/** The beginning of a paragraph that is still written, once nothing that may come after it can change how it reads. */
import type { Inline } from '../nodes.ts';
import type { Targets } from './brackets.ts';
import { readInlines } from './read-inlines.ts';

/** A beginning of a text, and what it was read to. */
export interface Head {
	readonly text: string;
	readonly inlines: readonly Inline[];
}

export interface SettledHead extends Head {
	/** What stands behind it and cannot be settled, whatever comes then; `''` where nothing is known of that. */
	readonly barrier: string;
}

/** Characters at the end of a text that are read with every token, at least; most often not twice as many. */
const tail = 200;
/** Characters that are read at once; where none of them could be settled, an open mark is taken to stand in the way for good. */
const most = 2000;
/** Where a text can be cut: the character before and that after tell mark-up nothing that the edge of a text does not. */
const cut = /[ 。！？](?=[\p{L}\p{N}])/gu;
/** In what was read, it could still become mark-up. */
const unsettled = /[`[\]\\<*_~$]/;
/** Unless it stands so: before a space, within a word, before what begins no tag. */
const inert = /[*_~]+(?=\s)|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])|<(?=[\s\d=])/gu;
/** A link which says itself where it leads: no definition that comes later makes anything else of it. */
const ownLink = /\[[^[\]\\^][^[\]\\]*\]\([^\s()<>\\]+\)/g;

const none: SettledHead = { text: '', inlines: [], barrier: '' };

/** As much of the beginning of `text` as is settled: what is known of it, and often some pieces more. */
export function settledHead(text: string, targets: Targets, known: SettledHead = none): SettledHead {
	let head = text.startsWith(known.text) ? known : none;
	for (;;) {
		const next = text.slice(head.text.length, -tail);
		if (next.length < tail || (head.barrier !== '' && next.startsWith(head.barrier))) return head;
		const piece = settledPiece(next, targets);
		if (!piece) return next.length < most ? head : { ...head, barrier: next.slice(0, most) };
		head = { text: head.text + piece.text, inlines: joined(head.inlines, piece.inlines), barrier: '' };
	}
}

/** A beginning of `text` that is settled by itself. While a text grows by words, all of it or nothing; of much that came at once, less. */
function settledPiece(text: string, targets: Targets): Head | null {
	for (let length = Math.min(text.length, most); length >= tail; length /= 2) {
		const last = [...text.slice(0, length).matchAll(cut)].at(-1);
		const piece = text.slice(0, (last?.index ?? -1) + 1);
		if (piece !== '' && !/[[\\]/.test(piece.replace(ownLink, ''))) {
			const inlines = readInlines(piece, targets);
			// What stands beside a mark in the text is not what was written there, where that was a reference.
			if (inlines.every((inline) => isSettled(inline, !piece.includes('&')))) return { text: piece, inlines };
		}
		if (text.length < most) return null;
	}
	return null;
}

function isSettled(inline: Inline, isAsWritten: boolean): boolean {
	if ('children' in inline) return inline.children.every((child) => isSettled(child, isAsWritten));
	if (inline.kind !== 'text') return inline.kind !== 'too-deep';
	return !unsettled.test(isAsWritten ? inline.text.replace(inert, '') : inline.text);
}

/** What comes one after the other, as if it had been read at once. */
export function joined(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
	const [last, next] = [before.at(-1), after[0]];
	if (last?.kind !== 'text' || next?.kind !== 'text') return [...before, ...after];
	return [...before.slice(0, -1), { kind: 'text', text: last.text + next.text }, ...after.slice(1)];
}
