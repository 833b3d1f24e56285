/** The app put together: one of each, and who hears of whom. */
import { dev } from '$app/environment';
import { History } from '#lib/chat/history.svelte.ts';
import type { SpawnDownload } from '#lib/download/spawn.ts';
import { inferenceScript, spawnWorker, type Spawn } from '#lib/engine/spawn.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Library } from '#lib/library/library.svelte.ts';
import { platformOf } from '#lib/library/platform.ts';
import { thisBrowser } from '#lib/library/this-browser.ts';
import { Model } from '#lib/model/model.svelte.ts';
import { Install } from '#lib/pwa/install.svelte.ts';
import type { Intake } from '#lib/pwa/intake.svelte.ts';
import { Pwa } from '#lib/pwa/pwa.ts';
import { bundledModel, type CatalogModel } from '#lib/qwen3/catalog.ts';
import { AppBadge } from '#lib/pwa/app-badge.ts';
import type { Notifier } from '#lib/pwa/notifier.svelte.ts';
import { PromptLibrary } from '#lib/settings/prompt-library.svelte.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';
import type { Transfers } from '#lib/settings/transfers.svelte.ts';
import { DownloadLog } from '#lib/silence/download-log.svelte.ts';
import type { Silence } from '#lib/silence/silence.svelte.ts';
import { Archive } from '#lib/storage/archive.ts';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import { storageErrorCodes, type StorageError } from '#lib/storage/errors.ts';
import { bringToFront, locateHere, openLoadMark, openNotifier, openScreenLock } from './browser-parts.ts';
import type { ConversationSearch } from './conversation-search.ts';
import { DiedLoading } from './died-loading.svelte.ts';
import { tabChannel, Tabs } from '#lib/storage/tabs.ts';
import { LaterLibrary } from './later-library.svelte.ts';
import { LaterSearch } from './later-search.ts';
import { LaterSilence } from './later-silence.svelte.ts';
import { LongWork } from './long-work.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { OpenWork } from './open-work.svelte.ts';
import { SpokenLanguage } from './spoken-language.ts';

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
	readonly prompts: PromptLibrary;
	readonly connection: Connection;
	readonly model: Model;
	readonly history: History;
	/** What is kept on this device; fetched and read once the page stands. */
	readonly library: LaterLibrary;
	readonly #downloads = new DownloadLog();
	readonly #silence: LaterSilence;
	readonly #language: SpokenLanguage;
	readonly install = new Install();
	/** What comes from outside: links, shares, opened files; null until what takes it in was fetched. */
	intake = $state.raw<Intake | null>(null);
	readonly pwa: Pwa;
	/** The model whose load ended the page last time. */
	readonly diedLoading: DiedLoading;
	readonly notifier: Notifier;
	readonly longWork: LongWork;
	/** Exports and imports, which go on wherever the person goes; null until the settings were opened. */
	transfers = $state.raw<Transfers | null>(null);
	/** What the browser says of itself. */
	readonly platform = platformOf(thisBrowser());
	/** GiB, as the browser tells it; undefined where it does not: Chromium alone tells. */
	readonly deviceMemory = (navigator as { readonly deviceMemory?: number }).deviceMemory;
	readonly #mark = openLoadMark();
	readonly #tabs = new Tabs(tabChannel());
	readonly #work = new OpenWork();
	readonly #factory: IDBFactory | null;
	readonly #search: LaterSearch;

	constructor(parts: AppParts = {}) {
		const { factory = browserFactory(), spawn = spawnWorker, locate = locateHere, spawnDownload } = parts;
		this.#factory = factory;
		const connection = new Connection(factory);
		this.connection = connection;
		const archive = new Archive(connection, (fault) => this.#follow(fault), this.#tabs);
		this.#search = new LaterSearch(archive);
		archive.onUnsaved = (isUnsaved) => (this.#work.isUnsaved = isUnsaved);
		this.#tabs.listenFor('afresh', () => void this.#readAgain(() => this.history.load()));
		this.#tabs.listenFor('preferences', () => void this.#readPreferences());
		const onFault = (fault: StorageError): void => this.notices.show(fault.code);
		const onWritten = (): void => this.#tabs.tellOf('preferences');
		this.settings = new Settings(connection, onFault, onWritten);
		this.#language = new SpokenLanguage(this.settings, this.notices);
		this.prompts = new PromptLibrary(connection, onFault, onWritten);
		this.library = new LaterLibrary({
			settings: this.settings,
			watch: (realm) => this.#downloads.watch(realm),
			letGo: (modelId, dtype) => this.model.release(modelId, dtype, bundledModel),
			came: () => this.longWork.downloaded(),
			...(spawnDownload === undefined ? {} : { spawn: spawnDownload })
		});
		this.#silence = new LaterSilence(this.#downloads, this.library);
		this.model = new Model({
			model: bundledModel,
			stored: this.library,
			spawn,
			locate,
			settings: this.settings,
			deviceMemory: this.deviceMemory,
			platform: this.platform,
			mark: this.#mark
		});
		this.diedLoading = new DiedLoading(this.model, this.#mark);
		// What a person has begun to keep is worth asking for.
		archive.subscribe(({ conversations = [] }) => {
			if (conversations.length > 0) void this.#askPersistence();
		});
		this.pwa = new Pwa({
			// In development nothing is kept: every change would be a newer version.
			script: dev ? null : locate('service-worker.js'),
			engineScript: inferenceScript(),
			flush: () => this.history.flush(),
			open: (path) => this.#show(path)
		});
		this.history = new History({
			archive,
			answerer: this.model,
			thinking: () => this.settings.thinking,
			onAnswered: (conversationId) => {
				this.longWork.answered(conversationId);
				void this.#giveTitle(conversationId, archive);
			}
		});
		this.notifier = openNotifier(locate);
		this.longWork = new LongWork({
			page: document,
			isAnswering: () => this.model.busy,
			transfers: () => this.library.now?.variants.transfers ?? [],
			isToNotify: () => this.settings.notifications,
			screen: openScreenLock(),
			badge: new AppBadge(navigator),
			notifier: this.notifier,
			open: (path) => this.#show(path)
		});
	}

	/** What finds words in all conversations. Rejects where its code cannot be fetched; the next call tries again. */
	search(): Promise<ConversationSearch> {
		return this.#search.open();
	}

	/** The list of this page's requests; null until `listen` has fetched what keeps it. */
	get silence(): Silence | null {
		return this.#silence.now;
	}

	/** Reads what the first page shows and chooses the language; never rejects. */
	async load(): Promise<void> {
		await Promise.all([this.settings.load(), this.history.load()]);
		await this.#language.follow();
		// The rest comes after the first page.
		const library = this.#readLibrary();
		void this.prompts.load();
		// Where the bundled model answers, it need not wait for the others.
		const { modelId } = this.settings;
		if (modelId !== null && modelId !== bundledModel.id) {
			this.model.beginWith(library.then((read) => read && this.#firstModel(modelId, read)));
		}
	}

	/** Whether a reload would end or lose something: an answer, a transfer, a temporary chat, what could not be written. */
	get isWorking(): boolean {
		return (
			this.model.busy ||
			(this.library.now?.variants.isBusy ?? false) ||
			this.#work.isOpen ||
			this.history.deleting !== null ||
			this.history.temporary.isUsed ||
			this.history.temporary.hasLeft
		);
	}

	/** Holds updates back, while files are read or written, until the returned function is called. */
	readonly beginFileWork = this.#work.beginFiles;

	/** The page goes away in an ordinary way: what it writes and loads is left in order. Never rejects. */
	async leave(): Promise<void> {
		this.#mark.end();
		await this.history.flush();
	}

	/** Reads what is kept again, here and in other tabs: an import has changed it. Never rejects. */
	async readAgain(): Promise<void> {
		await this.#readAgain(() => this.history.readAgain());
		this.#tabs.tellOf('afresh');
	}

	/**
	 * Deletes all that is kept on this device: conversations, settings, models, access tokens. The page is to be loaded
	 * anew afterwards. Rejects with a `StorageError` when something could not be deleted.
	 */
	async deleteEverything(): Promise<void> {
		const { history, connection } = this;
		const library = await this.library.open();
		const { deleteAll } = await import('./delete-everything.ts');
		await deleteAll({ history, library, connection, factory: this.#factory });
		this.#tabs.tellOf('afresh');
	}

	/** Begins the list of this page's requests. Never rejects. */
	listen(): Promise<void> {
		return this.#silence.listen();
	}

	/** Speaks another language from now on; null to follow the browser. */
	useLocale(locale: Locale | null): Promise<void> {
		return this.#language.use(locale);
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

	/** Null where its code could not be fetched, too: then the bundled model answers for now. */
	async #firstModel(modelId: string, library: Library): Promise<CatalogModel | null> {
		try {
			const { firstModel } = await import('./first-model.ts');
			return await firstModel(modelId, library, this);
		} catch (reason) {
			console.warn('The model used last cannot be looked up:', reason);
			return null;
		}
	}

	/** Never rejects. Of the bundled model's few words, the person's own are the better title. */
	async #giveTitle(conversationId: string, archive: Archive): Promise<void> {
		const { model, history } = this;
		if (model.id === bundledModel.id) return;
		try {
			const { titleByModel } = await import('#lib/chat/title-by-model.ts');
			await titleByModel(conversationId, { archive, history, aside: (params) => model.aside(params) });
		} catch (reason) {
			console.info('A conversation keeps its first words for a title:', reason);
		}
	}

	/** Whoever clicks on a notification sees its page, unless a temporary chat would be over by that. */
	#show(path: string): void {
		if (this.history.temporary.isUsed) window.focus();
		else bringToFront(path);
	}

	async #readAgain(conversations: () => Promise<void>): Promise<void> {
		this.#search.forget();
		await Promise.all([this.#readPreferences(), conversations()]);
	}

	async #readPreferences(): Promise<void> {
		const { locale } = this.settings;
		await Promise.all([this.settings.load(), this.prompts.load()]);
		// Whoever waits for the words of one that was chosen here goes on waiting.
		if (this.settings.locale !== locale) await this.#language.follow();
	}

	async #askPersistence(): Promise<void> {
		const library = await this.#readLibrary();
		await library?.space.askPersistence();
	}

	#follow(fault: StorageError | null): void {
		this.notices.withdraw(storageErrorCodes);
		if (fault !== null) return this.notices.show(fault.code);
		// What could not be read at start may be readable now.
		void this.history.load();
	}
}
