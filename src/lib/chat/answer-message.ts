/** The message of an answer in its states: opened, as far as it is written, ended, failed, left behind. */
import { EngineError } from '#lib/engine/errors.ts';
import type { GenerateResult } from '#lib/engine/protocol.ts';
import type { AssistantMessage, Message } from '#lib/storage/conversations.ts';
import type { Prompt } from './prompt.ts';
import type { Reply } from './reply.svelte.ts';

/** An answer of which nothing is written yet. */
export function openAnswer(
	place: Pick<AssistantMessage, 'id' | 'conversationId' | 'parentId' | 'createdAt' | 'asked' | 'language'>
): AssistantMessage {
	return {
		...place,
		role: 'assistant',
		content: '',
		reasoning: '',
		status: 'open',
		spent: { thinkingTokens: 0, answerTokens: 0, thinkingMs: 0 },
		outcome: null,
		error: null,
		model: null
	};
}

/** An answer that was cut off, to be gone on with. */
export function reopened(message: AssistantMessage): AssistantMessage {
	return { ...message, status: 'open', outcome: null, error: null };
}

/** Whether the model can go on where an answer was cut off. */
export function canContinue(message: AssistantMessage): boolean {
	if (message.content === '' && message.reasoning === '') return false;
	if (message.status === 'complete') return message.outcome?.finishReason === 'length';
	return message.status !== 'open';
}

/** Whether not a word is in it and none will come. One that is open may be being written in another tab. */
export function isLeftEmpty(message: AssistantMessage): boolean {
	return message.status !== 'open' && message.content === '' && message.reasoning === '';
}

/** Whether the model ended its answer by itself before there was a word in it, whatever it thought. */
export function endedWithoutWords({ status, content, outcome }: AssistantMessage): boolean {
	return status === 'complete' && content.trim() === '' && outcome?.finishReason !== 'length';
}

/** The person's own words in the place of an answer. */
export function rewritten(
	place: Pick<AssistantMessage, 'id' | 'conversationId' | 'parentId' | 'createdAt' | 'asked'>,
	content: string
): AssistantMessage {
	return { ...openAnswer(place), content, status: 'complete', edited: true };
}

/** The answer as far as it is written. */
export function asWritten(message: AssistantMessage, reply: Reply): AssistantMessage {
	return { ...message, content: reply.content, reasoning: reply.reasoning, spent: reply.spent };
}

/** The answer as the engine ended it, at the person's word or by itself. */
export function asEnded(message: AssistantMessage, result: GenerateResult, prompt: Prompt): AssistantMessage {
	const { thinking, answer, ...rest } = result;
	const { thinkingTokens, answerTokens } = result.usage;
	const { asked } = result.trace;
	return {
		...message,
		content: answer,
		reasoning: thinking,
		status: result.finishReason === 'interrupted' ? 'stopped' : 'complete',
		spent: {
			thinkingTokens,
			answerTokens,
			thinkingMs: message.spent.thinkingMs + result.timings.thinkingMs
		},
		outcome: { ...rest, askedIn: asked === null ? null : (prompt.ids[asked.messageIndex] ?? null) }
	};
}

/** The answer as it is when it could not go on; `signal` tells whether that was the person's own wish. */
export function asFailed(message: AssistantMessage, reason: unknown, signal: AbortSignal): AssistantMessage {
	if (reason instanceof EngineError) return { ...message, status: 'failed', error: reason.code };
	if (signal.aborted) return { ...message, status: 'stopped' };
	// A defect of ours: the person reads its code, the console the whole.
	console.error(reason);
	return { ...message, status: 'failed', error: 'internal' };
}

/** Nobody writes an answer that is read back as open: the page that did is gone. */
export function asLeftBehind(message: Message): Message {
	return message.role === 'assistant' && message.status === 'open' ? { ...message, status: 'cut' } : message;
}

/** The answer, to whose prompt the message `id` is the first; null: it was shown the whole conversation. */
export function asShownFrom(
	{ shownFrom: _before, ...message }: AssistantMessage,
	id: string | null
): AssistantMessage {
	return id === null ? message : { ...message, shownFrom: id };
}
