import { expect, it } from 'vitest';
import { TextChunks } from '#lib/markdown/text-chunks.ts';
import { random } from '../../fixtures/random.ts';

it('cuts a text without end into stretches that are the text, and the same however it came', () => {
	const next = random(5);
	for (const unit of [
		'word ',
		'a',
		'\u{1f600}',
		'汉字，',
		'x'.repeat(3999) + ' ',
		'A line of it.\n',
		'\n',
		'It\n\nis\n',
		'\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
	]) {
		const text = unit.repeat(Math.ceil(30_000 / unit.length));
		const grown = new TextChunks();
		for (let end = 0; end < text.length; end += Math.floor(next() * 900)) grown.update(text.slice(0, end));
		const chunks = grown.update(text);
		expect(chunks.join('')).toBe(text);
		expect(chunks).toEqual(new TextChunks().update(text));
		expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(4000);
		expect(Math.max(...chunks.map((chunk) => chunk.split('\n').length - 1))).toBeLessThanOrEqual(40);
		expect(chunks.every((chunk) => chunk.isWellFormed())).toBe(true);
	}
});

it('keeps what is full as it is, and is right when the text is another one', () => {
	const chunks = new TextChunks();
	const before = chunks.update('word '.repeat(2000));
	const after = chunks.update('word '.repeat(2001));
	expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
	expect(chunks.update('other')).toEqual(['other']);
	expect(chunks.update('')).toEqual(['']);
});

it.each([
	['at the ends of lines', 'A line, and more of it. And\n', /\n$/],
	['at the end of a sentence, where there is no line’s', '天空是蓝色的，因为光会散射。', /。$/],
	['at the end of a sentence with its spaces', 'It is blue, for light is scattered. ', /scattered\. $/],
	['between words, where no sentence ends', 'word ', /word $/],
	['between words that no space parts', '天空很蓝', /(?:天空|很|蓝)$/],
	['between signs of several characters', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', /\u{1f467}$/u]
])('cuts %s', (_, unit, end) => {
	const chunks = new TextChunks().update(unit.repeat(Math.ceil(40_000 / unit.length)));
	expect(chunks.length).toBeGreaterThan(4);
	for (const chunk of chunks.slice(0, -1)) expect(chunk).toMatch(end);
});
