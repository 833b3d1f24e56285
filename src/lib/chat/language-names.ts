/** What languages are called, by the browser's own tables; null where it has no name. */

/** The name of `tag` in the language `inTag`. */
export function languageName(tag: string, inTag: string): string | null {
	try {
		const names = new Intl.DisplayNames(inTag, { type: 'language', fallback: 'none' });
		return names.of(tag) ?? null;
	} catch (reason) {
		// A tag out of a file, which nobody knows.
		if (reason instanceof RangeError) return null;
		throw reason;
	}
}

/** What a language calls itself; browsers do not speak them all. */
export function nativeName(tag: string): string | null {
	const isSpoken = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
	return isSpoken ? languageName(tag, tag) : null;
}
