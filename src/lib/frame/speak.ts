/** The nearest language that Ponder speaks to the one that a host asks for. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { isPseudo, localeFromLanguages, localeOf, type SpokenLocale } from '#lib/i18n/locale.ts';

/** `asked`: a BCP 47 tag; null for what the visitor's browser prefers. */
export function nearestLocale(asked: string | null, preferred: readonly string[]): SpokenLocale {
	return (asked !== null && !isPseudo(asked) && localeOf(asked)) || localeFromLanguages(preferred);
}

/** Speaks it from now on. Never rejects: where its words cannot be fetched, the language stays as it is. */
export async function speak(asked: string | null): Promise<void> {
	try {
		await i18n.use(nearestLocale(asked, navigator.languages));
	} catch (reason) {
		console.warn(reason);
	}
}
