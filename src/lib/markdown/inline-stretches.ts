/**
 * Running text in stretches that are laid out each by itself (`Seamed.svelte`), so that another word is no work for all that came
 * before it. It is cut where nobody sees it: between two words that are read as the whole is, far from all that is of another height.
 */
import { directionOf, directionOfText } from './direction.ts';
import type { Inline } from './nodes.ts';

/** Characters in a stretch, at least. */
const least = 2000;
/** Characters on both sides of a cut that stand in lines of the usual height: more than there are in a line. */
const around = 250;
/** Characters after a cut without a formula, at least: they are drawn anew with it. What is read otherwise with the next word is among them. */
const ahead = 600;

/** Where one word follows another, or a sentence of a script without spaces another one: the letters at both sides. */
const places = /(?<=(\p{L})[.,;:!?…]*)(?= (\p{L}))|(?<=(\p{L})[。！？，])(?=(\p{L}))/gu;
/** Marks that turn the direction of what comes after them. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** One text as it grows: stretches that say what they said are the same arrays. */
export class InlineStretches {
	#last: readonly (readonly Inline[])[] = [];

	/** The stretches of `inlines`, at least one. They depend on these alone. */
	of(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
		this.#last = cut(inlines).map((stretch, index) => {
			const known = this.#last[index];
			return known && isSame(known, stretch) ? known : stretch;
		});
		return this.#last;
	}
}

function cut(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
	const lengths = inlines.map(lengthOf);
	const all = lengths.reduce((sum, length) => sum + length, 0);
	if (all < least + ahead || inlines.some(isTurned)) return [inlines];
	const direction = directionOf(inlines) ?? 'ltr';
	const plainAfter = lengthsAfter(inlines, lengths, isPlain);
	const quietAfter = lengthsAfter(inlines, lengths, ({ kind }) => kind !== 'math');
	const stretches: Inline[][] = [];
	let stretch: Inline[] = [];
	/** Characters of the stretch, and plain ones right before the next inline. */
	let [length, plainBefore] = [0, 0];
	for (const [index, inline] of inlines.entries()) {
		const own = lengths[index] ?? 0;
		let from = 0;
		while (inline.kind === 'text') {
			const earliest = Math.max(from + least - length, around - plainBefore);
			const latest = own + Math.min((plainAfter[index] ?? 0) - around, (quietAfter[index] ?? 0) - ahead);
			const end = placeIn(inline.text, earliest, latest, direction);
			if (end === null) break;
			stretches.push([...stretch, { kind: 'text', text: inline.text.slice(from, end) }]);
			[stretch, length, from] = [[], 0, end];
		}
		stretch.push(
			inline.kind === 'text' && from > 0 ? { kind: 'text', text: inline.text.slice(from) } : inline
		);
		length += own - from;
		plainBefore = isPlain(inline) ? plainBefore + own : 0;
	}
	return [...stretches, stretch];
}

/** The first place for a cut between these two. */
function placeIn(text: string, earliest: number, latest: number, direction: string): number | null {
	places.lastIndex = earliest;
	for (let place = places.exec(text); place && place.index <= latest; place = places.exec(text)) {
		const letters = (place[1] ?? place[3] ?? '') + (place[2] ?? place[4] ?? '');
		if ([...letters].every((letter) => directionOfText(letter) === direction)) return place.index;
		places.lastIndex = place.index + 1;
	}
	return null;
}

/** For each, how many characters come right after it in inlines that are all such ones. */
function lengthsAfter(
	inlines: readonly Inline[],
	lengths: readonly number[],
	isSuch: (inline: Inline) => boolean
): number[] {
	const after: number[] = [];
	let length = 0;
	for (let index = inlines.length - 1; index >= 0; index--) {
		after[index] = length;
		const inline = inlines[index];
		length = inline && isSuch(inline) ? length + (lengths[index] ?? 0) : 0;
	}
	return after;
}

function isPlain(inline: Inline): boolean {
	switch (inline.kind) {
		case 'text':
			return true;
		case 'strong':
		case 'emphasis':
		case 'deleted':
			return inline.children.every(isPlain);
		default:
			return false;
	}
}

function isTurned(inline: Inline): boolean {
	if ('children' in inline) return inline.children.some(isTurned);
	return 'text' in inline && turns.test(inline.text);
}

function lengthOf(inline: Inline): number {
	if ('children' in inline) return inline.children.reduce((sum, child) => sum + lengthOf(child), 0);
	return 'text' in inline ? inline.text.length : 1;
}

function isSame(one: readonly Inline[], other: readonly Inline[]): boolean {
	return one.length === other.length && one.every((inline, index) => isSameInline(inline, other[index]));
}

function isSameInline(one: Inline, other: Inline | undefined): boolean {
	return one === other || (one.kind === 'text' && other?.kind === 'text' && one.text === other.text);
}
