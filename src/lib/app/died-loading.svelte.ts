/** A model whose load ended the page last time: it is not loaded again before the person has chosen. */
import type { LoadMark } from '#lib/model/load-mark.ts';
import type { Model } from '#lib/model/model.svelte.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';

export class DiedLoading {
	readonly #answerer: Pick<Model, 'id' | 'next' | 'choosable' | 'use'>;
	readonly #mark: Pick<LoadMark, 'died' | 'forget'>;
	#model = $state.raw<CatalogModel | null>(null);

	constructor(answerer: Pick<Model, 'id' | 'next' | 'choosable' | 'use'>, mark: LoadMark) {
		this.#answerer = answerer;
		this.#mark = mark;
	}

	/** Null when there is none, once the person has chosen, and when it is no longer on this device. */
	get model(): CatalogModel | null {
		const { id, next, choosable } = this.#answerer;
		const model = this.#model;
		return choosable.find((one) => one.id === model?.id && one.id !== (next?.id ?? id)) ?? null;
	}

	/**
	 * Whether the load of this model, which was to be the first, ended the page last time; if so, it waits for the
	 * person. Never rejects.
	 */
	async look(model: CatalogModel): Promise<boolean> {
		const died = await this.#mark.died();
		if (died.includes(model.id)) this.#model = model;
		// Others were given up for this one. Of none, nothing is forgotten: a page may have gone since they were looked at.
		else if (died.length > 0) await this.#mark.forget();
		return this.#model !== null;
	}

	/** Uses it all the same, or another: either way the person has chosen. Never rejects. */
	async use(model: CatalogModel): Promise<void> {
		this.#model = null;
		await this.#answerer.use(model);
	}

	/** Says no more of it on this page; the next one asks again. */
	dismiss(): void {
		this.#model = null;
	}
}
