/** What the engine is asked to load: which files, in which variants, with how much context. */
import { EngineError } from '#lib/engine/errors.ts';
import type { ModelRequest } from '#lib/engine/model-request.ts';
import type { DeviceChoice, DevicePlan } from '#lib/engine/protocol.ts';
import { deviceFacts, type Platform } from '#lib/library/platform.ts';
import { publishedDtypes, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import { defaultContextLength } from '#lib/qwen3/context-length.ts';
import { suitableContextLength } from '#lib/qwen3/offer.ts';
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
	/** What the browser says of itself. */
	readonly platform: Platform;
}

/** Rejects with `model-not-stored` when it is neither bundled nor kept on this device. */
export async function loadRequest(model: CatalogModel, setting: LoadSetting): Promise<ModelRequest> {
	const { settings } = setting;
	return {
		...(await sourceOf(model, setting)),
		modelId: model.id,
		contextLength: (plan, choice) => wantedContextLength(model, setting, { plan, choice }),
		...(settings.device ? { device: settings.device } : {}),
		...(model.selfTest ? { selfTest: model.selfTest } : {})
	};
}

/**
 * Tokens: what the person chose or what suits the device, and never more than the model was made for. `tried`: null
 * while nobody has looked at the device; what it is asked for may then turn out shorter.
 */
export function wantedContextLength(
	model: CatalogModel,
	{ settings, deviceMemory, platform }: Pick<LoadSetting, 'settings' | 'deviceMemory' | 'platform'>,
	tried: { readonly plan: DevicePlan; readonly choice: DeviceChoice } | null
): number {
	const { maxContextLength } = model;
	if (settings.contextLength !== null) return Math.min(settings.contextLength, maxContextLength);
	if (tried === null) return defaultContextLength(deviceMemory, maxContextLength);
	const facts = deviceFacts(tried.plan, platform, deviceMemory);
	return suitableContextLength(model, tried.choice.dtype, facts);
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
