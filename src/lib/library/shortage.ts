/** What a download lacks of room, and what could make some. */
import { allKept, freedBytes, type Inventory } from './stored-weights.ts';

/** What a download lacks of room. */
export interface Shortage {
	/** Bytes that are still to come. */
	readonly needed: number;
	/** Bytes there is room for. */
	readonly free: number;
	/** What could go, and the bytes that would free, most first. */
	readonly deletable: readonly Deletable[];
}

export interface Deletable {
	/** A `variantKey`: a model may be here in several variants. */
	readonly key: string;
	/** Of the model. */
	readonly name: string;
	readonly bytes: number;
}

/** All that is kept here but what is stored under `own`, by the bytes that each would free. */
export function deletableFor(
	own: readonly string[],
	inventory: Inventory,
	nameOf: (modelId: string) => string
): readonly Deletable[] {
	return allKept(inventory)
		.filter(({ key }) => !own.includes(key))
		.map(({ key, modelId }) => ({ key, name: nameOf(modelId), bytes: freedBytes(inventory, [key]) }))
		.sort((a, b) => b.bytes - a.bytes);
}
