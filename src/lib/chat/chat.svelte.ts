/** One conversation: what was said, what is being said, and everything a person can do to it. */
import type { AnswerLanguage } from '#lib/qwen3/answer-language.ts';
import type { Attachment, Source } from '#lib/attachments/attachment.ts';
import type { PromptParams, TokenCount } from '#lib/engine/protocol.ts';
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
import { canContinue, isLeftEmpty, openAnswer, reopened, rewritten } from './answer-message.ts';
import type { Answerer } from './answerer.ts';
import { AnswerInProgress, type Beginning } from './answer-in-progress.svelte.ts';
import { DraftSize, type Said, type TooLong } from './draft-size.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { newId } from './id.ts';
import { systemOf } from './prompt.ts';
import type { Reply } from './reply.svelte.ts';
import type { TextSize } from './turn-actions.ts';
import { Thread, type RemovedBranch, type Steering } from './thread.svelte.ts';

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
	/** Told of an answer that came to its end by itself. */
	readonly onAnswered?: ((conversationId: string) => void) | undefined;
}

/** Why a message is not taken: there is not a word in it, another answer is under way, or what is attached is not ready. */
export type Refusal = 'empty-message' | 'busy' | 'attached';

/** Two answers to one question, side by side. */
export interface Comparison {
	readonly first: AssistantMessage;
	readonly second: AssistantMessage;
}

export class Chat {
	/** Known before the first message is sent. */
	readonly id: string;
	/** Resolves when messages and draft have been read; never rejects. */
	readonly loaded: Promise<void>;
	readonly #answerer: Answerer;
	readonly #answer: AnswerInProgress;
	readonly #draft: Draft;
	readonly #size: DraftSize;
	readonly #thread: Thread;
	#status = $state<'loading' | 'ready' | 'missing'>('loading');
	#thinking = $state.raw<ThinkingChoice>({ enabled: true, budget: null });
	#systemPrompt = $state('');
	#sampling = $state.raw<SamplingChoice>({});
	#answerIn = $state.raw<AnswerLanguage | null>(null);
	/** What the model is told before everything else. */
	#system = $derived(systemOf({ systemPrompt: this.#systemPrompt, answerIn: this.#answerIn }));
	#refusal = $state.raw<Refusal | null>(null);
	#sought = $state.raw<string | null>(null);
	#compared = $state.raw<readonly [string, string] | null>(null);
	#comparison = $derived(this.#compare());

	constructor(options: ChatOptions) {
		this.id = options.id;
		this.#answerer = options.answerer;
		this.#size = new DraftSize(options.answerer);
		this.#thread = new Thread(options.archive, options.id, options.conversation);
		this.#answer = new AnswerInProgress(options.answerer, this.#thread, options.onAnswered);
		this.#thinking = options.thinking;
		if (options.conversation !== null) this.#steerAs(options.conversation);
		this.#draft = new Draft(options.archive, options.isNew ? 'new' : options.id);
		this.loaded = this.#load(options.conversation, options.isNew);
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

	/** The answer being written, for the turn whose message has its `messageId`. */
	get reply(): Reply | null {
		return this.#answer.reply;
	}

	/** Resolves when the answer under way has ended and is written. */
	get ended(): Promise<void> {
		return this.#answer.ended;
	}

	get draft(): string {
		return this.#draft.text;
	}

	set draft(text: string) {
		this.#refusal = null;
		this.#draft.text = text;
		this.measure();
	}

	/** What is typed, when it is more than the model can take in by itself: it is not sent. */
	get tooLong(): TooLong | null {
		return this.#size.tooLong;
	}

	/** What is attached to what is typed. */
	get attached(): readonly Source[] {
		return this.#draft.sources;
	}

	set attached(sources: readonly Source[]) {
		this.#refusal = null;
		this.#draft.sources = sources;
		this.measure();
	}

	/** Whether something that is being attached is not there yet: nothing is sent without it. */
	isReading = $state(false);

	/** Puts text behind what is typed already, which stays. */
	addToDraft(text: string): void {
		this.draft = this.draft.trim() === '' ? text : `${this.draft.trimEnd()}\n${text}`;
	}

	/** Why the last send was not taken; null when it was, and once that holds no more. The draft stays. */
	get refusal(): Refusal | null {
		return this.#refusal === 'busy' && !this.#answer.isBusy ? null : this.#refusal;
	}

	get thinking(): ThinkingChoice {
		return this.#thinking;
	}

	/** Two answers that are looked at side by side, until the conversation goes on; null for none. */
	get comparison(): Comparison | null {
		return this.#comparison;
	}

	/** The branch deleted last, while that can be undone. */
	get removed(): RemovedBranch | null {
		return this.#thread.removed;
	}

	/** Changes how the next answers think; remembered with the conversation. */
	useThinking(change: Partial<ThinkingChoice>): void {
		this.#thinking = { ...this.#thinking, ...change };
		this.#remember({ thinking: this.#thinking });
	}

	/** What the person has the model told before everything else; empty for nothing. */
	get systemPrompt(): string {
		return this.#systemPrompt;
	}

	/** Counts as the model would; null where there is no model to count. Rejects with an `EngineError`. */
	count(messages: PromptParams['messages']): Promise<TokenCount | null> {
		return this.#answerer.countTokens({ messages, thinking: this.#thinking.enabled });
	}

	/** What differs from Qwen's own sampling. */
	get sampling(): SamplingChoice {
		return this.#sampling;
	}

	/** What holds for the next answers, as its row has it. */
	get steering(): Steering {
		return {
			thinking: this.#thinking,
			systemPrompt: this.#systemPrompt,
			sampling: this.#sampling,
			answerIn: this.#answerIn
		};
	}

	/** Changes what the next answers are told first; remembered with the conversation. */
	useSystemPrompt(text: string): void {
		this.#systemPrompt = text;
		this.#remember({ systemPrompt: text });
		this.measure();
	}

	/** Changes how the next answers are sampled, as a whole; remembered with the conversation. */
	useSampling(sampling: SamplingChoice): void {
		this.#sampling = sampling;
		this.#remember({ sampling });
	}

	/** The language that the next answers are asked for in; null: whichever the model likes. */
	get answerIn(): AnswerLanguage | null {
		return this.#answerIn;
	}

	/** Changes it; remembered with the conversation. */
	useAnswerIn(language: AnswerLanguage | null): void {
		this.#answerIn = language;
		this.#remember({ answerIn: language });
		this.measure();
	}

	/** Sends the draft. Returns whether it was taken; otherwise `refusal` says why, and nothing has changed. */
	send(): boolean {
		const said = this.#said;
		if (this.isReading || said.attachments?.some(({ text }) => text === '')) this.#refusal = 'attached';
		else if (this.#takes(said) && this.tooLong === null) {
			this.#ask(said, this.#thread.headId, this.#draft.take(this.id));
			return true;
		}
		return false;
	}

	/**
	 * Says something else in place of one's own message and has it answered; the old version stays beside it. What was
	 * attached goes with it but for what is left out of `attachments`.
	 */
	edit(messageId: string, content: string, attachments?: readonly Attachment[]): boolean {
		const message = this.#thread.find(messageId);
		if (message?.role !== 'user') return false;
		const said = saidOf(content, attachments ?? message.attachments ?? []);
		if (!this.#takes(said)) return false;
		this.#ask(said, message.parentId);
		return true;
	}

	/** Puts one's own words in place of an answer; the model's stay beside them. */
	rewrite(messageId: string, text: string): boolean {
		const message = this.#thread.find(messageId);
		// It asks nothing of the model, which may be answering elsewhere.
		if (message?.role !== 'assistant' || !this.#takes({ content: text }, this.reply !== null)) return false;
		const { conversationId, parentId, asked } = message;
		const place = { id: newId(), conversationId, parentId, asked, createdAt: this.#thread.now() };
		this.#compared = null;
		this.#thread.say([rewritten(place, text)], this.steering);
		return true;
	}

	/**
	 * Has a question answered again, in the way that is set now or in the one given. The old answer stays beside the
	 * new one, unless there is not a word in it and nothing follows it.
	 */
	regenerate(messageId: string, asked: ThinkingChoice = this.#thinking): boolean {
		const old = this.#thread.find(messageId);
		if (old === undefined || !this.#isFree()) return false;
		const isEmpty = old.role === 'assistant' && isLeftEmpty(old) && !this.#isFollowed(old.id);
		const parentId = old.role === 'assistant' ? old.parentId : old.id;
		const answer = this.#openAnswer(parentId, isEmpty ? old.createdAt : this.#thread.now(), asked);
		this.#begin(isEmpty ? { ...answer, id: old.id } : answer);
		return true;
	}

	/** Goes on with an answer that was cut off, where it was cut off. */
	continue(messageId: string): boolean {
		const message = this.#thread.find(messageId);
		if (message?.role !== 'assistant' || !canContinue(message) || !this.#isFree()) return false;
		this.#begin(reopened(message));
		return true;
	}

	/** Has the same question answered in another way of thinking, to be read beside this answer. */
	compare(messageId: string, asked: ThinkingChoice): boolean {
		if (this.#thread.find(messageId)?.role !== 'assistant' || !this.regenerate(messageId, asked))
			return false;
		const second = this.reply?.messageId;
		this.#compared = second === undefined || second === messageId ? null : [messageId, second];
		return true;
	}

	/** Goes on with one of two answers that were compared. */
	keep(messageId: string): void {
		this.#compared = null;
		this.#thread.select(messageId);
	}

	/** Shows another version and what was last said after it. */
	select(messageId: string): void {
		this.keep(messageId);
	}

	/** The message to show, once the transcript is drawn; null for none. */
	get sought(): string | null {
		return this.#sought;
	}

	/** Shows a message, of whichever branch, once the conversation has been read. */
	seek(messageId: string): void {
		void this.loaded.then(() => {
			if (this.#thread.find(messageId) === undefined) return;
			if (!this.turns.some(({ message }) => message.id === messageId)) this.select(messageId);
			this.#sought = messageId;
		});
	}

	/** The message is shown. */
	forgetSought(): void {
		this.#sought = null;
	}

	/** Whether nothing would be left without this message and what follows it. */
	isWhole(messageId: string): boolean {
		return (
			this.#thread.path(messageId).length === 1 &&
			this.#thread.messages.every(({ parentId, id }) => {
				return parentId !== null || id === messageId;
			})
		);
	}

	/** Deletes a message and everything that follows it, for good but for `undoRemove`. Not while an answer is written. */
	remove(messageId: string): boolean {
		if (this.reply !== null) return false;
		this.#compared = null;
		return this.#thread.remove(messageId);
	}

	/** Puts what was deleted last back. */
	undoRemove(): void {
		if (this.reply === null) this.#thread.undoRemove();
	}

	/** Lets go of what was deleted last. */
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

	/** Moves the budget of the thinking under way; null for no limit. */
	setBudget(tokens: number | null): void {
		this.#answer.setBudget(tokens);
	}

	/** Has the thinking under way go on beyond its budget, before that is reached. */
	keepThinking(): void {
		this.#answer.keepThinking();
	}

	/** Follows the size of a text that is to be sent in place of another. */
	textSize(): TextSize {
		const size = new DraftSize(this.#answerer);
		return {
			get tooLong() {
				return size.tooLong;
			},
			watch: (text, attachments) =>
				size.watch(saidOf(text, attachments), this.#system, this.#thinking.enabled)
		};
	}

	/** Has what is typed counted, when it rests; again when there is another model to count it. */
	measure(): void {
		this.#size.watch(this.#said, this.#system, this.#thinking.enabled);
	}

	/** Writes now whatever waits to be written: before the page goes away. */
	async flush(): Promise<void> {
		await Promise.all([this.#draft.flush(), this.#thread.flush(), this.#answer.flush()]);
	}

	/** Reads it again, now that its row is there: what was not to be read at first may be by now. */
	async reload(conversation: Conversation): Promise<void> {
		this.#steerAs(conversation);
		await this.#load(conversation, false);
	}

	/** Takes in what another tab wrote. */
	follow(change: Change): void {
		this.#draft.follow(change.drafted ?? []);
		if (change.removed?.includes(this.id)) {
			this.discard();
			this.#thread.clear();
			this.#status = 'missing';
			return;
		}
		const row = change.conversations?.find(({ id }) => id === this.id);
		if (this.#status === 'missing') return void (row && this.reload(row));
		if (row) this.#steerAs(row);
		this.#thread.follow(change, this.reply?.messageId);
	}

	/** Stops everything, writes nothing more, and returns what was said: for a conversation that is deleted. */
	discard(): readonly Message[] {
		this.#thread.forgetSteering();
		return this.#answer.discard();
	}

	#steerAs({ thinking, systemPrompt = '', sampling = {}, answerIn = null }: Steering): void {
		this.#thinking = thinking;
		this.#systemPrompt = systemPrompt;
		this.#sampling = sampling;
		this.#answerIn = answerIn;
	}

	/** The row remembers it; the draft, before there is a row. */
	#remember(steering: Partial<Steering>): void {
		if (this.#thread.conversation === null) this.#draft.set(steering);
		else this.#thread.steer(steering);
	}

	async #load(conversation: Conversation | null, isNew: boolean): Promise<void> {
		const [hasMessages, set] = await Promise.all([
			isNew ? false : this.#thread.load(conversation),
			this.#draft.load()
		]);
		if (isNew && set !== null) this.#steerAs({ thinking: this.#thinking, ...set });
		this.measure();
		this.#status = isNew || hasMessages ? 'ready' : 'missing';
	}

	/** Whether a message can be taken now; says why not in `refusal`. */
	#takes({ content, attachments }: Said, isBusy = this.#answer.isBusy): boolean {
		if (!this.#isFree(isBusy)) return false;
		this.#refusal = content.trim() === '' && attachments === undefined ? 'empty-message' : null;
		return this.#refusal === null;
	}

	#isFree(isBusy = this.#answer.isBusy): boolean {
		if (this.#status !== 'ready') return false;
		this.#refusal = isBusy ? 'busy' : null;
		return this.#refusal === null;
	}

	#isFollowed(id: string): boolean {
		return this.#thread.messages.some(({ parentId }) => parentId === id);
	}

	get #said(): Said {
		return saidOf(
			this.draft,
			this.attached.map(({ attachment }) => attachment)
		);
	}

	#ask(said: Said, parentId: string | null, change: Change = {}): void {
		const createdAt = this.#thread.now();
		const place = { id: newId(), conversationId: this.id, parentId, createdAt };
		const question: UserMessage = { ...place, role: 'user', ...said };
		this.#begin(this.#openAnswer(question.id, createdAt + 1), { question, change });
	}

	#openAnswer(parentId: string | null, createdAt: number, asked = this.#thinking): AssistantMessage {
		const language = this.#answerIn && { language: this.#answerIn.tag };
		return openAnswer({ id: newId(), conversationId: this.id, parentId, createdAt, asked, ...language });
	}

	#begin(answer: AssistantMessage, said: Pick<Beginning, 'question' | 'change'> = {}): void {
		this.#compared = null;
		this.#answer.begin({ answer, steering: this.steering, ...said });
	}

	#compare(): Comparison | null {
		const [first, second] = (this.#compared ?? []).map((id) => this.#thread.find(id));
		if (first?.role !== 'assistant' || second?.role !== 'assistant') return null;
		return { first, second };
	}
}

function saidOf(content: string, attachments: readonly Attachment[]): Said {
	return attachments.length === 0 ? { content } : { content, attachments };
}
