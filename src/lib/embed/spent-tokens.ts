/** What a host's calls take of its tokens. Pure. */
import type { CallName, EmbedCalls } from './protocol.ts';

/** Of most scripts, about. */
const lettersPerToken = 4;

/** What a piece of a completion was spent on; other calls report nothing. */
export function tokensOf(progress: EmbedCalls[CallName]['progress']): number {
	return progress.tokens;
}

/**
 * Of an answer that was stopped, nobody says how much of its prompt was read: all of it, by its length. Otherwise what is
 * begun and stopped over and over would cost the visitor's device much and its host nothing.
 */
export function estimatedTokensOf(params: EmbedCalls[CallName]['params']): number {
	return 'messages' in params ? estimatedTokens(params.messages.map(({ content }) => content)) : 0;
}

/** Of these texts together, by their length. */
export function estimatedTokens(texts: readonly string[]): number {
	return Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / lettersPerToken);
}

/** Of a completion: the rest of it was counted piece by piece. */
export function promptTokensOf(result: EmbedCalls[CallName]['result']): number {
	return result !== null && 'usage' in result ? result.usage.promptTokens - result.usage.cachedTokens : 0;
}
