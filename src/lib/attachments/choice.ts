/** Which parts of a text fit into so much room, and which a person names. Pure but for counting. */
import type { Section } from './attachment.ts';

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

/**
 * The places of the sections in which the pages or lines stand that a person has written down: `1-3, 8`, in the digits of
 * any script. Null where it cannot be read, or names nothing that is there.
 */
export function namedSections(written: string, sections: readonly Section[]): number[] | null {
	const ranges = written
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, westernDigit)
		.replace(/\s*[-–—−~]\s*/gu, '-')
		.trim()
		.split(/\s*[,;،、]\s*|\s+/u)
		.map((part) => /^(\d{1,9})(?:-(\d{1,9}))?$/u.exec(part));
	const places = new Set<number>();
	for (const range of ranges) {
		if (range === null) return null;
		const first = Number(range[1]);
		const last = Number(range[2] ?? range[1]);
		sections.forEach(({ range: [from, to] }, place) => {
			if (from <= last && to >= first) places.add(place);
		});
	}
	return places.size === 0 ? null : [...places].sort((a, b) => a - b);
}

/** Digits of every script stand in rows of ten, each beginning with its nought (Unicode, Nd). */
function westernDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(code - zero);
}
