import { describe, expect, it } from 'vitest';
import { JsonSplitter, type JsonPiece } from '#lib/transfer/json-splitter.ts';
import { random } from '../../fixtures/random.ts';

function split(text: string, cuts: readonly number[] = []): JsonPiece[] {
	const splitter = new JsonSplitter();
	const ends = [0, ...cuts, text.length];
	const pieces = ends.slice(1).flatMap((end, index) => [...splitter.push(text.slice(ends[index], end))]);
	splitter.end();
	return pieces;
}

const text = `{"format":"x", "list" : [1, "two \\" ] }", {"a":[{}]},\n null , [ ] ],\n"empty":[],"last":-1.5e3}
{"type":"line"}\n[true,false]\n`;

describe('cutting JSON into its entries', () => {
	it('gives the members of records and the elements of lists, with the lines they begin on', () => {
		expect(split(text)).toEqual([
			{ document: 0, key: 'format', index: null, value: 'x', line: 1 },
			{ document: 0, key: 'list', index: 0, value: 1, line: 1 },
			{ document: 0, key: 'list', index: 1, value: 'two " ] }', line: 1 },
			{ document: 0, key: 'list', index: 2, value: { a: [{}] }, line: 1 },
			{ document: 0, key: 'list', index: 3, value: null, line: 2 },
			{ document: 0, key: 'list', index: 4, value: [], line: 2 },
			{ document: 0, key: 'last', index: null, value: -1500, line: 3 },
			{ document: 1, key: 'type', index: null, value: 'line', line: 4 },
			{ document: 2, key: null, index: 0, value: true, line: 5 },
			{ document: 2, key: null, index: 1, value: false, line: 5 }
		]);
	});

	it('does not mind where the text is cut', () => {
		const whole = split(text);
		for (let seed = 0; seed < 200; seed++) {
			const next = random(seed);
			const cuts = Array.from({ length: 8 }, () => Math.floor(next() * text.length)).sort((a, b) => a - b);
			expect(split(text, cuts)).toEqual(whole);
		}
		expect(
			split(
				text,
				[...text].map((_, index) => index)
			)
		).toEqual(whole);
	});

	it.each([
		['{"a":1,}', 1],
		['[1 2]', 1],
		['[,1]', 1],
		['{\n"a" 1}', 2],
		['{a:1}', 1],
		['{"a":[1,\n2', 2],
		['[1]\nx', 2],
		['[\n"a\n"]', 2],
		['[nul]', 1],
		['[1]]', 1]
	])('refuses %j, on its line', (broken, line) => {
		expect(() => split(broken)).toThrow(
			expect.objectContaining({ code: 'not-json', facts: { line } }) as Error
		);
	});

	it.each(['"text"', '# Notes\n', 'name,age\n', 'Dear diary'])(
		'tells %j from an export that is broken',
		(other) => {
			expect(() => split(other)).toThrow(expect.objectContaining({ code: 'unknown-format' }) as Error);
		}
	);

	it('holds no more than one entry, and that no larger than it may be', () => {
		const splitter = new JsonSplitter(100);
		const entry = JSON.stringify('x'.repeat(90));
		expect([...splitter.push(`[${`${entry},`.repeat(50)}`)]).toHaveLength(50);
		expect(() => [...splitter.push(`"${'x'.repeat(200)}`)]).toThrow(
			expect.objectContaining({ code: 'entry-too-large', facts: { line: 1, entry: 51 } }) as Error
		);
	});
});
