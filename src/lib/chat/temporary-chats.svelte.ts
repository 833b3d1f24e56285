/** The chat of which nothing is ever stored, and the one that was left last, while it can be gone back to. */
import { untrack } from 'svelte';
import { Archive } from '#lib/storage/archive.ts';
import { Connection } from '#lib/storage/database.ts';
import type { Chat, ChatOptions } from './chat.svelte.ts';
import { newId } from './id.ts';

export class TemporaryChats {
	readonly #make: (options: Pick<ChatOptions, 'archive' | 'id' | 'conversation' | 'isNew'>) => Chat;
	#now: Chat | null = null;
	/** In memory alone, as the other. */
	#left: Chat | null = null;
	/** How often there was another one, or none: it is made while a page is drawn, when no state may change. */
	#turns = $state(0);

	constructor(make: (options: Pick<ChatOptions, 'archive' | 'id' | 'conversation' | 'isNew'>) => Chat) {
		this.#make = make;
	}

	/** One and the same until it is left; it is on no list and has no address of its own. */
	chat(): Chat {
		void this.#turns;
		return untrack(() => {
			if (this.#now !== null) return this.#now;
			// An archive without a database keeps all in memory; that it must is no fault to be told.
			const archive = new Archive(new Connection(null), () => undefined);
			this.#now = this.#make({ archive, id: newId(), conversation: null, isNew: true });
			queueMicrotask(() => this.#turns++);
			return this.#now;
		});
	}

	/** Whether something was said or typed in it, which is in this page alone. */
	get isUsed(): boolean {
		void this.#turns;
		const chat = this.#now;
		return (
			chat !== null && (chat.turns.length > 0 || chat.draft.trim() !== '' || chat.next.sources.length > 0)
		);
	}

	/** Whether one was left that can be gone back to. */
	get hasLeft(): boolean {
		void this.#turns;
		return this.#left !== null;
	}

	/** Stops it; what was said in it stays in memory until it is gone back to, or let go of. */
	leave(): void {
		if (this.#now !== null) this.#exchange(null);
	}

	/** Goes back to the one that was left; one that was begun since is the one that was left by that. */
	goBack(): void {
		this.#exchange(this.#left);
	}

	/** Lets go of the one that was left. */
	forgetLeft(): void {
		this.#left = null;
		this.#turns++;
	}

	#exchange(next: Chat | null): void {
		const wasUsed = this.isUsed;
		this.#now?.stop();
		if (wasUsed) this.#left = this.#now;
		else if (next !== null) this.#left = null;
		this.#now = next;
		this.#turns++;
	}
}
