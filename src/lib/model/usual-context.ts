/** How much context a model is set up with while nobody has looked at the device. */
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { defaultContextLength } from '#lib/qwen3/context-length.ts';
import type { ModelOptions } from './model-options.ts';

/** Tokens: what the person chose, or what is usual; what it is asked for may turn out shorter. */
export function usualContextLength(
	{ maxContextLength }: CatalogModel,
	{
		settings,
		deviceMemory
	}: Pick<ModelOptions, 'deviceMemory'> & {
		readonly settings: Pick<ModelOptions['settings'], 'contextLength'>;
	}
): number {
	const { contextLength } = settings;
	if (contextLength !== null) return Math.min(contextLength, maxContextLength);
	return defaultContextLength(deviceMemory, maxContextLength);
}
