import { describe, expect, it } from 'vitest';
import { CodeChunks, lineCount, linesInChunk } from '#lib/markdown/code-chunks.ts';
import { codePieces } from '#lib/markdown/code-pieces.ts';
import { hasInvisible, invisibleIn } from '#lib/markdown/invisible.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`).join('\n');

describe('invisible characters', () => {
	it.each([
		['an override', 'a\u202eb'],
		['an isolate', '\u2066x\u2069'],
		['a mark', '\u200f'],
		['a space of no width', 'user\u200bname'],
		['a joiner between Latin letters', 'a\u200db'],
		['a byte order mark', '\ufeffa'],
		['a soft hyphen', 'a\u00adb'],
		['a Hangul filler, which is a name in JavaScript', 'const \u3164 = 1'],
		['a tag', 'a\u{e0041}'],
		['a backspace', 'a\bb'],
		['an escape', '\x1b[31m'],
		['a C1 control', 'a\u0085b'],
		['a separator of lines', 'a\u2028b'],
		['a variation selector after a letter', 'a\ufe01'],
		['variation selectors in a row', "eval(decode('\ufe00\ufe0e'))"],
		['those beyond the first sixteen', '😀\u{e0154}']
	])('are found: %s', (_, text) => {
		expect(hasInvisible(text)).toBe(true);
		expect(invisibleIn(text).length).toBeGreaterThan(0);
	});

	it.each([
		['indented code', '\tif (a) {\n\t\tb();\n\t}\n'],
		['a family', '👨‍👩‍👧‍👦 🏳️‍🌈 ❤️'],
		['Persian', 'می‌خواهم'],
		['Hindi', 'क्‍ष'],
		['Hebrew and Arabic without marks', 'שלום "مرحبا"'],
		['Chinese', '你好，世界'],
		['a character with a variant of its form', '葛\u{e0100}城 辻\ufe00'],
		['a key and a sign with variants of theirs', '1\ufe0f\u20e3 ≩\ufe00']
	])('are not seen in %s', (_, text) => {
		expect(invisibleIn(text)).toEqual([]);
		expect(hasInvisible(text)).toBe(false);
	});
});

describe('pieces of code', () => {
	const runs = Uint32Array.of(3, 2, 4, 0, 10, 3);

	it('have the kinds of the runs they lie in, wherever the stretch begins', () => {
		expect(codePieces('let "abcd"', 0, runs)).toEqual([
			{ kind: 'keyword', text: 'let' },
			{ kind: null, text: ' ' },
			{ kind: 'string', text: '"abcd"' }
		]);
		expect(codePieces('t "a', 2, runs)).toEqual([
			{ kind: 'keyword', text: 't' },
			{ kind: null, text: ' ' },
			{ kind: 'string', text: '"a' }
		]);
		expect(codePieces('beyond', 10, runs)).toEqual([{ kind: null, text: 'beyond' }]);
	});

	it('tear no character apart, whether or not a run ends within it', () => {
		const long = `${'a'.repeat(4095)}😀b`;
		expect(codePieces(long, 0, null).map(({ text }) => text)).toEqual([`${'a'.repeat(4095)}😀`, 'b']);
		const escaped = Uint32Array.of(3, 3, 4, 1, 5, 3);
		expect(codePieces('"\\😀"', 0, escaped)).toEqual([
			{ kind: 'string', text: '"\\😀' },
			{ kind: 'string', text: '"' }
		]);
	});

	it('show what cannot be seen by its number, and keep all the rest', () => {
		const pieces = codePieces('let \u202e"bcd"', 0, runs);
		expect(pieces).toContainEqual({ kind: 'invisible', text: 'U+202E' });
		const seen = pieces.filter(({ kind }) => kind !== 'invisible').map(({ text }) => text);
		expect(seen.join('')).toBe('let "bcd"');
	});
});

describe('stretches of code', () => {
	it('are the code, each of as many lines but the last', () => {
		const code = lines(2 * linesInChunk + 10);
		const chunks = new CodeChunks().update(code);
		expect(chunks.map(({ text }) => text).join('')).toBe(code);
		expect(chunks.map(({ start }) => code.slice(start, start + 4))).toEqual(['line', 'line', 'line']);
		expect(chunks.map(({ text }) => text.split('\n').length - 1)).toEqual([linesInChunk, linesInChunk, 9]);
		expect(lineCount(chunks)).toBe(2 * linesInChunk + 10);
	});

	it('stay the same objects while the code grows, and are right when it does not', () => {
		const code = lines(3 * linesInChunk);
		const chunks = new CodeChunks();
		const before = chunks.update(code.slice(0, code.length - 500));
		const after = chunks.update(code);
		expect(after[0]).toBe(before[0]);
		expect(after[1]).toBe(before[1]);
		expect(after).toEqual(new CodeChunks().update(code));
		expect(chunks.update('other')).toEqual([{ start: 0, text: 'other' }]);
		expect(chunks.update('')).toEqual([{ start: 0, text: '' }]);
	});
});
