/** Deleting conversations, however many, so that all there was of them can come back while the page is open. */
import type { Archive } from '#lib/storage/archive.ts';
import type { Attached, Conversation, Draft, Message } from '#lib/storage/conversations.ts';
import { inParts } from '#lib/storage/parts.ts';
import { idSet } from './id-set.ts';

/** Conversations that are read at once; between two of these the page gets its turn. */
const part = 200;

/** How far a deletion is that takes a while. */
export interface Deleting {
	/** Conversations. */
	readonly done: number;
	readonly total: number;
}

/** All there is of a conversation but its row. */
export interface Whole {
	readonly messages: readonly Message[];
	/** What was typed there and not sent, also in place of its messages. */
	readonly drafts: readonly Draft[];
	readonly attached: Attached;
}

interface Deleted {
	readonly conversations: readonly Conversation[];
	/** All there was of them, in the same order. */
	readonly wholes: readonly Whole[];
}

const nothing: Deleted = { conversations: [], wholes: [] };

export class Deletion {
	readonly #archive: Archive;
	readonly #take: (id: string) => Promise<Whole>;
	#leaving = $state.raw<ReadonlySet<string>>(idSet([]));
	#deleting = $state.raw<Deleting | null>(null);
	#deleted = $state.raw(nothing);

	/** `take` gives all there is of a conversation, which nothing writes any more from then on. */
	constructor(archive: Archive, take: (id: string) => Promise<Whole>) {
		this.#archive = archive;
		this.#take = take;
	}

	/** What is being deleted, by its id: it is on no list any more. */
	get leaving(): ReadonlySet<string> {
		return this.#leaving;
	}

	/** Null where none is under way, or none that is worth telling of. */
	get underWay(): Deleting | null {
		return this.#deleting;
	}

	/** What was deleted last, while that can be undone. */
	get deleted(): readonly Conversation[] {
		return this.#deleted.conversations;
	}

	/** Takes all of them away in one change, once all there is of them was read. What is being deleted already is left out. */
	async delete(conversations: readonly Conversation[]): Promise<void> {
		// Whoever asks again meanwhile would find less of it to bring back.
		const known = conversations.filter(({ id }) => !this.#leaving.has(id));
		if (known.length === 0) return;
		const ids = idSet(known.map(({ id }) => id));
		this.#leaving = idSet([...this.#leaving, ...ids]);
		this.#deleted = { conversations: known, wholes: await this.#takeAll(known) };
		const written = this.#archive.commit({ removed: [...ids] });
		this.#leaving = idSet([...this.#leaving].filter((id) => !ids.has(id)));
		await written;
		this.#deleting = null;
	}

	/** Puts back, whole, what was deleted last. */
	async undo(): Promise<void> {
		const { conversations, wholes } = this.#deleted;
		if (conversations.length === 0) return;
		this.#deleted = nothing;
		await this.#archive.commit({
			conversations,
			messages: wholes.flatMap(({ messages }) => messages),
			drafts: wholes.flatMap(({ drafts }) => drafts),
			attached: wholes.map(({ attached }) => attached)
		});
	}

	/** Lets go of what was deleted last. */
	forget(): void {
		this.#deleted = nothing;
	}

	async #takeAll(known: readonly Conversation[]): Promise<readonly Whole[]> {
		const taken: Whole[] = [];
		for (const some of inParts(known, part)) {
			taken.push(...(await Promise.all(some.map(({ id }) => this.#take(id)))));
			if (known.length > part) this.#deleting = { done: taken.length, total: known.length };
		}
		return taken;
	}
}
