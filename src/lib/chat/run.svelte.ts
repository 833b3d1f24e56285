/** One answer under way: what is asked of the engine, what comes of it, and what a person may do meanwhile. */
import type { Compose, GenerateProgress } from '#lib/engine/protocol.ts';
import type { AssistantMessage, Message, SamplingChoice } from '#lib/storage/conversations.ts';
import { asEnded, asFailed, asShownFrom, asWritten } from './answer-message.ts';
import type { Answerer, Answering } from './answerer.ts';
import { nextBudget } from '#lib/qwen3/thinking-budgets.ts';
import type { Prompt } from './prompt.ts';
import { Reply } from './reply.svelte.ts';
import { asRequest } from './sampling-request.ts';

/** Needed only once something is said. */
const prompting = () => import('./prompting.ts');
// Fetched meanwhile; said where it is missed.
prompting().catch(() => undefined);

/** Milliseconds between two checkpoints of an answer: what a crash may cost. */
const checkpointEvery = 1000;

export interface RunOptions {
	readonly answerer: Answerer;
	/** What was said up to the question. */
	readonly path: readonly Message[];
	/** Empty for none. */
	readonly system: string;
	readonly sampling: SamplingChoice;
	/** Called about once a second with the answer as far as it is written. */
	readonly checkpoint: (message: AssistantMessage) => void;
}

export class Run {
	readonly reply: Reply;
	/** Resolves with the answer as it ended, one way or another; never rejects. */
	readonly ended: Promise<AssistantMessage>;
	#message: AssistantMessage;
	readonly #options: RunOptions;
	readonly #controller = new AbortController();
	#answering: Answering | null = null;
	/** When it was handed to be written last, in milliseconds of `performance.now()`. */
	#writtenAt = performance.now();

	/** `message`: the open answer; what is written of it already is gone on with. */
	constructor(message: AssistantMessage, options: RunOptions) {
		this.#message = message;
		this.#options = options;
		this.reply = new Reply(message);
		this.ended = this.#answer();
	}

	/** The answer as far as it is written. */
	get written(): AssistantMessage {
		return asWritten(this.#message, this.reply);
	}

	/** Ends it; what is written of it stays. */
	stop(): void {
		this.#controller.abort();
	}

	/** Closes the thinking and has the answer written at once. */
	answerNow(): void {
		const { reply } = this;
		if (!reply.asked.enabled || reply.phase === 'answering') return;
		reply.closing = true;
		this.#answering?.steer({ kind: 'answer-now' });
	}

	/** Has it think on: to the next of the usual budgets. */
	keepThinking(): void {
		const { budget } = this.reply;
		if (budget === null) return;
		const tokens = nextBudget(budget);
		this.reply.budget = tokens;
		this.#answering?.steer({ kind: 'set-budget', tokens });
	}

	async #answer(): Promise<AssistantMessage> {
		const { answerer, sampling } = this.#options;
		const checkpoints = setInterval(() => this.#checkpoint(), checkpointEvery);
		const { signal } = this.#controller;
		let prompt: Prompt = { messages: [], ids: [] };
		const compose: Compose = async (count) => {
			const { continuationOf } = await prompting();
			const { enabled, budget } = this.#message.asked;
			prompt = await this.#prompt((messages) => count({ messages, thinking: enabled }));
			const continuation = continuationOf(this.#message);
			return {
				messages: prompt.messages,
				thinking: enabled,
				thinkingBudget: budget,
				...asRequest(sampling),
				...(continuation && { continuation })
			};
		};
		try {
			this.#answering = answerer.answer(compose, {
				signal,
				progress: (progress) => this.#receive(progress)
			});
			const result = await this.#answering.result;
			return { ...asEnded(this.#message, result, prompt), model: answerer.identity };
		} catch (reason) {
			return { ...asFailed(this.written, reason, signal), model: answerer.identity };
		} finally {
			clearInterval(checkpoints);
			this.reply.end();
		}
	}

	#receive(progress: GenerateProgress): void {
		this.reply.receive(progress);
		// The timers of a tab out of sight run once a minute; what arrives is heard all the same.
		if (performance.now() - this.#writtenAt >= checkpointEvery) this.#checkpoint();
	}

	#checkpoint(): void {
		this.#writtenAt = performance.now();
		this.#options.checkpoint(this.written);
	}

	/** What of the conversation fits; the message remembers where that begins. */
	async #prompt(
		count: (messages: Prompt['messages']) => ReturnType<Parameters<Compose>[0]>
	): Promise<Prompt> {
		const { continuationOf, lastWindowStart, promptOf, windowStart } = await prompting();
		const { path, system } = this.#options;
		const promptFrom = (start: number) => promptOf(path.slice(start), system);
		// An answer that is gone on with is counted as what it will be in the prompt.
		const begun = continuationOf(this.#message) ? promptOf([this.#message]).messages : [];
		const start = await windowStart(path, lastWindowStart(path), (from) =>
			count([...promptFrom(from).messages, ...begun])
		);
		this.#message = asShownFrom(this.#message, start > 0 ? (path[start]?.id ?? null) : null);
		return promptFrom(start);
	}
}
