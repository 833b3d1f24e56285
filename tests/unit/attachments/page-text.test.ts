import { describe, expect, it } from 'vitest';
import { pageText, type TextPiece } from '#lib/attachments/page-text.ts';

const piece = (str: string, y: number, hasEOL = true): TextPiece => ({
	str,
	hasEOL,
	transform: [12, 0, 0, 12, 72, y],
	width: str.length * 6,
	height: str === '' ? 0 : 12
});

/** From `x` on, as it is seen; lines end with `end`. */
const at = (x: number, str: string, width = str.length * 6): TextPiece => ({
	...piece(str, 700, false),
	width,
	transform: [12, 0, 0, 12, x, 700]
});
const end = piece('', 700);

describe('the text of a page', () => {
	it('is its lines, with an empty one between paragraphs', () => {
		const pieces = [
			piece('One', 700),
			piece('two', 686),
			piece('', 672),
			piece('Three', 640),
			piece('four', 626)
		];
		expect(pageText(pieces)).toBe('One\ntwo\n\nThree\nfour');
	});

	it('puts together what is of one line', () => {
		expect(pageText([piece('Sum', 700, false), piece(' ', 700, false), piece('49', 700)])).toBe('Sum 49');
	});

	it('parts columns', () => {
		expect(pageText([piece('left', 700), piece('foot', 686), piece('right', 700)])).toBe(
			'left\nfoot\n\nright'
		);
	});

	it('is empty where there is nothing but space', () => {
		expect(pageText([])).toBe('');
		expect(pageText([piece(' ', 700), piece('', 686)])).toBe('');
	});
});

describe('a line from right to left', () => {
	it('is put in order, wherever its pieces are cut', () => {
		const pieces = [
			at(10, 'API', 18),
			at(28, ' ', 4),
			at(32, ':לכ', 20),
			at(52, 'ל ', 9),
			at(61, 'םו', 9),
			at(70, 'לש', 12)
		];
		expect(pageText([...pieces, end])).toBe('שלום לכל: API');
	});

	it('is the same for a producer that draws words, or letters, as they are read', () => {
		expect(pageText([at(400, 'םולש'), at(350, 'םלוע'), end])).toBe('שלום עולם');
		const letters = [...'שלום'].map((letter, index) => at(400 - index * 6, letter));
		expect(pageText([...letters, at(370, 'ע'), at(364, 'ל'), end])).toBe('שלום על');
	});

	it('is the same where recognised text lies mirrored on a picture', () => {
		const laid = (x: number, str: string): TextPiece => ({
			...at(x, str),
			transform: [-12, 0, 0, 12, x, 700]
		});
		expect(pageText([laid(400, 'שלום'), laid(376, ' '), laid(370, 'עולם'), end])).toBe('שלום עולם');
	});

	it('keeps marks with the letters that they stand on', () => {
		// As Chromium draws שָׁלוֹם עֲ: marks first, and with spaces that are none.
		const pieces = [
			at(10, 'ֲ', 0),
			at(8, ' ', 0.4),
			at(4, 'ע', 7),
			at(15, 'ם', 8),
			at(24, ' ֹ', 0),
			at(23, 'ו', 4),
			at(27, 'ל', 6),
			at(36, '\u05b8\u05c1', 0),
			at(33, ' ', 0),
			at(33, 'ש', 9),
			end
		];
		expect(pageText(pieces)).toBe('ש\u05c1\u05b8לוֹם עֲ');
	});

	it('is of two columns of a table', () => {
		expect(pageText([at(560, 'םש'), at(540, 'ליג'), end])).toBe('שם גיל');
	});
});

describe('the letters of a page', () => {
	it('are ordinary ones', () => {
		expect(pageText([at(10, 'ﻢﻟﺎﻋ ﻼ ﺳ'), end])).toBe('س لا عالم');
		expect(pageText([at(10, '⼈⻅⻋⻔龍 ﬁnd oﬃce a\u00a0b'), end])).toBe('人见车门龍 find office a b');
	});

	it('stay as they are where they stand for themselves', () => {
		const text = 'ＡＢ１ ﾊﾝｶｸ ㈱① e=mc² H₂O ½ ™ 。「」';
		expect(pageText([at(10, text), end])).toBe(text);
	});
});
