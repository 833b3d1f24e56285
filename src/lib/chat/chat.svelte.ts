/** One conversation: what was said, what is being said, and everything a person can do to it. */
import type { AnswerLanguage } from '#lib/qwen3/answer-language.ts';
import type { Attachment } from '#lib/attachments/attachment.ts';
import type { PromptParams, TokenCount } from '#lib/engine/protocol.ts';
import type { Archive } from '#lib/storage/archive.ts';
import type {
	Change,
	Conversation,
	Message,
	SamplingChoice,
	ThinkingChoice
} from '#lib/storage/conversations.ts';
import type { Answerer } from './answerer.ts';
import { AnswerInProgress } from './answer-in-progress.svelte.ts';
import { Asking } from './asking.svelte.ts';
import type { Comparison } from './comparing.svelte.ts';
import type { Draft } from './draft.svelte.ts';
import { NextMessage, type Refusal } from './next-message.svelte.ts';
import type { Reply } from './reply.svelte.ts';
import { SteeringInForce } from './steering-in-force.svelte.ts';
import { Thread, type Removed, type Steering } from './thread.svelte.ts';

export interface ChatOptions {
	readonly archive: Archive;
	readonly answerer: Answerer;
	readonly id: string;
	/** Its row; null when it has not begun, or is not there. */
	readonly conversation: Conversation | null;
	/** Whether it is one that has not begun. */
	readonly isNew: boolean;
	/** How one that has not begun thinks, until that is chosen there. */
	readonly thinking: () => ThinkingChoice;
	/** Told of an answer that came to its end by itself. */
	readonly onAnswered?: ((conversationId: string) => void) | undefined;
}

/** A message to show. */
interface Sought {
	readonly messageId: string;
	/** To be shown where they stand in it; empty for none. */
	readonly words: string;
}

export class Chat {
	/** Known before the first message is sent. */
	readonly id: string;
	/** The message that is being written. */
	readonly next: NextMessage;
	/** Resolves when messages and draft have been read; never rejects. */
	readonly loaded: Promise<void>;
	readonly #answerer: Answerer;
	readonly #answer: AnswerInProgress;
	readonly #steering: SteeringInForce;
	readonly #thread: Thread;
	readonly #asking: Asking;
	#status = $state<'loading' | 'ready' | 'missing'>('loading');
	#sought = $state.raw<Sought | null>(null);

	constructor(options: ChatOptions) {
		this.id = options.id;
		this.#answerer = options.answerer;
		const { archive, answerer, id, conversation } = options;
		this.#thread = new Thread(archive, id, conversation);
		this.#answer = new AnswerInProgress(answerer, this.#thread, options.onAnswered);
		this.#steering = new SteeringInForce(() => this.#thread.conversation?.thinking ?? options.thinking());
		if (conversation !== null) this.#steering.follow(conversation);
		const key = options.isNew ? 'new' : id;
		this.next = new NextMessage({ archive, answerer, key, steering: this.#steering });
		this.next.draft.onAdopted = (set) => {
			if (this.#thread.conversation === null) this.#steering.follow(set);
			this.next.measure();
		};
		this.#asking = new Asking({
			thread: this.#thread,
			answer: this.#answer,
			next: this.next,
			steering: this.#steering,
			isReady: () => this.#status === 'ready'
		});
		this.loaded = this.#load(conversation, options.isNew);
	}

	/** `missing`: there is no such conversation on this device. */
	get status(): 'loading' | 'ready' | 'missing' {
		return this.#status;
	}

	/** Empty before the first message. */
	get title(): string {
		return this.#thread.conversation?.title ?? '';
	}

	/** The transcript: the chosen path through the tree. */
	get turns() {
		return this.#thread.turns;
	}

	/** All that was said, in every version, oldest first. */
	get messages(): readonly Message[] {
		return this.#thread.messages;
	}

	/** The answer being written, for the turn whose message has its `messageId`. */
	get reply(): Reply | null {
		return this.#answer.reply;
	}

	/** Resolves when the answer under way has ended and is written. */
	get ended(): Promise<void> {
		return this.#answer.ended;
	}

	get draft(): string {
		return this.next.text;
	}

	set draft(text: string) {
		this.next.text = text;
	}

	/** Puts text behind what is typed already, which stays. */
	addToDraft(text: string): void {
		this.next.add(text);
	}

	/** Why the last send was not taken; null when it was, and once that holds no more. The draft stays. */
	get refusal(): Refusal | null {
		const { refusal } = this.next;
		return refusal === 'busy' && !this.#answer.isBusy ? null : refusal;
	}

	get thinking(): ThinkingChoice {
		return this.#steering.row.thinking;
	}

	/** Two answers that are looked at side by side, until the conversation goes on; null for none. */
	get comparison(): Comparison | null {
		return this.#asking.comparing.answers;
	}

	/** What was deleted or discarded last, while that can be undone. */
	get removed(): Removed | null {
		return this.#thread.removed;
	}

	/** Changes how the next answers think; remembered with the conversation. */
	useThinking(change: Partial<ThinkingChoice>): void {
		this.#steer({ thinking: { ...this.thinking, ...change } });
	}

	/** What the person has the model told before everything else; empty for nothing. */
	get systemPrompt(): string {
		return this.#steering.row.systemPrompt;
	}

	/** Counts as the model would; null where there is no model to count. Rejects with an `EngineError`. */
	count(messages: PromptParams['messages']): Promise<TokenCount | null> {
		return this.#answerer.countTokens({ messages, thinking: this.thinking.enabled });
	}

	/** What differs from Qwen's own sampling. */
	get sampling(): SamplingChoice {
		return this.#steering.row.sampling;
	}

	/** What holds for the next answers, as its row has it. */
	get steering(): Steering {
		return this.#steering.row;
	}

	/** Changes what the next answers are told first; remembered with the conversation. */
	useSystemPrompt(text: string): void {
		this.#steer({ systemPrompt: text });
		this.next.measure();
	}

	/** Changes how the next answers are sampled, as a whole; remembered with the conversation. */
	useSampling(sampling: SamplingChoice): void {
		this.#steer({ sampling });
	}

	/** The language that the next answers are asked for in; null: whichever the model likes. */
	get answerIn(): AnswerLanguage | null {
		return this.#steering.row.answerIn;
	}

	/** Changes it; remembered with the conversation. */
	useAnswerIn(language: AnswerLanguage | null): void {
		this.#steer({ answerIn: language });
		this.next.measure();
	}

	/** Sends the draft. Returns whether it was taken; otherwise `refusal` says why, and nothing has changed. */
	send(): boolean {
		return this.#asking.send();
	}

	/**
	 * Says something else in place of one's own message and has it answered; the old version stays beside it. What was
	 * attached goes with it but for what is left out of `attachments`.
	 */
	edit(messageId: string, content: string, attachments?: readonly Attachment[]): boolean {
		return this.#asking.edit(messageId, content, attachments);
	}

	/** What is half written to take a message's place: kept as the draft is, until it is taken or discarded. */
	editOf(messageId: string): Draft {
		return this.#thread.edits.of(messageId);
	}

	/** Lets go of what is half written in a message's place, for good but for `undoRemove`. */
	discardEdit(messageId: string): void {
		this.#thread.discardEdit(messageId);
	}

	/** All that is typed here and not sent. */
	get #drafts(): readonly Draft[] {
		return [this.next.draft, ...this.#thread.edits.all];
	}

	/** Puts one's own words in place of an answer; the model's stay beside them. */
	rewrite(messageId: string, text: string): boolean {
		return this.#asking.rewrite(messageId, text);
	}

	/**
	 * Has a question answered again, in the way given, or else in the one that is set now; one of two answers side by side
	 * in its own way. The old answer stays beside the new one, unless there is not a word in it and nothing follows it.
	 */
	regenerate(messageId: string, asked?: ThinkingChoice): boolean {
		return this.#asking.regenerate(messageId, asked);
	}

	/** Goes on with an answer that was cut off, where it was cut off. */
	continue(messageId: string): boolean {
		return this.#asking.continue(messageId);
	}

	/** Has the same question answered in another way of thinking, to be read beside this answer. */
	compare(messageId: string, asked: ThinkingChoice): boolean {
		return this.#asking.compare(messageId, asked);
	}

	/** Shows two answers to one question side by side, of which one is shown already. */
	showBoth(first: string, second: string): void {
		this.#asking.comparing.begin(first, second);
	}

	/** Shows a message of another branch, or one of two that were compared, and what was last said after it. */
	select(messageId: string): void {
		this.#asking.comparing.end();
		this.#thread.select(messageId);
	}

	/** Shows another version in a message's place; of two answers side by side, the other one stays beside it. */
	exchange(messageId: string, version: string): void {
		this.#asking.comparing.exchange(messageId, version);
		if (this.turns.some(({ message }) => message.id === messageId)) this.#thread.select(version);
	}

	/** The message to show, once the transcript is drawn; null for none. */
	get sought(): Sought | null {
		return this.#sought;
	}

	/** Shows a message, of whichever branch, or words in it, once the conversation has been read. */
	seek(messageId: string, words = ''): void {
		void this.loaded.then(() => {
			if (this.#thread.find(messageId) === undefined) return;
			if (!this.turns.some(({ message }) => message.id === messageId)) this.select(messageId);
			this.#sought = { messageId, words };
		});
	}

	/** The message is shown. */
	forgetSought(): void {
		this.#sought = null;
	}

	/** Deletes a message and everything that follows it, for good but for `undoRemove`. Not while an answer is written. */
	remove(messageId: string): boolean {
		if (this.reply !== null) return false;
		this.#asking.comparing.end();
		return this.#thread.remove(messageId);
	}

	/** Puts back what was deleted or discarded last; messages not while an answer is written. */
	undoRemove(): void {
		if (this.reply === null || this.removed?.messages.length === 0) this.#thread.undoRemove();
	}

	/** Lets go of what was deleted or discarded last. */
	forgetRemoved(): void {
		this.#thread.forgetRemoved();
	}

	/** What was said up to a message: for a conversation that begins with it. */
	path(messageId: string): readonly Message[] {
		return this.#thread.path(messageId);
	}

	/** Stops the answer under way; what is written of it stays. */
	stop(): void {
		this.#answer.stop();
	}

	/** Closes the thinking under way and has the answer written at once. */
	answerNow(): void {
		this.#answer.answerNow();
	}

	/** Has the thinking under way go on beyond its budget, before that is reached. */
	keepThinking(): void {
		this.#answer.keepThinking();
	}

	/** Writes now whatever waits to be written: before the page goes away. */
	async flush(): Promise<void> {
		await Promise.all([...this.#drafts, this.#thread, this.#answer].map((part) => part.flush()));
	}

	/** The same of what is typed alone; what is read from the archive then has it. */
	flushDrafts(): void {
		for (const draft of this.#drafts) void draft.flush();
	}

	/** Reads it again, now that its row is there: what was not to be read at first may be by now. */
	async reload(conversation: Conversation): Promise<void> {
		this.#steering.follow(conversation);
		await this.#load(conversation, false);
	}

	/** Takes in what another tab wrote; of what is typed there nothing, where this one stands apart. */
	follow(change: Change, isApart = false): void {
		for (const draft of this.#drafts) draft.follow(change, isApart);
		if (change.removed?.includes(this.id)) {
			this.discard();
			this.#thread.clear();
			this.#status = 'missing';
			return;
		}
		const row = change.conversations?.find(({ id }) => id === this.id);
		if (this.#status === 'missing') return void (row && this.reload(row));
		if (row) this.#steering.follow(row);
		this.#thread.follow(change, this.reply?.messageId);
	}

	/** Stops everything, writes nothing more, and returns what was said: for a conversation that is deleted. */
	discard(): readonly Message[] {
		this.#thread.forgetSteering();
		this.next.draft.discard();
		this.#thread.edits.discard();
		return this.#answer.discard();
	}

	/** The row remembers it; the draft, before there is a row. */
	#steer(change: Partial<Steering>): void {
		this.#steering.change(change);
		if (this.#thread.conversation === null) this.next.draft.set(change);
		else this.#thread.steer(change);
	}

	async #load(conversation: Conversation | null, isNew: boolean): Promise<void> {
		const [hasMessages, set] = await Promise.all([
			isNew ? false : this.#thread.load(conversation),
			this.next.draft.load()
		]);
		if (isNew && set !== null) this.#steering.follow(set);
		this.next.measure();
		this.#status = isNew || hasMessages ? 'ready' : 'missing';
	}
}
