/** Finds what was said in all conversations: an index that is made when somebody first searches, and follows every change. */
import type { Attachment } from '#lib/attachments/attachment.ts';
import { excerptOf, type Excerpt } from '#lib/search/excerpt.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import type { Archive } from '#lib/storage/archive.ts';
import type { Change, Message } from '#lib/storage/conversations.ts';

/** Milliseconds of indexing after which the page gets its turn. */
const slice = 12;

export interface Hit {
	readonly conversationId: string;
	readonly messageId: string;
	readonly excerpt: Excerpt;
	/** What it is called where it stands in something attached, and not in the message's own words. */
	readonly attachment?: string;
}

export class ConversationSearch {
	readonly #archive: Archive;
	#index = new SearchIndex();
	/** The conversation of each message that is in the index. */
	readonly #conversationOf = new Map<string, string>();
	#reading: Promise<void> | null = null;

	constructor(archive: Archive) {
		this.#archive = archive;
		archive.subscribe((change) => this.#follow(change));
	}

	/** Has everything read anew when somebody searches next: so much has changed. */
	forget(): void {
		this.#reading = null;
	}

	/** The messages that have all that is typed, those of the conversations spoken in last first. Rejects with the signal's reason. */
	async find(query: string, limit: number, signal: AbortSignal): Promise<Hit[]> {
		this.#reading ??= this.#readAll();
		await this.#reading;
		const hits: Hit[] = [];
		const read = new Map<string, readonly Message[]>();
		for (const messageId of this.#index.find(query)) {
			signal.throwIfAborted();
			const conversationId = this.#conversationOf.get(messageId) ?? '';
			const messages = read.get(conversationId) ?? (await this.#archive.messages(conversationId));
			read.set(conversationId, messages);
			const message = messages.find(({ id }) => id === messageId);
			const found = message ? foundIn(message, query) : null;
			if (found !== null) hits.push({ conversationId, messageId, ...found });
			if (hits.length === limit) break;
		}
		signal.throwIfAborted();
		return hits;
	}

	async #readAll(): Promise<void> {
		this.#index = new SearchIndex();
		this.#conversationOf.clear();
		const conversations = await this.#archive.conversations();
		let since = performance.now();
		for (const { id } of conversations.sort((a, b) => a.updatedAt - b.updatedAt)) {
			for (const message of await this.#archive.messages(id)) {
				// What was heard of meanwhile is newer.
				if (!this.#conversationOf.has(message.id)) this.#put(message);
				if (performance.now() - since < slice) continue;
				await new Promise((resolve) => setTimeout(resolve));
				since = performance.now();
			}
		}
	}

	#follow({ removed = [], removedMessages = [], messages = [] }: Change): void {
		if (this.#reading === null) return;
		const gone = new Set(removed);
		if (gone.size > 0) {
			for (const [id, conversationId] of this.#conversationOf) if (gone.has(conversationId)) this.#remove(id);
		}
		for (const id of removedMessages) this.#remove(id);
		for (const message of messages) this.#put(message);
	}

	#put(message: Message): void {
		const { id, conversationId } = message;
		this.#conversationOf.set(id, conversationId);
		this.#index.put(id, searchable(message));
	}

	#remove(id: string): void {
		this.#conversationOf.delete(id);
		this.#index.remove(id);
	}
}

/** What of a message can be found: its words, and what went with it. */
function searchable(message: Message): string {
	return [message.content, ...attachmentsOf(message).map(wholeOf)].join('\n');
}

function attachmentsOf(message: Message): readonly Attachment[] {
	return message.role === 'user' ? (message.attachments ?? []) : [];
}

function wholeOf({ name, text }: Attachment): string {
	return `${name}\n${text}`;
}

/** Null where it stands nowhere. Some words may stand in one text, and others in another. */
function foundIn(message: Message, query: string): Pick<Hit, 'excerpt' | 'attachment'> | null {
	const said = excerptOf(message.content, query);
	if (said !== null) return { excerpt: said };
	for (const attachment of attachmentsOf(message)) {
		const excerpt = excerptOf(wholeOf(attachment), query);
		if (excerpt !== null) return { excerpt, attachment: attachment.name };
	}
	const excerpt = excerptOf(searchable(message), query);
	return excerpt && { excerpt };
}
