/** What a host hears of the answers in the visitor's conversation: their text as it grows, never the thinking. Pure. */
import type { AnswerEvent } from '#lib/embed/protocol.ts';
import type { Message } from '#lib/storage/conversations.ts';

export class AnswerEvents {
	readonly #tell: (event: AnswerEvent) => void;
	/** The answer under way, and how much of it was told. */
	#open: { readonly id: string; readonly told: number } | null = null;
	/** An answer that began when the host might not hear it; its rest is not for the host either. */
	#unheard: string | null = null;

	constructor(tell: (event: AnswerEvent) => void) {
		this.#tell = tell;
	}

	/** The answer under way has this text so far. `isHeard`: whether the host may hear it now. */
	follow(id: string, text: string, isHeard: boolean): void {
		if (!isHeard) this.#unheard = id;
		if (id === this.#unheard) return;
		if (this.#open?.id !== id) {
			this.#open = { id, told: 0 };
			this.#tell({ kind: 'begin', id });
		}
		const piece = text.slice(this.#open.told);
		this.#open = { id, told: Math.max(this.#open.told, text.length) };
		if (piece !== '') this.#tell({ kind: 'piece', id, text: piece });
	}

	/** No answer is under way any more; `last` is what the transcript ends with. */
	end(last: Message | undefined): void {
		if (this.#open === null || this.#open.id === this.#unheard) {
			this.#open = null;
			return;
		}
		const { id } = this.#open;
		const message = last?.role === 'assistant' && last.id === id ? last : null;
		if (message !== null) this.follow(id, message.content, true);
		this.#open = null;
		const isFailed = message?.status === 'failed';
		const finishReason = isFailed ? 'failed' : (message?.outcome?.finishReason ?? 'interrupted');
		this.#tell({ kind: 'end', id, finishReason });
	}
}
