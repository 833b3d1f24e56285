/** Which languages there are and how one is chosen. Pure but for `Intl`. */

/** What is offered, in the order it is offered. */
export const spokenLocales = [
	'en',
	'de',
	'es',
	'fr',
	'pt',
	'ar',
	'zh-Hans',
	'zh-Hant',
	'yue',
	'ja',
	'ko'
] as const;

export type SpokenLocale = (typeof spokenLocales)[number];

/** `en-XB` is the pseudo-locale: English expanded and mirrored, for testing layouts; never offered to people. */
export const locales = [...spokenLocales, 'en-XB'] as const;

/** Each is a BCP 47 tag too, for `lang` and for `Intl`. */
export type Locale = (typeof locales)[number];

/** The locale that a fragment such as `#locale=ar` asks for, or null. It wins over the preference. */
export function localeFromFragment(fragment: string): Locale | null {
	const asked = new URLSearchParams(fragment.replace(/^#/, '')).get('locale');
	return asked === null ? null : askedLocale(asked);
}

/** The locale of that name, or the nearest that speaks this BCP 47 tag's language; null where there is none. */
function askedLocale(asked: string): Locale | null {
	return isLocale(asked) ? asked : localeOf(asked);
}

/** The first of the person's languages (`navigator.languages`) that Ponder speaks; English otherwise. */
export function localeFromLanguages(tags: readonly string[]): SpokenLocale {
	for (const tag of tags) {
		const locale = localeOf(tag);
		if (locale !== null) return locale;
	}
	return 'en';
}

/**
 * The locale that speaks a BCP 47 tag's language, whatever its region: of Chinese the one whose script is written there
 * (`zh-HK`: traditional), of Cantonese the one there is. Null where there is none, or no such tag.
 */
export function localeOf(tag: string): SpokenLocale | null {
	const { language, script } = likely(tag);
	const name = language === 'zh' ? `${language}-${script}` : language;
	return spokenLocales.find((locale) => locale === name) ?? null;
}

function likely(tag: string): Partial<Intl.Locale> {
	try {
		// The form with an extended language is older than `yue` itself, and `Intl` refuses it.
		return new Intl.Locale(tag.replace(/^zh-yue/i, 'yue')).maximize();
	} catch (reason) {
		if (reason instanceof RangeError) return {};
		throw reason;
	}
}

export function isLocale(value: string): value is Locale {
	return (locales as readonly string[]).includes(value);
}

/** Whether it names the pseudo-locale, which Ponder speaks in windows of its own alone: no host may have it shown to people. */
export function isPseudo(asked: string): boolean {
	return asked === 'en-XB';
}

/** Whether it is one of those that are offered. */
export function isSpoken(value: string): value is SpokenLocale {
	return (spokenLocales as readonly string[]).includes(value);
}

/**
 * What `Intl` is asked for. Chromium knows nothing of `yue` and would write as the browser's own language does; of the two rows
 * of digits that Arabic is read with, browsers choose one or the other: these are those of the model names beside them.
 */
export function formatTag(locale: Locale): string {
	return differentTags[locale] ?? locale;
}

const differentTags: Partial<Record<Locale, string>> = { ar: 'ar-u-nu-latn', yue: 'zh-Hant-HK' };

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
	return locale === 'ar' || locale === 'en-XB' ? 'rtl' : 'ltr';
}
