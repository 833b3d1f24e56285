/** Loads models: one load after another, of which the last alone counts. Its code comes after what one types with. */
import { EngineError } from '#lib/engine/errors.ts';
import { EngineSupervisor, type SupervisorEvent } from '#lib/engine/supervisor.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { loadRequest } from './load-request.ts';
import type { ModelOptions } from './model-options.ts';
import type { Preparation } from './preparation.svelte.ts';

export interface LoadingOptions extends Omit<ModelOptions, 'model'> {
	/** Told how far it is. */
	readonly preparation: Preparation;
	/** Told whenever the model is ready, also after a crash that it was brought back from. */
	readonly onReady: () => void;
	/** Told why it cannot be made ready, or was not brought back. */
	readonly onFailed: (reason: unknown) => void;
}

export class Loading {
	readonly supervisor: EngineSupervisor;
	readonly #options: LoadingOptions;
	#model: CatalogModel | null = null;
	#loads = 0;
	/** The last load that the supervisor was given. */
	#handedOver = 0;

	constructor(options: LoadingOptions) {
		this.#options = options;
		this.supervisor = new EngineSupervisor(options.spawn, (event) => this.#follow(event));
	}

	/** Loads a model in place of the one before. Rejects when it cannot be loaded, and when another load came after it. */
	async load(model: CatalogModel): Promise<void> {
		const { preparation, onFailed } = this.#options;
		const turn = ++this.#loads;
		this.#model = model;
		try {
			await this.#mark();
			const request = await loadRequest(model, this.#options);
			// A newer choice was made while the files were looked up: its own load is on the way.
			if (turn !== this.#loads) throw new EngineError('not-loaded', 'another model was asked for');
			preparation.request = request;
			this.#handedOver = turn;
			await this.supervisor.load(request);
		} catch (reason) {
			// A load that gave way to a newer one is no failure.
			if (turn === this.#loads) onFailed(reason);
			throw reason;
		}
	}

	/** Not that of the bundled model: it takes a few megabytes, and there is nothing smaller to offer in its place. */
	async #mark(): Promise<void> {
		const { mark } = this.#options;
		if (this.#model?.origin.kind !== 'hub') mark.end();
		else await mark.begin(this.#model.id);
	}

	#follow(event: SupervisorEvent): void {
		// Of the load before, which ends once this one's files are looked up: its end is not this one's.
		if (this.#handedOver !== this.#loads) return;
		const { mark, preparation, onReady, onFailed } = this.#options;
		if (event.kind === 'failed') return onFailed(event.error);
		if (event.kind === 'ready') {
			mark.end();
			onReady();
		}
		if (event.kind === 'died') void this.#mark();
		preparation.follow(event);
	}
}
