/**
 * The language to begin with, told before the databases can be read: by `src/boot`, which has its words fetched while the app
 * still comes, and by the app itself. Whoever reads the preference later has the last word; the note only makes it the first.
 */
import { isLocale, isPseudo, localeFromFragment, localeFromLanguages, type Locale } from './locale.ts';

const item = 'ponder-locale';

/** What the address asks for, what was chosen in this browser at last, what the browser prefers. */
export function firstLocale(): Locale {
	const asked = localeFromFragment(location.hash);
	const isRefused = asked !== null && isPseudo(asked) && window.top !== window;
	return (isRefused ? null : asked) ?? notedLocale() ?? localeFromLanguages(navigator.languages);
}

/** Notes what was chosen; null: nothing. */
export function noteLocale(chosen: string | null): void {
	try {
		if (chosen === null) localStorage.removeItem(item);
		else if (chosen !== localStorage.getItem(item)) localStorage.setItem(item, chosen);
	} catch (reason) {
		// Denied or full: the words then come a little later.
		console.warn(reason);
	}
}

function notedLocale(): Locale | null {
	// In somebody else's frame nothing of the person's is read.
	if (window.top !== window) return null;
	try {
		const noted = localStorage.getItem(item);
		return noted !== null && isLocale(noted) ? noted : null;
	} catch (reason) {
		console.warn(reason);
		return null;
	}
}
