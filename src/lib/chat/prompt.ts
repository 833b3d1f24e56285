/** What of a conversation the model is shown. */
import type { PromptMessage } from '#lib/engine/protocol.ts';
import type { Message } from '#lib/storage/conversations.ts';

export interface Prompt {
	readonly messages: readonly PromptMessage[];
	/** The id of the message at the same place in `messages`. */
	readonly ids: readonly string[];
}

/**
 * The messages from the first to the one that is to be answered, as the engine takes them. An answer without a word
 * (it failed, or was stopped while thinking) is left out; its question stays, for the person sees it asked. A question
 * that was too long for the context goes with its answer, or nothing after it could ever be answered. The reasoning is
 * handed on and dropped by Qwen3's own template; it is given even when empty, since the template would look for tags
 * in the answer otherwise.
 */
export function promptOf(path: readonly Message[]): Prompt {
	const shown = path.filter((message, index) => {
		if (message.role === 'assistant') return message.content.trim() !== '';
		const answer = path[index + 1];
		return !(answer?.role === 'assistant' && answer.error === 'context-overflow' && answer.content === '');
	});
	return { messages: shown.map(toPromptMessage), ids: shown.map(({ id }) => id) };
}

function toPromptMessage(message: Message): PromptMessage {
	if (message.role === 'user') return { role: 'user', content: message.content };
	return { role: 'assistant', content: message.content, reasoning: message.reasoning };
}
