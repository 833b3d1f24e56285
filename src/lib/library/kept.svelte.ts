/** What is kept of models on this device: what it takes, what deleting would free, and what there is no room for. */
import type { StoredVariant, UnfinishedDownload } from '#lib/storage/weights/schema.ts';
import { deletableFor, type Shortage } from './shortage.ts';
import type { Space, StorageUse } from './space.svelte.ts';
import { allKept, emptyInventory, freedBytes, sharedBytes, type Inventory } from './stored-weights.ts';
import type { Variant } from './variant.svelte.ts';
import { keysOf, type Variants } from './variants.svelte.ts';

export class Kept {
	readonly #variants: Variants;
	readonly #space: Space;
	readonly #nameOf: (modelId: string) => string;
	/** As it was read last. */
	inventory = $state.raw<Inventory>(emptyInventory);

	/** `variants`: of the models on the list; `nameOf` gives what a model is called. */
	constructor(variants: Variants, space: Space, nameOf: (modelId: string) => string) {
		this.#variants = variants;
		this.#space = space;
		this.#nameOf = nameOf;
	}

	/** All of it. */
	get bytes(): number {
		return this.inventory.totalBytes;
	}

	/** What this site's storage is made of; null where the browser does not tell. */
	get use(): StorageUse | null {
		return this.#space.useOf(this.bytes);
	}

	/** What is kept, wholly or in part, of models that are on no list (any more), and of commits that a newer one replaced. */
	get strays(): readonly (StoredVariant | UnfinishedDownload)[] {
		const listed = keysOf(this.#variants.all, this.inventory);
		return allKept(this.inventory).filter(({ key }) => !listed.includes(key));
	}

	/** Bytes that deleting it would free. */
	freedBy(key: string): number {
		return freedBytes(this.inventory, [key]);
	}

	/** Bytes that cancelling a transfer would free, of so many that are here of it. */
	freedByCancelling({ pin }: Variant, doneBytes: number): number {
		return pin === null ? doneBytes : Math.max(0, doneBytes - sharedBytes(this.inventory, pin));
	}

	/** Bytes that taking a repository off the list would free. */
	freedByForgetting(modelId: string): number {
		return freedBytes(this.inventory, keysOf(this.#variants.of(modelId), this.inventory));
	}

	/** Why there is not room enough for a variant; null where there is, or where the browser does not tell. */
	shortageOf(variant: Variant): Shortage | null {
		const { free } = this.#space;
		const needed = variant.bytes - variant.storedBytes;
		if (free === null || variant.stored !== null || needed <= free) return null;
		const own = keysOf([variant], this.inventory);
		return { needed, free, deletable: deletableFor(own, this.inventory, this.#nameOf) };
	}
}
