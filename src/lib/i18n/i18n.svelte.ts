/** The language in use: its words, its direction, its formats. */
import { en, type Messages } from './en.ts';
import { createFormat, type Format } from './format.ts';
import type { Locale } from './locale.ts';

interface Language {
	/** BCP 47, for `lang` and for `Intl`. */
	readonly tag: string;
	readonly dir: 'ltr' | 'rtl';
	readonly load: () => Promise<Messages>;
}

/** English is in the first load; every other language is fetched when it is chosen. */
const languages: Readonly<Record<Locale, Language>> = {
	en: { tag: 'en', dir: 'ltr', load: () => Promise.resolve(en) },
	'en-XB': { tag: 'en-XB', dir: 'rtl', load: async () => (await import('./pseudo.ts')).pseudo }
};

export class I18n {
	#locale = $state.raw<Locale>('en');
	#messages = $state.raw<Messages>(en);
	#format = $derived(createFormat(languages[this.#locale].tag));

	get locale(): Locale {
		return this.#locale;
	}

	/** The words: `i18n.t.composer.send`. */
	get t(): Messages {
		return this.#messages;
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
		const messages = await languages[locale].load();
		this.#messages = messages;
		this.#locale = locale;
	}
}

/** The one language of this page. */
export const i18n = new I18n();
