/** How much of the context a conversation takes. */
import type { Message } from '#lib/storage/conversations.ts';

/** Tokens that the last answer left in the context, prompt and thinking included; null before there is one. */
export function contextUsed(messages: readonly Message[]): number | null {
	for (const message of messages.toReversed()) {
		if (message.role !== 'assistant' || message.outcome === null) continue;
		const { promptTokens, thinkingTokens, forcedTokens, answerTokens } = message.outcome.usage;
		return promptTokens + thinkingTokens + forcedTokens + answerTokens;
	}
	return null;
}
