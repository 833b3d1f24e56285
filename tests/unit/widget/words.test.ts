import { describe, expect, it } from 'vitest';
import { spokenLocales } from '#lib/i18n/locale.ts';
import { wordsFor } from '../../../src/widget/words.ts';

describe('the words of the widget', () => {
	it.each(spokenLocales)('are there in %s, none of them English', (locale) => {
		const { language, words } = wordsFor([locale]);
		expect(language).toBe(locale);
		const english = Object.values(wordsFor(['en']).words);
		const said = Object.values(words);
		expect(said.filter((text) => text === undefined || text === '')).toEqual([]);
		expect(new Set(said).size).toBe(said.length);
		if (locale !== 'en') expect(said.filter((text) => english.includes(text))).toEqual([]);
	});

	it('are of the first language there is', () => {
		expect(wordsFor(['tlh', 'zh-TW', 'de'])).toMatchObject({ language: 'zh-Hant' });
		expect(wordsFor(['ar-EG'])).toMatchObject({ language: 'ar' });
		expect(wordsFor(['', 'not a tag'])).toMatchObject({ language: 'en' });
		expect(wordsFor(['constructor', 'toString-US'])).toMatchObject({
			language: 'en',
			words: { close: 'Close' }
		});
	});
});
