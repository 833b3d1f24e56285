/** The person's own prompts, kept to be used again by their names. */
import type { ThinkingChoice } from './conversations.ts';
import type { Database } from './database.ts';

export interface SavedPrompt {
	readonly id: string;
	/** What is typed after `/`; see `isPromptName`. No two are the same but for their case. */
	readonly name: string;
	readonly text: string;
	/** Whether it becomes the message that is being written, or the system prompt of the conversation. */
	readonly place: 'message' | 'system';
	/** How the model is to think with it; null to leave that as it is. */
	readonly thinking: ThinkingChoice | null;
}

/** Qwen3's soft switches: whoever types these means them. */
const softSwitches: readonly string[] = ['think', 'no_think'];

/** Letters, digits, `-` and `_` of any script, up to 40, beginning with a letter or digit; not a soft switch of Qwen3. */
export function isPromptName(name: string): boolean {
	return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,39}$/u.test(name) && !softSwitches.includes(name.toLowerCase());
}

/** Whether two names are the same to whoever types one. */
export function isSameName(a: string, b: string): boolean {
	return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** Every saved prompt, by name. */
export async function savedPrompts(database: Database): Promise<SavedPrompt[]> {
	const rows = await database.getAll('prompts');
	return rows.sort((a, b) => a.name.localeCompare(b.name));
}

/** Writes one, new or changed. */
export async function savePrompt(database: Database, prompt: SavedPrompt): Promise<void> {
	await database.put('prompts', prompt);
}

/** Deletes one; does nothing when there is none. */
export async function deletePrompt(database: Database, id: string): Promise<void> {
	await database.delete('prompts', id);
}
