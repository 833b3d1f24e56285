/** All conversations: the list, and the chats that are open. */
import { untrack } from 'svelte';
import type { Archive } from '#lib/storage/archive.ts';
import type { Change, Conversation, ThinkingChoice } from '#lib/storage/conversations.ts';
import type { Answerer } from './answerer.ts';
import { Chat, type ChatOptions } from './chat.svelte.ts';
import { newestFirst, withChange } from './conversation-list.ts';
import { Deletion, type Deleting, type Whole } from './deletion.svelte.ts';
import { newId } from './id.ts';
import { idSet } from './id-set.ts';
import { TemporaryChats } from './temporary-chats.svelte.ts';
import { titleAsTyped, titleOf } from './title.ts';
import { pathTo } from './tree.ts';
import { unowned } from './unowned.svelte.ts';

export interface HistoryOptions {
	readonly archive: Archive;
	readonly answerer: Answerer;
	/** How a conversation thinks until it has begun, or that is chosen there. */
	readonly thinking: () => ThinkingChoice;
	/** Told of an answer that came to its end by itself, in whichever conversation. */
	readonly onAnswered?: (conversationId: string) => void;
	/** Whether what others type and set for a message not sent yet is left to them. */
	readonly isApart?: boolean;
}

export class History {
	readonly temporary = new TemporaryChats((options) => this.#make(options));
	readonly #options: HistoryOptions;
	readonly #deletion: Deletion;
	#chats: readonly Chat[] = [];
	#unsent: Chat | null = null;
	/** Those that are being deleted among them. */
	#all = $state.raw<readonly Conversation[]>([]);
	#conversations = $derived.by(() => {
		const { leaving } = this.#deletion;
		return leaving.size === 0 ? this.#all : this.#all.filter(({ id }) => !leaving.has(id));
	});
	#now = $state(Date.now());

	constructor(options: HistoryOptions) {
		this.#options = options;
		this.#deletion = new Deletion(options.archive, (id) => this.#take(id));
		options.archive.subscribe((change, elsewhere) => this.#follow(change, elsewhere));
	}

	/** Newest first. */
	get conversations(): readonly Conversation[] {
		return this.#conversations;
	}

	/** When the list was looked at last, in milliseconds since the epoch: what is today's and what yesterday's. */
	get now(): number {
		return this.#now;
	}

	/** What was deleted last, while that can be undone. */
	get deleted(): readonly Conversation[] {
		return this.#deletion.deleted;
	}

	/** How far a deletion of very many is; null where none is under way. */
	get deleting(): Deleting | null {
		return this.#deletion.underWay;
	}

	/** Reads the list, and what open chats could not read before. Call it before the rest; never rejects. */
	async load(): Promise<void> {
		this.#all = newestFirst(await this.#options.archive.conversations());
		for (const chat of this.#chats) {
			const row = this.#find(chat.id);
			if (chat.status === 'missing' && row !== null) await chat.reload(row);
		}
	}

	/** The chat that has not begun: one and the same, with its draft, until its first message is sent. */
	newChat(): Chat {
		return untrack(() => {
			if (this.#unsent === null || this.#unsent.turns.length > 0) {
				this.#unsent = this.#open(newId(), null, true);
			}
			return this.#unsent;
		});
	}

	/** The chat with this id: always the same object while it answers, so that leaving its page does not stop it. */
	chat(id: string): Chat {
		return untrack(() => {
			this.#leaveOthers(id);
			return this.#openChat(id) ?? this.#open(id, this.#find(id), false);
		});
	}

	/** Begins a conversation with what was said up to a message of another one; null when that is not there. */
	async fork(chat: Chat, messageId: string): Promise<string | null> {
		const { forkOf, titleOfFork } = await import('./fork.ts');
		const id = newId();
		const messages = forkOf(chat.path(messageId), id, newId);
		const last = messages.at(-1);
		if (last === undefined) return null;
		const now = Date.now();
		const title = titleOfFork(
			chat.title,
			this.#conversations.map((row) => row.title)
		);
		const row = { id, title, createdAt: now, updatedAt: now, headId: last.id };
		await this.#options.archive.commit({ conversations: [{ ...row, ...chat.steering }], messages });
		return id;
	}

	/** Has them stand above the others, or among them again. */
	async pin(ids: readonly string[], isPinned: boolean): Promise<void> {
		const change = async ({ pinned: _before, ...row }: Conversation) =>
			isPinned ? { ...row, pinned: true as const } : row;
		await this.#change(ids, change);
	}

	/**
	 * Calls it something else; nothing at all has it called by its first words again.
	 * @param titledFor the first message, where it is the model that made the title for it
	 */
	async rename(id: string, title: string, titledFor?: string): Promise<void> {
		await this.#change([id], async ({ titledFor: _for, titleThen: _then, isNamed: _by, ...row }) => {
			const typed = titleAsTyped(title);
			if (typed === '') return { ...row, title: await this.#firstWords(row) };
			return { ...row, title: typed, ...(titledFor ? { titledFor } : { isNamed: true }) };
		});
	}

	/**
	 * Deletes conversations for good, but for `undoDelete` while this page is open; unknown ids are left out. They are off
	 * the list at once.
	 */
	async delete(...ids: readonly string[]): Promise<void> {
		const wanted = idSet(ids);
		await this.#deletion.delete(this.#all.filter(({ id }) => wanted.has(id)));
	}

	/** Puts back, whole, what was deleted last. */
	async undoDelete(): Promise<void> {
		await this.#deletion.undo();
	}

	/** Lets go of what was deleted last. */
	forgetDeleted(): void {
		this.#deletion.forget();
	}

	/** Reads everything afresh but for what is being answered: what is kept was changed by an import. Never rejects. */
	async readAgain(): Promise<void> {
		await this.flush();
		this.#chats = this.#chats.filter((chat) => chat.reply !== null);
		this.#unsent = null;
		await this.load();
	}

	/** Stops everything and writes nothing more: all is to be deleted. */
	async discardAll(): Promise<void> {
		await this.flush();
		for (const chat of this.#chats) chat.discard();
		// The list here and other tabs let go of them too.
		await this.#options.archive.commit({ removed: this.#all.map(({ id }) => id) });
		this.temporary.leave();
		this.temporary.forgetLeft();
		this.#chats = [];
		this.#unsent = null;
		this.#deletion.forget();
	}

	/** Writes now whatever waits to be written, and looks at the date again: when the page is hidden or shown. */
	async flush(): Promise<void> {
		this.#now = Date.now();
		await Promise.all(this.#chats.map((chat) => chat.flush()));
	}

	/** Writes all of it to the disk, for whoever reads it there. Rejects with the `StorageError` that prevents it. */
	async save(): Promise<void> {
		await this.flush();
		await this.#options.archive.save();
	}

	#open(id: string, conversation: Conversation | null, isNew: boolean): Chat {
		const { archive, onAnswered } = this.#options;
		const chat = this.#make({ archive, id, conversation, isNew, onAnswered });
		this.#chats = [...this.#chats, chat];
		return chat;
	}

	#make(options: Omit<ChatOptions, 'answerer' | 'thinking'>): Chat {
		const { answerer, thinking } = this.#options;
		// The page that asks for it goes, to the settings for one; it does not.
		return unowned(() => new Chat({ ...options, answerer, thinking }));
	}

	/** Changes rows, in one transaction; of conversations that are not there, nothing. */
	async #change(ids: readonly string[], change: (row: Conversation) => Promise<Conversation>): Promise<void> {
		await Promise.all(this.#chats.filter(({ id }) => ids.includes(id)).map((chat) => chat.flush()));
		const conversations = await Promise.all(ids.flatMap((id) => this.#find(id) ?? []).map(change));
		if (conversations.length === 0) return;
		for (const { id } of conversations) this.#openChat(id)?.follow({ conversations });
		await this.#options.archive.commit({ conversations });
	}

	/** All there is of a conversation, which nothing here writes any more. */
	async #take(id: string): Promise<Whole> {
		const chat = this.#openChat(id);
		await chat?.loaded;
		const { archive } = this.#options;
		// Is read below as if it had been written.
		chat?.flushDrafts();
		const shown = chat && { conversationId: id, text: chat.draft };
		const attached = chat ? { conversationId: id, sources: chat.next.sources } : await archive.attached(id);
		const messages = chat?.discard() ?? (await archive.messages(id));
		const drafts = [...(await archive.drafts(id)), ...(shown ? [shown] : [])];
		this.#chats = this.#chats.filter((other) => other !== chat);
		if (this.#unsent === chat) this.#unsent = null;
		return { messages, drafts, attached };
	}

	async #firstWords({ id, headId }: Conversation): Promise<string> {
		return titleOf(pathTo(await this.#options.archive.messages(id), headId)[0]);
	}

	#openChat(id: string): Chat | undefined {
		return this.#chats.find((chat) => chat.id === id);
	}

	/** Not one that is being deleted: what was written in it now would go with it. */
	#find(id: string): Conversation | null {
		return this.#conversations.find((row) => row.id === id) ?? null;
	}

	/** Lets go of chats that can be read again from the archive. */
	#leaveOthers(id: string): void {
		const kept = this.#chats.filter(
			(chat) => chat.id === id || chat === this.#unsent || chat.reply !== null || chat.next.reading.length > 0
		);
		for (const chat of this.#chats) if (!kept.includes(chat)) void chat.flush();
		this.#chats = kept;
	}

	#follow(change: Change, elsewhere: boolean): void {
		if (elsewhere) for (const chat of this.#chats) chat.follow(change, this.#options.isApart);
		const conversations = withChange(this.#all, change);
		if (conversations === null) return;
		this.#all = conversations;
		this.#now = Date.now();
	}
}
