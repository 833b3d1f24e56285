/** The context lengths that a model can be set up with. */
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { contextLengths } from '#lib/qwen3/context-length.ts';

/** What a context length costs. */
export interface ContextOption {
	readonly tokens: number;
	/** Bytes of memory for the conversation; null until it is known what the model runs on. */
	readonly bytes: number | null;
}

/** Shortest first. `kvBytesPerToken`: bytes; null while nobody knows. */
export function contextOptionsOf(
	{ maxContextLength }: CatalogModel,
	kvBytesPerToken: number | null
): readonly ContextOption[] {
	const lengths = [...contextLengths.filter((length) => length < maxContextLength), maxContextLength];
	return lengths.map((tokens) => ({
		tokens,
		bytes: kvBytesPerToken === null ? null : tokens * kvBytesPerToken
	}));
}
