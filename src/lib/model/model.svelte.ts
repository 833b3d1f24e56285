/** The model of this page: what it runs on and why, how far it is, and its answers. */
import { EngineError, type EngineErrorCode } from '#lib/engine/errors.ts';
import type {
	CallOptions,
	Compose,
	Device,
	DeviceChoice,
	DevicePlan,
	GenerateParams,
	GenerateResult,
	LoadedModel,
	LoadProgress,
	PromptParams,
	RunningCall,
	TokenCount
} from '#lib/engine/protocol.ts';
import type { EngineSupervisor, GivenUp } from '#lib/engine/supervisor.ts';
import type { CatalogModel, PublishedDtype } from '#lib/qwen3/catalog.ts';
import type { AnsweredBy } from '#lib/storage/conversations.ts';
import type { Preferences } from '#lib/storage/preferences.ts';
import { Answers } from './answers.svelte.ts';
import type { Loading } from './loading.ts';
import type { ModelOptions } from './model-options.ts';
import { Preparation, type ModelStatus } from './preparation.svelte.ts';
import { Speeds } from './speeds.svelte.ts';
import { usualContextLength } from './usual-context.ts';

/** Needed only for the first load. */
const loading = () => import('./loading.ts');
// Fetched meanwhile; said where it is missed.
loading().catch(() => undefined);

export class Model {
	/** How fast each model writes on this device. */
	readonly speeds: Speeds;
	readonly #options: ModelOptions;
	#model = $state.raw() as CatalogModel;
	/** Chosen while another was answering; takes its place with the next preparing. */
	#next = $state.raw<CatalogModel | null>(null);
	readonly #preparation = new Preparation();
	readonly #answers: Answers;
	/** Null before the first load. */
	#loading: Loading | null = null;
	#ready: Promise<unknown> | null = null;
	/** Settles, and is null, once it is known with which model to begin; it never rejects. */
	#beginning: Promise<void> | null = null;
	/** Whether a setting was changed that takes a new preparing. */
	#isOutdated = false;

	constructor(options: ModelOptions) {
		this.#options = options;
		this.#model = options.model;
		this.speeds = new Speeds(options.settings);
		this.#answers = new Answers({
			supervisor: () => this.#supervisor,
			whenReady: () => this.#whenReady(),
			onAnswered: (params, result) => {
				// Of an answer that was continued, most was written at another time.
				if (this.identity && !params.continuation) this.speeds.remember(this.identity, result);
			},
			onEnded: () => {
				if (this.#isOutdated && !this.busy) void this.#prepareAnew();
			}
		});
	}

	/** What is prepared, or is to be when somebody asks. */
	get id(): string {
		return this.#model.id;
	}

	/** As the catalogue has it. */
	get current(): CatalogModel {
		return this.#model;
	}

	get name(): string {
		return this.#model.name;
	}

	/** Chosen while another answers; null otherwise. */
	get next(): CatalogModel | null {
		return this.#next;
	}

	/** What can be chosen without a download: the bundled model, and what is kept here. */
	get choosable(): readonly CatalogModel[] {
		return this.#options.stored.models.filter(
			(model) => model.origin.kind === 'bundled' || this.#options.stored.dtypesOf(model.id).length > 0
		);
	}

	/** What the person reads for the id of whichever model. */
	nameOf(modelId: string): string {
		return this.#options.stored.find(modelId)?.name ?? modelId;
	}

	get status(): ModelStatus {
		return this.#preparation.status;
	}

	/** Why it could not be made ready; null unless `failed`. */
	get error(): EngineErrorCode | null {
		return this.#preparation.error;
	}

	/** What the device offers; null before it was looked at. */
	get plan(): DevicePlan | null {
		return this.#preparation.plan;
	}

	/** What it runs on, or is being tried on, and why. */
	get choice(): DeviceChoice | null {
		return this.#preparation.choice;
	}

	/** The device the person asked for; null for whatever suits. */
	get wantedDevice(): Device | null {
		return this.#options.settings.device;
	}

	/** Better choices that failed, in the order they were tried. */
	get fallbacks(): readonly GivenUp[] {
		return this.#preparation.fallbacks;
	}

	/** How far the preparing is; null when nothing is being prepared. */
	get progress(): LoadProgress | null {
		return this.#preparation.progress;
	}

	/** What the engine says of it; null unless it is or was ready. */
	get loaded(): LoadedModel | null {
		return this.#preparation.loaded;
	}

	/** Whether an answer is under way. */
	get busy(): boolean {
		return this.#answers.busy;
	}

	/** Resolves when the answers that are under way now have ended, however they do. */
	get answered(): Promise<void> {
		return this.#answers.ended();
	}

	/** Who answers; null before it is known what it runs on. */
	get identity(): AnsweredBy | null {
		const { device, dtype } = this.choice ?? {};
		return device && dtype ? { id: this.#model.id, device, dtype } : null;
	}

	/** Tokens of context: what is set up, or will be. */
	get contextLength(): number {
		const { loaded, request, plan, choice } = this.#preparation;
		if (loaded) return loaded.contextLength;
		if (request && plan && choice) return request.contextLength(plan, choice);
		return usualContextLength(this.#model, this.#options);
	}

	/**
	 * Has another model answer from the next turn on: at once where none is answering, otherwise afterwards. Remembered.
	 * Never rejects: `status` and `error` tell.
	 */
	async use(model: CatalogModel): Promise<void> {
		const isChosen = model.id === (this.#next ?? this.#model).id && this.status !== 'failed';
		if (!isChosen) this.#next = model;
		// Whatever ended the page before, the person has chosen since.
		await Promise.all([this.#options.mark.forget(), this.#options.settings.change({ modelId: model.id })]);
		if (isChosen) return;
		if (this.busy) this.#isOutdated = true;
		else await this.#prepareAnew();
	}

	/**
	 * Leaves it open with which model to begin until that is known; null for the one at hand. Nothing is prepared before.
	 * What the person chooses meanwhile goes before it.
	 */
	beginWith(model: Promise<CatalogModel | null>): void {
		this.#beginning = model.then((chosen) => {
			this.#beginning = null;
			if (chosen !== null && this.#next === null) this.#model = chosen;
		});
	}

	/**
	 * Lets go of a variant that is about to be deleted: another model takes over where this one runs on it, or has
	 * nothing else. Resolves when its files are no longer used: after the answer under way, and the switch.
	 */
	async release(modelId: string, dtype: PublishedDtype, instead: CatalogModel): Promise<void> {
		if (!this.#needs(modelId, dtype)) return;
		if ((this.#next ?? this.#model).id === modelId) await this.use(instead);
		while (this.busy && this.#model.id === modelId) await this.#answers.ended();
		// The last answer's end began it, unless this model was chosen once more.
		await this.#ready?.catch(() => undefined);
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

	/** Counts as it would count a prompt; null while it is not ready, which this does not change. Rejects with an `EngineError`. */
	async countTokens(params: PromptParams): Promise<TokenCount | null> {
		return this.status === 'ready' ? this.#supervisor.start('countTokens', params).result : null;
	}

	/** Begins an answer, after making the model ready where it is not; what is asked may wait for that, to be counted. */
	answer(asked: GenerateParams | Compose, options: CallOptions<'generate'>): RunningCall<'generate'> {
		return this.#answers.begin(asked, options);
	}

	/**
	 * Asks something that nobody waits for, and that no answer is to wait for: the next one ends it. Resolves with null
	 * where the model is not ready or does something else, and when that came first; never rejects.
	 */
	async aside(params: GenerateParams): Promise<GenerateResult | null> {
		if (this.busy || this.status !== 'ready') return null;
		return this.#answers.aside(params);
	}

	/** Milliseconds since it was last used. */
	get idleFor(): number {
		return this.#answers.idleFor;
	}

	/** Gives its memory back until the next message; does nothing in the middle of an answer, or while it is prepared. */
	rest(): void {
		if (this.busy || this.status !== 'ready') return;
		void this.#answers.giveWay();
		this.#loading?.supervisor.end();
		this.#ready = null;
		this.#preparation.rest();
	}

	/** Finds out, once, how fast this device reads memory: what speeds are estimated from. Never rejects. */
	async probe(): Promise<void> {
		await this.prepare();
		const { plan } = this;
		const hasCard = plan?.adapter && !plan.adapter.software;
		await this.#answers.giveWay();
		for (const device of hasCard ? (['webgpu', 'wasm'] as const) : (['wasm'] as const)) {
			if (!this.busy) await this.speeds.probe(device, () => this.#supervisor.probe(device));
		}
	}

	/** Whether a model is, or is to be, the one that answers, and cannot do without a variant of it. */
	#needs(modelId: string, dtype: PublishedDtype): boolean {
		const isNext = this.#next?.id === modelId;
		if (this.#model.id !== modelId && !isNext) return false;
		const isLast = this.#options.stored.dtypesOf(modelId).every((other) => other === dtype);
		if (isLast || this.#model.id !== modelId) return isLast;
		// While it is prepared, any variant may yet be tried.
		return this.choice?.dtype === dtype || this.status === 'preparing';
	}

	/** For what is only asked once a model is or was ready. */
	get #supervisor(): EngineSupervisor {
		if (this.#loading === null) throw new EngineError('not-loaded', 'no model was loaded');
		return this.#loading.supervisor;
	}

	/** Rejects when it cannot be made ready; the next call tries again. */
	#whenReady(): Promise<unknown> {
		this.#ready ??= this.#load();
		return this.#ready;
	}

	async #load(): Promise<void> {
		this.#preparation.begin();
		this.#isOutdated = false;
		if (this.#beginning !== null) await this.#beginning;
		// Its worker ends with the model before; nothing is waited for.
		void this.#answers.giveWay();
		if (this.#next !== null) {
			this.#model = this.#next;
			this.#next = null;
			this.#preparation.beginAnother();
		}
		const loading = this.#loading ?? (await this.#fetchLoading());
		await loading.load(this.#model);
	}

	/** What loads models, once its code is here. Rejects with `offline` where that cannot be fetched; the next call tries again. */
	async #fetchLoading(): Promise<Loading> {
		const { Loading } = await loading().catch((cause: unknown) => {
			const reason = new EngineError('offline', 'the code that runs the model was not fetched', { cause });
			this.#fail(reason);
			throw reason;
		});
		this.#loading ??= new Loading({
			...this.#options,
			preparation: this.#preparation,
			onReady: () => this.#answers.noteUse(),
			onFailed: (reason) => this.#fail(reason)
		});
		return this.#loading;
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
		this.#options.mark.end();
		this.#ready = null;
		this.#preparation.fail(reason);
	}
}
