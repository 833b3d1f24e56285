/** Makes the model ready: one load after another, of which the last alone counts. */
import { EngineError } from '#lib/engine/errors.ts';
import type { EngineSupervisor, SupervisorEvent } from '#lib/engine/supervisor.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { loadRequest } from './load-request.ts';
import type { ModelOptions } from './model-options.ts';
import { Preparation } from './preparation.svelte.ts';

/** Needed only for the first load. */
const supervising = () => import('#lib/engine/supervisor.ts');
// Fetched meanwhile; said where it is missed.
supervising().catch(() => undefined);

export interface LoadingOptions extends Omit<ModelOptions, 'model'> {
	/** Asked as a load begins: what is to be loaded. Never rejects. */
	readonly model: () => Promise<CatalogModel>;
	/** Told whenever it is ready, also after a crash that it was brought back from. */
	readonly onReady: () => void;
}

export class Loading {
	/** How far it is, and what came of it. */
	readonly preparation = new Preparation();
	readonly #options: LoadingOptions;
	/** Null before the first load. */
	#supervisor: EngineSupervisor | null = null;
	#ready: Promise<unknown> | null = null;
	/** What is loaded. */
	#model: CatalogModel | null = null;
	#loads = 0;
	/** The last load that the supervisor was given. */
	#handedOver = 0;

	constructor(options: LoadingOptions) {
		this.#options = options;
	}

	/** For what is only asked once a model is or was ready; throws before. */
	get supervisor(): EngineSupervisor {
		if (this.#supervisor === null) throw new EngineError('not-loaded', 'no model was loaded');
		return this.#supervisor;
	}

	/** Whether it is ready, or is becoming so. */
	get isWanted(): boolean {
		return this.#ready !== null;
	}

	/** Makes it ready, unless it is or is becoming so. Rejects when it cannot be; the next call tries again. */
	whenReady(): Promise<unknown> {
		this.#ready ??= this.#load();
		return this.#ready;
	}

	/** Resolves when the load under way, if any, has ended, however it does. */
	async ended(): Promise<void> {
		await this.#ready?.catch(() => undefined);
	}

	/** Makes it ready once more: what was asked for is another model, or the same in another way. Never rejects. */
	async anew(): Promise<void> {
		this.#ready = null;
		await this.whenReady().catch(() => undefined);
	}

	/** Gives its memory back; the next call makes it ready again. */
	rest(): void {
		this.#supervisor?.end();
		this.#ready = null;
		this.preparation.rest();
	}

	async #load(): Promise<void> {
		const turn = ++this.#loads;
		this.preparation.begin();
		const model = await this.#options.model();
		this.#model = model;
		try {
			await this.#noteLoad();
			const [supervisor, request] = await Promise.all([this.#supervise(), loadRequest(model, this.#options)]);
			// A newer choice was made while the files were looked up: its own load is on the way.
			if (turn !== this.#loads) throw new EngineError('not-loaded', 'another model was asked for');
			this.preparation.request = request;
			this.#handedOver = turn;
			await supervisor.load(request);
		} catch (reason) {
			// A load that gave way to a newer one is no failure.
			if (turn === this.#loads) this.#fail(reason);
			throw reason;
		}
	}

	/** Rejects with `offline` where its code cannot be fetched; the next call tries again. */
	async #supervise(): Promise<EngineSupervisor> {
		const { EngineSupervisor } = await supervising().catch((cause: unknown) => {
			throw new EngineError('offline', 'the code that runs the model was not fetched', { cause });
		});
		this.#supervisor ??= new EngineSupervisor(this.#options.spawn, (event) => this.#follow(event));
		return this.#supervisor;
	}

	/** Not that of the bundled model: it takes a few megabytes, and there is nothing smaller to offer in its place. */
	async #noteLoad(): Promise<void> {
		const { mark } = this.#options;
		if (this.#model?.origin.kind !== 'hub') mark.end();
		else await mark.begin(this.#model.id);
	}

	#fail(reason: unknown): void {
		this.#options.mark.end();
		this.#ready = null;
		this.preparation.fail(reason);
	}

	#follow(event: SupervisorEvent): void {
		// Of the load before, which ends once this one's files are looked up: its end is not this one's.
		if (this.#handedOver !== this.#loads) return;
		if (event.kind === 'ready' || event.kind === 'failed') this.#options.mark.end();
		if (event.kind === 'ready') this.#options.onReady();
		if (event.kind === 'failed') this.#ready = null;
		if (event.kind === 'died') void this.#noteLoad();
		this.preparation.follow(event);
	}
}
