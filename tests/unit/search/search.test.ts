import { describe, expect, it } from 'vitest';
import { excerptOf } from '#lib/search/excerpt.ts';
import { fold, foldWithPlaces } from '#lib/search/fold.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import { random } from '../../fixtures/random.ts';

function indexOf(texts: Readonly<Record<string, string>>): SearchIndex {
	const index = new SearchIndex();
	for (const [key, text] of Object.entries(texts)) index.put(key, text);
	return index;
}

/** Letters of many scripts, with some that fold, some that split words, and some of two units. */
const alphabet = [...'aAéßñ1 .-你好世界こがンー한국어ภาษาأهلاًةى𠮷🙂\n'];

function randomText(next: () => number, length: number): string {
	return Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)] ?? '').join('');
}

describe('folding', () => {
	it.each([
		['Crème BRÛLÉE', 'creme brulee'],
		['Straße', 'strasse'],
		['ΛΟΓΟΣ λόγος', 'λογοσ λογοσ'],
		['أَهْلًا', 'اهلا'],
		['مَدْرَسَـــةٌ', 'مدرسه'],
		['على', 'علي'],
		['ＡＢＣ１', 'abc1'],
		['がっこう', 'がっこう'],
		['한국어', '한국어'],
		['don’t “do” it — צה״ל', 'don\'t "do" it - צה"ל']
	])('%s is %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('of what is folded changes nothing, and leads back to where it came from', () => {
		const next = random(7);
		for (let round = 0; round < 300; round++) {
			const text = randomText(next, 20);
			expect(fold(fold(text))).toBe(fold(text));
			const { text: folded, starts } = foldWithPlaces(text);
			expect(starts).toHaveLength(folded.length);
			expect(starts.every((start, place) => start >= (starts[place - 1] ?? 0) && start < text.length)).toBe(
				true
			);
		}
	});
});

describe('searching', () => {
	it('finds words by their beginnings, all of them, whatever the case and the accents', () => {
		const index = indexOf({ a: 'Trains from Zürich to Milan', b: 'A train of thought', c: 'Milan Kundera' });
		expect([...index.find('train')]).toEqual(['b', 'a']);
		expect([...index.find('ZURICH tra')]).toEqual(['a']);
		expect([...index.find('milan')]).toEqual(['c', 'a']);
		expect([...index.find('rain')]).toEqual([]);
	});

	it('finds what stands anywhere in a script without spaces', () => {
		const index = indexOf({
			sky: '为什么天空是蓝色的？',
			name: '東京都に住んでいます',
			ko: '한국어를 배웁니다'
		});
		expect([...index.find('天空')]).toEqual(['sky']);
		expect([...index.find('色')]).toEqual(['sky']);
		expect([...index.find('的')]).toEqual(['sky']);
		expect([...index.find('京都')]).toEqual(['name']);
		expect([...index.find('국어')]).toEqual(['ko']);
		expect([...index.find('空天')]).toEqual([]);
	});

	it('finds Arabic with and without its vowels', () => {
		const index = indexOf({ bread: 'وصفة خُبْزٍ بسيطة', other: 'السلام عليكم' });
		expect([...index.find('خبز')]).toEqual(['bread']);
		expect([...index.find('وصفه')]).toEqual(['bread']);
	});

	it.each([
		['ذهبت إلى المدرسة', 'مدرسة'],
		['والكتاب جديد', 'كتاب'],
		['والكتاب جديد', 'الكتاب'],
		['للكتاب غلاف', 'كتاب'],
		['وبالمدرسة وإلى', 'مدرسه الى'],
		['הספר על השולחן', 'ספר'],
		['וכשהספר נפתח', 'ספר']
	])('finds a word with what its language joins to it: %s has %s', (text, word) => {
		expect([...indexOf({ text, other: 'שלום سلام' }).find(word)]).toEqual(['text']);
		expect(excerptOf(text, word)).not.toBeNull();
	});

	it('does not find what is left of another word', () => {
		expect([...indexOf({ text: 'باب' }).find('ب')]).toEqual(['text']);
		expect([...indexOf({ text: 'مدرسة' }).find('درسة')]).toEqual([]);
		expect([...indexOf({ text: 'behold' }).find('hold')]).toEqual([]);
	});

	it.each([
		['I don’t know', "don't"],
		['Done 🎉, and more', '🎉'],
		['From 🇩🇪 with ❤️', '❤'],
		['From 🇩🇪 with ❤️', '🇩🇪'],
		['She is a 👩‍💻', '👩‍💻']
	])('finds marks and emoji: %s has %s', (text, typed) => {
		expect([...indexOf({ text, other: 'I do know 🎈' }).find(typed)]).toEqual(['text']);
		expect(excerptOf(text, typed)).not.toBeNull();
	});

	it('takes what is typed as plain text, and nothing for nothing', () => {
		const index = indexOf({ a: 'a.*b (c) [d]' });
		expect([...index.find('.*')]).toEqual([]);
		expect([...index.find('(c)')]).toEqual(['a']);
		expect([...index.find('  ')]).toEqual([]);
	});

	it('follows texts that change and go, however many', () => {
		const index = indexOf({ a: 'one' });
		index.put('a', 'two');
		expect([...index.find('one')]).toEqual([]);
		expect([...index.find('two')]).toEqual(['a']);
		for (let round = 0; round < 3000; round++) index.put('b', `word${round}`);
		expect([...index.find('word2999')]).toEqual(['b']);
		expect([...index.find('word')]).toEqual(['b']);
		index.remove('b');
		index.remove('nobody');
		expect([...index.find('word')]).toEqual([]);
		expect(index.size).toBe(1);
	});

	it('finds every pair of letters of such a script in every text that has it', () => {
		const next = random(11);
		const letters = [...'你好世界天空蓝色的东京都'];
		for (let round = 0; round < 200; round++) {
			const text = Array.from({ length: 12 }, () => letters[Math.floor(next() * letters.length)] ?? '').join(
				''
			);
			const index = indexOf({ text, other: 'abc' });
			const from = Math.floor(next() * 10);
			const part = text.slice(from, from + 2 + Math.floor(next() * 3));
			expect([...index.find(part)]).toContain('text');
			expect(excerptOf(text, part)?.found).toBe(part);
		}
	});
});

describe('an excerpt', () => {
	it('has the words around what was found, as they are written', () => {
		const text = `${'Before. '.repeat(20)}Take the train\nfrom Zürich to Milan. ${'After. '.repeat(40)}`;
		const excerpt = excerptOf(text, 'zurich');
		expect(excerpt).toMatchObject({ found: 'Zürich' });
		expect(excerpt?.before).toMatch(/^….*Take the train from $/u);
		expect(excerpt?.behind).toMatch(/^ to Milan\. .*…$/u);
	});

	it('shows the longest word where the query does not stand as it is typed', () => {
		expect(excerptOf('Milano is where the train goes', 'train milano')).toMatchObject({ found: 'Milano' });
	});

	it('is none where the letters do not follow each other', () => {
		expect(excerptOf('天上的空', '天空')).toBeNull();
		expect(excerptOf('天地 地空', '天地空')).toBeNull();
	});

	it('can be had of any text with anything in it', () => {
		const next = random(5);
		for (let round = 0; round < 300; round++) {
			const text = randomText(next, 60);
			const from = Math.floor(next() * 50);
			const excerpt = excerptOf(text, text.slice(from, from + 6));
			if (excerpt !== null) expect(text.replace(/[\p{Cc}\s]+/gu, ' ')).toContain(excerpt.found);
		}
	});
});
