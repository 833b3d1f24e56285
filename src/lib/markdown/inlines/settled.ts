/** The beginning of a paragraph that is still written, once nothing that may come after it can change how it reads. */
import type { Inline } from '../nodes.ts';
import type { Targets } from './brackets.ts';
import { readInlines } from './read-inlines.ts';

/** A beginning of a text, and what it was read to. */
export interface Head {
	readonly text: string;
	readonly inlines: readonly Inline[];
}

/** Characters at the end of a text that are read with every token, at least; most often not twice as many. */
const tail = 200;
/** Where so many could not be settled, an open mark is taken to stand in the way for good. */
const most = 2000;
/** Where a text can be cut: the character before and that after tell mark-up nothing that the edge of a text does not. */
const cut = /[ 。！？](?=[\p{L}\p{N}])/gu;
/** In what was read, it could still become mark-up. */
const unsettled = /[`[\]\\<*_~$]/;

const none: Head = { text: '', inlines: [] };

/** As much of the beginning of `text` as is settled: what is known of it, and often a piece more. */
export function settledHead(text: string, targets: Targets, known: Head = none): Head {
	const head = text.startsWith(known.text) ? known : none;
	const rest = text.slice(head.text.length);
	if (rest.length < 2 * tail || rest.length > most) return head;
	const last = [...rest.slice(0, -tail).matchAll(cut)].at(-1);
	const piece = rest.slice(0, (last?.index ?? -1) + 1);
	if (piece === '' || /[[\\]/.test(piece)) return head;
	const inlines = readInlines(piece, targets);
	if (!inlines.every(isSettled)) return head;
	return { text: head.text + piece, inlines: joined(head.inlines, inlines) };
}

function isSettled(inline: Inline): boolean {
	if ('children' in inline) return inline.children.every(isSettled);
	return inline.kind === 'text' ? !unsettled.test(inline.text) : inline.kind !== 'too-deep';
}

/** What comes one after the other, as if it had been read at once. */
export function joined(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
	const [last, next] = [before.at(-1), after[0]];
	if (last?.kind !== 'text' || next?.kind !== 'text') return [...before, ...after];
	return [...before.slice(0, -1), { kind: 'text', text: last.text + next.text }, ...after.slice(1)];
}
