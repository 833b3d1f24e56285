/**
 * A note of which models were here, kept outside the database they are in: browsers delete a database without a
 * word, and whoever finds it empty cannot tell that from one that never held anything. It lies in `localStorage`, which
 * outlives the eviction of a bucket in Chromium; Safari, after seven days without a visit, removes both at once, and
 * nobody is told then.
 */

export interface MarkedVariant {
	/** A `variantKey`. */
	readonly key: string;
	readonly modelId: string;
}

const item = 'ponder-models-here';

export class PresenceMark {
	readonly #storage: Storage | null;

	/** Null where the browser gives no storage: then nothing is noted and nothing missed. */
	constructor(storage: Storage | null) {
		this.#storage = storage;
	}

	/** What was here at last; empty when nothing was noted, or when the note cannot be read. */
	marked(): readonly MarkedVariant[] {
		const text = this.#storage?.getItem(item) ?? '[]';
		try {
			const noted: unknown = JSON.parse(text);
			return Array.isArray(noted) ? noted.filter(isMarked) : [];
		} catch (reason) {
			if (reason instanceof SyntaxError) return [];
			throw reason;
		}
	}

	/** Notes what is here now, in place of what was. */
	note(variants: readonly MarkedVariant[]): void {
		const rows = variants.map(({ key, modelId }) => ({ key, modelId }));
		try {
			this.#storage?.setItem(item, JSON.stringify(rows));
		} catch (reason) {
			// Full, or refused: an eviction will then go unnoticed, and nothing else depends on it.
			console.warn(reason);
		}
	}
}

function isMarked(value: unknown): value is MarkedVariant {
	if (typeof value !== 'object' || value === null) return false;
	const { key, modelId } = value as Partial<Record<keyof MarkedVariant, unknown>>;
	return typeof key === 'string' && typeof modelId === 'string';
}
