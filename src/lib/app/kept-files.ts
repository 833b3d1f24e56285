/** Which of the app's large files this device needs without a network. Pure. */
import type { LoadedModel } from '#lib/engine/protocol.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { filesOfVariant } from '#lib/qwen3/variant-files.ts';

/**
 * The runtime in use, and the bundled model in the variant that suits the device, whichever model answers now: it is what is
 * left where a downloaded one is deleted.
 * @param locate the absolute address of a path relative to the app
 */
export function keptFiles(
	{ origin, variants }: CatalogModel,
	{ choice, runtimeFiles }: Pick<LoadedModel, 'choice' | 'runtimeFiles'>,
	locate: (path: string) => string
): readonly string[] {
	if (origin.kind !== 'bundled' || !variants[choice.dtype]) return runtimeFiles;
	return [...runtimeFiles, ...filesOfVariant(choice.dtype).map((path) => locate(origin.base + path))];
}
