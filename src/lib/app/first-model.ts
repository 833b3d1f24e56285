/** The model to begin with: the one used last, if it is still here and does no harm. */
import type { Library } from '#lib/library/library.svelte.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import type { Settings } from '#lib/settings/settings.svelte.ts';
import type { DiedLoading } from './died-loading.svelte.ts';
import { lastModel } from './last-model.ts';
import type { Notices } from './notices.svelte.ts';

export interface FirstModelOptions {
	readonly diedLoading: Pick<DiedLoading, 'look'>;
	readonly notices: Pick<Notices, 'show'>;
	readonly settings: Pick<Settings, 'change'>;
}

/**
 * The model used last, if it is still here; otherwise null, and the person is told that another answers. Where storage
 * could not be read, or where its load ended the page, it stays the chosen one, and another answers for now.
 */
export async function firstModel(
	modelId: string,
	library: Library,
	{ diedLoading, notices, settings }: FirstModelOptions
): Promise<CatalogModel | null> {
	const last = lastModel(modelId, library);
	switch (last.kind) {
		case 'here':
			return (await diedLoading.look(last.model)) ? null : last.model;
		case 'unknown':
			if (last.code !== null) notices.show(last.code);
			break;
		case 'gone':
			notices.show('model-not-stored');
			await settings.change({ modelId: null });
	}
	return null;
}
