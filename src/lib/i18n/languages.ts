/** Where each language's words are: one file that is fetched when the language is spoken, and names the rest of them. */
import type { Language } from './language.ts';
import type { Locale } from './locale.ts';

type Load = () => Promise<{ readonly language: Language }>;

/** Rejects where it cannot be fetched. */
export const loadLanguage: Readonly<Record<Locale, Load>> = {
	en: () => import('./en/language.ts'),
	de: () => import('./de/language.ts'),
	es: () => import('./es/language.ts'),
	fr: () => import('./fr/language.ts'),
	pt: () => import('./pt/language.ts'),
	ar: () => import('./ar/language.ts'),
	'zh-Hans': () => import('./zh-Hans/language.ts'),
	'zh-Hant': () => import('./zh-Hant/language.ts'),
	yue: () => import('./yue/language.ts'),
	ja: () => import('./ja/language.ts'),
	ko: () => import('./ko/language.ts'),
	'en-XB': () => import('./pseudo.ts')
};
