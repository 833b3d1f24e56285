/** What the engine is asked to load: which files, in which variants, with how much context. */
import { EngineError } from '#lib/engine/errors.ts';
import type { ModelRequest } from '#lib/engine/model-request.ts';
import { publishedDtypes, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import { defaultContextLength } from '#lib/qwen3/context-length.ts';
import type { Preferences } from '#lib/storage/preferences.ts';
import type { StoredModels } from './stored-models.ts';

export interface LoadSetting {
	readonly stored: StoredModels;
	/** The absolute address of what the catalogue names relative to the app. */
	readonly locate: (path: string) => string;
	/** What the person chose; null: what suits the device. */
	readonly settings: Pick<Preferences, 'device' | 'contextLength'>;
	/** GiB, as the browser tells it; undefined where it does not. */
	readonly deviceMemory: number | undefined;
}

/** Rejects with `model-not-stored` when it is neither bundled nor kept on this device. */
export async function loadRequest(model: CatalogModel, setting: LoadSetting): Promise<ModelRequest> {
	const { settings } = setting;
	return {
		...(await sourceOf(model, setting)),
		modelId: model.id,
		contextLength: wantedContextLength(model, setting),
		...(settings.device ? { device: settings.device } : {}),
		...(model.selfTest ? { selfTest: model.selfTest } : {})
	};
}

/** Tokens: what the person chose or what suits the device, and never more than the model was made for. */
export function wantedContextLength(
	model: CatalogModel,
	{ settings, deviceMemory }: Pick<LoadSetting, 'settings' | 'deviceMemory'>
): number {
	const wanted = settings.contextLength ?? defaultContextLength(deviceMemory, model.maxContextLength);
	return Math.min(wanted, model.maxContextLength);
}

async function sourceOf(
	model: CatalogModel,
	{ stored, locate }: LoadSetting
): Promise<Pick<ModelRequest, 'source' | 'dtypes'>> {
	if (model.origin.kind === 'bundled') {
		return { source: { kind: 'address', base: locate(model.origin.base) }, dtypes: publishedDtypes(model) };
	}
	const dtypes: readonly PublishedDtype[] = stored.dtypesOf(model.id);
	if (dtypes.length === 0) throw notStored(model);
	const files = await stored.filesOf(model.id).catch((reason: unknown) => {
		throw new EngineError('model-file-corrupt', `${model.id} cannot be read: ${String(reason)}`, {
			cause: reason
		});
	});
	// Deleted in another tab, or taken by the browser, since the list was read.
	if (Object.keys(files).length === 0) throw notStored(model);
	return { source: { kind: 'variants', files }, dtypes };
}

function notStored({ id }: CatalogModel): EngineError {
	return new EngineError('model-not-stored', `${id} is not on this device`);
}
