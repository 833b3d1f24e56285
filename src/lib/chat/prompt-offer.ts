/** Which saved prompts are offered for what is typed, and what choosing one does. */
import { isSameName, type SavedPrompt } from '#lib/storage/prompts.ts';
import type { Chat } from './chat.svelte.ts';

/** What is typed after a `/` at the very start, while nothing but a name is typed; null otherwise. */
export function typedName(draft: string): string | null {
	return /^\/([\p{L}\p{M}\p{N}_-]*)$/u.exec(draft)?.[1] ?? null;
}

/** Those whose names begin as what is typed does, or the one whose name words follow; none where no name is typed. */
export function offeredPrompts(draft: string, prompts: readonly SavedPrompt[]): readonly SavedPrompt[] {
	const { name: followed } = parted(draft);
	if (followed !== null) return prompts.filter(({ name }) => isSameName(name, followed));
	const typed = typedName(draft);
	if (typed === null) return [];
	return prompts.filter(({ name }) => isSameName(name.slice(0, typed.length), typed));
}

/** A name that a space and words follow, and these words: none yet, perhaps. */
function parted(draft: string): { readonly name: string | null; readonly words: string } {
	const [, name = null, words = ''] = /^\/([\p{L}\p{M}\p{N}_-]+)\s+([^]*)$/u.exec(draft) ?? [];
	return { name, words };
}

/**
 * Puts a prompt to use: as the message that is being written or as the system prompt, with its own way of thinking, unless
 * how to think is `given`. Words that follow its name in the draft are the message, or go on with it.
 */
export function usePrompt(
	chat: Pick<Chat, 'draft' | 'useSystemPrompt' | 'useThinking'>,
	{ place, text, thinking }: SavedPrompt,
	given = false
): void {
	const { words } = parted(chat.draft);
	chat.draft = place === 'system' ? words : words === '' ? text : `${text.trimEnd()}\n${words}`;
	if (place === 'system') chat.useSystemPrompt(text);
	if (thinking !== null && !given) chat.useThinking(thinking);
}
