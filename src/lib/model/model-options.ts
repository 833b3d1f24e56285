/** What stands around the model of a page. Interface only. */
import type { Spawn } from '#lib/engine/spawn.ts';
import type { Platform } from '#lib/library/platform.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import type { Preferences } from '#lib/storage/preferences.ts';
import type { LoadMark } from './load-mark.ts';
import type { StoredModels } from './stored-models.ts';

export interface ModelOptions {
	/** The one that answers until another is chosen. */
	readonly model: CatalogModel;
	/** What is kept on this device. */
	readonly stored: StoredModels;
	readonly spawn: Spawn;
	/** The absolute address of what the catalogue names relative to the app. */
	readonly locate: (path: string) => string;
	/** What the person chose of device and context length, and where a new choice is kept. */
	readonly settings: Pick<Preferences, 'device' | 'contextLength' | 'measuredRates'> & {
		change(change: Partial<Preferences>): Promise<void>;
	};
	/** GiB, as the browser tells it; undefined where it does not. */
	readonly deviceMemory: number | undefined;
	/** What the browser says of itself. */
	readonly platform: Platform;
	/** Where a load that is under way is noted, should it end the page. */
	readonly mark: Pick<LoadMark, 'begin' | 'end' | 'forget'>;
}
