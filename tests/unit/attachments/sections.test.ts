import { describe, expect, it } from 'vitest';
import type { ReadText } from '#lib/attachments/attachment.ts';
import { namedParts } from '#lib/attachments/choice.ts';
import { inPartsToChoose, partOf, sectionsOf, shownText } from '#lib/attachments/sections.ts';
import { random } from '../../fixtures/random.ts';

const paragraphs = (count: number) =>
	Array.from({ length: count }, (_, index) => `Paragraph ${index}. ${'word '.repeat(60)}`).join('\n\n');

const pages = (...texts: string[]): ReadText => ({
	unit: 'page',
	sections: texts.map((text, index) => ({ text, range: [index + 1, index + 1] })),
	notes: []
});

const linesOf = (text: string): ReadText => ({ unit: 'line', sections: sectionsOf(text), notes: [] });

describe('the sections of a text', () => {
	it('are the text, whatever is in it', () => {
		const next = random(7);
		const parts = ['word ', '\n', '\n\n', '# Heading\n', '🙂', 'x'.repeat(5000), '语'.repeat(700), '\t'];
		for (let turn = 0; turn < 200; turn++) {
			const length = Math.floor(next() * 400);
			const text = Array.from({ length }, () => parts[Math.floor(next() * parts.length)]).join('');
			const sections = sectionsOf(text);
			expect(sections.map((section) => section.text).join('')).toBe(text);
			for (const { text: part } of sections) {
				expect(part.isWellFormed()).toBe(true);
				expect(part.length).toBeLessThanOrEqual(6000);
			}
		}
	});

	it('name the lines they are of', () => {
		const text = paragraphs(40);
		const lines = text.split('\n');
		for (const { text: part, range } of sectionsOf(text)) {
			expect(part.replace(/\n$/, '').split('\n')).toEqual(lines.slice(range[0] - 1, range[1]));
		}
	});

	it('end where a paragraph does, and before a heading', () => {
		for (const { text } of sectionsOf(paragraphs(40)).slice(1)) expect(text).toMatch(/^Paragraph/);
		const markdown = `${'a '.repeat(1200)}\n## Second\n${'b '.repeat(1200)}`;
		expect(sectionsOf(markdown)[1]?.text).toMatch(/^## Second/);
	});
});

describe('what the model is shown', () => {
	it('of a PDF are its pages, each with its number; empty ones are left out', () => {
		const read = pages('One', '', 'Three');
		expect(shownText(read, null)).toBe('[Page 1]\nOne\n\n[Page 3]\nThree');
		expect(shownText(read, [2])).toBe('[Page 3]\nThree');
		expect(partOf(read, null)).toBeNull();
		expect(partOf(read, [0, 1, 2])).toBeNull();
		expect(partOf(pages('a', 'b', 'c', 'd'), [0, 1, 3])).toEqual({
			unit: 'page',
			ranges: [
				[1, 2],
				[4, 4]
			],
			of: 4
		});
	});

	it('of a text is the text, with a mark where something was left out', () => {
		const read = linesOf(paragraphs(40));
		const [first, second, third] = read.sections.map(({ text }) => text);
		expect(shownText(read, null)).toBe(paragraphs(40));
		expect(shownText(read, [0, 2])).toBe(`${first}[…]\n${third}\n[…]`);
		expect(shownText(read, [1])).toBe(`[…]\n${second}\n[…]`);
		expect(partOf(read, [0, 1])?.ranges).toEqual([[1, read.sections[1]?.range[1]]]);
	});
});

describe('a page that no model takes in', () => {
	it('is chosen from by lines, with the others, each page still said', () => {
		const read = {
			...pages('Title', paragraphs(60), 'End'),
			notes: [{ code: 'broken-pages', pages: 1 }]
		} as const;
		const byLines = inPartsToChoose(read);
		expect(byLines.unit).toBe('line');
		expect(byLines.notes).toBe(read.notes);
		expect(byLines.sections.length).toBeGreaterThan(4);
		expect(shownText(byLines, null)).toBe(shownText(read, null));
		expect(byLines.sections[0]?.text).toMatch(/^\[Page 1\]\nTitle\n\n\[Page 2\]\nParagraph 0/);
	});

	it('is no page of a usual length, and no text of lines', () => {
		const usual = pages(...Array.from({ length: 50 }, () => 'x'.repeat(5000)));
		expect(inPartsToChoose(usual)).toBe(usual);
		const lines = linesOf('x'.repeat(50_000));
		expect(inPartsToChoose(lines)).toBe(lines);
	});
});

describe('parts that a person names', () => {
	const book = pages('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');

	it.each([
		['1-3, 8', [0, 1, 2, 7]],
		['8,1–3', [0, 1, 2, 7]],
		['2 4', [1, 3]],
		['9-999', [8, 9]],
		['３－５', [2, 3, 4]],
		['٢، ٤', [1, 3]],
		[' 3 - 4 ; 5 ', [2, 3, 4]]
	])('are found: %s', (written, places) => {
		expect(namedParts(written, book)).toEqual({ sections: book.sections, places });
	});

	it.each(['', 'all', '11', '3-', '-3', '1-2-3', '1,,a', '5-2', '1-2-3 4', '1..3'])(
		'are not guessed at: %j',
		(written) => {
			expect(namedParts(written, book)).toBeNull();
		}
	);

	it.each(['2-4', '1', '3, 5-7, 40', '12-999999', '1-999999', '7, 3-5, 4'])(
		'of a text are just these lines: %s',
		(written) => {
			const text = paragraphs(40);
			const read = linesOf(text);
			const parts = namedParts(written, read);
			if (parts === null) throw new Error('Nothing was found.');
			const { sections, places } = parts;
			expect(sections.map((section) => section.text).join('')).toBe(text);
			const named = written.split(', ').map((range) => range.split('-').map(Number));
			const lines = text.split(/(?<=\n)/);
			const wanted = lines.filter((_, index) =>
				named.some(([first = 0, last = first]) => index + 1 >= first && index + 1 <= last)
			);
			expect(places.map((place) => sections[place]?.text).join('')).toBe(wanted.join(''));
			for (const { text: part, range } of sections) {
				expect(part).toBe(lines.slice(range[0] - 1, range[1]).join(''));
			}
		}
	);

	it('of a line that is cut in two are both halves of it', () => {
		const read = linesOf(`short\n${'x'.repeat(7000)}\nlast`);
		const parts = namedParts('2', read);
		expect(parts?.places.map((place) => parts.sections[place]?.text).join('')).toBe(`${'x'.repeat(7000)}\n`);
	});
});
