/** Where the build puts what `src/boot` says in a language, below the app's base path. */
export function bootWordsPath(locale: string): string {
	return `words/${locale}.json`;
}
