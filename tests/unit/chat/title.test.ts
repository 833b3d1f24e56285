import { describe, expect, it } from 'vitest';
import { titleFrom } from '#lib/chat/title.ts';

describe('a title', () => {
	it.each([
		['What is 12 + 7 + 30?', 'What is 12 + 7 + 30?'],
		['  two\n\nlines\tof it ', 'two lines of it'],
		['/no_think Hello /think there', 'Hello there'],
		['a/think is no switch', 'a/think is no switch'],
		['abc\u202Edcba\u2069', 'abcdcba'],
		['/no_think', '']
	])('of %j is %j', (text, title) => {
		expect(titleFrom(text)).toBe(title);
	});

	it('of a long message ends between words', () => {
		const title = titleFrom('A train leaves Bern at 9:04 and takes 3 h 17 min. When is it in Milan?');
		expect(title).toBe('A train leaves Bern at 9:04 and takes 3 h 17…');
	});

	it('never splits a character, and is cut in languages without spaces', () => {
		expect(titleFrom('👩‍👩‍👧‍👦'.repeat(60))).toBe(`${'👩‍👩‍👧‍👦'.repeat(48)}…`);
		expect(titleFrom('为什么天空是蓝色的'.repeat(10))).toHaveLength(49);
	});

	it.each([
		[
			'A list of everything that is left to do today: (first) the bread',
			'A list of everything that is left to do today…'
		],
		[`${'天'.repeat(46)}，（然后`, `${'天'.repeat(46)}…`],
		[`${'لون '.repeat(11)}سماء، ثم ماذا؟ لا`, `${'لون '.repeat(11).trim()}…`],
		[
			'What did they say yesterday about the prices there? Nothing',
			'What did they say yesterday about the prices…'
		]
	])('of %j ends with no sign that leads on', (text, title) => {
		expect(titleFrom(text)).toBe(title);
	});

	it('of a megabyte is made at once', () => {
		expect(titleFrom('word '.repeat(200_000))).toMatch(/^word.*word…$/u);
	});
});
