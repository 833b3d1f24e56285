/** Whether what is typed fits into the model's context by itself: counted by the model, when the typing rests. */
import type { TokenCount } from '#lib/engine/protocol.ts';
import type { Answerer } from './answerer.ts';
import { promptOf } from './prompt.ts';

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

export class DraftSize {
	readonly #answerer: Answerer;
	#tooLong = $state.raw<TooLong | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;
	/** What was counted last, in UTF-16 units. */
	#countedLength = 0;

	constructor(answerer: Answerer) {
		this.#answerer = answerer;
	}

	/** Null while it fits, or nobody has counted yet. */
	get tooLong(): TooLong | null {
		return this.#tooLong;
	}

	/** Has a text counted with the system prompt, after what is typed until then. What cannot be too long is not. */
	watch(text: string, system: string, thinking: boolean): void {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		// A UTF-16 unit is three bytes at most, and a token one at least.
		const length = text.length + system.length;
		const isShort = text === '' || length * 3 < shortestContext;
		// What was shortened may be sent until it is counted again.
		if (isShort || length < this.#countedLength) this.#tooLong = null;
		if (!isShort) this.#timer = setTimeout(() => void this.#count(text, system, thinking, turn), rest);
	}

	async #count(text: string, system: string, thinking: boolean, turn: number): Promise<void> {
		const question = {
			id: '',
			conversationId: '',
			parentId: null,
			createdAt: 0,
			role: 'user',
			content: text
		} as const;
		const { messages } = promptOf([question], system);
		let count: TokenCount | null = null;
		try {
			count = await this.#answerer.countTokens({ messages, thinking });
		} catch (reason) {
			// The model went away meanwhile; sending will tell.
			console.warn('A message could not be counted:', reason);
		}
		if (turn !== this.#turn) return;
		this.#countedLength = text.length + system.length;
		this.#tooLong = count === null || count.room > 0 ? null : asTooLong(count);
	}
}

function asTooLong({ promptTokens, room }: TokenCount): TooLong {
	return { tokens: promptTokens, contextLength: promptTokens + room };
}
