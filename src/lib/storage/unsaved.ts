/** What was changed and is not in the database yet: changes gathered by row, so that the last word wins. */
import {
	isDraftOf,
	type Attached,
	type Change,
	type Conversation,
	type Draft,
	type Message
} from './conversations.ts';

export class Unsaved {
	readonly #removed = new Set<string>();
	readonly #removedMessages = new Set<string>();
	readonly #conversations = new Map<string, Conversation>();
	readonly #messages = new Map<string, Message>();
	readonly #drafts = new Map<string, Draft>();
	readonly #attached = new Map<string, Attached>();

	get isEmpty(): boolean {
		return [
			this.#removed,
			this.#removedMessages,
			this.#conversations,
			this.#messages,
			this.#drafts,
			this.#attached
		].every(({ size }) => size === 0);
	}

	/** Takes in a later change. */
	add(change: Change): void {
		for (const id of change.removed ?? []) this.#remove(id);
		for (const id of change.removedMessages ?? []) {
			this.#messages.delete(id);
			this.#removedMessages.add(id);
		}
		for (const row of change.conversations ?? []) this.#conversations.set(row.id, row);
		for (const row of change.messages ?? []) {
			this.#removedMessages.delete(row.id);
			this.#messages.set(row.id, row);
		}
		for (const row of change.drafts ?? []) this.#drafts.set(row.conversationId, row);
		for (const row of change.attached ?? []) this.#attached.set(row.conversationId, row);
	}

	/** All of it as one change. */
	toChange(): Change {
		return {
			removed: [...this.#removed],
			removedMessages: [...this.#removedMessages],
			conversations: [...this.#conversations.values()],
			messages: [...this.#messages.values()],
			drafts: [...this.#drafts.values()],
			attached: [...this.#attached.values()]
		};
	}

	/** The saved conversations as they will be once this is written. */
	overConversations(saved: readonly Conversation[]): Conversation[] {
		const kept = saved.filter(({ id }) => !this.#removed.has(id) && !this.#conversations.has(id));
		return [...kept, ...this.#conversations.values()];
	}

	/** The saved messages of one conversation as they will be once this is written. */
	overMessages(conversationId: string, saved: readonly Message[]): Message[] {
		const isReplaced = (id: string) => this.#messages.has(id) || this.#removedMessages.has(id);
		const kept = this.#removed.has(conversationId) ? [] : saved.filter(({ id }) => !isReplaced(id));
		const changed = [...this.#messages.values()].filter((row) => row.conversationId === conversationId);
		return [...kept, ...changed];
	}

	/** A saved draft as it will be once this is written. */
	overDraft(saved: Draft): Draft {
		const { conversationId } = saved;
		const removed = { conversationId, text: '' };
		return this.#drafts.get(conversationId) ?? (this.#removed.has(conversationId) ? removed : saved);
	}

	/** The saved drafts of one conversation as they will be once this is written; empty ones among them. */
	overDrafts(conversationId: string, saved: readonly Draft[]): Draft[] {
		const kept = this.#removed.has(conversationId) ? [] : saved;
		const changed = [...this.#drafts.values()].filter((row) => isDraftOf(conversationId, row.conversationId));
		return [...kept.filter((row) => !this.#drafts.has(row.conversationId)), ...changed];
	}

	/** What is saved of a draft's attachments as it will be once this is written. */
	overAttached(saved: Attached): Attached {
		const { conversationId } = saved;
		const removed = { conversationId, sources: [] };
		return this.#attached.get(conversationId) ?? (this.#removed.has(conversationId) ? removed : saved);
	}

	#remove(conversationId: string): void {
		this.#removed.add(conversationId);
		this.#conversations.delete(conversationId);
		for (const key of this.#drafts.keys()) {
			if (isDraftOf(conversationId, key)) this.#drafts.delete(key);
		}
		this.#attached.delete(conversationId);
		for (const [id, row] of this.#messages) {
			if (row.conversationId === conversationId) this.#messages.delete(id);
		}
	}
}
