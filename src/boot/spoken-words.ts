/** What this script says, in the language of the page. */
import { bootWordsPath } from '#lib/i18n/boot-words-path.ts';
import { bootEn, type BootWords } from '#lib/i18n/en/boot.ts';

/** Milliseconds after which English does. */
const patience = 3000;

/**
 * Never rejects: English is at hand, for nothing may come where the app does not start.
 * @param base the app's base path, absolute, ending in a slash
 */
export async function spokenWords(base: string): Promise<BootWords> {
	const { lang } = document.documentElement;
	if (lang === 'en') return bootEn;
	try {
		const response = await fetch(base + bootWordsPath(lang), { signal: AbortSignal.timeout(patience) });
		// The build made it of a `BootWords`.
		if (response.ok) return (await response.json()) as BootWords;
	} catch (reason) {
		console.warn(reason);
	}
	return bootEn;
}
