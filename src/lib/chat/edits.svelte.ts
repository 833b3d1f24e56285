/** What is half written in place of a conversation's messages: each kept as a draft is, until it is taken or discarded. */
import type { Archive } from '#lib/storage/archive.ts';
import { editKey, type Change, type Draft as DraftRow } from '#lib/storage/conversations.ts';
import { Draft } from './draft.svelte.ts';

/** One of them as it was. */
export interface HalfWritten {
	readonly messageId: string;
	readonly text: string;
	/** Of what is attached to the message, what was left out, by its place. */
	readonly leftOut: readonly number[];
}

export class Edits {
	readonly #archive: Archive;
	readonly #conversationId: string;
	#drafts: Readonly<Record<string, Draft>> = {};

	constructor(archive: Archive, conversationId: string) {
		this.#archive = archive;
		this.#conversationId = conversationId;
	}

	/** Of one message; it is empty until something is typed, or was found. */
	of(messageId: string): Draft {
		const known = this.#drafts[messageId];
		if (known) return known;
		const draft = this.#begin(messageId);
		void draft.load();
		return draft;
	}

	/** Those that were looked at. */
	get all(): readonly Draft[] {
		return Object.values(this.#drafts);
	}

	/** Whether something is half written in a message's place. */
	isBegun(messageId: string): boolean {
		const draft = this.#drafts[messageId];
		return draft !== undefined && (draft.text !== '' || draft.leftOut.length > 0);
	}

	/** Reads what is kept, as `rows` name it; removes what is kept for messages that are not there any more. */
	async load(rows: readonly DraftRow[], isThere: (messageId: string) => boolean): Promise<void> {
		const drafts: DraftRow[] = [];
		for (const { conversationId } of rows) {
			const prefix = editKey(this.#conversationId, '');
			// What is typed for the conversation itself is not of a message.
			if (!conversationId.startsWith(prefix)) continue;
			const messageId = conversationId.slice(prefix.length);
			if (!isThere(messageId)) drafts.push({ conversationId, text: '' });
			else if (!this.#drafts[messageId]) await this.#begin(messageId).load();
		}
		if (drafts.length > 0) void this.#archive.commit({ drafts });
	}

	/** Empties those of these messages. Returns what they were, and what removes their rows. */
	take(messageIds: readonly string[]): { readonly halves: readonly HalfWritten[]; readonly change: Change } {
		const halves: HalfWritten[] = [];
		const drafts: DraftRow[] = [];
		for (const messageId of messageIds.filter((id) => this.isBegun(id))) {
			const draft = this.of(messageId);
			halves.push({ messageId, text: draft.text, leftOut: draft.leftOut });
			drafts.push(...(draft.take(editKey(this.#conversationId, messageId)).drafts ?? []));
		}
		return { halves, change: { drafts } };
	}

	/** Has them as they were when they were taken. */
	putBack(halves: readonly HalfWritten[]): void {
		for (const { messageId, text, leftOut } of halves) {
			const draft = this.of(messageId);
			draft.text = text;
			draft.set({ leftOut });
			void draft.flush();
		}
	}

	/** Writes nothing more, and forgets them: the conversation is deleted. */
	discard(): void {
		for (const draft of this.all) draft.discard();
		this.#drafts = {};
	}

	#begin(messageId: string): Draft {
		const draft = new Draft(this.#archive, editKey(this.#conversationId, messageId));
		this.#drafts = { ...this.#drafts, [messageId]: draft };
		return draft;
	}
}
