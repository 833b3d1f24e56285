/** The app put together: one of each, and who hears of whom. */
import { resolve } from '$app/paths';
import { History } from '#lib/chat/history.svelte.ts';
import type { SpawnDownload } from '#lib/download/spawn.ts';
import { spawnWorker, type Spawn } from '#lib/engine/spawn.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { isLocale, localeFromFragment, localeFromLanguages, type Locale } from '#lib/i18n/locale.ts';
import type { Library } from '#lib/library/library.svelte.ts';
import { Model } from '#lib/model/model.svelte.ts';
import { bundledModel } from '#lib/qwen3/catalog.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';
import { DownloadLog } from '#lib/silence/download-log.svelte.ts';
import { hostOf } from '#lib/silence/host.ts';
import type { Silence } from '#lib/silence/silence.svelte.ts';
import { Archive } from '#lib/storage/archive.ts';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import { storageErrorCodes, type StorageError } from '#lib/storage/errors.ts';
import { lastModel } from './last-model.ts';
import { LaterLibrary } from './later-library.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { restWhenUnused } from './rest.ts';

/** What the app is put together from; the browser's own where nothing is said. */
export interface AppParts {
	readonly factory?: IDBFactory | null;
	readonly spawn?: Spawn;
	readonly spawnDownload?: SpawnDownload;
	/** The absolute address of a path relative to the app. */
	readonly locate?: (path: string) => string;
}

export class App {
	readonly notices = new Notices();
	readonly settings: Settings;
	readonly model: Model;
	readonly history: History;
	/** What is kept on this device; fetched and read once the page stands. */
	readonly library: LaterLibrary;
	readonly #downloads = new DownloadLog();
	#silence = $state.raw<Silence | null>(null);
	/** GiB, as the browser tells it; undefined where it does not: Chromium alone tells. */
	readonly deviceMemory = (navigator as { readonly deviceMemory?: number }).deviceMemory;

	constructor(parts: AppParts = {}) {
		const { factory = browserFactory(), spawn = spawnWorker, locate = locateHere, spawnDownload } = parts;
		const connection = new Connection(factory);
		const archive = new Archive(connection, (fault) => this.#follow(fault));
		this.settings = new Settings(connection, (fault) => this.notices.show(fault.code));
		this.library = new LaterLibrary({
			settings: this.settings,
			watch: (realm) => this.#downloads.watch(realm),
			letGo: (modelId, dtype) => this.model.release(modelId, dtype, bundledModel),
			...(spawnDownload === undefined ? {} : { spawn: spawnDownload })
		});
		this.model = new Model({
			model: bundledModel,
			stored: this.library,
			spawn,
			locate,
			settings: this.settings,
			deviceMemory: this.deviceMemory
		});
		// What a person has begun to keep is worth asking for.
		archive.subscribe(({ conversations = [] }) => {
			if (conversations.length > 0) void this.#askPersistence();
		});
		this.history = new History({ archive, answerer: this.model, thinking: () => this.settings.thinking });
	}

	/** The list of this page's requests; null until `listen` has fetched what keeps it. */
	get silence(): Silence | null {
		return this.#silence;
	}

	/** Reads what is kept and chooses the language; never rejects. */
	async load(): Promise<void> {
		await Promise.all([this.settings.load(), this.history.load()]);
		const library = this.#readLibrary();
		// Where the bundled model answers, a chat need not wait for it.
		const { modelId } = this.settings;
		if (modelId !== null && modelId !== bundledModel.id) {
			await library.then((read) => read && this.#beginWithLastModel(modelId, read));
		}
		await this.#speak(this.#wantedLocale());
	}

	/** Begins the list of this page's requests. Never rejects: without its code, the page goes on without a list. */
	async listen(): Promise<void> {
		try {
			const { Silence } = await import('#lib/silence/silence.svelte.ts');
			this.#silence = new Silence({
				origin: location.origin,
				downloads: this.#downloads,
				hubs: () => (this.library.now ? [hostOf(this.library.now.hub.hub)] : [])
			});
			this.#silence.watch();
		} catch (reason) {
			console.warn('Requests cannot be listed:', reason);
		}
	}

	/** Speaks another language from now on; null to follow the browser. */
	async useLocale(locale: Locale | null): Promise<void> {
		await this.settings.change({ locale });
		await this.#speak(this.#wantedLocale());
	}

	/**
	 * The model used last, if it is still here; otherwise the person is told that another answers. Where storage could
	 * not be read it stays the chosen one, and another answers for now.
	 */
	async #beginWithLastModel(modelId: string, library: Library): Promise<void> {
		const last = lastModel(modelId, library);
		switch (last.kind) {
			case 'here':
				if (last.model.origin.kind !== 'bundled') this.model.begin(last.model);
				break;
			case 'unknown':
				if (last.code !== null) this.notices.show(last.code);
				break;
			case 'gone':
				this.notices.show('model-not-stored');
				await this.settings.change({ modelId: null });
		}
	}

	/** Null where its code could not be fetched: then the bundled model alone is there, until the page is reloaded. */
	async #readLibrary(): Promise<Library | null> {
		try {
			return await this.library.open();
		} catch (reason) {
			console.warn('Models kept on this device cannot be listed:', reason);
			return null;
		}
	}

	async #askPersistence(): Promise<void> {
		const library = await this.#readLibrary();
		await library?.space.askPersistence();
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
	void app.listen();
	void app.model.prepare();
	restWhenUnused(app.model, app.deviceMemory);
	return app;
}

function locateHere(path: string): string {
	return new URL(path, new URL(resolve('/'), location.href)).href;
}
