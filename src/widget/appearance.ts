/** What a widget's attributes mean for the part of it that stands in the host's page: its words, its colours, its source. */
import type { ReadOptions } from '#lib/embed/options.ts';
import { tokenNames } from '#lib/embed/theme-tokens.ts';
import { wordsFor, type SpokenWords } from './words.ts';

/** In the language that the host asks for, else the page's around it, else the visitor's. */
export function wordsOf(element: Element, { options }: ReadOptions): SpokenWords {
	return wordsFor(
		[options.locale, languageAround(element), ...navigator.languages].flatMap((tag) => tag ?? [])
	);
}

/** Of what the host says in its own words; empty where nobody knows. */
export function hostLanguage(element: Element, { options }: ReadOptions): string {
	return options.locale ?? languageAround(element) ?? '';
}

function languageAround(element: Element): string | null | undefined {
	return element.closest('[lang]')?.getAttribute('lang');
}

/** Colours and lengths for what the widget draws itself; the frame is told its own. */
export function dress(root: HTMLElement, { options, tokens }: ReadOptions): void {
	root.dataset.theme = options.theme;
	for (const name of tokenNames) {
		const value = tokens[name] ?? '';
		const isSound = CSS.supports('color', value) || CSS.supports('border-radius', value);
		root.style.setProperty(`--${name}`, isSound ? value : '');
	}
}

/** The folder that Ponder lives in, ending in a slash. */
export function sourceOf({ options }: ReadOptions, home: string): string {
	return (options.src ?? home).replace(/\/*$/, '/');
}
