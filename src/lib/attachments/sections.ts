/** A text in sections that one may choose from, and what of it is shown when some are chosen. Pure. */
import type { AttachmentPart, Range, ReadText, Section } from './attachment.ts';

/** UTF-16 units that a section of lines has about: a page or so. */
const about = 3000;

/** Longer than this, even one line is cut. */
const longest = 2 * about;

/** UTF-16 units of a page beyond which it is no page to choose from: a web site or a book printed on one. */
const longestPage = 4 * about;

/** Share of `about` after which a good place to end a section is taken. */
const early = 0.6;

/** Where the text goes on after something was left out. */
const gap = '[…]';

/**
 * Lines in sections of about a page: a section ends before a heading or at an empty line where there is one in reach. Joined
 * they are the text.
 */
export function sectionsOf(text: string): Section[] {
	const sections: Section[] = [];
	let from = 0;
	let line = 1;
	while (from < text.length) {
		const to = endOfSection(text, from);
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

function endOfSection(text: string, from: number): number {
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
