/** One conversation: what was said, what is being said, and everything a person can do to it. */
import type { EngineErrorCode } from '#lib/engine/errors.ts';
import type { Archive } from '#lib/storage/archive.ts';
import type {
	AssistantMessage,
	Change,
	Conversation,
	Message,
	SamplingChoice,
	ThinkingChoice,
	UserMessage
} from '#lib/storage/conversations.ts';
import { asEnded, asFailed, asLeftBehind, asWritten, openAnswer } from './answer-message.ts';
import type { Answerer, Answering } from './answerer.ts';
import { Draft } from './draft.svelte.ts';
import { newId } from './id.ts';
import { promptOf, type Prompt } from './prompt.ts';
import { Reply } from './reply.svelte.ts';
import { asRequest } from './sampling.ts';
import { titleFrom } from './title.ts';
import { headOrLatest, latestLeaf, pathTo, turnsTo } from './tree.ts';

/** Milliseconds between two checkpoints of an answer: what a crash may cost. */
const checkpointEvery = 1000;

export interface ChatOptions {
	readonly archive: Archive;
	readonly answerer: Answerer;
	readonly id: string;
	/** Its row; null when it has not begun, or is not there. */
	readonly conversation: Conversation | null;
	/** Whether it is one that has not begun. */
	readonly isNew: boolean;
	/** How it thinks until that is changed. */
	readonly thinking: ThinkingChoice;
}

/** What is under way, beside what the transcript shows of it. */
interface Run {
	readonly reply: Reply;
	readonly message: AssistantMessage;
	readonly controller: AbortController;
	answering: Answering | null;
}

export class Chat {
	/** Known before the first message is sent. */
	readonly id: string;
	/** Resolves when messages and draft have been read; never rejects. */
	readonly loaded: Promise<void>;
	readonly #archive: Archive;
	readonly #answerer: Answerer;
	readonly #draft: Draft;
	#conversation = $state.raw<Conversation | null>(null);
	#messages = $state.raw<readonly Message[]>([]);
	#status = $state<'loading' | 'ready' | 'missing'>('loading');
	#thinking = $state.raw<ThinkingChoice>({ enabled: true, budget: null });
	#systemPrompt = $state('');
	#sampling = $state.raw<SamplingChoice>({});
	#refusal = $state.raw<EngineErrorCode | null>(null);
	#run = $state.raw<Run | null>(null);
	#ended: Promise<void> = Promise.resolve();
	#turns = $derived(turnsTo(this.#messages, this.#conversation?.headId ?? null));

	constructor(options: ChatOptions) {
		this.id = options.id;
		this.#archive = options.archive;
		this.#answerer = options.answerer;
		this.#conversation = options.conversation;
		this.#thinking = options.conversation?.thinking ?? options.thinking;
		this.#steerAs(options.conversation);
		this.#draft = new Draft(options.archive, options.isNew ? 'new' : options.id);
		this.loaded = this.#load(options.isNew);
	}

	/** `missing`: there is no such conversation on this device. */
	get status(): 'loading' | 'ready' | 'missing' {
		return this.#status;
	}

	/** Empty before the first message. */
	get title(): string {
		return this.#conversation?.title ?? '';
	}

	/** The transcript: the chosen path through the tree. */
	get turns() {
		return this.#turns;
	}

	/** The answer being written, for the turn whose message has its `messageId`. */
	get reply(): Reply | null {
		return this.#run?.reply ?? null;
	}

	/** Resolves when the answer under way has ended and is written. */
	get ended(): Promise<void> {
		return this.#ended;
	}

	get draft(): string {
		return this.#draft.text;
	}

	set draft(text: string) {
		this.#refusal = null;
		this.#draft.text = text;
	}

	/** Why the last send was not taken; null when it was. The draft stays. */
	get refusal(): EngineErrorCode | null {
		return this.#refusal;
	}

	get thinking(): ThinkingChoice {
		return this.#thinking;
	}

	/** Changes how the next answers think; remembered with the conversation. */
	useThinking(change: Partial<ThinkingChoice>): void {
		this.#thinking = { ...this.#thinking, ...change };
		if (this.#conversation === null) return;
		this.#conversation = { ...this.#conversation, thinking: this.#thinking };
		void this.#archive.commit({ conversations: [this.#conversation] });
	}

	/** What the model is told before everything else; empty for nothing. */
	get systemPrompt(): string {
		return this.#systemPrompt;
	}

	/** What differs from Qwen's own sampling. */
	get sampling(): SamplingChoice {
		return this.#sampling;
	}

	/** Changes what the next answers are told first; remembered with the conversation. */
	useSystemPrompt(text: string): void {
		this.#systemPrompt = text;
		this.#rememberSteering();
	}

	/** Changes how the next answers are sampled, as a whole; remembered with the conversation. */
	useSampling(sampling: SamplingChoice): void {
		this.#sampling = sampling;
		this.#rememberSteering();
	}

	/** Sends the draft. Returns whether it was taken; otherwise `refusal` says why, and nothing has changed. */
	send(): boolean {
		const text = this.draft;
		if (!this.#takes(text)) return false;
		this.#ask(text, this.#conversation?.headId ?? null, { drafts: [this.#draft.take(this.id)] });
		return true;
	}

	/** Says something else in place of one's own message and has it answered; the old version stays beside it. */
	edit(messageId: string, text: string): boolean {
		const message = this.#find(messageId);
		if (message?.role !== 'user' || !this.#takes(text)) return false;
		this.#ask(text, message.parentId);
		return true;
	}

	/** Has a question answered again. The old answer stays beside the new one, unless there is not a word in it. */
	regenerate(messageId: string): boolean {
		const old = this.#find(messageId);
		if (old?.role !== 'assistant' || !this.#isFree()) return false;
		const isEmpty = old.content === '' && old.reasoning === '';
		const { parentId } = old;
		if (isEmpty) this.#begin(this.#openAnswer(parentId, old.createdAt, old.id), []);
		else this.#begin(this.#openAnswer(parentId, this.#now()), []);
		return true;
	}

	/** Shows another version and what was last said after it. */
	select(messageId: string): void {
		const leaf = latestLeaf(this.#messages, messageId);
		if (leaf === null || this.#conversation === null) return;
		this.#conversation = { ...this.#conversation, headId: leaf.id };
		void this.#archive.commit({ conversations: [this.#conversation] });
	}

	/** Stops the answer under way; what is written of it stays. */
	stop(): void {
		this.#run?.controller.abort();
	}

	/** Closes the thinking under way and has the answer written at once. */
	answerNow(): void {
		const reply = this.reply;
		if (reply === null || !reply.asked.enabled || reply.phase === 'answering') return;
		reply.closing = true;
		this.#run?.answering?.steer({ kind: 'answer-now' });
	}

	/** Moves the budget of the thinking under way; null for no limit. */
	setBudget(tokens: number | null): void {
		if (this.reply === null) return;
		this.reply.budget = tokens;
		this.#run?.answering?.steer({ kind: 'set-budget', tokens });
	}

	/** Writes now whatever waits to be written: before the page goes away. */
	async flush(): Promise<void> {
		await Promise.all([this.#draft.flush(), this.#checkpoint()]);
	}

	/** Reads it again, now that its row is there: what was not to be read at first may be by now. */
	async reload(conversation: Conversation): Promise<void> {
		this.#conversation = conversation;
		this.#thinking = conversation.thinking;
		this.#steerAs(conversation);
		await this.#load(false);
	}

	/** Stops everything, writes nothing more, and returns what was said: for a conversation that is deleted. */
	discard(): readonly Message[] {
		const run = this.#run;
		if (run === null) return this.#messages;
		this.#run = null;
		run.controller.abort();
		run.reply.end();
		return this.#messages.map((message) => {
			return message.id === run.message.id
				? { ...asWritten(run.message, run.reply), status: 'stopped' }
				: message;
		});
	}

	#steerAs(conversation: Conversation | null): void {
		this.#systemPrompt = conversation?.systemPrompt ?? '';
		this.#sampling = conversation?.sampling ?? {};
	}

	#rememberSteering(): void {
		if (this.#conversation === null) return;
		this.#conversation = { ...this.#conversation, ...this.#steering() };
		void this.#archive.commit({ conversations: [this.#conversation] });
	}

	/** As its row has it. */
	#steering(): Pick<Conversation, 'systemPrompt' | 'sampling'> {
		return { systemPrompt: this.#systemPrompt, sampling: this.#sampling };
	}

	async #load(isNew: boolean): Promise<void> {
		const [messages] = await Promise.all([isNew ? [] : this.#archive.messages(this.id), this.#draft.load()]);
		this.#messages = messages.map(asLeftBehind);
		const headId = headOrLatest(messages, this.#conversation?.headId ?? null);
		if (this.#conversation !== null && headId !== null)
			this.#conversation = { ...this.#conversation, headId };
		this.#status = isNew || headId !== null ? 'ready' : 'missing';
	}

	/** Whether a message can be taken now; says why not in `refusal`. */
	#takes(text: string): boolean {
		if (!this.#isFree()) return false;
		this.#refusal = text.trim() === '' ? 'empty-message' : null;
		return this.#refusal === null;
	}

	#isFree(): boolean {
		if (this.#status !== 'ready') return false;
		this.#refusal = this.#answerer.busy || this.#run !== null ? 'busy' : null;
		return this.#refusal === null;
	}

	#ask(content: string, parentId: string | null, change: Change = {}): void {
		const createdAt = this.#now();
		const question: UserMessage = {
			id: newId(),
			conversationId: this.id,
			parentId,
			createdAt,
			role: 'user',
			content
		};
		this.#begin(this.#openAnswer(question.id, createdAt + 1), [question], change);
	}

	#openAnswer(parentId: string | null, createdAt: number, id = newId()): AssistantMessage {
		return openAnswer({ id, conversationId: this.id, parentId, createdAt, asked: this.#thinking });
	}

	/** Puts question and empty answer into the tree and the archive in one change, and has it answered. */
	#begin(answer: AssistantMessage, added: readonly Message[], change: Change = {}): void {
		const before = this.#messages.filter(({ id }) => id !== answer.id);
		this.#messages = [...before, ...added, answer].sort((a, b) => a.createdAt - b.createdAt);
		const path = pathTo(this.#messages, answer.parentId);
		this.#conversation = {
			createdAt: answer.createdAt,
			title: titleFrom(path[0]?.content ?? ''),
			...this.#conversation,
			id: this.id,
			updatedAt: Date.now(),
			headId: answer.id,
			thinking: this.#thinking,
			...this.#steering()
		};
		void this.#archive.commit({
			...change,
			conversations: [this.#conversation],
			messages: [...added, answer]
		});
		this.#run = {
			reply: new Reply(answer.id, answer.asked),
			message: answer,
			controller: new AbortController(),
			answering: null
		};
		this.#ended = this.#answer(this.#run, promptOf(path, this.#systemPrompt));
	}

	async #answer(run: Run, prompt: Prompt): Promise<void> {
		const checkpoints = setInterval(() => void this.#checkpoint(), checkpointEvery);
		try {
			const { enabled, budget } = run.message.asked;
			run.answering = this.#answerer.answer(
				{
					messages: prompt.messages,
					thinking: enabled,
					thinkingBudget: budget,
					...asRequest(this.#sampling)
				},
				{ signal: run.controller.signal, progress: (progress) => run.reply.receive(progress) }
			);
			const result = await run.answering.result;
			await this.#close(run, asEnded(run.message, result, prompt));
		} catch (reason) {
			await this.#close(run, asFailed(asWritten(run.message, run.reply), reason, run.controller.signal));
		} finally {
			clearInterval(checkpoints);
		}
	}

	/** The answer is what it will be: shows it and writes it. Nothing happens to one that was discarded. */
	async #close(run: Run, message: AssistantMessage): Promise<void> {
		run.reply.end();
		if (this.#run !== run) return;
		const closed = { ...message, model: this.#answerer.identity };
		this.#messages = this.#messages.map((row) => (row.id === closed.id ? closed : row));
		this.#run = null;
		await this.#archive.commit({ messages: [closed] });
	}

	async #checkpoint(): Promise<void> {
		if (this.#run === null) return;
		const { message, reply } = this.#run;
		await this.#archive.commit({ messages: [asWritten(message, reply)] });
	}

	#find(id: string): Message | undefined {
		return this.#messages.find((message) => message.id === id);
	}

	#now(): number {
		return Math.max(Date.now(), (this.#messages.at(-1)?.createdAt ?? 0) + 1);
	}
}
