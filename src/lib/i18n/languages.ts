/** Where each language's words are: one file that is fetched when the language is spoken, and names the rest of them. */
import type { Language } from './language.ts';
import type { Locale } from './locale.ts';

type Load = () => Promise<{ readonly language: Language }>;

const english: Load = () => import('./en/language.ts');

/** Rejects where it cannot be fetched. */
export const loadLanguage: Readonly<Record<Locale, Load>> = {
	en: english,
	de: english,
	es: english,
	fr: english,
	pt: english,
	ar: english,
	'zh-Hans': () => import('./zh-Hans/language.ts'),
	'zh-Hant': () => import('./zh-Hant/language.ts'),
	yue: () => import('./yue/language.ts'),
	ja: () => import('./ja/language.ts'),
	ko: english,
	'en-XB': () => import('./pseudo.ts')
};
