/** Conversations that are chosen together, to do one thing with all of them. */
import type { Conversation } from '#lib/storage/conversations.ts';
import { idSet } from './id-set.ts';

export class Selection {
	readonly #list: () => readonly Conversation[];
	#ids = $state.raw<ReadonlySet<string> | null>(null);
	/** Where a span begins: what was chosen or let go last. */
	#anchor: string | null = null;

	/** `list`: all that are there, in the order in which they are shown. */
	constructor(list: () => readonly Conversation[]) {
		this.#list = list;
	}

	/** Whether conversations are being chosen, though it may be none as yet. */
	get isOn(): boolean {
		return this.#ids !== null;
	}

	/** What is chosen, as far as it is still there. */
	get conversations(): readonly Conversation[] {
		const ids = this.#ids;
		return ids === null ? [] : this.#list().filter(({ id }) => ids.has(id));
	}

	has(id: string): boolean {
		return this.#ids?.has(id) ?? false;
	}

	/** Begins with one of them. */
	begin(id: string): void {
		this.#ids = idSet([id]);
		this.#anchor = id;
	}

	/** Chooses one or lets it go; with `isSpan`, all from the last one to this one alike. Does nothing unless it is on. */
	toggle(id: string, isSpan = false): void {
		if (this.#ids === null) return;
		const meant = idSet(isSpan ? this.#span(id) : [id]);
		const others = [...this.#ids].filter((other) => !meant.has(other));
		this.#ids = idSet(this.#ids.has(id) ? others : [...others, ...meant]);
		this.#anchor = id;
	}

	/** Chooses all that are there. */
	all(): void {
		this.#ids = idSet(this.#list().map(({ id }) => id));
	}

	/** Lets go of all of them. */
	end(): void {
		this.#ids = null;
		this.#anchor = null;
	}

	#span(id: string): readonly string[] {
		const ids = this.#list().map((conversation) => conversation.id);
		const [from, to] = [ids.indexOf(this.#anchor ?? id), ids.indexOf(id)];
		return from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
	}
}
