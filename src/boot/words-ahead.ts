/**
 * Has the words of the first page fetched while the app itself still comes, and the page laid out in their direction before
 * anything is painted.
 */
import { firstLocale } from '#lib/i18n/first-locale.ts';
import { directionOf } from '#lib/i18n/locale.ts';

/** @param base the app's base path, absolute, ending in a slash */
export function fetchWordsAhead(base: string): void {
	const locale = firstLocale();
	const { documentElement, head } = document;
	documentElement.lang = locale;
	documentElement.dir = directionOf(locale);
	const file = wordsFiles()[locale];
	if (file === undefined) return;
	const link = document.createElement('link');
	link.rel = 'modulepreload';
	link.href = base + file;
	// Not the app's own failure: where it does not arrive, the app begins in English.
	link.dataset.ahead = '';
	head.append(link);
}

/** By their locales, below the base path: the build puts them into the page (`src/build/words.ts`), so that both are of one version. */
function wordsFiles(): Readonly<Record<string, string>> {
	const { content } = document.querySelector<HTMLMetaElement>('meta[name=ponder-words]') ?? {};
	// Written by the build itself.
	return content ? (JSON.parse(content) as Record<string, string>) : {};
}
