import { expect, test } from 'vitest';
import { halfOrder, halfOrderAtMost, halfToNumber } from '#inference/float16.ts';

const all = Array.from({ length: 0x10000 }, (_, bits) => bits);
const numbers = all.filter((bits) => (bits & 0x7fff) <= 0x7c00);

test.each([
	[0x0000, 0],
	[0x3c00, 1],
	[0xc000, -2],
	[0x3555, 0.333251953125],
	[0x7bff, 65504],
	[0x0001, 2 ** -24],
	[0x0400, 2 ** -14],
	[0x7c00, Infinity],
	[0xfc00, -Infinity],
	[0x7e00, NaN]
])('the pattern %i is %f', (bits, value) => {
	expect(halfToNumber(bits)).toBe(value);
});

test('the order sorts every pattern as its value', () => {
	const sorted = numbers.toSorted((a, b) => halfOrder(a) - halfOrder(b));
	const values = sorted.map(halfToNumber);
	expect(values.every((value, i) => i === 0 || value >= (values[i - 1] ?? NaN))).toBe(true);
});

test('the order of the largest half at most a value is that of the value itself, and of the one below between two', () => {
	const wrong = numbers.filter((bits) => {
		const value = halfToNumber(bits);
		const own = Math.max(halfOrder(bits), value === 0 ? 0 : -Infinity);
		const above = value + Math.max(2 ** -26, Math.abs(value) * 2 ** -13);
		return halfOrderAtMost(value) !== own || (Number.isFinite(value) && halfOrderAtMost(above) !== own);
	});
	expect(wrong).toEqual([]);
});
