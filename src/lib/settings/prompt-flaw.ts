/** Why a prompt is not saved as it is. */
import { isPromptName, isSameName, type SavedPrompt } from '#lib/storage/prompts.ts';

/** The page words it. */
export type PromptFlaw = 'name' | 'name-taken' | 'text' | 'changed';

/**
 * What is wrong with a prompt beside those that are saved; null when nothing is. `before` is how it was saved when it was
 * opened to be changed, undefined where it is new: another tab may have changed it since.
 */
export function promptFlaw(
	{ id, name, text }: SavedPrompt,
	saved: readonly SavedPrompt[],
	before: SavedPrompt | undefined
): PromptFlaw | null {
	if (!isPromptName(name)) return 'name';
	if (saved.some((other) => other.id !== id && isSameName(other.name, name))) return 'name-taken';
	if (text.trim() === '') return 'text';
	const now = saved.find((other) => other.id === id);
	// What another tab has deleted, nothing is lost of.
	return now && JSON.stringify(now) !== JSON.stringify(before) ? 'changed' : null;
}
