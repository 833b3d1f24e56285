/** The answer under way in a conversation: begun, steered, stopped, closed. There is one at a time. */
import type { AssistantMessage, Change, Message, UserMessage } from '#lib/storage/conversations.ts';
import type { Answerer } from './answerer.ts';
import { systemOf } from './system-of.ts';
import type { Reply } from './reply.svelte.ts';
import { Run } from './run.svelte.ts';
import type { Steering, Thread } from './thread.svelte.ts';

export interface Beginning {
	/** Open; what is written of it already is gone on with. */
	readonly answer: AssistantMessage;
	/** What it answers, when that has just been said. */
	readonly question?: UserMessage;
	/** What holds in the conversation from now on; the answer itself says how it thinks. */
	readonly steering: Steering;
	/** Written with it. */
	readonly change?: Change;
}

export class AnswerInProgress {
	readonly #answerer: Answerer;
	readonly #thread: Thread;
	readonly #onAnswered: ((conversationId: string) => void) | undefined;
	#run = $state.raw<Run | null>(null);
	#ended: Promise<void> = Promise.resolve();

	/** `onAnswered` is told of an answer that came to its end by itself. */
	constructor(answerer: Answerer, thread: Thread, onAnswered?: (conversationId: string) => void) {
		this.#answerer = answerer;
		this.#thread = thread;
		this.#onAnswered = onAnswered;
	}

	/** What is shown of it; null for none. */
	get reply(): Reply | null {
		return this.#run?.reply ?? null;
	}

	/** Resolves when it has ended and is written. */
	get ended(): Promise<void> {
		return this.#ended;
	}

	/** Whether none can be begun: one is under way, here or in another conversation. */
	get isBusy(): boolean {
		return this.#answerer.busy || this.#run !== null;
	}

	/** Puts question and open answer into the thread in one change, and has it answered. */
	begin({ answer, question, steering, change = {} }: Beginning): void {
		this.#thread.say(question === undefined ? [answer] : [question, answer], steering, change);
		const run = new Run(answer, {
			answerer: this.#answerer,
			path: this.#thread.path(answer.parentId),
			system: systemOf(steering),
			sampling: steering.sampling ?? {},
			checkpoint: (message) => this.#checkpoint(message)
		});
		this.#run = run;
		this.#ended = this.#close(run);
		this.#thread.hold(answer.id, this.#ended);
	}

	/** Ends it; what is written of it stays. */
	stop(): void {
		this.#run?.stop();
	}

	/** Closes the thinking and has the answer written at once. */
	answerNow(): void {
		this.#run?.answerNow();
	}

	/** Has the thinking go on beyond its budget, before that is reached. */
	keepThinking(): void {
		this.#run?.keepThinking();
	}

	/** Writes it as far as it is. */
	async flush(): Promise<void> {
		if (this.#run !== null) await this.#thread.write(this.#run.written);
	}

	/** Stops it, writes nothing more, and returns what was said in the conversation. */
	discard(): readonly Message[] {
		const run = this.#run;
		if (run === null) return this.#thread.messages;
		this.#run = null;
		run.stop();
		run.reply.end();
		const stopped: AssistantMessage = { ...run.written, status: 'stopped' };
		return this.#thread.messages.map((message) => (message.id === stopped.id ? stopped : message));
	}

	/** Nothing is written of an answer that was discarded: its engine may take a moment to stop. */
	#checkpoint(message: AssistantMessage): void {
		if (this.#run?.reply.messageId === message.id) void this.#thread.write(message);
	}

	/** The answer is what it will be: shows it and writes it. Nothing happens to one that was discarded. */
	async #close(run: Run): Promise<void> {
		const message = await run.ended;
		if (this.#run !== run) return;
		this.#run = null;
		await this.#thread.put(message);
		if (message.status === 'complete') this.#onAnswered?.(this.#thread.id);
	}
}
