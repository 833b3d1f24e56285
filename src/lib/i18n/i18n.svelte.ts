/** The language in use: its words, its direction, its formats. */
import { untrack } from 'svelte';
import { en, type Messages } from './en/core.ts';
import { createFormat, type Format } from './format.ts';
import type { Locale } from './locale.ts';
import type { PageMessages } from './en/pages.ts';

interface Language {
	/** BCP 47, for `lang` and for `Intl`. */
	readonly tag: string;
	readonly dir: 'ltr' | 'rtl';
	readonly load: () => Promise<Messages>;
	readonly loadPages: () => Promise<PageMessages>;
}

/** English is in the first load; every other language is fetched when it is chosen. */
const languages: Readonly<Record<Locale, Language>> = {
	en: {
		tag: 'en',
		dir: 'ltr',
		load: async () => en,
		loadPages: async () => (await import('./en/pages.ts')).pagesEn
	},
	'en-XB': {
		tag: 'en-XB',
		dir: 'rtl',
		load: async () => (await import('./pseudo.ts')).pseudo,
		loadPages: async () => (await import('./pseudo.ts')).pseudoPages
	}
};

export class I18n {
	#locale = $state.raw<Locale>('en');
	#messages = $state.raw<Messages>(en);
	#pages = $state.raw<PageMessages | null>(null);
	#format = $derived(createFormat(languages[this.#locale].tag));

	get locale(): Locale {
		return this.#locale;
	}

	/** The words: `i18n.t.composer.send`. */
	get t(): Messages {
		return this.#messages;
	}

	/** The words of pages that call `loadPages` before they are shown. Throws before that. */
	get pages(): PageMessages {
		if (this.#pages === null) throw new Error('The words of this page were not loaded.');
		return this.#pages;
	}

	/** For `<html lang>`. */
	get lang(): string {
		return languages[this.#locale].tag;
	}

	/** For `<html dir>`. */
	get dir(): 'ltr' | 'rtl' {
		return languages[this.#locale].dir;
	}

	/** Numbers, durations, sizes and dates as this language writes them. */
	get format(): Format {
		return this.#format;
	}

	/** Switches the language. Rejects when its words cannot be fetched; the language then stays as it was. */
	async use(locale: Locale): Promise<void> {
		const { load, loadPages } = languages[locale];
		const messages = await load();
		let pages: PageMessages | null = null;
		// Another part may have fetched them in the language that was spoken meanwhile.
		while (this.#pages !== null && pages === null) pages = await loadPages();
		this.#messages = messages;
		this.#pages = pages;
		this.#locale = locale;
	}

	/** Code that says something of `pages`, once its words are there too. Rejects where either cannot be fetched. */
	async withPages<T>(code: Promise<T>): Promise<T> {
		const [loaded] = await Promise.all([code, this.loadPages()]);
		return loaded;
	}

	/** Fetches the words of `pages`, once. Rejects where that fails. Whoever calls it while drawing is not drawn again by it. */
	loadPages(): Promise<void> {
		return untrack(async () => {
			while (this.#pages === null) {
				const locale = this.#locale;
				const pages = await languages[locale].loadPages();
				if (locale === this.#locale) this.#pages ??= pages;
			}
		});
	}
}

/** The one language of this page. */
export const i18n = new I18n();
