/** Conversations, their messages and drafts: what is kept of them, and the transactions that keep it. */
import type { Attachment, Source } from '#lib/attachments/attachment.ts';
import type { Device, Dtype, GenerateResult, Sampling } from '#lib/engine/protocol.ts';
import type { EngineErrorCode } from '#lib/engine/errors.ts';
import type { AnswerLanguage } from '#lib/qwen3/answer-language.ts';
import type { IDBPTransaction } from 'idb';
import type { Database, PonderSchema } from './database.ts';
import { inParts } from './parts.ts';

/** Conversations that are removed before the page gets its turn. What is put is put at once, however much. */
const removedAtOnce = 500;

export interface Conversation {
	readonly id: string;
	/** The first words of the first message, or what the person called it. */
	readonly title: string;
	/** The first message for which the model made the title, by its id; absent where it made none. */
	readonly titledFor?: string;
	/** That title, since the transcript began with another message; absent before. */
	readonly titleThen?: string;
	/** It was the person who called it so; absent too in rows of before this was noted. */
	readonly isNamed?: true;
	/** Milliseconds since the epoch, as every time here. */
	readonly createdAt: number;
	/** It stands above the others. */
	readonly pinned?: true;
	/** When something was last said in it; the list is ordered by this. */
	readonly updatedAt: number;
	/** The message its transcript ends with. */
	readonly headId: string;
	readonly thinking: ThinkingChoice;
	/** What the model is told before everything else; absent for nothing. */
	readonly systemPrompt?: string;
	/** What differs from Qwen's own sampling; absent for nothing. */
	readonly sampling?: SamplingChoice;
	/** The language it is asked to answer in; absent or null: whichever it likes. */
	readonly answerIn?: AnswerLanguage | null;
}

/** What the person set themselves; whatever is absent follows Qwen's preset for the mode. */
export interface SamplingChoice extends Partial<Omit<Sampling, 'repetitionPenalty'>> {
	/** Most tokens of an answer, thinking included; absent: what is left of the context. */
	readonly maxNewTokens?: number;
}

/** Whether the model is asked to think, and how many tokens it may spend on it. */
export interface ThinkingChoice {
	readonly enabled: boolean;
	/** Tokens; null for no limit. Kept while thinking is off, for when it is on again. */
	readonly budget: number | null;
}

interface MessageBase {
	readonly id: string;
	readonly conversationId: string;
	/** The message this one answers or follows; null for the first. */
	readonly parentId: string | null;
	/** Grows strictly within a conversation, whatever the clock does. */
	readonly createdAt: number;
	readonly content: string;
}

export interface UserMessage extends MessageBase {
	readonly role: 'user';
	/** What goes with its words, which may then be none; absent for nothing. */
	readonly attachments?: readonly Attachment[];
}

export interface AssistantMessage extends MessageBase {
	readonly role: 'assistant';
	/** The thinking trace, without tags; empty when there was none. */
	readonly reasoning: string;
	/**
	 * `open` while it is written; then `complete`, or `stopped` by the person, `failed` with a code in `error`, or
	 * `cut` when the page went away in the middle. Whatever was written is kept in every case.
	 */
	readonly status: 'open' | 'complete' | 'stopped' | 'failed' | 'cut';
	readonly asked: ThinkingChoice;
	/** Up to the last checkpoint; the whole when complete. */
	readonly spent: Spent;
	/** What the engine reported at the end; null when it did not come to that. */
	readonly outcome: Outcome | null;
	readonly error: EngineErrorCode | null;
	/** The first message that the model was shown for it, by its id; absent when it was shown the whole conversation. */
	readonly shownFrom?: string;
	/** The person's own words in place of the model's. */
	readonly edited?: true;
	/** The BCP 47 tag of the language it was asked for in; absent where none was named. */
	readonly language?: string;
	/** Which model wrote it, and on what; null when none came to it. */
	readonly model: AnsweredBy | null;
}

export type Message = UserMessage | AssistantMessage;

export interface Spent {
	readonly thinkingTokens: number;
	readonly answerTokens: number;
	/** Milliseconds between the start of the thinking and its end. */
	readonly thinkingMs: number;
}

/** The engine's result without its texts, which are the message's own. */
export interface Outcome extends Omit<GenerateResult, 'thinking' | 'answer'> {
	/** The message in which the soft switch in force stands (`trace.asked`), by its id; null when there is none. */
	readonly askedIn: string | null;
}

export interface AnsweredBy {
	readonly id: string;
	readonly device: Device;
	readonly dtype: Dtype;
}

export interface Draft {
	/** The conversation it belongs to; `new` for one that has not begun; `editKey` for what is to take a message's place. */
	readonly conversationId: string;
	/** Empty: nothing is typed. */
	readonly text: string;
	/** What is set already for a conversation that has not begun, as in its row later; absent for nothing. */
	readonly systemPrompt?: string;
	readonly sampling?: SamplingChoice;
	readonly answerIn?: AnswerLanguage | null;
	readonly thinking?: ThinkingChoice;
	/** Of what is attached to the message it is to take the place of, what is left out, by its place; absent for nothing. */
	readonly leftOut?: readonly number[];
}

/** What is attached to a draft: apart from it, so that typing does not write whole files again and again. */
export interface Attached {
	/** As the draft's own. */
	readonly conversationId: string;
	/** Empty: nothing is attached. */
	readonly sources: readonly Source[];
}

/** Under which a half-written edit of a message is kept among the drafts: no id that Ponder makes has a space in it. */
export function editKey(conversationId: string, messageId: string): string {
	return `${conversationId} ${messageId}`;
}

/** Whether it is kept in that conversation, for whichever message. */
export function isDraftOf(conversationId: string, key: string): boolean {
	return `${key} `.startsWith(editKey(conversationId, ''));
}

/** Whether there is nothing in a draft that would have to be kept. */
export function isEmptyDraft({
	text,
	systemPrompt = '',
	sampling = {},
	leftOut = [],
	...set
}: Draft): boolean {
	const isSteered = systemPrompt !== '' || Object.keys(sampling).length > 0 || set.answerIn || set.thinking;
	return text === '' && leftOut.length === 0 && !isSteered;
}

/** What one action changes; written whole or not at all. Removals come before what is put. */
export interface Change {
	/** These conversations with all their messages and drafts, and what is attached to those. */
	readonly removed?: readonly string[];
	/** Single messages. */
	readonly removedMessages?: readonly string[];
	readonly conversations?: readonly Conversation[];
	readonly messages?: readonly Message[];
	readonly drafts?: readonly Draft[];
	readonly attached?: readonly Attached[];
	/** What other tabs are told in place of drafts, which are a tab's own: which were written, by their keys. */
	readonly drafted?: readonly string[];
	/** The same of those that were sent or emptied. */
	readonly sent?: readonly string[];
	/** The same of what is attached, which has rows of its own: what was written. */
	readonly attachedTo?: readonly string[];
	/** And what is attached no more. */
	readonly detached?: readonly string[];
}

/** Every conversation, in no order. */
export function savedConversations(database: Database): Promise<Conversation[]> {
	return database.getAll('conversations');
}

/** The messages of one conversation, in no order. */
export function savedMessages(database: Database, conversationId: string): Promise<Message[]> {
	return database.getAllFromIndex('messages', 'conversationId', conversationId);
}

/** What was typed there and not sent; an empty draft when nothing was. */
export async function savedDraft(database: Database, conversationId: string): Promise<Draft> {
	return (await database.get('drafts', conversationId)) ?? { conversationId, text: '' };
}

/** The rows of what was typed in one conversation and not sent: its own, and those that are kept for its messages. */
export function savedDrafts(database: Database, conversationId: string): Promise<Draft[]> {
	return database.getAll('drafts', draftKeys(conversationId));
}

/** What is attached to that draft. */
export async function savedAttached(database: Database, conversationId: string): Promise<Attached> {
	return (await database.get('attached', conversationId)) ?? { conversationId, sources: [] };
}

/** Writes one change in one transaction. Rejects with what IndexedDB threw; then nothing is written. */
export async function writeChange(database: Database, change: Change): Promise<void> {
	const transaction = database.transaction(['conversations', 'messages', 'drafts', 'attached'], 'readwrite');
	const writes = removeAndPut(transaction, change).catch((reason: unknown) => {
		// A row that cannot be cloned throws before there is a request to fail.
		abandon(transaction);
		throw reason;
	});
	await Promise.all([writes, transaction.done]);
}

/** The same without the bytes of files that are to be read yet; null where it has none. */
export function withoutFiles(change: Change): Change | null {
	const { attached = [] } = change;
	if (!attached.some(({ sources }) => sources.some(({ unread }) => unread?.file))) return null;
	const without = (source: Source): Source =>
		source.unread ? { ...source, unread: { ...source.unread, file: null } } : source;
	return { ...change, attached: attached.map((row) => ({ ...row, sources: row.sources.map(without) })) };
}

/** Of its own draft, and of those that are kept for its messages. */
function draftKeys(conversationId: string): IDBKeyRange {
	return IDBKeyRange.bound(conversationId, editKey(conversationId, '\uffff'));
}

type Writing = IDBPTransaction<
	PonderSchema,
	('conversations' | 'messages' | 'drafts' | 'attached')[],
	'readwrite'
>;

async function removeAndPut(transaction: Writing, change: Change): Promise<void> {
	const conversations = transaction.objectStore('conversations');
	const messages = transaction.objectStore('messages');
	const drafts = transaction.objectStore('drafts');
	const attached = transaction.objectStore('attached');
	for (const ids of inParts(change.removed ?? [], removedAtOnce)) {
		const keys = await Promise.all(ids.map((id) => messages.index('conversationId').getAllKeys(id)));
		const removals = ids.flatMap((id) => [
			conversations.delete(id),
			// Its own, and those that are kept for its messages.
			drafts.delete(draftKeys(id)),
			attached.delete(id)
		]);
		await Promise.all([...removals, ...keys.flat().map((key) => messages.delete(key))]);
	}
	let isWhole = true;
	/** A row that cannot be cloned throws before there is a request; the others must still be waited for. */
	const begin = (write: () => Promise<unknown>): Promise<unknown> => {
		try {
			return write();
		} catch (reason) {
			isWhole = false;
			return Promise.reject(reason instanceof Error ? reason : new Error(String(reason)));
		}
	};
	const writes = [
		...(change.removedMessages ?? []).map((id) => begin(() => messages.delete(id))),
		...(change.conversations ?? []).map((row) => begin(() => conversations.put(row))),
		...(change.messages ?? []).map((row) => begin(() => messages.put(row))),
		...(change.drafts ?? []).map((row) =>
			begin(() => (isEmptyDraft(row) ? drafts.delete(row.conversationId) : drafts.put(row)))
		),
		...(change.attached ?? []).map((row) =>
			begin(() => (row.sources.length === 0 ? attached.delete(row.conversationId) : attached.put(row)))
		)
	];
	// At once: a page that is going away does not live to hear that each was written, and would take them along.
	if (isWhole) transaction.commit();
	await Promise.all(writes);
}

function abandon(transaction: Writing): void {
	try {
		transaction.abort();
	} catch (reason) {
		// It had aborted by itself: the request that failed took it along.
		if (!(reason instanceof DOMException)) throw reason;
	}
}
