/** The model of this page: what it runs on and why, how far it is, and its answers. */
import { EngineError, type EngineErrorCode } from '#lib/engine/errors.ts';
import type {
	CallOptions,
	Device,
	DeviceChoice,
	DevicePlan,
	GenerateParams,
	LoadedModel,
	LoadProgress,
	RunningCall,
	Steer
} from '#lib/engine/protocol.ts';
import type { Spawn } from '#lib/engine/spawn.ts';
import { EngineSupervisor, type GivenUp, type SupervisorEvent } from '#lib/engine/supervisor.ts';
import { kvBytesPerToken, publishedDtypes, type CatalogModel } from '#lib/qwen3/catalog.ts';
import { contextLengths, defaultContextLength } from '#lib/qwen3/context-length.ts';
import type { AnsweredBy } from '#lib/storage/conversations.ts';
import type { Preferences } from '#lib/storage/preferences.ts';

/** `absent`: nobody has asked for it yet. While it is brought back after a crash it is `preparing` again. */
export type ModelStatus = 'absent' | 'preparing' | 'ready' | 'failed';

export interface ModelOptions {
	readonly model: CatalogModel;
	readonly spawn: Spawn;
	/** The absolute address of what the catalogue names relative to the app. */
	readonly locate: (path: string) => string;
	/** What the person chose of device and context length, and where a new choice is kept. */
	readonly settings: Pick<Preferences, 'device' | 'contextLength'> & {
		change(change: Partial<Preferences>): Promise<void>;
	};
	/** GiB, as the browser tells it; undefined where it does not. */
	readonly deviceMemory: number | undefined;
}

/** What a context length costs. */
export interface ContextOption {
	readonly tokens: number;
	/** Bytes of memory for the conversation; null until it is known what the model runs on. */
	readonly bytes: number | null;
}

export class Model {
	readonly #options: ModelOptions;
	readonly #supervisor: EngineSupervisor;
	#status = $state<ModelStatus>('absent');
	#plan = $state.raw<DevicePlan | null>(null);
	#choice = $state.raw<DeviceChoice | null>(null);
	#loaded = $state.raw<LoadedModel | null>(null);
	#progress = $state.raw<LoadProgress | null>(null);
	#error = $state.raw<EngineErrorCode | null>(null);
	#fallbacks = $state.raw<readonly GivenUp[]>([]);
	#answering = $state(0);
	#ready: Promise<unknown> | null = null;
	#loads = 0;
	/** Whether a setting was changed that takes a new preparing. */
	#isOutdated = false;

	constructor(options: ModelOptions) {
		this.#options = options;
		this.#supervisor = new EngineSupervisor(options.spawn, (event) => this.#follow(event));
	}

	get name(): string {
		return this.#options.model.name;
	}

	get status(): ModelStatus {
		return this.#status;
	}

	/** Why it could not be made ready; null unless `failed`. */
	get error(): EngineErrorCode | null {
		return this.#error;
	}

	/** What the device offers; null before it was looked at. */
	get plan(): DevicePlan | null {
		return this.#plan;
	}

	/** What it runs on, or is being tried on, and why. */
	get choice(): DeviceChoice | null {
		return this.#choice;
	}

	/** The device the person asked for; null for whatever suits. */
	get wantedDevice(): Device | null {
		return this.#options.settings.device;
	}

	/** Better choices that failed, in the order they were tried. */
	get fallbacks(): readonly GivenUp[] {
		return this.#fallbacks;
	}

	/** How far the preparing is; null when nothing is being prepared. */
	get progress(): LoadProgress | null {
		return this.#progress;
	}

	/** What the engine says of it; null unless it is or was ready. */
	get loaded(): LoadedModel | null {
		return this.#loaded;
	}

	/** Whether an answer is under way. */
	get busy(): boolean {
		return this.#answering > 0;
	}

	/** Who answers; null before it is known what it runs on. */
	get identity(): AnsweredBy | null {
		const { device, dtype } = this.#choice ?? {};
		return device && dtype ? { id: this.#options.model.id, device, dtype } : null;
	}

	/** Tokens of context: what is set up, or will be. */
	get contextLength(): number {
		return this.#loaded?.contextLength ?? this.#wantedContextLength;
	}

	/** The lengths on offer, shortest first, each with its cost. */
	get contextOptions(): readonly ContextOption[] {
		const { model } = this.#options;
		const lengths = [
			...contextLengths.filter((length) => length < model.maxContextLength),
			model.maxContextLength
		];
		const cost =
			this.#loaded?.kvBytesPerToken ?? (this.#choice && kvBytesPerToken(model, this.#choice.dtype));
		return lengths.map((tokens) => ({ tokens, bytes: cost === null ? null : tokens * cost }));
	}

	/** Sets another length, null for what suits the device. The model is prepared anew, after the answer under way. */
	async useContextLength(tokens: number | null): Promise<void> {
		await this.#change({ contextLength: tokens });
	}

	/** Runs it on another device, null for what suits it. The model is prepared anew, after the answer under way. */
	async useDevice(device: Device | null): Promise<void> {
		await this.#change({ device });
	}

	/** Makes it ready, unless it is or is becoming so. Never rejects: `status` and `error` tell. */
	async prepare(): Promise<void> {
		await this.#whenReady().catch(() => undefined);
	}

	/** Tries again after a failure. */
	retry(): Promise<void> {
		return this.prepare();
	}

	/** Begins an answer, after making the model ready where it is not. */
	answer(params: GenerateParams, options: CallOptions<'generate'>): RunningCall<'generate'> {
		const early: Steer[] = [];
		let running: RunningCall<'generate'> | null = null;
		const run = async () => {
			this.#answering++;
			try {
				await untilAborted(options.signal, this.#whenReady());
				running = this.#supervisor.start('generate', params, options);
				for (const steer of early) running.steer(steer);
				return await running.result;
			} finally {
				this.#answering--;
				if (this.#isOutdated && !this.busy) void this.#prepareAnew();
			}
		};
		return {
			result: run(),
			steer: (steer) => {
				if (running) running.steer(steer);
				else early.push(steer);
			}
		};
	}

	get #wantedContextLength(): number {
		const { model, settings, deviceMemory } = this.#options;
		const wanted = settings.contextLength ?? defaultContextLength(deviceMemory, model.maxContextLength);
		return Math.min(wanted, model.maxContextLength);
	}

	/** Rejects when it cannot be made ready; the next call tries again. */
	#whenReady(): Promise<unknown> {
		this.#ready ??= this.#load();
		return this.#ready;
	}

	async #load(): Promise<void> {
		const turn = ++this.#loads;
		this.#status = 'preparing';
		this.#error = null;
		this.#fallbacks = [];
		this.#loaded = null;
		this.#isOutdated = false;
		const { model, locate, settings } = this.#options;
		try {
			await this.#supervisor.load({
				source: { kind: 'address', base: locate(bundledBase(model)) },
				modelId: model.id,
				dtypes: publishedDtypes(model),
				contextLength: this.#wantedContextLength,
				...(settings.device ? { device: settings.device } : {}),
				...(model.selfTest ? { selfTest: model.selfTest } : {})
			});
		} catch (reason) {
			// A load that gave way to a newer one is no failure.
			if (turn === this.#loads) this.#fail(reason);
			throw reason;
		}
	}

	async #change(change: Partial<Preferences>): Promise<void> {
		await this.#options.settings.change(change);
		if (this.#ready === null) return;
		this.#isOutdated = true;
		if (!this.busy) await this.#prepareAnew();
	}

	async #prepareAnew(): Promise<void> {
		this.#ready = null;
		await this.prepare();
	}

	#fail(reason: unknown): void {
		this.#ready = null;
		this.#status = 'failed';
		this.#progress = null;
		if (!(reason instanceof EngineError)) console.error(reason);
		this.#error = reason instanceof EngineError ? reason.code : 'internal';
	}

	#follow(event: SupervisorEvent): void {
		switch (event.kind) {
			case 'planned':
				this.#plan = event.plan;
				break;
			case 'trying':
				this.#status = 'preparing';
				this.#choice = event.choice;
				break;
			case 'progress':
				this.#progress = event.progress;
				break;
			case 'gave-up':
				this.#fallbacks = [...this.#fallbacks, { choice: event.choice, code: event.error.code }];
				break;
			case 'ready':
				this.#status = 'ready';
				this.#progress = null;
				this.#error = null;
				this.#choice = event.model.choice;
				this.#loaded = event.model;
				break;
			case 'died':
				this.#status = 'preparing';
				break;
			case 'failed':
				this.#fail(event.error);
				break;
		}
	}
}

/** The promise, or the signal's reason if that comes first. */
function untilAborted(signal: AbortSignal | undefined, promise: Promise<unknown>): Promise<unknown> {
	if (signal === undefined) return promise;
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason as Error);
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}

function bundledBase({ id, origin }: CatalogModel): string {
	if (origin.kind !== 'bundled') throw new EngineError('model-file-missing', `${id} is not on this device`);
	return origin.base;
}
