import { expect, it } from 'vitest';
import { TextChunks } from '#lib/markdown/text-chunks.ts';
import { random } from '../../fixtures/random.ts';

it('cuts a text without end into stretches that are the text, and the same however it came', () => {
	const next = random(5);
	for (const unit of ['word ', 'a', '\u{1f600}', '汉字，', 'x'.repeat(3999) + ' ']) {
		const text = unit.repeat(Math.ceil(30_000 / unit.length));
		const grown = new TextChunks();
		for (let end = 0; end < text.length; end += Math.floor(next() * 900)) grown.update(text.slice(0, end));
		const chunks = grown.update(text);
		expect(chunks.join('')).toBe(text);
		expect(chunks).toEqual(new TextChunks().update(text));
		expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(4000);
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
