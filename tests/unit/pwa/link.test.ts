import { describe, expect, it } from 'vitest';
import { maxCharacters } from '#lib/pwa/arrival.ts';
import { takeLink } from '#lib/pwa/link.ts';
import { lostShareFragment } from '#lib/pwa/share-target.ts';

const taken = (fragment: string) => takeLink(fragment).arrival;
const codes = (fragment: string) => taken(fragment)?.troubles.map(({ code }) => code);

describe('a link', () => {
	it('brings a question, a model and a wish for thinking', () => {
		expect(taken('#q=What%20is%202%20%2B%202%3F&model=qwen3-1.7b&think=512')).toEqual({
			source: 'link',
			text: 'What is 2 + 2?',
			modelName: 'qwen3-1.7b',
			thinking: { enabled: true, budget: 512 },
			troubles: []
		});
	});

	it('brings lines and any script', () => {
		expect(taken('#q=%E4%B8%BA%E4%BB%80%E4%B9%88%0D%0A%D9%84%D9%85%D8%A7%D8%B0%D8%A7')?.text).toBe(
			'为什么\nلماذا'
		);
		expect(taken('q=a+b')?.text).toBe('a b');
	});

	it.each([
		['on', { enabled: true }],
		['TRUE', { enabled: true }],
		['off', { enabled: false }],
		['0', { enabled: false }],
		['unlimited', { enabled: true, budget: null }],
		['2048', { enabled: true, budget: 2048 }]
	])('says how to think: %s', (value, thinking) => {
		expect(taken(`#think=${value}`)).toMatchObject({ thinking, troubles: [] });
	});

	it.each(['perhaps', '-5', '1e3', '99999999', '0x10'])('is told when it says nonsense: %s', (value) => {
		expect(taken(`#think=${value}`)).toMatchObject({
			thinking: null,
			troubles: [{ code: 'unknown-thinking', value }]
		});
	});

	it('is nothing where there is nothing in it', () => {
		for (const fragment of ['', '#', '#content', '#q=', '#model=%20', '#think=', '#question=1'])
			expect(taken(fragment)).toBeNull();
	});

	it('leaves other parameters where they are', () => {
		expect(takeLink('#q=a&locale=en-XB&model=b').rest).toBe('#locale=en-XB');
		expect(takeLink('#content')).toEqual({ arrival: null, rest: '#content' });
		expect(takeLink('#q=a').rest).toBe('');
	});

	it.each(['#q=100% sure', '#q=%E4%B8', '#q=%zz', '#q=a&model=%'])(
		'is said to be damaged: %s',
		(fragment) => {
			expect(codes(fragment)).toEqual(['damaged-link']);
		}
	);

	it('brings what can be read of a damaged one', () => {
		expect(taken('#q=100%25%20or%2099%')?.text).toBe('100% or 99%');
	});

	it('brings no control characters', () => {
		expect(taken('#q=a%00b%1B%5B31mc%08%7F%09d')?.text).toBe('ab[31mc\td');
		expect(taken('#model=a%0Ab%00')?.modelName).toBe('a b');
	});

	it('is cut where it is too long, never inside a character, and says so', () => {
		const arrival = taken(`#q=${encodeURIComponent(`a${'😀'.repeat(maxCharacters)}`)}`);
		expect(arrival?.text).toHaveLength(maxCharacters - 1);
		expect(arrival?.text.endsWith('😀')).toBe(true);
		expect(arrival?.troubles).toEqual([{ code: 'too-long' }]);
		const exact = taken(`#q=${'a'.repeat(maxCharacters)}`);
		expect(exact).toMatchObject({ text: 'a'.repeat(maxCharacters), troubles: [] });
	});

	it('quotes a long name of a model in short', () => {
		expect(taken(`#model=${'x'.repeat(5000)}`)?.modelName).toBe(`${'x'.repeat(80)}…`);
	});
});

describe('an address of web+ponder', () => {
	it.each(['web+ponder:q=Hi', 'web+ponder://?q=Hi', 'WEB+PONDER:#q=Hi', ' web+ponder:///q=Hi '])(
		'brings what a link does: %s',
		(address) => {
			expect(taken(`#link=${encodeURIComponent(address)}`)).toMatchObject({ source: 'link', text: 'Hi' });
		}
	);

	it('keeps what is encoded in it', () => {
		const address = `web+ponder:q=${encodeURIComponent('50% & more #1')}&think=off`;
		expect(taken(`#link=${encodeURIComponent(address)}`)).toMatchObject({
			text: '50% & more #1',
			thinking: { enabled: false },
			troubles: []
		});
	});

	it('is damaged where it has another scheme, and nothing where it is bare', () => {
		expect(codes('#link=https%3A%2F%2Fexample.org%2F%23q%3DHi')).toEqual(['damaged-link']);
		expect(taken('#link=web%2Bponder%3A')).toBeNull();
	});

	it('holds no other address', () => {
		const inner = encodeURIComponent('web+ponder:q=Hi');
		expect(taken(`#link=${encodeURIComponent(`web+ponder:link=${inner}`)}`)).toBeNull();
	});
});

it('a share that could not be kept is said to be lost', () => {
	expect(takeLink(lostShareFragment)).toMatchObject({
		arrival: { source: 'share', text: '', troubles: [{ code: 'share-lost' }] },
		rest: ''
	});
});
