import { describe, expect, it } from 'vitest';
import { pageText, type TextPiece } from '#lib/attachments/page-text.ts';

const piece = (str: string, y: number, hasEOL = true): TextPiece => ({
	str,
	hasEOL,
	transform: [12, 0, 0, 12, 72, y],
	height: str === '' ? 0 : 12
});

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
