/** Everything that can be downloaded of the models on the list, each with its own life. */
import { downloadLock } from '#lib/download/lock.ts';
import { publishedDtypes, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import type { StoredVariant } from '#lib/storage/weights/schema.ts';
import { holdingOf, keyOf, type Inventory, type Wanted } from './stored-weights.ts';
import type { VariantHost } from './variant-host.ts';
import { totalBytes } from './total-bytes.ts';
import type { Transferring } from './variant-state.ts';
import { Variant } from './variant.svelte.ts';

/** A download under way. */
export interface Coming {
	/** Of the model. */
	readonly name: string;
	readonly state: Transferring;
	/** How much of it is here: 0 to 1. */
	readonly share: number;
}

export class Variants {
	readonly #host: VariantHost;
	#all = $state.raw<readonly Variant[]>([]);

	constructor(host: VariantHost) {
		this.#host = host;
	}

	get all(): readonly Variant[] {
		return this.#all;
	}

	/** Makes the variants of all these models; those that there are stay what they are. */
	list(models: readonly CatalogModel[]): void {
		this.#all = models.flatMap((model) => {
			if (model.origin.kind === 'bundled') return [];
			return publishedDtypes(model).map((dtype) => {
				const known = this.find(model.id, dtype);
				return known?.model === model ? known : new Variant(model, dtype, this.#host);
			});
		});
	}

	/** Null for a bundled model, and where nothing is published as `dtype`. */
	find(modelId: string, dtype: PublishedDtype): Variant | null {
		return this.#all.find(({ model, dtype: own }) => model.id === modelId && own === dtype) ?? null;
	}

	/** All of a model. */
	of(modelId: string): readonly Variant[] {
		return this.#all.filter(({ model }) => model.id === modelId);
	}

	/** What is wholly here of a model, whatever its dtype. */
	readyOf(modelId: string): readonly StoredVariant[] {
		return this.of(modelId).flatMap(({ stored }) => stored ?? []);
	}

	/** What is coming from a hub or from disk now, as far as each is. */
	get transfers(): readonly Transferring[] {
		return this.#all.flatMap(({ state }) => (state.kind === 'transferring' ? state : []));
	}

	get coming(): readonly Coming[] {
		return this.#all.flatMap(({ model: { name }, state }) => {
			if (state.kind !== 'transferring' || state.task !== 'download') return [];
			const total = totalBytes(state.progress);
			return { name, state, share: total === 0 ? 0 : state.doneBytes / total };
		});
	}

	/** Whether something is under way that a reload would end. */
	get isBusy(): boolean {
		return this.#all.some((variant) => variant.isBusy);
	}

	/** Those that are begun and not ended, and brought by somebody who is not in this tab, as the locks tell that are `held`. */
	watch(held: readonly string[]): void {
		for (const variant of this.#all) {
			const isOurs = this.of(variant.model.id).some(({ isBusy }) => isBusy);
			if (variant.pin === null || isOurs || !held.includes(downloadLock(variant.pin))) continue;
			void variant.watch();
		}
	}

	/** What is here was read again. */
	follow(inventory: Inventory): void {
		for (const variant of this.#all) variant.follow(holdingOf(inventory, wantedOf(variant)));
	}
}

/** Under which variants are stored, those that are. */
export function keysOf(variants: readonly Variant[], inventory: Inventory): readonly string[] {
	return variants.flatMap((variant) => keyOf(holdingOf(inventory, wantedOf(variant))) ?? []);
}

export function wantedOf({ model, dtype, commit }: Variant): Wanted {
	return { modelId: model.id, dtype, commit };
}
