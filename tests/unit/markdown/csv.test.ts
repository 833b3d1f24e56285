/** Tables as they are copied for spreadsheets. */
import { describe, expect, it } from 'vitest';
import { mayBeFormula, toCsv } from '#lib/markdown/csv.ts';

it('quotes the fields that must be, and changes none', () => {
	expect(
		toCsv([
			['a', 'b, c', '"d"', 'e\nf'],
			['', ' g ', '=1+1', '漢']
		])
	).toBe('a,"b, c","""d""","e\nf"\r\n, g ,=1+1,漢');
});

describe('a cell that a spreadsheet could compute', () => {
	it.each([
		'=1+1',
		'@SUM(A1)',
		'+cmd|x',
		'-2+3',
		'\t=1',
		'\n=1',
		'\r=1',
		'＝1+1',
		'＋cmd|x',
		'－2+3',
		'＠SUM(A1)'
	])('is known: %j', (text) => {
		expect(mayBeFormula(text)).toBe(true);
	});

	it.each(['1', '-3.5', '+1,000', '-12 %', '－3', '-', 'a=b', '5-3', 'me@example.org', '', '漢=字'])(
		'is not one: %j',
		(text) => {
			expect(mayBeFormula(text)).toBe(false);
		}
	);
});
