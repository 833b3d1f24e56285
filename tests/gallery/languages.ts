/** The languages of the pictures: of a script of its own each, and the other direction. */
import { spokenLocales } from '#lib/i18n/locale.ts';

const wanted = [
	{ name: 'english', locale: 'en' },
	{ name: 'chinese', locale: 'zh-Hans' },
	{ name: 'arabic', locale: 'ar' }
];

export const languages = [
	...wanted.filter(({ locale }) => spokenLocales.some((spoken) => spoken === locale)),
	{ name: 'mirrored', locale: 'en-XB' }
].map(({ name, locale }) => ({ name, fragment: `#locale=${locale}` }));
