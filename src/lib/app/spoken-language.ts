/** The language that Ponder speaks: followed as it is chosen, here or in an import. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Settings } from '#lib/settings/settings.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { wantedLocale } from './wanted-locale.ts';

export class SpokenLanguage {
	readonly #settings: Pick<Settings, 'locale' | 'change'>;
	readonly #notices: Pick<Notices, 'show' | 'withdraw'>;

	constructor(settings: Pick<Settings, 'locale' | 'change'>, notices: Pick<Notices, 'show' | 'withdraw'>) {
		this.#settings = settings;
		this.#notices = notices;
	}

	/** Speaks another language from now on; null to follow the browser. */
	async use(locale: Locale | null): Promise<void> {
		await this.#settings.change({ locale });
		await this.follow();
	}

	/** Speaks what is chosen now. Never rejects: where its words cannot be fetched, that is said, and nothing changes. */
	async follow(): Promise<void> {
		try {
			await i18n.use(wantedLocale(this.#settings.locale));
			this.#notices.withdraw(['language-missing']);
		} catch (reason) {
			console.warn(reason);
			this.#notices.show('language-missing');
		}
	}
}
