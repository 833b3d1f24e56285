/**
 * What an import writes. Messages come first, in as many transactions as it takes, and are seen by nobody: only the last
 * transaction, which writes the conversations' rows, makes them part of what is kept. Until then all can be taken back.
 */
import type { AssistantMessage, Attached, Conversation, Draft, Message } from './conversations.ts';
import type { Database } from './database.ts';
import type { Preferences } from './preferences.ts';
import type { SavedPrompt } from './prompts.ts';

/** Everything that becomes visible at once. */
export interface Arrived {
	readonly conversations: readonly Conversation[];
	readonly prompts: readonly SavedPrompt[];
	readonly drafts: readonly Draft[];
	readonly attached: readonly Attached[];
	readonly preferences: Partial<Preferences>;
	/** Thinking for answers that are here without it. */
	readonly traces: readonly Trace[];
}

/** The thinking of an answer, with what tells that it is that very answer. */
export type Trace = Pick<AssistantMessage, 'id' | 'reasoning' | 'content' | 'status' | 'spent'>;

/** Whether it is the thinking of that answer, which is here without it. */
export function isLackedBy(
	{ id, reasoning, content, status, spent }: Trace,
	message: Message | undefined
): message is AssistantMessage {
	return (
		reasoning !== '' &&
		message?.role === 'assistant' &&
		message.id === id &&
		message.reasoning === '' &&
		message.content === content &&
		message.status === status &&
		message.spent.thinkingTokens === spent.thinkingTokens
	);
}

/** The ids of all conversations. */
export function conversationIds(database: Database): Promise<string[]> {
	return database.getAllKeys('conversations');
}

/** Every draft, in no order. */
export function savedDrafts(database: Database): Promise<Draft[]> {
	return database.getAll('drafts');
}

/** What is attached to drafts, in no order. */
export function allAttached(database: Database): Promise<Attached[]> {
	return database.getAll('attached');
}

/** Writes messages of conversations that are not there yet. Rejects where one has the id of another that is kept. */
export async function writeArriving(database: Database, messages: readonly Message[]): Promise<void> {
	const transaction = database.transaction(['messages', 'arriving'], 'readwrite');
	const arriving = transaction.objectStore('arriving');
	const ids = new Set(messages.map(({ conversationId }) => conversationId));
	await Promise.all([
		...[...ids].map((id) => arriving.put(id, id)),
		...messages.map((message) => transaction.objectStore('messages').add(message)),
		transaction.done
	]);
}

/** Makes what was written part of what is kept, all in one transaction. */
export async function finishArrival(database: Database, arrived: Arrived): Promise<void> {
	const stores = [
		...(['conversations', 'messages', 'prompts', 'drafts', 'attached'] as const),
		...(['preferences', 'arriving'] as const)
	];
	const transaction = database.transaction(stores, 'readwrite');
	const messages = transaction.objectStore('messages');
	// Compared once more: another tab may have written meanwhile, and that is left as it is.
	const complete = async (trace: Trace) => {
		const message = await messages.get(trace.id);
		if (message && isLackedBy(trace, message)) await messages.put({ ...message, reasoning: trace.reasoning });
	};
	const preferences = Object.entries(arrived.preferences) as [
		keyof Preferences,
		Preferences[keyof Preferences]
	][];
	await Promise.all([
		...arrived.conversations.map((row) => transaction.objectStore('conversations').put(row)),
		...arrived.traces.map(complete),
		...arrived.prompts.map((row) => transaction.objectStore('prompts').put(row)),
		...arrived.drafts.map((row) => transaction.objectStore('drafts').put(row)),
		...arrived.attached.map((row) => transaction.objectStore('attached').put(row)),
		...preferences.map(([key, value]) => transaction.objectStore('preferences').put(value, key)),
		transaction.objectStore('arriving').clear(),
		transaction.done
	]);
}

/** Takes back what an import wrote that did not finish; does nothing when there was none. */
export async function removeArriving(database: Database): Promise<void> {
	for (const id of await database.getAllKeys('arriving')) {
		const transaction = database.transaction(['messages', 'arriving'], 'readwrite');
		const messages = transaction.objectStore('messages');
		const keys = await messages.index('conversationId').getAllKeys(id);
		await Promise.all([
			...keys.map((key) => messages.delete(key)),
			transaction.objectStore('arriving').delete(id),
			transaction.done
		]);
	}
}
