/** How much of the context a conversation takes. */
import type { Message } from '#lib/storage/conversations.ts';

/** Tokens. */
export interface ContextUse {
	/** What the last answer left in the context, prompt and thinking included. */
	readonly total: number;
	/** Of these, its own thinking, which the next prompt is without. */
	readonly thinking: number;
}

/** Null before there is an answer. */
export function contextUsed(messages: readonly Message[]): ContextUse | null {
	for (const message of messages.toReversed()) {
		if (message.role !== 'assistant' || message.outcome === null) continue;
		const { promptTokens, thinkingTokens, forcedTokens, answerTokens } = message.outcome.usage;
		const thinking = thinkingTokens + forcedTokens;
		return { total: promptTokens + thinking + answerTokens, thinking };
	}
	return null;
}
