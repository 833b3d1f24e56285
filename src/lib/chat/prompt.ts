/** What of a conversation the model is shown. */
import type { Continuation, PromptMessage } from '#lib/engine/protocol.ts';
import { withAttachedTexts } from '#lib/qwen3/attached-text.ts';
import { earlyStopSentence } from '#lib/qwen3/early-stop.ts';
import type { AssistantMessage, Message } from '#lib/storage/conversations.ts';

export interface Prompt {
	readonly messages: readonly PromptMessage[];
	/** The id of the message at the same place in `messages`; null for what nobody said: the system prompt, an empty turn. */
	readonly ids: readonly (string | null)[];
}

/**
 * The messages from the first to the one that is to be answered, as the engine takes them, after the system prompt
 * where there is a word in it: without one there is none, as Qwen3 has none by itself. An answer without a word (it failed, or was stopped while thinking) stays as an empty turn, and
 * one that was deleted leaves one: its question is part of what was said, and two questions in a row read like one to a
 * small model (the bundled one then adds the numbers of both, in half of all tries). A question that was too long for
 * the context goes with its answer, or nothing after it could ever be answered. The reasoning is handed on and dropped
 * by Qwen3's own template; it is given even when empty, since the template would look for tags in the answer otherwise.
 */
export function promptOf(path: readonly Message[], system = ''): Prompt {
	const shown = path.filter((message, index) => {
		const answer = message.role === 'assistant' ? message : path[index + 1];
		return !(answer?.role === 'assistant' && answer.error === 'context-overflow' && answer.content === '');
	});
	const turns = shown.flatMap((message, index) => {
		const isUnanswered = message.role === 'user' && shown[index + 1]?.role === 'user';
		return isUnanswered ? [turnOf(message), emptyTurn] : [turnOf(message)];
	});
	if (system.trim() !== '') turns.unshift({ id: null, message: { role: 'system', content: system } });
	return { messages: turns.map(({ message }) => message), ids: turns.map(({ id }) => id) };
}

/** An answer that was cut off, for the engine to go on with; undefined when there is not a word of it. */
export function continuationOf(message: AssistantMessage): Continuation | undefined {
	const { content, reasoning, outcome } = message;
	if (content === '' && reasoning === '') return undefined;
	const ended = outcome?.trace.ended ?? null;
	if (ended !== null && ended !== 'cut') return { thinking: reasoning, answer: content, ended };
	// Cut off by a reload, when nobody could say so any more.
	const isClosed = reasoning.endsWith(earlyStopSentence.trimStart());
	return { thinking: reasoning, answer: content, ended: isClosed ? 'budget' : null };
}

interface PromptTurn {
	readonly id: string | null;
	readonly message: PromptMessage;
}

const emptyTurn: PromptTurn = { id: null, message: { role: 'assistant', content: '', reasoning: '' } };

function turnOf(message: Message): PromptTurn {
	const { id, content } = message;
	if (message.role === 'user') {
		return { id, message: { role: 'user', content: withAttachedTexts(content, message.attachments ?? []) } };
	}
	return { id, message: { role: 'assistant', content, reasoning: message.reasoning } };
}
