/** The app put together: one of each, and who hears of whom. */
import { resolve } from '$app/paths';
import { History } from '#lib/chat/history.svelte.ts';
import { spawnWorker, type Spawn } from '#lib/engine/spawn.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { isLocale, localeFromFragment, localeFromLanguages, type Locale } from '#lib/i18n/locale.ts';
import { Model } from '#lib/model/model.svelte.ts';
import type { StoredModels } from '#lib/model/stored-models.ts';
import { bundledModel, findModel } from '#lib/qwen3/catalog.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';
import { Archive } from '#lib/storage/archive.ts';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import { storageErrorCodes, type StorageError } from '#lib/storage/errors.ts';
import { Notices } from './notices.svelte.ts';
import { restWhenUnused } from './rest.ts';

/** Nothing but what comes with Ponder. */
const nothingStored: StoredModels = {
	models: [bundledModel],
	find: findModel,
	dtypesOf: () => [],
	filesOf: async () => ({})
};

/** What the app is put together from; the browser's own where nothing is said. */
export interface AppParts {
	readonly factory?: IDBFactory | null;
	readonly spawn?: Spawn;
	/** The absolute address of a path relative to the app. */
	readonly locate?: (path: string) => string;
}

export class App {
	readonly notices = new Notices();
	readonly settings: Settings;
	readonly model: Model;
	readonly history: History;

	constructor({ factory = browserFactory(), spawn = spawnWorker, locate = locateHere }: AppParts = {}) {
		const connection = new Connection(factory);
		const archive = new Archive(connection, (fault) => this.#follow(fault));
		this.settings = new Settings(connection, (fault) => this.notices.show(fault.code));
		this.model = new Model({
			model: bundledModel,
			stored: nothingStored,
			spawn,
			locate,
			settings: this.settings,
			deviceMemory: deviceMemory()
		});
		this.history = new History({ archive, answerer: this.model, thinking: () => this.settings.thinking });
	}

	/** Reads what is kept and chooses the language; never rejects. */
	async load(): Promise<void> {
		await Promise.all([this.settings.load(), this.history.load()]);
		await this.#speak(this.#wantedLocale());
	}

	/** Speaks another language from now on; null to follow the browser. */
	async useLocale(locale: Locale | null): Promise<void> {
		await this.settings.change({ locale });
		await this.#speak(this.#wantedLocale());
	}

	#wantedLocale(): Locale {
		const { locale } = this.settings;
		const preferred = locale !== null && isLocale(locale) ? locale : null;
		return localeFromFragment(location.hash) ?? preferred ?? localeFromLanguages(navigator.languages);
	}

	async #speak(locale: Locale): Promise<void> {
		try {
			await i18n.use(locale);
		} catch (reason) {
			// Its words could not be fetched; the language stays as it is.
			console.warn(reason);
		}
	}

	#follow(fault: StorageError | null): void {
		this.notices.withdraw(storageErrorCodes);
		if (fault !== null) return this.notices.show(fault.code);
		// What could not be read at start may be readable now.
		void this.history.load();
	}
}

/** Opens the app for this page: what is kept is read, the model begins to be prepared. Never rejects. */
export async function openApp(parts: AppParts = {}): Promise<App> {
	const app = new App(parts);
	await app.load();
	// Both are needed: a page that is put away for good hides first in some browsers and not in others.
	addEventListener('pagehide', () => void app.history.flush());
	document.addEventListener('visibilitychange', () => void app.history.flush());
	void app.model.prepare();
	restWhenUnused(app.model, deviceMemory());
	return app;
}

/** GiB; Chromium alone tells. */
function deviceMemory(): number | undefined {
	return (navigator as { readonly deviceMemory?: number }).deviceMemory;
}

function locateHere(path: string): string {
	return new URL(path, new URL(resolve('/'), location.href)).href;
}
