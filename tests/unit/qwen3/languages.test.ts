import { describe, expect, it } from 'vitest';
import { answerLanguageSentence } from '#lib/qwen3/answer-language.ts';
import { languages } from '#lib/qwen3/languages.ts';

describe('the languages of Qwen3', () => {
	it('are 119, each once', () => {
		expect(languages).toHaveLength(119);
		expect(new Set(languages.map(({ name }) => name)).size).toBe(119);
		expect(new Set(languages.map(({ tag }) => tag)).size).toBe(119);
	});

	it('have tags that browsers know, and names as they are written', () => {
		for (const { tag, name } of languages) {
			expect(Intl.getCanonicalLocales(tag), name).toEqual([tag]);
			expect(name, tag).toMatch(/^\p{Lu}[\p{L} ʽ-]+$/u);
			// A tag that means something else would have another name in Unicode's tables.
			const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
			if (known !== undefined) expect(sharesAWord(known, name), `${tag}: ${known}, ${name}`).toBe(true);
		}
	});

	it('are asked for in one sentence', () => {
		const sentence = answerLanguageSentence({ tag: 'fr', name: 'French' });
		expect(sentence).toMatch(/^[^.]*French[^.]*\.$/);
	});
});

/** Unicode calls some otherwise: of these, what both say is enough. */
function sharesAWord(known: string, name: string): boolean {
	const others: Readonly<Record<string, string>> = { Bengali: 'Bangla', Oriya: 'Odia', Tagalog: 'Filipino' };
	const words = known.split(/\W+/);
	return words.some((word) => name.includes(word) || word === others[name]);
}
