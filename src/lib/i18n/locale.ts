/** Which languages there are and how one is chosen. */

/** `en-XB` is the pseudo-locale: English expanded and mirrored, for testing layouts; never offered to people. */
export const locales = ['en', 'en-XB'] as const;

export type Locale = (typeof locales)[number];

/** The locale that a fragment such as `#locale=en-XB` asks for, or null. It wins over the preference. */
export function localeFromFragment(fragment: string): Locale | null {
	const asked = new URLSearchParams(fragment.replace(/^#/, '')).get('locale');
	return asked !== null && isLocale(asked) ? asked : null;
}

/** The first of the person's languages (`navigator.languages`) that Ponder speaks; English otherwise. */
export function localeFromLanguages(tags: readonly string[]): Locale {
	return tags.map((tag) => tag.split('-')[0] ?? '').find(isLocale) ?? 'en';
}

export function isLocale(value: string): value is Locale {
	return (locales as readonly string[]).includes(value);
}
