import { noteLocale } from '#lib/i18n/first-locale.ts';
import { isLocale, localeFromFragment, localeFromLanguages, type Locale } from '#lib/i18n/locale.ts';

/**
 * The language to speak: what the address asks for, what was chosen (null: nothing), what the browser prefers. What was chosen
 * is noted for the next start.
 */
export function wantedLocale(chosen: string | null): Locale {
	const preferred = chosen !== null && isLocale(chosen) ? chosen : null;
	noteLocale(preferred);
	return localeFromFragment(location.hash) ?? preferred ?? localeFromLanguages(navigator.languages);
}
