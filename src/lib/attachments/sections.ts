/** A text in sections that one may choose from, and what of it is shown when some are chosen. Pure. */
import type { AttachmentPart, Range, ReadText, Section } from './attachment.ts';

/** UTF-16 units that a section of lines has about: a page or so. */
const pageful = 3000;

/** UTF-16 units of a page beyond which it is no page to choose from: a web site or a book printed on one. */
const longestPage = 4 * pageful;

/** Share of a section's length after which a good place to end a section is taken. */
const early = 0.6;

/** UTF-16 units that no section has to be shorter than. */
const shortest = 500;

/** Where the text goes on after something was left out. */
const gap = '[…]';

/**
 * Lines in sections of `about` so many UTF-16 units, twice as many at most: a section ends before a heading or at an empty
 * line where there is one in reach. Joined they are the text.
 */
export function sectionsOf(text: string, about = pageful): Section[] {
	const sections: Section[] = [];
	let from = 0;
	let line = 1;
	while (from < text.length) {
		const to = endOfSection(text, from, about);
		const part = text.slice(from, to);
		const breaks = countBreaks(part);
		const endsWithBreak = part.endsWith('\n');
		sections.push({ text: part, range: [line, line + breaks - (endsWithBreak ? 1 : 0)] });
		line += breaks;
		from = to;
	}
	return sections;
}

/** The same text by lines where a page of it is too long to be taken whole; else as it is. */
export function inPartsToChoose<T extends ReadText>(read: T): T | ReadText {
	if (read.unit === 'line' || read.sections.every(({ text }) => text.length <= longestPage)) return read;
	return { unit: 'line', sections: sectionsOf(shownText(read, null)), notes: read.notes };
}

/** The same by lines, in shorter sections, where it has a page that may not fit into `room` UTF-16 units, or no two sections do. */
export function inPartsThatFit(read: ReadText, room: number): ReadText {
	const longest = room * (read.unit === 'page' ? 0.75 : 0.5);
	if (read.sections.every(({ text }) => text.length <= longest)) return read;
	const text = read.unit === 'line' ? joined(read.sections) : shownText(read, null);
	return {
		unit: 'line',
		sections: sectionsOf(text, Math.max(shortest, Math.floor(longest / 2))),
		notes: read.notes
	};
}

/** The same lines in sections that end, besides, before each of these, counted from 1: joined they are the same text. */
export function cutAtLines(sections: readonly Section[], starts: readonly number[]): Section[] {
	return sections.flatMap((section) => {
		const [first, last] = section.range;
		const inside = [...new Set(starts)].filter((line) => line > first && line <= last);
		return inside.length === 0
			? section
			: cut(
					section,
					inside.sort((a, b) => a - b)
				);
	});
}

/** `starts`: lines of it but its first, in their order. */
function cut({ text, range: [first, last] }: Section, starts: readonly number[]): Section[] {
	const sections: Section[] = [];
	let [from, line] = [0, first];
	for (const start of starts) {
		let to = from;
		for (let next = line; next < start; next++) to = text.indexOf('\n', to) + 1;
		sections.push({ text: text.slice(from, to), range: [line, start - 1] });
		[from, line] = [to, start];
	}
	return [...sections, { text: text.slice(from), range: [line, last] }];
}

function joined(sections: readonly Section[]): string {
	return sections.map(({ text }) => text).join('');
}

function endOfSection(text: string, from: number, about: number): number {
	/** Longer than this, even one line is cut. */
	const longest = 2 * about;
	if (text.length - from <= about) return text.length;
	const window = text.slice(from, from + longest);
	const goods = [...window.matchAll(/\n(?=#{1,6} )|\n\n+(?=\S)/g)].map(
		({ 0: found, index }) => index + found.length
	);
	const wanted = goods.findLast((end) => end >= about * early && end <= about);
	if (wanted !== undefined) return from + wanted;
	const lineEnd = window.lastIndexOf('\n', about);
	if (lineEnd >= about * early) return from + lineEnd + 1;
	const nextLine = window.indexOf('\n', about);
	if (nextLine !== -1) return from + nextLine + 1;
	// One line, longer than a section may be: cut at a space, never inside a character.
	const space = window.lastIndexOf(' ', about);
	const end = space > 0 ? space + 1 : about;
	const isInsidePair = /[\uD800-\uDBFF]/.test(window.charAt(end - 1));
	return from + (isInsidePair ? end - 1 : end);
}

function countBreaks(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
	return count;
}

/** What the model is shown of a text when these sections of it are chosen, null for all: a page says which it is. */
export function shownText({ unit, sections }: ReadText, chosen: readonly number[] | null): string {
	const places = chosen ?? sections.map((_, place) => place);
	if (unit === 'line') {
		const parts = places.map((place, index) => {
			const hasGap = index > 0 ? places[index - 1] !== place - 1 : place > 0;
			return (hasGap ? `${gap}\n` : '') + (sections[place]?.text ?? '');
		});
		const ends = (places.at(-1) ?? 0) < sections.length - 1;
		return parts.join('') + (ends ? `\n${gap}` : '');
	}
	return places
		.flatMap((place) => {
			const { text = '', range } = sections[place] ?? {};
			return text === '' ? [] : [`[Page ${range?.[0]}]\n${text}`];
		})
		.join('\n\n');
}

/** Which part of it that is; null where it is all of it. */
export function partOf(
	{ unit, sections }: ReadText,
	chosen: readonly number[] | null
): AttachmentPart | null {
	if (chosen === null || chosen.length === sections.length) return null;
	return {
		unit,
		ranges: joinedRanges(chosen.flatMap((place) => sections.slice(place, place + 1))),
		of: sections.at(-1)?.range[1] ?? 0
	};
}

/** Their ranges, those that follow each other made one. */
function joinedRanges(sections: readonly Section[]): Range[] {
	const ranges: Range[] = [];
	for (const { range } of sections) {
		const before = ranges.at(-1);
		// A line that was cut in two is of both.
		const follows = before !== undefined && range[0] <= before[1] + 1;
		if (follows) ranges[ranges.length - 1] = [before[0], range[1]];
		else ranges.push(range);
	}
	return ranges;
}
