/** Which parts of a text fit into so much room, and which a person names. Pure but for counting. */
import type { Range, ReadText, Section } from './attachment.ts';
import { cutAtLines } from './sections.ts';

/** Tokens that the section at a place takes. */
export type CountSection = (place: number) => Promise<number>;

/** As many sections from the beginning as fit into `room` tokens; none where not even the first does. */
export async function beginningWithin(length: number, room: number, count: CountSection): Promise<number[]> {
	return within(
		Array.from({ length }, (_, place) => place),
		room,
		count
	);
}

/** As many sections from the end as fit, in their order. */
export async function endWithin(length: number, room: number, count: CountSection): Promise<number[]> {
	const backwards = Array.from({ length }, (_, index) => length - 1 - index);
	return (await within(backwards, room, count)).reverse();
}

/** From both ends, by turns, in their order: what stands in the middle is left out; none where no more than one of the ends fits. */
export async function endsWithin(length: number, room: number, count: CountSection): Promise<number[]> {
	const alternating = Array.from({ length }, (_, index) =>
		index % 2 === 0 ? index / 2 : length - 1 - (index - 1) / 2
	);
	const taken = await within(alternating, room, count);
	return taken.length < Math.min(2, length) ? [] : taken.sort((a, b) => a - b);
}

async function within(places: readonly number[], room: number, count: CountSection): Promise<number[]> {
	let left = room;
	const taken: number[] = [];
	for (const place of places) {
		left -= await count(place);
		if (left < 0) break;
		taken.push(place);
	}
	return taken;
}

/** What a person names of a text: the text in sections of which these, by their places, are just that. */
export interface NamedParts {
	readonly sections: readonly Section[];
	readonly places: readonly number[];
}

/**
 * The pages or lines that a person has written down: `1-3, 8`, in the digits of any script. Null where it cannot be read, or
 * names nothing that is there.
 */
export function namedParts(
	written: string,
	{ unit, sections }: Pick<ReadText, 'unit' | 'sections'>
): NamedParts | null {
	const ranges = writtenRanges(written);
	if (ranges === null) return null;
	const starts = ranges.flatMap(([first, last]) => [first, last + 1]);
	const cut = unit === 'line' ? cutAtLines(sections, starts) : sections;
	const isNamed = ({ range: [from, to] }: Section) =>
		ranges.some(([first, last]) => from <= last && to >= first);
	const places = cut.flatMap((section, place) => (isNamed(section) ? place : []));
	return places.length === 0 ? null : { sections: cut, places };
}

/** Null where one of them is none, such as `5-2`. */
function writtenRanges(written: string): Range[] | null {
	const parts = written
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, westernDigit)
		.replace(/\s*[-–—−~]\s*/gu, '-')
		.trim()
		.split(/\s*[,;،、]\s*|\s+/u)
		.map((part) => /^(\d{1,9})(?:-(\d{1,9}))?$/u.exec(part));
	const ranges: Range[] = [];
	for (const part of parts) {
		const [first, last] = [Number(part?.[1]), Number(part?.[2] ?? part?.[1])];
		if (!(first <= last)) return null;
		ranges.push([first, last]);
	}
	return ranges;
}

/** Digits of every script stand in rows of ten, each beginning with its nought (Unicode, Nd). */
function westernDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(code - zero);
}
