/** The context lengths that a model can be set up with. */
import { kvBytesPerToken } from '#lib/qwen3/catalog.ts';
import { contextLengths } from '#lib/qwen3/context-length.ts';
import type { Model } from './model.svelte.ts';

/** What a context length costs. */
export interface ContextOption {
	readonly tokens: number;
	/** Bytes of memory for the conversation; null until it is known what the model runs on. */
	readonly bytes: number | null;
}

/** Those on offer for the model that is prepared, or is to be; shortest first, each with its cost. */
export function contextOptions({
	current,
	loaded,
	choice
}: Pick<Model, 'current' | 'loaded' | 'choice'>): readonly ContextOption[] {
	const { maxContextLength } = current;
	const lengths = [...contextLengths.filter((length) => length < maxContextLength), maxContextLength];
	const cost = loaded?.kvBytesPerToken ?? (choice && kvBytesPerToken(current, choice.dtype));
	return lengths.map((tokens) => ({ tokens, bytes: cost === null ? null : tokens * cost }));
}
