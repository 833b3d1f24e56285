/** Two answers to one question that are looked at side by side, until the conversation goes on. */
import type { AssistantMessage, Message } from '#lib/storage/conversations.ts';

/** Two answers to one question, side by side. */
export interface Comparison {
	readonly first: AssistantMessage;
	readonly second: AssistantMessage;
}

export class Comparing {
	readonly #find: (messageId: string) => Message | undefined;
	#ids = $state.raw<readonly [string, string] | null>(null);
	#answers = $derived(this.#look());

	constructor(find: (messageId: string) => Message | undefined) {
		this.#find = find;
	}

	/** As they are now; null for none. */
	get answers(): Comparison | null {
		return this.#answers;
	}

	begin(first: string, second: string): void {
		this.#ids = [first, second];
	}

	/** Whether it is one of them. */
	has(messageId: string): boolean {
		return this.#ids?.includes(messageId) ?? false;
	}

	/**
	 * Shows another answer in the place of one of them; where it is the other one, they change places. The end of it where
	 * `messageId` is neither.
	 */
	exchange(messageId: string, other: string): void {
		const taking = (id: string) => (id === messageId ? other : id === other ? messageId : id);
		const [first, second] = this.#ids ?? ['', ''];
		this.#ids = this.has(messageId) ? [taking(first), taking(second)] : null;
	}

	end(): void {
		this.#ids = null;
	}

	#look(): Comparison | null {
		const [first, second] = (this.#ids ?? []).map((id) => this.#find(id));
		if (first?.role !== 'assistant' || second?.role !== 'assistant') return null;
		return { first, second };
	}
}
