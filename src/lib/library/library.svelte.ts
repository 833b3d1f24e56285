/** The models there are and what is here of them: the catalogue, and repositories that the person named. */
import type { Caller } from '#lib/boundary/client.ts';
import { toDownloadError } from '#lib/download/errors.ts';
import type { Calls } from '#lib/download/protocol.ts';
import type { CatalogModel, PublishedDtype } from '#lib/qwen3/catalog.ts';
import type { TabChannel } from '#lib/storage/tabs.ts';
import { Evictions } from './evictions.svelte.ts';
import { HubChoice, type HubSettings } from './hub-choice.svelte.ts';
import { Kept } from './kept.svelte.ts';
import { NamedRepositories, type RepositorySettings } from './named-repositories.svelte.ts';
import type { MarkedVariant, PresenceMark } from './presence-mark.ts';
import type { Space } from './space.svelte.ts';
import { holdingOf, type StoredWeights } from './stored-weights.ts';
import type { Failure } from './variant-state.ts';
import { Variants, wantedOf } from './variants.svelte.ts';

export interface LibraryOptions {
	/** Smallest first. */
	readonly catalog: readonly CatalogModel[];
	readonly downloads: Caller<Calls>;
	readonly stored: StoredWeights;
	readonly settings: HubSettings & RepositorySettings;
	readonly space: Space;
	readonly mark: PresenceMark;
	/** Called before a variant's files are deleted; resolves when nobody uses them any more. */
	readonly letGo?: (modelId: string, dtype: PublishedDtype) => Promise<void>;
	/** Told when all of a download has come. */
	readonly came?: () => void;
	/** Names of the locks that are held, in whichever tab. Never rejects. */
	readonly heldLocks?: () => Promise<readonly string[]>;
	/** Where the other tabs of the app hear that what is kept has changed, and this one hears of it. */
	readonly tabs?: TabChannel | null;
	/** Whether there is a network, and where `online` is heard; downloads that ended for want of one then go on. */
	readonly network?: Network;
	/** Milliseconds, ever rising. */
	readonly now?: () => number;
}

/** What the page's own global object has of it. */
export type Network = Pick<EventTarget, 'addEventListener'> & {
	readonly navigator: Pick<Navigator, 'onLine'>;
};

/** By path in the repository. */
type FilesByDtype = Readonly<Partial<Record<PublishedDtype, Readonly<Record<string, Blob>>>>>;

export class Library {
	readonly hub: HubChoice;
	readonly repositories: NamedRepositories;
	readonly space: Space;
	/** Everything that can be downloaded of the models on the list. */
	readonly variants: Variants;
	readonly kept: Kept;
	readonly #options: LibraryOptions;
	readonly #evictions: Evictions;
	#isRead = $state(false);
	#failure = $state.raw<Failure | null>(null);
	#arrived = $state.raw<readonly CatalogModel[]>([]);
	#freedBytes = $state.raw<number | null>(null);
	/** What has been freed so far while a repository is taken off the list; null while none is. */
	#forgottenBytes: number | null = null;
	#hasBegun = false;

	constructor(options: LibraryOptions) {
		const { catalog, downloads, stored, settings, space, now = () => performance.now() } = options;
		this.#options = options;
		this.space = space;
		this.hub = new HubChoice(settings, downloads, stored);
		this.repositories = new NamedRepositories(settings, downloads, this.hub, catalog);
		this.#evictions = new Evictions(options.mark);
		this.variants = new Variants({
			downloads,
			now,
			isOnline: () => options.network?.navigator.onLine !== false,
			whenOnline: (action) => options.network?.addEventListener('online', action, { once: true }),
			hub: () => this.hub.hub,
			holding: async (variant) => holdingOf(await stored.inventory(), wantedOf(variant)),
			files: (key) => stored.files(key),
			letGo: async ({ model, dtype }) => options.letGo?.(model.id, dtype),
			began: () => this.#askForDownload(),
			begun: ({ model }, key) => {
				this.#evictions.begin({ key, modelId: model.id });
				this.#tellTabs();
			},
			came: ({ model }) => {
				this.#arrived = [...this.#arrived.filter(({ id }) => id !== model.id), model];
				options.came?.();
			},
			changed: () => {
				this.#tellTabs();
				return this.refresh();
			},
			changedElsewhere: () => this.refresh(),
			removed: (bytes) => this.#noteFreed(bytes)
		});
		this.kept = new Kept(this.variants, space, (modelId) => this.nameOf(modelId));
		this.variants.list(this.models);
		options.tabs?.addEventListener('message', () => void this.refresh());
	}

	/** Catalogue first, then repositories in the order they were named. */
	get models(): readonly CatalogModel[] {
		return [...this.#options.catalog, ...this.repositories.models];
	}

	/** What was here when the page was last open, and is gone without the person having deleted it. */
	get evicted(): readonly MarkedVariant[] {
		return this.#evictions.list;
	}

	/** Whether it is known what is here. Until it is, nothing is to be offered that may be here already. */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** Why storage cannot be read; null while it can. */
	get failure(): Failure | null {
		return this.#failure;
	}

	/** What the last deletion freed; null when nothing was deleted. */
	get freedBytes(): number | null {
		return this.#freedBytes;
	}

	/** What was downloaded since the page was opened, is here, and was not said to be known. */
	get arrived(): readonly CatalogModel[] {
		return this.#arrived.filter(({ id }) => this.variants.readyOf(id).length > 0);
	}

	/** The person knows that these are here. */
	forgetArrived(models: readonly CatalogModel[]): void {
		this.#arrived = this.#arrived.filter((model) => !models.includes(model));
	}

	/** A model on the list, by its id. */
	find(modelId: string): CatalogModel | undefined {
		return this.models.find(({ id }) => id === modelId);
	}

	/** The variants of a model that are wholly here, each at whatever commit. */
	dtypesOf(modelId: string): readonly PublishedDtype[] {
		return this.variants.readyOf(modelId).map(({ pin }) => pin.dtype);
	}

	/** The files of each of those variants: of the same name, they may differ. Rejects where they cannot be read. */
	async filesOf(modelId: string): Promise<FilesByDtype> {
		const files = this.variants
			.readyOf(modelId)
			.map(async ({ key, pin }) => [pin.dtype, await this.#options.stored.files(key)] as const);
		return Object.fromEntries(await Promise.all(files));
	}

	/** What a model is called; its id where it is on no list. */
	nameOf(modelId: string): string {
		return this.find(modelId)?.name ?? modelId;
	}

	/** Reads what is kept, and what the browser tells of space. Call it once settings are read; never rejects. */
	async load(): Promise<void> {
		this.variants.list(this.models);
		await Promise.all([this.refresh(), this.space.look(), this.#loadHub()]);
	}

	/** Reads again what is here: another tab may have changed it. Never rejects. */
	async refresh(): Promise<void> {
		try {
			this.kept.inventory = await this.#options.stored.inventory();
			this.#isRead = true;
			this.#failure = null;
		} catch (reason) {
			this.#fail(reason);
			return;
		}
		this.variants.follow(this.kept.inventory);
		this.variants.watch((await this.#options.heldLocks?.()) ?? []);
		this.#evictions.compare(this.kept.inventory);
		await this.space.look();
	}

	/** Looks into a repository and, if it holds a model that runs, lists it. Never rejects. */
	async addRepository(text: string): Promise<void> {
		await this.repositories.add(text);
		this.variants.list(this.models);
		await this.refresh();
	}

	/** Takes a repository off the list, with what is stored of it; where that cannot go, it stays. Never rejects. */
	async forgetRepository(id: string): Promise<void> {
		const variants = this.variants.of(id);
		this.#forgottenBytes = 0;
		for (const variant of variants) {
			await variant.cancel();
			await variant.remove();
		}
		this.#forgottenBytes = null;
		await this.refresh();
		if (this.failure !== null || variants.some(({ key }) => key !== null)) return;
		await this.repositories.forget(id);
		this.variants.list(this.models);
		await this.refresh();
	}

	/** Deletes something that is on no list. Never rejects. */
	async removeStray(key: string): Promise<void> {
		try {
			const { freedBytes } = await this.#options.downloads.start('remove', { key }).result;
			this.#freedBytes = freedBytes;
			this.#tellTabs();
		} catch (reason) {
			this.#fail(reason);
			return;
		}
		await this.refresh();
	}

	/** The person has read what the browser removed. */
	dismissEvicted(): void {
		this.#evictions.dismiss(this.kept.inventory);
	}

	#tellTabs(): void {
		this.#options.tabs?.postMessage(null);
	}

	#noteFreed(bytes: number): void {
		if (this.#forgottenBytes !== null) this.#forgottenBytes += bytes;
		this.#freedBytes = this.#forgottenBytes ?? bytes;
	}

	/** Whatever was said about conversations: gigabytes are another matter. Once a page. */
	#askForDownload(): void {
		if (this.#hasBegun) return;
		this.#hasBegun = true;
		void this.space.askPersistence({ again: true });
	}

	async #loadHub(): Promise<void> {
		try {
			await this.hub.load();
		} catch (reason) {
			this.#fail(reason);
		}
	}

	#fail(reason: unknown): void {
		const { code, facts } = toDownloadError(reason);
		this.#failure = { code, facts };
	}
}
