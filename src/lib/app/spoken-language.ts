/** The language that Ponder speaks: followed as it is chosen, here or in an import. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { Settings } from '#lib/settings/settings.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { wantedLocale } from './wanted-locale.ts';

export class SpokenLanguage {
	readonly #settings: Pick<Settings, 'locale' | 'change'>;
	readonly #notices: Pick<Notices, 'show' | 'withdraw'>;
	/** What was chosen when its words were there last. */
	#spoken: Settings['locale'] | undefined;
	/** Grows with each that is to be spoken: what could not be fetched is tried again only where none came after it. */
	#turn = 0;

	constructor(settings: Pick<Settings, 'locale' | 'change'>, notices: Pick<Notices, 'show' | 'withdraw'>) {
		this.#settings = settings;
		this.#notices = notices;
	}

	/** Speaks another language from now on; null to follow the browser. What cannot be fetched is not chosen. */
	async use(locale: Settings['locale']): Promise<void> {
		const before = this.#spoken === undefined ? this.#settings.locale : this.#spoken;
		await this.#settings.change({ locale });
		if ((await this.follow()) || this.#settings.locale !== locale) return;
		// The one before may be kept for when there is no network.
		await this.#settings.change({ locale: before });
		wantedLocale(before);
	}

	/**
	 * Speaks what is chosen now, and resolves with whether it does. Never rejects: where its words cannot be fetched, that is
	 * said, and nothing changes until there is a network again.
	 */
	async follow(): Promise<boolean> {
		this.#notices.withdraw(['language-missing']);
		const turn = ++this.#turn;
		const { locale } = this.#settings;
		try {
			await i18n.use(wantedLocale(locale));
			// Another may have been chosen meanwhile.
			if (this.#settings.locale === locale) this.#spoken = locale;
			return true;
		} catch (reason) {
			console.warn(reason);
			this.#notices.show('language-missing');
			const retry = () => turn === this.#turn && void this.use(locale);
			globalThis.addEventListener('online', retry, { once: true });
			return false;
		}
	}
}
