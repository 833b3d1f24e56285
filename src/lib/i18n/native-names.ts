/** What each language calls itself: how it is found by whoever cannot read the one that is spoken. */
import type { SpokenLocale } from './locale.ts';

export const nativeNames: Readonly<Record<SpokenLocale, string>> = {
	en: 'English',
	de: 'Deutsch',
	es: 'Español',
	fr: 'Français',
	pt: 'Português',
	ar: 'العربية',
	'zh-Hans': '简体中文',
	'zh-Hant': '繁體中文',
	yue: '粵語',
	ja: '日本語',
	ko: '한국어'
};
