/**
 * Saved prompts that are being written: kept with every change in `localStorage`, whose writes outlive the page at once, and
 * given back when the form is opened again.
 */
import type { SavedPrompt } from '#lib/storage/prompts.ts';

const item = 'ponder-prompt-drafts';

export class PromptDrafts {
	readonly #storage: Storage | null;

	/** Null where the browser gives no storage: then nothing is kept. */
	constructor(storage: Storage | null) {
		this.#storage = storage;
	}

	/** What is being written, the one that was changed last at the end; what cannot be read is left out. */
	list(): readonly SavedPrompt[] {
		const kept = this.#storage?.getItem(item) ?? '[]';
		try {
			const rows: unknown = JSON.parse(kept);
			return Array.isArray(rows) ? rows.filter(isPrompt) : [];
		} catch (reason) {
			if (reason instanceof SyntaxError) return [];
			throw reason;
		}
	}

	find(id: string): SavedPrompt | undefined {
		return this.list().find((draft) => draft.id === id);
	}

	keep(prompt: SavedPrompt): void {
		this.#write([...this.#others(prompt.id), prompt]);
	}

	/** It was saved, or is not wanted. */
	forget(id: string): void {
		this.#write(this.#others(id));
	}

	#others(id: string): readonly SavedPrompt[] {
		return this.list().filter((draft) => draft.id !== id);
	}

	#write(drafts: readonly SavedPrompt[]): void {
		try {
			if (drafts.length === 0) this.#storage?.removeItem(item);
			else this.#storage?.setItem(item, JSON.stringify(drafts));
		} catch (reason) {
			// Full: it is then in the form alone, as long as the page is open.
			console.warn(reason);
		}
	}
}

/** What is there was written by a page of Ponder's, perhaps by an older one. */
function isPrompt(value: unknown): value is SavedPrompt {
	if (typeof value !== 'object' || value === null) return false;
	const { id, name, text, place, thinking } = value as Partial<Record<keyof SavedPrompt, unknown>>;
	const hasWords = [id, name, text].every((part) => typeof part === 'string');
	return hasWords && (place === 'message' || place === 'system') && isThinking(thinking);
}

function isThinking(value: unknown): value is SavedPrompt['thinking'] {
	if (value === null) return true;
	if (typeof value !== 'object') return false;
	const { enabled, budget } = value as { readonly enabled?: unknown; readonly budget?: unknown };
	return typeof enabled === 'boolean' && (budget === null || typeof budget === 'number');
}
