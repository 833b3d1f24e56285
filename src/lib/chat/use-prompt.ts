/** What choosing a saved prompt does. */
import type { SavedPrompt } from '#lib/storage/prompts.ts';
import type { Chat } from './chat.svelte.ts';

/** Puts a prompt to use: as the message that is being written or as the system prompt, with its own way of thinking. */
export function usePrompt(
	chat: Pick<Chat, 'draft' | 'useSystemPrompt' | 'useThinking'>,
	{ place, text, thinking }: SavedPrompt
): void {
	chat.draft = place === 'message' ? text : '';
	if (place === 'system') chat.useSystemPrompt(text);
	if (thinking !== null) chat.useThinking(thinking);
}
