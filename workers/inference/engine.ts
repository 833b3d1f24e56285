/** The engine: everything the contract's calls do, in a worker or in any other realm that gives it a host. */
import { awakeClock } from '#lib/engine/awake-clock.ts';
import { EngineError } from '#lib/engine/errors.ts';
import type {
	CallContext,
	Device,
	DevicePlan,
	GenerateParams,
	GenerateResult,
	Handlers,
	InspectParams,
	LoadedModel,
	LoadParams,
	PromptParams,
	TokenCount
} from '#lib/engine/protocol.ts';
import { answer, type AnswerTools, channelTokens } from './answer.ts';
import { measureBandwidth } from './bandwidth.ts';
import { inspectDevice } from './device.ts';
import { toEngineError } from './failures.ts';
import { runtimeFiles, type Host } from './host.ts';
import { KvCache } from './kv-cache.ts';
import { loadSession } from './load.ts';
import { promptTokens } from './prompt.ts';
import { checkContextLength, checkGenerate, checkPrompt } from './request-checks.ts';
import type { LoadedSession } from './session.ts';
import { Timeline } from './timeline.ts';
import { Vocabulary } from './vocabulary.ts';

/** What happens when, over the life of an engine: nothing → `load` → ready ⇄ answering → `unload` → nothing. */
export class Engine implements Handlers {
	readonly #host: Host;
	readonly #now: () => number;
	#tools: AnswerTools | null = null;
	#isBusy = false;
	/** Rejects when the device under the model is lost. */
	#lost: Promise<never> | null = null;

	/** `now`: milliseconds, monotonic. */
	constructor(host: Host, now: () => number = awakeClock(() => performance.now())) {
		this.#host = host;
		this.#now = now;
	}

	readonly inspect = (params: InspectParams): Promise<DevicePlan> => inspectDevice(this.#host, params);

	readonly probe = ({ device }: { readonly device: Device }): Promise<{ bytesPerSecond: number | null }> =>
		this.#exclusively(async () => ({
			bytesPerSecond: await measureBandwidth(device, this.#host.gpu, this.#now)
		}));

	readonly load = (params: LoadParams, context: CallContext<'load'>): Promise<LoadedModel> =>
		this.#exclusively(async () => {
			const start = this.#now();
			checkContextLength(params.contextLength);
			if (this.#tools !== null) throw new EngineError('bad-request', 'A model is loaded already.');
			const loaded = await loadSession(this.#host, params, context);
			try {
				this.#tools = this.#equip(loaded, params.contextLength);
			} catch (error) {
				await loaded.dispose();
				throw toEngineError(error, 'model-file-corrupt');
			}
			this.#watch(loaded);
			return {
				modelId: params.modelId,
				choice: loaded.choice,
				contextLength: this.#tools.contextLength,
				maxContextLength: loaded.shape.maxPositions,
				kvBytesPerToken: loaded.shape.kvBytesPerToken,
				weightBytes: loaded.weightBytes,
				graph: loaded.graph,
				loadMs: this.#now() - start,
				runtimeFiles: runtimeFiles(this.#host.runtime)
			};
		});

	readonly generate = (params: GenerateParams, context: CallContext<'generate'>): Promise<GenerateResult> =>
		this.#exclusively(async () => {
			const timeline = new Timeline(this.#now);
			const tools = this.#loadedTools();
			checkGenerate(params);
			const prompt = promptTokens(tools.loaded.tokenizer, tools.vocabulary, params);
			try {
				const answering = answer(tools, params, prompt, context, timeline);
				return await (this.#lost === null ? answering : Promise.race([answering, this.#lost]));
			} catch (error) {
				// A RangeError here is the sampler's (no finite logit) as much as an allocator's: the code of the step wins.
				throw error instanceof RangeError
					? new EngineError('run-failed', error.message, { cause: error })
					: toEngineError(error, 'run-failed');
			}
		});

	readonly countTokens = async (params: PromptParams): Promise<TokenCount> => {
		const { contextLength, loaded, vocabulary } = this.#loadedTools();
		checkPrompt(params);
		const promptLength = promptTokens(loaded.tokenizer, vocabulary, params).length;
		return { promptTokens: promptLength, room: contextLength - promptLength };
	};

	readonly unload = (): Promise<null> =>
		this.#exclusively(async () => {
			const tools = this.#tools;
			this.#tools = null;
			this.#lost = null;
			tools?.cache.dispose();
			await tools?.loaded.dispose();
			return null;
		});

	#equip(loaded: LoadedSession, asked: number): AnswerTools {
		const contextLength = Math.min(asked, loaded.shape.maxPositions);
		const vocabulary = new Vocabulary(loaded.tokenizer);
		return {
			loaded,
			vocabulary,
			channelTokens: channelTokens(vocabulary),
			cache: new KvCache(loaded, contextLength),
			contextLength,
			now: this.#now
		};
	}

	#watch(loaded: LoadedSession): void {
		this.#lost = loaded.lost.then((error) => {
			this.#host.reportFatal(error);
			throw error;
		});
		// Who answers at that moment hears of it in `generate`; at other times the report is enough.
		this.#lost.catch(() => undefined);
	}

	#loadedTools(): AnswerTools {
		if (this.#tools === null) throw new EngineError('not-loaded', 'No model is loaded.');
		return this.#tools;
	}

	/** One at a time: two runs of one session corrupt each other. */
	async #exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
		if (this.#isBusy) throw new EngineError('busy', 'Another call is under way.');
		this.#isBusy = true;
		try {
			return await work();
		} finally {
			this.#isBusy = false;
		}
	}
}
