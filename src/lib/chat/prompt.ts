/** What of a conversation the model is shown. */
import type { PromptMessage } from '#lib/engine/protocol.ts';
import type { Message } from '#lib/storage/conversations.ts';

export interface Prompt {
	readonly messages: readonly PromptMessage[];
	/** The id of the message at the same place in `messages`; `systemPromptId` for the system prompt. */
	readonly ids: readonly string[];
}

/** Stands for the system prompt where a message's id is asked for: no message has it. */
export const systemPromptId = 'system';

/**
 * The messages from the first to the one that is to be answered, as the engine takes them. An answer without a word
 * (it failed, or was stopped while thinking) stays as an empty turn: its question is part of what was said, and two
 * questions in a row read like one to a small model (the bundled one then adds the numbers of both, in half of all
 * tries). A question that was too long for the context goes with its answer, or nothing after it could ever be answered. The reasoning is
 * handed on and dropped by Qwen3's own template; it is given even when empty, since the template would look for tags
 * in the answer otherwise. A system prompt comes first; without a word in it there is none, as Qwen3 has none by itself.
 */
export function promptOf(path: readonly Message[], systemPrompt = ''): Prompt {
	const shown = path.filter((message, index) => {
		const answer = message.role === 'assistant' ? message : path[index + 1];
		return !(answer?.role === 'assistant' && answer.error === 'context-overflow' && answer.content === '');
	});
	const messages = shown.map(toPromptMessage);
	const ids = shown.map(({ id }) => id);
	if (systemPrompt.trim() === '') return { messages, ids };
	return {
		messages: [{ role: 'system', content: systemPrompt }, ...messages],
		ids: [systemPromptId, ...ids]
	};
}

function toPromptMessage(message: Message): PromptMessage {
	if (message.role === 'user') return { role: 'user', content: message.content };
	return { role: 'assistant', content: message.content, reasoning: message.reasoning };
}
