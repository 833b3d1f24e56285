/** The answers of the model: those under way, and what is asked of it aside, which gives way to them. */
import type {
	CallOptions,
	Compose,
	GenerateParams,
	GenerateResult,
	PromptParams,
	RunningCall,
	Steer,
	TokenCount
} from '#lib/engine/protocol.ts';
import type { EngineSupervisor } from '#lib/engine/supervisor.ts';
import { untilAborted } from '#lib/engine/until-aborted.ts';
import { Aside } from './aside.ts';

export interface AnswersOptions {
	/** Asked for once the model was made ready. */
	readonly supervisor: () => EngineSupervisor;
	/** Makes the model ready where it is not. Rejects when it cannot be. */
	readonly whenReady: () => Promise<unknown>;
	/** Told of every answer that came to its end. */
	readonly onAnswered: (params: GenerateParams, result: GenerateResult) => void;
	/** Told when an answer has ended, one way or another. */
	readonly onEnded: () => void;
}

export class Answers {
	readonly #options: AnswersOptions;
	readonly #aside = new Aside();
	#count = $state(0);
	#running: readonly Promise<unknown>[] = [];
	/** When the model was last used, in milliseconds of `performance.now()`. */
	#usedAt = performance.now();

	constructor(options: AnswersOptions) {
		this.#options = options;
	}

	/** Whether one is under way. */
	get busy(): boolean {
		return this.#count > 0;
	}

	/** Milliseconds since the model was last used. */
	get idleFor(): number {
		return performance.now() - this.#usedAt;
	}

	/** The model was used just now. */
	noteUse(): void {
		this.#usedAt = performance.now();
	}

	/** Resolves when those under way have ended; never rejects. */
	async ended(): Promise<void> {
		await Promise.allSettled(this.#running);
	}

	/** Begins one, after making the model ready; what is asked may wait for that, to be counted. */
	begin(asked: GenerateParams | Compose, options: CallOptions<'generate'>): RunningCall<'generate'> {
		const { supervisor } = this.#options;
		const early: Steer[] = [];
		let running: RunningCall<'generate'> | null = null;
		const start = (params: GenerateParams) => {
			running = supervisor().start('generate', params, options);
			for (const steer of early) running.steer(steer);
			return running.result;
		};
		const result = this.#run(asked, options.signal, start);
		this.#running = [...this.#running, result];
		const forget = () => (this.#running = this.#running.filter((answer) => answer !== result));
		result.then(forget, forget);
		return {
			result,
			steer: (steer) => {
				if (running) running.steer(steer);
				else early.push(steer);
			}
		};
	}

	/** Asks something that no answer is to wait for: the next one ends it. Resolves with null then; never rejects. */
	aside(params: GenerateParams): Promise<GenerateResult | null> {
		return this.#aside.run(
			(signal) => this.#options.supervisor().start('generate', params, { signal }).result
		);
	}

	/** Ends what is asked aside. Resolves when it has ended; never rejects. */
	giveWay(): Promise<void> {
		return this.#aside.giveWay();
	}

	readonly #tokens = (params: PromptParams): Promise<TokenCount> =>
		this.#options.supervisor().start('countTokens', params).result;

	async #run(
		asked: GenerateParams | Compose,
		signal: AbortSignal | undefined,
		start: (params: GenerateParams) => Promise<GenerateResult>
	): Promise<GenerateResult> {
		this.#count++;
		try {
			await untilAborted(signal, Promise.all([this.#options.whenReady(), this.#aside.giveWay()]));
			const params = typeof asked === 'function' ? await asked(this.#tokens) : asked;
			signal?.throwIfAborted();
			const result = await start(params);
			this.#options.onAnswered(params, result);
			return result;
		} finally {
			this.#count--;
			this.noteUse();
			this.#options.onEnded();
		}
	}
}
