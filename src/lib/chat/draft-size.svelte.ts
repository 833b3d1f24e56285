/** Whether what is typed fits into the model's context by itself: counted by the model, when the typing rests. */
import type { TokenCount } from '#lib/engine/protocol.ts';
import type { UserMessage } from '#lib/storage/conversations.ts';
import type { Answerer } from './answerer.ts';

/** Milliseconds of rest after which it is counted. */
const rest = 400;

/** Tokens; below what any model is set up with. */
const shortestContext = 512;

/** What is typed, when it is more than fits. */
export interface TooLong {
	/** Tokens of the prompt that the message would make by itself, after the system prompt. */
	readonly tokens: number;
	readonly contextLength: number;
}

/** What is about to be said. */
export type Said = Pick<UserMessage, 'content' | 'attachments'>;

export class DraftSize {
	readonly #answerer: Pick<Answerer, 'countTokens'>;
	#tooLong = $state.raw<TooLong | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;
	/** What was counted last, in UTF-16 units. */
	#countedLength = 0;

	constructor(answerer: Pick<Answerer, 'countTokens'>) {
		this.#answerer = answerer;
	}

	/** Null while it fits, or nobody has counted yet. */
	get tooLong(): TooLong | null {
		return this.#tooLong;
	}

	/** Has a message counted with the system prompt, after what is typed until then. What cannot be too long is not. */
	watch(said: Said, system: string, thinking: boolean): void {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		// A UTF-16 unit is three bytes at most, and a token one at least.
		const length = lengthOf(said) + system.length;
		const isShort = lengthOf(said) === 0 || length * 3 < shortestContext;
		// What was shortened may be sent until it is counted again.
		if (isShort || length < this.#countedLength) this.#tooLong = null;
		if (!isShort) this.#timer = setTimeout(() => void this.#count(said, system, thinking, turn), rest);
	}

	async #count(said: Said, system: string, thinking: boolean, turn: number): Promise<void> {
		const place = { id: '', conversationId: '', parentId: null, createdAt: 0 } as const;
		let count: TokenCount | null = null;
		try {
			const { promptOf } = await import('./prompting.ts');
			// What was counted already is not again, whenever the typing rests.
			const attachments = said.attachments?.filter(({ tokens }) => tokens === undefined) ?? [];
			const { messages } = promptOf([{ ...place, ...said, role: 'user', attachments }], system);
			count = await this.#answerer.countTokens({ messages, thinking });
		} catch (reason) {
			// The model went away meanwhile; sending will tell.
			console.warn('A message could not be counted:', reason);
		}
		if (turn !== this.#turn) return;
		this.#countedLength = lengthOf(said) + system.length;
		const counted = said.attachments?.reduce((sum, { tokens = 0 }) => sum + tokens, 0) ?? 0;
		this.#tooLong = count === null || count.room > counted ? null : asTooLong(count, counted);
	}
}

/** UTF-16 units; a little less than with the frames of what is attached. */
function lengthOf({ content, attachments = [] }: Said): number {
	return attachments.reduce((length, { text }) => length + text.length, content.length);
}

function asTooLong({ promptTokens, room }: TokenCount, counted: number): TooLong {
	return { tokens: promptTokens + counted, contextLength: promptTokens + room };
}
