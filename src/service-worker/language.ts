/**
 * The language in use: its words are kept like the other files that a page names, and a newer version is not whole without its
 * own of them. Which one it is lies beside them, for a version that is installed while no page speaks.
 */
import { addressOf, appFiles } from './scope.ts';

/** No host has such an address: nothing that is asked for can hit it by itself. */
const place = addressOf('kept-language');

/** The files with its words, absolute addresses; none for English, which every version has, and for what this one does not speak. */
export function addressesOfLanguage(locale: string | null): readonly string[] {
	const files = locale === null ? undefined : appFiles.languages[locale];
	return files?.map(addressOf) ?? [];
}

export async function noteLanguage(cache: Cache, locale: string): Promise<void> {
	await cache.put(place, new Response(locale));
}

/** Null where none was noted. */
export async function notedLanguage(cache: Cache): Promise<string | null> {
	const noted = await cache.match(place);
	return noted ? noted.text() : null;
}

export function isLanguageNote(address: string): boolean {
	return address === place;
}
