/** What the engine is asked to load: which files, in which variants, with how much context. */
import { EngineError } from '#lib/engine/errors.ts';
import type { ModelRequest } from '#lib/engine/model-request.ts';
import type { DeviceChoice, DevicePlan } from '#lib/engine/protocol.ts';
import { deviceFacts, type Platform } from '#lib/library/platform.ts';
import { publishedDtypes, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import type { Preferences } from '#lib/storage/preferences.ts';
import type { StoredModels } from './stored-models.ts';
import { usualContextLength } from './usual-context.ts';

export interface LoadSetting {
	readonly stored: StoredModels;
	/** The absolute address of what the catalogue names relative to the app. */
	readonly locate: (path: string) => string;
	/** What the person chose; null: what suits the device. */
	readonly settings: Pick<Preferences, 'device' | 'contextLength'>;
	/** GiB, as the browser tells it; undefined where it does not. */
	readonly deviceMemory: number | undefined;
	/** What the browser says of itself. */
	readonly platform: Platform;
}

/** A request that looks at the device before it says how much context it asks for. */
export interface LoadRequest extends ModelRequest {
	/** Tokens: what the person chose or what suits the device, and never more than the model was made for. */
	readonly contextLength: (plan: DevicePlan, choice: DeviceChoice) => number;
}

/** Rejects with `model-not-stored` when it is neither bundled nor kept on this device. */
export async function loadRequest(model: CatalogModel, setting: LoadSetting): Promise<LoadRequest> {
	const { settings } = setting;
	return {
		...(await sourceOf(model, setting)),
		modelId: model.id,
		contextLength: await suitableContext(model, setting),
		...(settings.device ? { device: settings.device } : {}),
		...(model.selfTest ? { selfTest: model.selfTest } : {})
	};
}

async function suitableContext(
	model: CatalogModel,
	setting: LoadSetting
): Promise<LoadRequest['contextLength']> {
	// It is at home on every device; the rules are fetched for those that are not.
	if (model.origin.kind === 'bundled') return () => usualContextLength(model, setting);
	const { suitableContextLength } = await import('#lib/qwen3/offer.ts');
	const { settings, platform, deviceMemory } = setting;
	return (plan, { dtype }) =>
		settings.contextLength === null
			? suitableContextLength(model, dtype, deviceFacts(plan, platform, deviceMemory))
			: usualContextLength(model, setting);
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
