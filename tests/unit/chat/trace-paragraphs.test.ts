import { expect, it } from 'vitest';
import { TraceParagraphs } from '#lib/chat/trace-paragraphs.ts';
import { randomPieces } from '../../fixtures/markdown/random-markdown.ts';
import { random } from '../../fixtures/random.ts';

it('cuts a trace at its blank lines, the same however it came', () => {
	const next = random(3);
	const words = ['ants', ' ', '  ', '\n', '\n\n', '\n\n\n', 'bees.', '\t'];
	for (let round = 0; round < 400; round++) {
		const text = Array.from({ length: 30 }, () => words[Math.floor(next() * words.length)]).join('');
		const grown = new TraceParagraphs();
		let soFar = '';
		for (const piece of randomPieces(text, 9, next)) {
			soFar += piece;
			const paragraphs = soFar.trim().split(/\n{2,}/);
			const expected = paragraphs.map((text) => text.trimEnd()).filter((text) => text !== '');
			expect(grown.update(soFar), JSON.stringify(soFar)).toEqual(expected);
		}
	}
});

it('keeps what is finished, and is right when the text is another one', () => {
	const trace = new TraceParagraphs();
	const [first] = trace.update('Ants are busy.\n\nBees');
	expect(first).toBe('Ants are busy.');
	expect(trace.update('Ants are busy.\n\nBees are, too.\n\n')).toEqual(['Ants are busy.', 'Bees are, too.']);
	expect(trace.update('Ants')).toEqual(['Ants']);
	expect(trace.update('')).toEqual([]);
});
