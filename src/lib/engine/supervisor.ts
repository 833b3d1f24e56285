/**
 * The page's face of the engine: a worker is disposable. Tries devices best first, each failure in a fresh
 * worker, and after a crash brings the same model back, so that the next call works as if nothing had been.
 */
import { EngineClient } from './client.ts';
import { EngineError, type EngineErrorCode } from './errors.ts';
import { endsTheWorker, isWorthAnother } from './failure-policy.ts';
import { inspectParams, loadParams, type ModelRequest } from './model-request.ts';
import type {
	CallOptions,
	Calls,
	Device,
	DeviceChoice,
	DevicePlan,
	InspectParams,
	LoadedModel,
	LoadProgress,
	RunningCall
} from './protocol.ts';
import type { Spawn, SpawnedEngine } from './spawn.ts';
import { untilAborted } from './until-aborted.ts';

/** A choice that was tried and failed. */
export interface GivenUp {
	readonly choice: DeviceChoice;
	readonly code: EngineErrorCode;
}

export interface ReadyModel {
	readonly model: LoadedModel;
	readonly plan: DevicePlan;
	/** Better choices that failed, in the order they were tried. */
	readonly gaveUp: readonly GivenUp[];
}

/** What happens on the way, also when nobody asked: after `died` the same model is loaded again by itself. */
export type SupervisorEvent =
	| { readonly kind: 'planned'; readonly plan: DevicePlan }
	| { readonly kind: 'trying'; readonly choice: DeviceChoice }
	| { readonly kind: 'progress'; readonly progress: LoadProgress }
	| { readonly kind: 'gave-up'; readonly choice: DeviceChoice; readonly error: EngineError }
	| ({ readonly kind: 'ready' } & ReadyModel)
	| { readonly kind: 'died'; readonly error: EngineError }
	/** A silent reload failed; the next call tries again. */
	| { readonly kind: 'failed'; readonly error: EngineError };

/** Calls that need a loaded model. */
type ModelCall = 'generate' | 'countTokens';

/** Deaths in a row, without an answer between them, after which the next choice is tried. */
const DEATHS_TO_GIVE_UP = 2;

interface Engine {
	readonly client: EngineClient;
	readonly realm: SpawnedEngine;
}

/** One model on its way or in use. `choices[0]` is the one being tried or in use. */
interface Job {
	readonly request: ModelRequest;
	readonly plan: DevicePlan;
	choices: readonly DeviceChoice[];
	gaveUp: readonly GivenUp[];
	/** Deaths since the last answer. */
	deaths: number;
	/** `failed`: it was ready once, died, and could not be brought back. */
	state: 'loading' | 'ready' | 'failed';
	ready: Promise<unknown>;
}

export class EngineSupervisor {
	readonly #spawn: Spawn;
	readonly #emit: (event: SupervisorEvent) => void;
	#engine: Engine | null = null;
	#job: Job | null = null;
	#loads = 0;

	constructor(spawn: Spawn, onEvent: (event: SupervisorEvent) => void = () => undefined) {
		this.#spawn = spawn;
		this.#emit = onEvent;
	}

	/** Which devices and variants would be tried, best first, and why. Loads nothing. */
	async inspect(params: InspectParams): Promise<DevicePlan> {
		return this.#current().client.start('inspect', params).result;
	}

	/** How fast a device reads memory, in bytes a second; null where there is none. Rejects with `busy` during other calls. */
	async probe(device: Device): Promise<number | null> {
		return (await this.#current().client.start('probe', { device }).result).bytesPerSecond;
	}

	/**
	 * Makes a model ready, in place of the one before. Rejects with an `EngineError` when every choice failed (the
	 * last one's) or when a file is at fault, and with the signal's reason.
	 */
	async load(request: ModelRequest, signal?: AbortSignal): Promise<ReadyModel> {
		const turn = ++this.#loads;
		if (turn > 1) this.end();
		signal?.throwIfAborted();
		const plan = await this.inspect(inspectParams(request));
		signal?.throwIfAborted();
		if (turn !== this.#loads) throw new EngineError('not-loaded', 'another model was asked for');
		this.#emit({ kind: 'planned', plan });
		const job: Job = {
			request,
			plan,
			choices: plan.choices,
			gaveUp: [],
			deaths: 0,
			state: 'loading',
			ready: Promise.resolve()
		};
		this.#job = job;
		const ready = this.#bringUp(job, signal);
		job.ready = ready;
		try {
			return await ready;
		} catch (error) {
			if (this.#job === job) this.#job = null;
			throw error;
		}
	}

	/**
	 * Calls the loaded model; waits for one that is being brought back. Rejects with `not-loaded`, with what
	 * the engine rejects with, and with the signal's reason when it aborts before the engine took the call.
	 */
	start<N extends ModelCall>(
		call: N,
		params: Calls[N]['params'],
		options: CallOptions<N> = {}
	): RunningCall<N> {
		const early: Calls[N]['steer'][] = [];
		let running: RunningCall<N> | null = null;
		const run = async (): Promise<Calls[N]['result']> => {
			const job = await this.#whenReady(options.signal);
			const engine = this.#current();
			running = engine.client.start(call, params, options);
			for (const steer of early) running.steer(steer);
			try {
				const result = await running.result;
				job.deaths = 0;
				return result;
			} catch (error) {
				if (endsTheWorker(error)) this.#bury(engine, error);
				throw error;
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

	/** Ends the worker and forgets the model; everything pending rejects with `not-loaded`. */
	end(): void {
		this.#job = null;
		if (this.#engine) this.#discard(this.#engine, new EngineError('not-loaded', 'the engine was ended'));
	}

	async #bringUp(job: Job, signal?: AbortSignal): Promise<ReadyModel> {
		job.state = 'loading';
		for (;;) {
			const [choice, ...rest] = job.choices;
			if (!choice) throw new EngineError('internal', 'a plan without choices');
			this.#emit({ kind: 'trying', choice });
			try {
				const model = await this.#tryChoice(job, choice, signal);
				const ready = { model, plan: job.plan, gaveUp: job.gaveUp };
				job.state = 'ready';
				this.#emit({ kind: 'ready', ...ready });
				return ready;
			} catch (error) {
				signal?.throwIfAborted();
				const [next] = rest;
				if (this.#job !== job || !next || !isWorthAnother(error)) throw error;
				this.#giveUp(job, choice, error);
			}
		}
	}

	async #tryChoice(job: Job, choice: DeviceChoice, signal?: AbortSignal): Promise<LoadedModel> {
		signal?.throwIfAborted();
		const engine = this.#current();
		// A session under construction listens to nobody: stopping a load ends its worker.
		const abandon = (): void => {
			this.#discard(engine, new EngineError('not-loaded', 'the load was stopped'));
		};
		signal?.addEventListener('abort', abandon);
		try {
			const progress = (value: LoadProgress): void => {
				this.#emit({ kind: 'progress', progress: value });
			};
			return await engine.client.start('load', loadParams(job.request, job.plan, choice), { progress })
				.result;
		} catch (error) {
			this.#discard(engine, asEngineError(error));
			throw error;
		} finally {
			signal?.removeEventListener('abort', abandon);
		}
	}

	#giveUp(job: Job, choice: DeviceChoice, error: EngineError): void {
		const [, next, ...rest] = job.choices;
		if (!next) return;
		job.gaveUp = [...job.gaveUp, { choice, code: error.code }];
		job.choices = [{ ...next, reason: 'fell-back', after: error.code }, ...rest];
		job.deaths = 0;
		this.#emit({ kind: 'gave-up', choice, error });
	}

	async #whenReady(signal: AbortSignal | undefined): Promise<Job> {
		const job = this.#job;
		if (!job) throw new EngineError('not-loaded', 'no model is loaded');
		signal?.throwIfAborted();
		if (job.state === 'failed') this.#revive(job);
		await untilAborted(signal, job.ready);
		return job;
	}

	#current(): Engine {
		if (this.#engine) return this.#engine;
		const realm = this.#spawn();
		const client = new EngineClient(realm.port, (error) => {
			this.#bury(engine, error);
		});
		const engine: Engine = { client, realm };
		this.#engine = engine;
		void realm.died.then((error) => {
			this.#bury(engine, error);
		});
		return engine;
	}

	/** Ends an engine and, when it served a loaded model, brings that back. */
	#bury(engine: Engine, error: EngineError): void {
		if (this.#engine !== engine) return;
		this.#discard(engine, error);
		const job = this.#job;
		// While loading, the rejected load itself decides what comes next.
		if (job?.state !== 'ready') return;
		this.#emit({ kind: 'died', error });
		job.deaths++;
		const [choice] = job.choices;
		if (choice && job.deaths >= DEATHS_TO_GIVE_UP) {
			// Nothing else to try: another round would end the same way, and so on without end.
			if (job.choices.length === 1) return this.#fail(job, error);
			this.#giveUp(job, choice, error);
		}
		this.#revive(job);
	}

	/** Loads the same model again; calls wait for it. */
	#revive(job: Job): void {
		const ready = this.#bringUp(job);
		job.ready = ready;
		ready.catch((error: unknown) => {
			if (this.#job === job) this.#fail(job, asEngineError(error));
		});
	}

	/** The next call tries again. */
	#fail(job: Job, error: EngineError): void {
		job.state = 'failed';
		job.deaths = 0;
		this.#emit({ kind: 'failed', error });
	}

	#discard(engine: Engine, error: EngineError): void {
		if (this.#engine === engine) this.#engine = null;
		engine.realm.end();
		engine.client.close(error);
	}
}

function asEngineError(error: unknown): EngineError {
	return error instanceof EngineError ? error : new EngineError('internal', String(error), { cause: error });
}
