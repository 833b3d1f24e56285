/** A conversation's row and messages as this tab shows them; every change to them is one transaction. */
import type { Archive } from '#lib/storage/archive.ts';
import type { Change, Conversation, Message } from '#lib/storage/conversations.ts';
import { asLeftBehind } from './answer-message.ts';
import { Edits, type HalfWritten } from './edits.svelte.ts';
import { titleOf } from './title.ts';
import { headOrLatest, latestLeaf, pathTo, turnsTo } from './tree.ts';
import { merged, withNodes, withoutBranch } from './tree-changes.ts';
import { WritingLocks } from './writing-locks.ts';

/** Milliseconds of rest after which what was set is written. */
const rest = 300;

/** What holds for the next answers of a conversation, as its row has it. */
export type Steering = Pick<Conversation, 'thinking' | 'systemPrompt' | 'sampling' | 'answerIn'>;

/** What was let go of here and can come back. */
export interface Removed {
	/** The branch that was deleted; none where a half-written edit was discarded. */
	readonly messages: readonly Message[];
	/** What was half written in place of those messages, or was discarded. */
	readonly halves: readonly HalfWritten[];
	/** Where the transcript ended before. */
	readonly headId: string | null;
}

export class Thread {
	readonly id: string;
	readonly edits: Edits;
	readonly #archive: Archive;
	readonly #locks = new WritingLocks();
	#steering: ReturnType<typeof setTimeout> | undefined;
	#conversation = $state.raw<Conversation | null>(null);
	#messages = $state.raw<readonly Message[]>([]);
	#removed = $state.raw<Removed | null>(null);
	#turns = $derived(turnsTo(this.#messages, this.#conversation?.headId ?? null));

	/** `conversation`: its row; null when it has not begun, or is not there. */
	constructor(archive: Archive, id: string, conversation: Conversation | null) {
		this.id = id;
		this.#archive = archive;
		this.#conversation = conversation;
		this.edits = new Edits(archive, id);
	}

	get conversation(): Conversation | null {
		return this.#conversation;
	}

	/** Oldest first, of every branch. */
	get messages(): readonly Message[] {
		return this.#messages;
	}

	get headId(): string | null {
		return this.#conversation?.headId ?? null;
	}

	/** The chosen path through the tree. */
	get turns() {
		return this.#turns;
	}

	/** What was deleted or discarded last, while that can be undone: not once something else is half written in its place. */
	get removed(): Removed | null {
		const isReplaced = this.#removed?.halves.some(({ messageId }) => this.edits.isBegun(messageId));
		return isReplaced ? null : this.#removed;
	}

	/** Reads the messages, and what is half written in their place. Returns whether there are any; never rejects. */
	async load(conversation: Conversation | null): Promise<boolean> {
		// Asked for first: what another tab says meanwhile, and begins to change, is not taken for gone.
		const kept = this.#archive.drafts(this.id);
		const saved = await this.#archive.messages(this.id);
		const messages = await Promise.all(saved.map((message) => this.#asFound(message)));
		this.#messages = withNodes(messages, this.#messages);
		const headId = headOrLatest(this.#messages, conversation?.headId ?? null);
		this.#conversation =
			conversation !== null && headId !== null ? { ...conversation, headId } : conversation;
		if (headId !== null) await this.edits.load(await kept, (id) => this.find(id) !== undefined);
		return headId !== null;
	}

	find(id: string): Message | undefined {
		return this.#messages.find((message) => message.id === id);
	}

	/** From the first message to this one. */
	path(id: string | null): readonly Message[] {
		return pathTo(this.#messages, id);
	}

	/** A time for the next message: later than every other here. */
	now(): number {
		return Math.max(Date.now(), (this.#messages.at(-1)?.createdAt ?? 0) + 1);
	}

	/** Adds messages, or puts them in the place of those with their ids, and ends the transcript with the last of them. */
	say(messages: readonly Message[], steering: Steering, change: Change = {}): void {
		const [first] = messages;
		const last = messages.at(-1);
		if (!first || !last) return;
		this.forgetRemoved();
		this.#messages = withNodes(this.#messages, messages);
		this.#conversation = {
			createdAt: first.createdAt,
			...this.#conversation,
			id: this.id,
			updatedAt: Date.now(),
			...this.#endingWith(last.id),
			...steering
		};
		this.forgetSteering();
		void this.#archive.commit({ ...change, conversations: [this.#conversation], messages });
	}

	/** Lets other tabs know that an answer is being written here, until `end` settles. */
	hold(messageId: string, end: Promise<unknown>): void {
		this.#locks.hold(messageId, end);
	}

	/** Shows a message as it is now, and writes it. */
	async put(message: Message): Promise<void> {
		this.#messages = withNodes(this.#messages, [message]);
		await this.write(message);
	}

	/** Writes a message as it is now. */
	async write(message: Message): Promise<void> {
		await this.#archive.commit({ messages: [message] });
	}

	/** Remembers it in the row, which is written when this rests; does nothing before there is a row. */
	steer(steering: Partial<Steering>): void {
		if (this.#conversation === null) return;
		this.#conversation = { ...this.#conversation, ...steering };
		clearTimeout(this.#steering);
		this.#steering = setTimeout(() => void this.flush(), rest);
	}

	/** Writes now what waits to be written. */
	async flush(): Promise<void> {
		const { conversation } = this;
		if (this.#steering === undefined || conversation === null) return;
		this.forgetSteering();
		await this.#archive.commit({ conversations: [conversation] });
	}

	/** Writes nothing of what waits to be written: it is there with the next change, or the conversation is gone. */
	forgetSteering(): void {
		clearTimeout(this.#steering);
		this.#steering = undefined;
	}

	/** Shows another version and what was last said after it. */
	select(messageId: string): void {
		const leaf = latestLeaf(this.#messages, messageId);
		if (leaf !== null) this.#change(this.#endingWith(leaf.id));
	}

	/** Deletes a message and everything that follows it. Something has to be left. */
	remove(messageId: string): boolean {
		const before = { nodes: this.#messages, headId: this.headId };
		const { tree, removed } = withoutBranch(before, messageId);
		if (removed.length === 0 || tree.headId === null) return false;
		const removedMessages = removed.map(({ id }) => id);
		const { halves, change } = this.edits.take(removedMessages);
		const row = this.#endingWith(tree.headId);
		this.#messages = tree.nodes;
		this.#removed = { messages: removed, halves, headId: before.headId };
		this.#change(row, { ...change, removedMessages });
		return true;
	}

	/** Lets go of what is half written in a message's place. */
	discardEdit(messageId: string): void {
		const { halves, change } = this.edits.take([messageId]);
		if (halves.length === 0) return;
		this.#removed = { messages: [], halves, headId: this.headId };
		void this.#archive.commit(change);
	}

	/** Puts back what was deleted or discarded last. */
	undoRemove(): void {
		const { removed } = this;
		if (removed === null) return;
		this.#removed = null;
		const { messages, halves, headId } = removed;
		if (messages.length > 0) {
			this.#messages = withNodes(this.#messages, messages);
			this.#change(headId === null ? {} : this.#endingWith(headId), { messages });
		}
		this.edits.putBack(halves);
	}

	/** Lets go of what was deleted or discarded last. */
	forgetRemoved(): void {
		this.#removed = null;
	}

	/**
	 * Takes in what another tab wrote. What it removed and was spoken in here, or is being answered (`writingId`), is
	 * written again.
	 */
	follow(change: Change, writingId?: string): void {
		const put = (change.messages ?? []).filter(({ conversationId }) => conversationId === this.id);
		const row = change.conversations?.find(({ id }) => id === this.id);
		const removed = change.removedMessages ?? [];
		if (this.#removed !== null) this.#takeBack(put);
		const { tree, rescued } = merged(
			{ nodes: this.#messages, headId: this.headId, writingId },
			{ put, removed }
		);
		this.#messages = tree.nodes;
		for (const message of put) if (isOpen(message) && message.id !== writingId) this.#watch(message.id);
		const { headId } = tree;
		const latest = row ?? this.#conversation;
		if (latest !== null && headId !== null) this.#conversation = { ...latest, headId };
		if (rescued.length > 0) void this.#archive.commit({ messages: rescued });
	}

	/** Forgets everything: the conversation was deleted. */
	clear(): void {
		this.#messages = [];
		this.#conversation = null;
		this.#removed = null;
	}

	/** What was deleted here and went on in another tab comes back: that was said later. */
	#takeBack(put: readonly Message[]): void {
		const gone = this.#removed?.messages.map(({ id }) => id) ?? [];
		const isBelow = ({ id, parentId }: Message) => !gone.includes(id) && gone.includes(parentId ?? '');
		if (put.some(isBelow)) this.undoRemove();
	}

	/** An answer that was read back as open: another tab is writing it, or nobody is. */
	async #asFound(message: Message): Promise<Message> {
		if (!isOpen(message) || !(await this.#locks.isHeld(message.id))) return asLeftBehind(message);
		this.#watch(message.id);
		return message;
	}

	/** The tab that writes an answer may go away without a word. */
	#watch(messageId: string): void {
		this.#locks.whenFree(messageId, () => {
			const message = this.find(messageId);
			if (message) this.#messages = withNodes(this.#messages, [asLeftBehind(message)]);
		});
	}

	/** What its row says where the transcript ends there: a title that nobody gave is that of the first message shown. */
	#endingWith(headId: string): Pick<Conversation, 'headId' | 'title' | 'titleThen'> {
		const { title = '', titledFor, titleThen, isNamed } = this.#conversation ?? {};
		const [before] = this.path(this.headId);
		const [first] = this.path(headId);
		const isByModel = titledFor !== undefined && titledFor === before?.id;
		const isGiven = isNamed ?? (title !== titleOf(before) && !isByModel);
		if (isGiven || before?.id === first?.id) return { headId, title };
		if (isByModel) return { headId, title: titleOf(first), titleThen: title };
		return { headId, title: (titledFor === first?.id && titleThen) || titleOf(first) };
	}

	#change(row: Partial<Conversation>, change: Change = {}): void {
		if (this.#conversation === null) return;
		this.#conversation = { ...this.#conversation, ...row };
		this.forgetSteering();
		void this.#archive.commit({ ...change, conversations: [this.#conversation] });
	}
}

function isOpen(message: Message): boolean {
	return message.role === 'assistant' && message.status === 'open';
}
