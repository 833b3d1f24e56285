/** A long paragraph in stretches: the same nodes, cut where nobody sees it. */
import { expect, it } from 'vitest';
import { InlineStretches } from '#lib/markdown/inline-stretches.ts';
import type { Inline } from '#lib/markdown/nodes.ts';
import { plainText } from '#lib/markdown/plain-text.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
const math: Inline = { kind: 'math', display: false, text: 'n', source: '$n$', open: false };
const words = 'Ants are busy, and so are bees. ';
const cut = (inlines: readonly Inline[]) => new InlineStretches().of(inlines);

it('cuts plain words, and words with mark-up in them, before a space and between letters', () => {
	const marked = Array.from({ length: 200 }, () => [text(words), strong('busy')]).flat();
	for (const inlines of [[text(words.repeat(300))], marked]) {
		const stretches = cut(inlines);
		expect(stretches.length).toBeGreaterThan(3);
		expect(plainText(stretches.flat())).toBe(plainText(inlines));
		for (const stretch of stretches.slice(1)) expect(plainText(stretch)).toMatch(/^ \p{L}/u);
		for (const stretch of stretches.slice(0, -1)) {
			expect(plainText(stretch).length).toBeGreaterThanOrEqual(2000);
			expect(plainText(stretch).length).toBeLessThan(2100);
		}
		expect(plainText(stretches.at(-1) ?? []).length).toBeGreaterThanOrEqual(600);
	}
});

it('keeps what is cut as the same nodes while more is written', () => {
	const stretches = new InlineStretches();
	const all: Inline[] = [];
	let before: readonly (readonly Inline[])[] = [];
	for (let round = 0; round < 300; round++) {
		all.push(text(words), strong('busy'));
		const after = stretches.of([...all]);
		expect(after).toEqual(cut(all));
		for (const [index, stretch] of before.slice(0, -1).entries()) expect(after[index]).toBe(stretch);
		before = after;
	}
	expect(before.length).toBeGreaterThan(4);
});

it('cuts a script without spaces between its sentences', () => {
	const [first] = cut([text('天空是蓝色的，因为光会散射。'.repeat(300))]);
	expect(plainText(first ?? [])).toMatch(/[，。]$/);
});

it.each([
	['what is short', [text(words.repeat(70))]],
	['beside what is higher than a line', Array.from({ length: 300 }, () => [text(words), math]).flat()],
	['words that are turned', [text(`\u202e${words.repeat(300)}`)]],
	['words of the other direction', [text(`A: ${'النمل لا يتعب '.repeat(300)}`)]],
	['what has no words', [text('1 + 2 = 3; '.repeat(600))]],
	['within mark-up', [strong(words.repeat(300))]]
])('does not cut %s', (_, inlines) => {
	expect(cut(inlines)).toEqual([inlines]);
});
