import { describe, expect, test } from 'vitest';
import { ControlGuard } from '#inference/control-guard.ts';

const controls = ['<a>', '</a>', 'aab', '<a>b'];

function guarded(text: string): string[] {
	const guard = new ControlGuard(controls, [text]);
	return guard.split(guard.protect(text));
}

test.each(['', 'plain', '<a>', '<a><a>', 'x<a>y', '<<a>>', '<a>b', 'aaaab', 'aabaab', '<</a>a>'])(
	'%j keeps its characters and loses its controls',
	(text) => {
		const pieces = guarded(text);
		expect(pieces.join('')).toBe(text);
		expect(pieces.filter((piece) => controls.some((control) => piece.includes(control)))).toEqual([]);
	}
);

test('a text without controls stays in one piece', () => {
	expect(guarded('< a > </ a>')).toEqual(['< a > </ a>']);
});

test('the marker is a character that no text has', () => {
	const everyOther = Array.from({ length: 0xf8ff - 0xe000 }, (_, i) => String.fromCharCode(0xe000 + i)).join(
		''
	);
	const guard = new ControlGuard(controls, [everyOther, '<a>']);
	expect(guard.split(guard.protect(`${everyOther}<a>`)).join('')).toBe(`${everyOther}<a>`);
	expect(() => new ControlGuard(controls, [everyOther + '\uF8FF'])).toThrow(RangeError);
});

describe('where a text meets the words around it', () => {
	test.each([
		['<', 'a>', ''],
		['', '<', 'a>'],
		['a', 'ab', ''],
		['', 'a', 'ab'],
		['', 'aa', 'b'],
		['<', 'a', '>'],
		['<a', '>', 'b'],
		['', '<a', '>b']
	])('%j + %j + %j makes no control', (before, text, after) => {
		const guard = new ControlGuard(controls, [text]);
		expect(guard.countControls(before + guard.protect(text) + after)).toBeGreaterThan(0);
		const pieces = guard.split(before + guard.protectEdges(text) + after);
		expect(pieces.join('')).toBe(before + text + after);
		expect(pieces.filter((piece) => controls.some((control) => piece.includes(control)))).toEqual([]);
	});
});

test('what becomes a control string only when composed is found', () => {
	const guard = new ControlGuard(['<K>'], ['<\u212A>']);
	expect(guard.split(guard.protect('<\u212A>'))).toEqual(['<', 'K>']);
});
