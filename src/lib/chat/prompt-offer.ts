/** Which saved prompts are offered for what is typed. */
import { isSameName, type SavedPrompt } from '#lib/storage/prompts.ts';

/** What is typed after a `/` at the very start, while nothing but a name is typed; null otherwise. */
export function typedName(draft: string): string | null {
	return /^\/([\p{L}\p{M}\p{N}_-]*)$/u.exec(draft)?.[1] ?? null;
}

/** Those whose names begin as what is typed does; none where no name is being typed. */
export function offeredPrompts(draft: string, prompts: readonly SavedPrompt[]): readonly SavedPrompt[] {
	const typed = typedName(draft);
	if (typed === null) return [];
	return prompts.filter(({ name }) => isSameName(name.slice(0, typed.length), typed));
}
