/**
 * The models of a frame: the bundled one at once, those in this frame's own part of the storage, and, where the visitor and
 * the browser allow it, those that are kept on Ponder's own site.
 */
import { LaterLibrary } from '#lib/app/later-library.svelte.ts';
import type { Library } from '#lib/library/library.svelte.ts';
import type { LibraryParts } from '#lib/library/open-library.ts';
import type { Inventory, StoredWeights } from '#lib/library/stored-weights.ts';
import type { StoredModels } from '#lib/model/stored-models.ts';
import { findNamedModel } from '#lib/pwa/named-model.ts';
import { bundledModel, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';

/** What is read of the weights of Ponder's own site. */
export interface OwnSiteWeights extends Pick<StoredWeights, 'inventory' | 'files'> {
	/** Models of repositories that the person named there. */
	repositories(): Promise<readonly CatalogModel[]>;
}

export class FrameModels implements StoredModels {
	readonly #library: LaterLibrary;
	#ownSite: OwnSiteWeights | null = null;
	#ownSiteVariants = $state.raw<Inventory['variants']>([]);
	#ownSiteModels = $state.raw<readonly CatalogModel[]>([]);
	#missing = $state.raw<CatalogModel | null>(null);

	constructor(parts: Pick<LibraryParts, 'settings' | 'letGo'>) {
		this.#library = new LaterLibrary({ ...parts, came: () => undefined });
	}

	get models(): readonly CatalogModel[] {
		const here = this.#library.models;
		return [...here, ...this.#ownSiteModels.filter(({ id }) => !here.some((model) => model.id === id))];
	}

	/** What can be downloaded into this frame's part of the storage; null until it was read. */
	get library(): Library | null {
		return this.#library.now;
	}

	/** The model that the host asked for and that is not here; null where there is none. */
	get missing(): CatalogModel | null {
		return this.#missing;
	}

	/** Reads what is kept. Rejects where its code cannot be fetched. */
	open(): Promise<Library> {
		return this.#library.open();
	}

	find(modelId: string): CatalogModel | undefined {
		return this.models.find(({ id }) => id === modelId);
	}

	dtypesOf(modelId: string): readonly PublishedDtype[] {
		const here = this.#library.dtypesOf(modelId);
		const elsewhere = this.#ownSiteVariants.filter((variant) => variant.modelId === modelId);
		return [...here, ...elsewhere.map(({ pin }) => pin.dtype).filter((dtype) => !here.includes(dtype))];
	}

	async filesOf(modelId: string): ReturnType<StoredModels['filesOf']> {
		const ownSite = this.#ownSite;
		const variants = this.#ownSiteVariants.filter((variant) => variant.modelId === modelId);
		const files = variants.map(
			async ({ key, pin }) => [pin.dtype, ownSite === null ? {} : await ownSite.files(key)] as const
		);
		const elsewhere = Object.fromEntries(await Promise.all(files));
		return { ...elsewhere, ...(await this.#library.filesOf(modelId)) };
	}

	/** The model to begin with; null for the bundled one, also where the other is not here: then it is `missing`. Never rejects. */
	async wanted(name: string | null): Promise<CatalogModel | null> {
		if (name === null || findNamedModel([bundledModel], name)) return null;
		try {
			await this.open();
		} catch (reason) {
			console.warn('Models kept in this frame cannot be listed:', reason);
			return null;
		}
		const model = findNamedModel(this.models, name) ?? null;
		if (model === null || this.dtypesOf(model.id).length > 0) return model;
		this.#missing = model;
		return null;
	}

	/** Lists what is kept on Ponder's own site, too. Gives the models that came by it. Rejects where that cannot be read. */
	async useOwnSite(weights: OwnSiteWeights): Promise<readonly CatalogModel[]> {
		const asked = [weights.inventory(), weights.repositories(), this.open()] as const;
		const [{ variants }, repositories] = await Promise.all(asked);
		this.#ownSite = weights;
		this.#ownSiteModels = repositories;
		this.#ownSiteVariants = variants;
		const came = this.models.filter(({ id }) => variants.some(({ modelId }) => modelId === id));
		if (came.some(({ id }) => id === this.#missing?.id)) this.#missing = null;
		return came;
	}
}
