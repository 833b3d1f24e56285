/** The language in use: its words, its direction, its formats. Every one is fetched; none is in the first load's own files. */
import { untrack } from 'svelte';
import type { Messages } from './en/core.ts';
import type { PageMessages } from './en/pages.ts';
import { createFormat, type Format } from './format.ts';
import type { Language } from './language.ts';
import { loadLanguage } from './languages.ts';
import { directionOf, formatTag, type Locale } from './locale.ts';

export class I18n {
	#locale = $state.raw<Locale>('en');
	#language = $state.raw<Language | null>(null);
	#pages = $state.raw<PageMessages | null>(null);
	#format = $derived(createFormat(formatTag(this.#locale)));
	#turns = 0;
	#resolveBegun: () => void = () => undefined;
	/** Once any language is spoken. */
	readonly #begun = new Promise<void>((resolve) => (this.#resolveBegun = resolve));

	/** A BCP 47 tag too, for `<html lang>`. */
	get locale(): Locale {
		return this.#locale;
	}

	/** The words: `i18n.t.composer.send`. Throws before `begin` or `use` has resolved. */
	get t(): Messages {
		if (this.#language === null) throw new Error('No language was loaded.');
		return this.#language.messages;
	}

	/** The words of pages that call `loadPages` before they are shown. Throws before that. */
	get pages(): PageMessages {
		if (this.#pages === null) throw new Error('The words of this page were not loaded.');
		return this.#pages;
	}

	/** Whether the words of pages are there. */
	get hasPages(): boolean {
		return this.#pages !== null;
	}

	/** For `<html dir>`. */
	get dir(): 'ltr' | 'rtl' {
		return directionOf(this.#locale);
	}

	/** Numbers, durations, sizes and dates as this language writes them. */
	get format(): Format {
		return this.#format;
	}

	/**
	 * Speaks a first language; English where that one cannot be fetched. Never rejects: where English cannot be fetched either
	 * it stays without an answer, and the page hears of the failure as of any other of its own files (`src/boot`).
	 */
	async begin(locale: Locale): Promise<void> {
		try {
			await this.use(locale);
		} catch (reason) {
			console.warn(reason);
			// Not waited for: what it rejects with is for whoever watches over the start.
			if (this.#language === null) void this.#beginInEnglish();
			await this.#begun;
		}
	}

	async #beginInEnglish(): Promise<void> {
		try {
			await this.use('en');
		} catch (cause) {
			// By its stack it is known for the app's own: not every browser names the file that is missing.
			throw new Error('There are no words to begin with.', { cause });
		}
	}

	/** Switches the language. Rejects when its words cannot be fetched; the language then stays as it was. */
	async use(locale: Locale): Promise<void> {
		const turn = ++this.#turns;
		const { language } = await loadLanguage[locale]();
		let pages: PageMessages | null = null;
		// Another part may have fetched them in the language that was spoken meanwhile.
		while (this.#pages !== null && pages === null) pages = await language.loadPages();
		// Another was asked for since, and is spoken or on its way; any is better than none.
		if (turn !== this.#turns && this.#language !== null) return;
		this.#language = language;
		this.#pages = pages;
		this.#locale = locale;
		this.#resolveBegun();
	}

	/** Code that says something of `pages`, once its words are there too. Rejects where either cannot be fetched. */
	async withPages<T>(code: Promise<T>): Promise<T> {
		const [loaded] = await Promise.all([code, this.loadPages()]);
		return loaded;
	}

	/**
	 * Fetches the words of `pages`, once, in the language that is spoken, or will be. Rejects where that fails. Whoever calls it
	 * while drawing is not drawn again by it.
	 */
	loadPages(): Promise<void> {
		return untrack(async () => {
			await this.#begun;
			while (this.#pages === null) {
				const language = this.#language;
				const pages = await language?.loadPages();
				if (pages && language === this.#language) this.#pages ??= pages;
			}
		});
	}
}

/** The one language of this page. */
export const i18n = new I18n();
