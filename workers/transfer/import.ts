/** Takes a file in: every entry is checked on the way, and nothing is seen before the last one was. */
import {
	allAttached,
	conversationIds,
	finishArrival,
	isLackedBy,
	removeArriving,
	savedDrafts,
	writeArriving,
	type Trace
} from '#lib/storage/arrivals.ts';
import { isEmptyDraft, savedMessages, type Conversation, type Message } from '#lib/storage/conversations.ts';
import { StorageError } from '#lib/storage/errors.ts';
import { savedPreferences } from '#lib/storage/preferences.ts';
import { isSameName, savedPrompts, type SavedPrompt } from '#lib/storage/prompts.ts';
import { TransferError } from '#lib/transfer/errors.ts';
import type { BackupDraft, BackupPreferences, WholeConversation } from '#lib/transfer/ponder-format.ts';
import type { CallContext, ImportParams, ImportReport } from '#lib/transfer/protocol.ts';
import { readArrivals, type Arrival, type FileFormat } from '#lib/transfer/read-arrivals.ts';
import { textsOf } from '#lib/transfer/read-file.ts';
import type { Host, Storage } from './host.ts';

/** The Web Lock that an import holds, over all tabs. */
export const importLock = 'ponder-import';

/** UTF-16 units of text, and messages, that are written at once. */
const batchLength = 2 ** 20;
const batchMessages = 500;

/** Imports one file, unless another realm of this site does so now. */
export async function importFile(
	params: ImportParams,
	{ storage, locks }: Host,
	context: CallContext<'import'>
): Promise<ImportReport> {
	const run = (): Promise<ImportReport> => new Import(params, storage, context).run();
	if (!locks) return run();
	return locks.request(importLock, { ifAvailable: true }, async (lock) => {
		if (lock === null) throw new TransferError('import-under-way', 'another tab imports');
		return run();
	});
}

class Import {
	readonly #params: ImportParams;
	readonly #storage: Storage;
	readonly #context: CallContext<'import'>;
	#format: FileFormat | null = null;
	#preferences: BackupPreferences | null = null;
	readonly #conversations: Conversation[] = [];
	readonly #prompts: SavedPrompt[] = [];
	readonly #drafts: BackupDraft[] = [];
	readonly #traces: Trace[] = [];
	readonly #known = new Set<string>();
	#batch: Message[] = [];
	#batchLength = 0;
	#alreadyHere = 0;
	#thinking = 0;
	#draftsLeft = 0;
	#empty = 0;
	#leftOut = 0;

	constructor(params: ImportParams, storage: Storage, context: CallContext<'import'>) {
		this.#params = params;
		this.#storage = storage;
		this.#context = context;
	}

	async run(): Promise<ImportReport> {
		// What an import left behind that was killed.
		await this.#storage.use(removeArriving);
		for (const id of await this.#storage.use(conversationIds)) this.#known.add(id);
		try {
			await this.#read();
			await this.#write();
			return await this.#finish();
		} catch (reason) {
			await this.#storage.use(removeArriving);
			throw reason;
		}
	}

	async #read(): Promise<void> {
		const { file, nothingLeft } = this.#params;
		const { thinking } = await this.#storage.use(savedPreferences);
		const { signal, progress } = this.#context;
		let done = 0;
		const read = (bytes: number): void => {
			signal.throwIfAborted();
			done += bytes;
			progress({ done, total: file.size });
		};
		for await (const texts of textsOf(file, read)) {
			for await (const arrival of readArrivals(texts, { thinking, nothingLeft })) {
				signal.throwIfAborted();
				await this.#take(arrival);
			}
		}
	}

	async #take(arrival: Arrival): Promise<void> {
		switch (arrival.kind) {
			case 'format':
				this.#format ??= arrival.format;
				break;
			case 'conversation':
				await this.#takeConversation(arrival.whole, arrival.leftOut);
				break;
			case 'empty':
				this.#empty++;
				break;
			case 'prompt':
				this.#prompts.push(arrival.prompt);
				break;
			case 'draft':
				this.#drafts.push(arrival.draft);
				break;
			case 'preferences':
				this.#preferences = arrival.preferences;
				break;
		}
	}

	async #takeConversation({ conversation, messages }: WholeConversation, leftOut: number): Promise<void> {
		if (this.#known.has(conversation.id)) {
			await this.#complete(conversation.id, messages);
			return;
		}
		this.#leftOut += leftOut;
		this.#known.add(conversation.id);
		this.#conversations.push(conversation);
		for (const message of messages) {
			this.#batch.push(message);
			this.#batchLength += lengthOf(message);
			if (this.#batch.length >= batchMessages || this.#batchLength >= batchLength) await this.#write();
		}
	}

	/** What is here stays, but for thinking that its answers lack: a file that was written without it may have come first. */
	async #complete(conversationId: string, messages: readonly Message[]): Promise<void> {
		const kept = await this.#storage.use((database) => savedMessages(database, conversationId));
		const keptById = new Map(kept.map((message) => [message.id, message]));
		const lacked = messages.flatMap((message): Trace[] => {
			if (message.role === 'user' || !isLackedBy(message, keptById.get(message.id))) return [];
			const { id, reasoning, content, status, spent } = message;
			return [{ id, reasoning, content, status, spent }];
		});
		this.#traces.push(...lacked);
		if (lacked.length > 0) this.#thinking++;
		else this.#alreadyHere++;
	}

	async #write(): Promise<void> {
		const messages = this.#batch;
		this.#batch = [];
		this.#batchLength = 0;
		if (messages.length === 0) return;
		try {
			await this.#storage.use((database) => writeArriving(database, messages));
		} catch (reason) {
			throw isTaken(reason) ? this.#takenId() : reason;
		}
	}

	/** A message of a file may not take the place of one that is kept. */
	#takenId(): TransferError {
		const facts = {
			entry: this.#conversations.length + this.#alreadyHere + this.#thinking + this.#empty,
			field: 'messages.id'
		};
		return new TransferError('broken-entry', 'a message has the id of another', facts);
	}

	async #finish(): Promise<ImportReport> {
		const { restore } = this.#params;
		if (this.#format === null) throw new TransferError('unknown-format', 'no known format');
		if (restore && this.#preferences === null) throw new TransferError('not-a-backup', 'no settings in it');
		const found = this.#conversations.length + this.#alreadyHere + this.#thinking;
		if (!restore && found === 0) throw new TransferError('nothing-in-it', 'no conversations');
		const prompts = restore ? await this.#newPrompts() : [];
		const drafts = restore ? await this.#newDrafts() : [];
		// The last moment to stop: from here on it is done.
		this.#context.signal.throwIfAborted();
		const preferences = restore && this.#preferences !== null ? this.#preferences : {};
		const conversations = this.#conversations;
		await this.#storage.use((database) =>
			finishArrival(database, {
				conversations,
				prompts,
				// The row of a draft holds what is typed; what is attached has one of its own.
				drafts: drafts.map(({ attached: _apart, ...draft }) => draft).filter((draft) => !isEmptyDraft(draft)),
				attached: drafts.flatMap(({ conversationId, attached: sources = [] }) =>
					sources.length === 0 ? [] : [{ conversationId, sources }]
				),
				preferences,
				traces: this.#traces
			})
		);
		return {
			format: this.#format,
			added: conversations.length,
			alreadyHere: this.#alreadyHere,
			thinking: this.#thinking,
			empty: this.#empty,
			leftOut: this.#leftOut,
			prompts: prompts.length,
			promptsHere: restore ? this.#prompts.length - prompts.length : 0,
			drafts: drafts.length,
			draftsLeft: this.#draftsLeft,
			settings: this.#settings
		};
	}

	get #settings(): ImportReport['settings'] {
		if (this.#preferences === null) return null;
		return this.#params.restore ? 'taken' : 'left';
	}

	/** Those that are not here; where another has the name, with a number after it. */
	async #newPrompts(): Promise<SavedPrompt[]> {
		const all = await this.#storage.use(savedPrompts);
		const added: SavedPrompt[] = [];
		for (const prompt of this.#prompts) {
			const here = [...all, ...added];
			if (here.some(({ id }) => id === prompt.id)) continue;
			let name = prompt.name;
			for (let number = 2; here.some((other) => isSameName(other.name, name)); number++) {
				name = `${prompt.name.slice(0, 36)}-${number}`;
			}
			added.push({ ...prompt, name });
		}
		return added;
	}

	/** Those of conversations that are here, where nothing is typed, set or attached. */
	async #newDrafts(): Promise<BackupDraft[]> {
		const rows = [...(await this.#storage.use(savedDrafts)), ...(await this.#storage.use(allAttached))];
		const taken = new Set(rows.map(({ conversationId }) => conversationId));
		return this.#drafts.filter((draft) => {
			const { conversationId, attached = [] } = draft;
			// One that is kept for a message has its conversation before it (`editKey`).
			const [owner = ''] = conversationId.split(' ');
			const hasPlace = [conversationId, owner].some((id) => id === 'new' || this.#known.has(id));
			const isEmpty = isEmptyDraft(draft) && attached.length === 0;
			if (isEmpty || !hasPlace) return false;
			const isTaken = taken.has(conversationId);
			if (isTaken) this.#draftsLeft++;
			return !isTaken;
		});
	}
}

/** UTF-16 units of its texts. */
function lengthOf(message: Message): number {
	const attachments = message.role === 'user' ? (message.attachments ?? []) : [];
	return attachments.reduce((length, { text }) => length + text.length, message.content.length);
}

function isTaken(reason: unknown): boolean {
	const cause = reason instanceof StorageError ? reason.cause : reason;
	return cause instanceof Error && cause.name === 'ConstraintError';
}
