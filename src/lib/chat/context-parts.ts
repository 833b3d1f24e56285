/** What the context of a conversation is made of, as the model counts it. */
import type { PromptMessage } from '#lib/engine/protocol.ts';
import type { Message } from '#lib/storage/conversations.ts';
import type { Chat } from './chat.svelte.ts';
import { lastWindowStart } from './prompt-window.ts';
import { promptOf } from './prompt.ts';

/** Tokens. */
export interface ContextParts {
	readonly system: number;
	/** All that is attached to what the model was shown last. */
	readonly attached: number;
}

/** Null where there is no model to count. Rejects with an `EngineError`. */
export async function contextParts(chat: Chat): Promise<ContextParts | null> {
	const [system, attached] = [await systemTokens(chat), await attachedTokens(chat)];
	return system === null || attached === null ? null : { system, attached };
}

function systemTokens(chat: Chat): Promise<number | null> {
	const { systemPrompt } = chat;
	if (systemPrompt.trim() === '') return Promise.resolve(0);
	const question = { role: 'user', content: '?' } as const;
	return difference(chat, [{ role: 'system', content: systemPrompt }, question], [question]);
}

function attachedTokens(chat: Chat): Promise<number | null> {
	const path = chat.turns.map(({ message }) => message);
	const shown = path.slice(lastWindowStart(path));
	if (!shown.some((message) => message.role === 'user' && message.attachments)) return Promise.resolve(0);
	return difference(chat, promptOf(shown).messages, promptOf(shown.map(withoutAttachments)).messages);
}

/** A message without a word is counted as one with one. */
function withoutAttachments(message: Message): Message {
	if (message.role !== 'user' || !message.attachments) return message;
	const { id, conversationId, parentId, createdAt, content } = message;
	const place = { id, conversationId, parentId, createdAt };
	return { ...place, role: 'user', content: content.trim() === '' ? '?' : content };
}

async function difference(
	chat: Chat,
	whole: readonly PromptMessage[],
	part: readonly PromptMessage[]
): Promise<number | null> {
	const [more, less] = [await chat.count(whole), await chat.count(part)];
	return more && less && Math.max(0, more.promptTokens - less.promptTokens);
}
