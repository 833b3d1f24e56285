/** How far the model of the page is: what it runs on and why, how its preparing goes, and what came of it. */
import { EngineError, type EngineErrorCode } from '#lib/engine/errors.ts';
import type { DeviceChoice, DevicePlan, LoadedModel, LoadProgress } from '#lib/engine/protocol.ts';
import type { GivenUp, SupervisorEvent } from '#lib/engine/supervisor.ts';
import type { LoadRequest } from './load-request.ts';

/** `absent`: nobody has asked for it yet. While it is brought back after a crash it is `preparing` again. */
export type ModelStatus = 'absent' | 'preparing' | 'ready' | 'failed';

export class Preparation {
	#status = $state<ModelStatus>('absent');
	#plan = $state.raw<DevicePlan | null>(null);
	#choice = $state.raw<DeviceChoice | null>(null);
	#loaded = $state.raw<LoadedModel | null>(null);
	#progress = $state.raw<LoadProgress | null>(null);
	#error = $state.raw<EngineErrorCode | null>(null);
	#fallbacks = $state.raw<readonly GivenUp[]>([]);
	/** What the engine was asked for last; null before, and when another model is asked for. */
	request = $state.raw<LoadRequest | null>(null);

	get status(): ModelStatus {
		return this.#status;
	}

	/** What the device offers; null before it was looked at. */
	get plan(): DevicePlan | null {
		return this.#plan;
	}

	/** What it runs on, or is being tried on, and why. */
	get choice(): DeviceChoice | null {
		return this.#choice;
	}

	/** What the engine says of it; null unless it is or was ready. */
	get loaded(): LoadedModel | null {
		return this.#loaded;
	}

	/** How far the preparing is; null when nothing is being prepared. */
	get progress(): LoadProgress | null {
		return this.#progress;
	}

	/** Why it could not be made ready; null unless `failed`. */
	get error(): EngineErrorCode | null {
		return this.#error;
	}

	/** Better choices that failed, in the order they were tried. */
	get fallbacks(): readonly GivenUp[] {
		return this.#fallbacks;
	}

	/** It is about to be prepared. */
	begin(): void {
		this.#status = 'preparing';
		this.#error = null;
		this.#fallbacks = [];
		this.#loaded = null;
	}

	/** It is another model that is prepared: what was found out of the one before does not hold. */
	beginAnother(): void {
		this.#choice = null;
		this.request = null;
	}

	/** Its memory was given back; the next message prepares it anew. */
	rest(): void {
		this.#status = 'absent';
	}

	fail(reason: unknown): void {
		this.#status = 'failed';
		this.#progress = null;
		if (!(reason instanceof EngineError)) console.error(reason);
		this.#error = reason instanceof EngineError ? reason.code : 'internal';
	}

	/** Takes in what the engine tells while it is prepared. */
	follow(event: SupervisorEvent): void {
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
				this.fail(event.error);
				break;
		}
	}
}
