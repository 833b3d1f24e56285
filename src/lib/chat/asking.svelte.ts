/** What a person asks of a conversation: to be answered, once more, otherwise, further; and what they say themselves. */
import type { Attachment } from '#lib/attachments/attachment.ts';
import type { AssistantMessage, Change, ThinkingChoice, UserMessage } from '#lib/storage/conversations.ts';
import { canContinue, isLeftEmpty, openAnswer, reopened, rewritten } from './answer-message.ts';
import type { AnswerInProgress, Beginning } from './answer-in-progress.svelte.ts';
import { Comparing } from './comparing.svelte.ts';
import type { Said } from './draft-size.svelte.ts';
import { newId } from './id.ts';
import { saidOf, type NextMessage } from './next-message.svelte.ts';
import type { SteeringInForce } from './steering-in-force.svelte.ts';
import type { Thread } from './thread.svelte.ts';

export interface AskingOptions {
	readonly thread: Thread;
	readonly answer: AnswerInProgress;
	readonly next: NextMessage;
	readonly steering: SteeringInForce;
	/** Whether the conversation was read. */
	readonly isReady: () => boolean;
}

/** Each returns whether it was taken; where it was not, the next message's `refusal` may say why. */
export class Asking {
	readonly comparing: Comparing;
	readonly #options: AskingOptions;

	constructor(options: AskingOptions) {
		this.#options = options;
		this.comparing = new Comparing((messageId) => options.thread.find(messageId));
	}

	/** Sends the next message. */
	send(): boolean {
		const { thread, next } = this.#options;
		const { said, isWhole } = next;
		const isFree = this.#isFree();
		next.waits = isFree && next.reading.length > 0;
		if (!isFree) return false;
		if (!isWhole) next.refusal = 'attached';
		else if (this.#takes(said) && next.tooLong === null) {
			this.#ask(said, thread.headId, next.draft.take(thread.id));
			next.sent++;
			return true;
		}
		return false;
	}

	/** Says something else in place of one's own message; what was attached stays but for what `attachments` leave out. */
	edit(messageId: string, content: string, attachments?: readonly Attachment[]): boolean {
		const { thread } = this.#options;
		const message = thread.find(messageId);
		if (message?.role !== 'user') return false;
		const said = saidOf(content, attachments ?? message.attachments ?? []);
		if (!this.#takes(said)) return false;
		this.#ask(said, message.parentId, thread.edits.take([messageId]).change);
		return true;
	}

	/** Puts one's own words in place of an answer. */
	rewrite(messageId: string, text: string): boolean {
		const { thread, answer, steering } = this.#options;
		const message = thread.find(messageId);
		// It asks nothing of the model, which may be answering elsewhere.
		if (message?.role !== 'assistant' || !this.#takes({ content: text }, answer.reply !== null)) return false;
		const { conversationId, parentId, asked } = message;
		const place = { id: newId(), conversationId, parentId, asked, createdAt: thread.now() };
		this.comparing.exchange(messageId, place.id);
		thread.say([rewritten(place, text)], steering.row, thread.edits.take([messageId]).change);
		return true;
	}

	/**
	 * Has a question answered again: beside the old answer, or in place of one without a word that nothing follows. Without
	 * `asked` it is in the way that is set now, or, of two answers side by side, in the way of the old one.
	 */
	regenerate(messageId: string, asked?: ThinkingChoice): boolean {
		const { thread, steering } = this.#options;
		const old = thread.find(messageId);
		if (old === undefined || !this.#isFree()) return false;
		const isCompared = old.role === 'assistant' && this.comparing.has(messageId);
		const way = asked ?? (isCompared ? old.asked : steering.row.thinking);
		const isFollowed = thread.messages.some(({ parentId }) => parentId === old.id);
		const isEmpty = old.role === 'assistant' && isLeftEmpty(old) && !isFollowed;
		const parentId = old.role === 'assistant' ? old.parentId : old.id;
		const answer = this.#openAnswer(parentId, isEmpty ? old.createdAt : thread.now(), way);
		this.#beginInPlace(messageId, isEmpty ? { ...answer, id: old.id } : answer);
		return true;
	}

	/** Goes on with an answer that was cut off. */
	continue(messageId: string): boolean {
		const message = this.#options.thread.find(messageId);
		if (message?.role !== 'assistant' || !canContinue(message) || !this.#isFree()) return false;
		this.#beginInPlace(messageId, reopened(message));
		return true;
	}

	/** Has the same question answered in another way of thinking, to be read beside this answer. */
	compare(messageId: string, asked: ThinkingChoice): boolean {
		const { thread, answer } = this.#options;
		if (thread.find(messageId)?.role !== 'assistant' || !this.regenerate(messageId, asked)) return false;
		const second = answer.reply?.messageId;
		if (second !== undefined && second !== messageId) this.comparing.begin(messageId, second);
		return true;
	}

	/** Whether a message can be taken now. */
	#takes({ content, attachments }: Said, isBusy = this.#options.answer.isBusy): boolean {
		if (!this.#isFree(isBusy)) return false;
		const { next } = this.#options;
		next.refusal = content.trim() === '' && attachments === undefined ? 'empty-message' : null;
		return next.refusal === null;
	}

	#isFree(isBusy = this.#options.answer.isBusy): boolean {
		const { next, isReady } = this.#options;
		if (!isReady()) return false;
		next.refusal = isBusy ? 'busy' : null;
		return next.refusal === null;
	}

	#ask(said: Said, parentId: string | null, change: Change = {}): void {
		const { thread, steering } = this.#options;
		const createdAt = thread.now();
		const place = { id: newId(), conversationId: thread.id, parentId, createdAt };
		const question: UserMessage = { ...place, role: 'user', ...said };
		const answer = this.#openAnswer(question.id, createdAt + 1, steering.row.thinking);
		this.comparing.end();
		this.#begin(answer, { question, change });
	}

	/** Of two answers side by side, the other one stays where it is. */
	#beginInPlace(messageId: string, answer: AssistantMessage): void {
		this.comparing.exchange(messageId, answer.id);
		this.#begin(answer);
	}

	#openAnswer(parentId: string | null, createdAt: number, asked: ThinkingChoice): AssistantMessage {
		const { thread, steering } = this.#options;
		const { answerIn } = steering.row;
		const language = answerIn && { language: answerIn.tag };
		return openAnswer({ id: newId(), conversationId: thread.id, parentId, createdAt, asked, ...language });
	}

	#begin(answer: AssistantMessage, said: Pick<Beginning, 'question' | 'change'> = {}): void {
		this.#options.answer.begin({ answer, steering: this.#options.steering.row, ...said });
	}
}
