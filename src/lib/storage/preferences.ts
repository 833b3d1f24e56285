/** What a person prefers, over all conversations. */
import type { Device } from '#lib/engine/protocol.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import type { ThinkingChoice } from './conversations.ts';
import type { Database } from './database.ts';

/** Percent. */
export const textSizes = [90, 100, 115, 130] as const;

export type TextSize = (typeof textSizes)[number];

export interface Preferences {
	readonly theme: 'system' | 'light' | 'dark';
	/** The size of all text, as a share of what the browser is set to. */
	readonly textSize: TextSize;
	/** Whether a finished thinking trace is folded away until it is asked for. */
	readonly foldTraces: boolean;
	/** Whether long lines of code are wrapped. */
	readonly wrapCode: boolean;
	/** A locale's name; null to follow the browser. */
	readonly locale: string | null;
	/** The model that answers; null for the one that comes with Ponder. */
	readonly modelId: string | null;
	/** Tokens a second measured in answers on this device, by model, device and variant. A change adds to them. */
	readonly measuredRates: Readonly<Record<string, number>>;
	/** What the model is to run on; null for what suits the device. */
	readonly device: Device | null;
	/** Tokens of context; null for what suits the device. */
	readonly contextLength: number | null;
	/** How a new conversation thinks. */
	readonly thinking: ThinkingChoice;
	/** Whether the person does not want to be offered to install Ponder. */
	readonly installDismissed: boolean;
	/** Whether the system's notifications say when an answer or a download is ready. */
	readonly notifications: boolean;
	/** The origin of a mirror that models come from; null for the hub itself. */
	readonly hub: string | null;
	/** Models of repositories that the person named, as they were found, in the order they were named. */
	readonly repositories: readonly CatalogModel[];
}

export const defaultPreferences: Preferences = {
	theme: 'system',
	textSize: 100,
	foldTraces: true,
	wrapCode: false,
	locale: null,
	modelId: null,
	measuredRates: {},
	device: null,
	contextLength: null,
	thinking: { enabled: true, budget: 2048 },
	installDismissed: false,
	notifications: false,
	hub: null,
	repositories: []
};

/** The preferences as saved; what was never set is as in `defaultPreferences`. */
export async function savedPreferences(database: Database): Promise<Preferences> {
	const { store, done } = database.transaction('preferences');
	const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	await done;
	const saved = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
	return { ...defaultPreferences, ...saved };
}

/** Preferences with some of them changed: each replaced, but rates added to those that there are. */
export function changedPreferences(before: Preferences, change: Partial<Preferences>): Preferences {
	const measuredRates = { ...before.measuredRates, ...change.measuredRates };
	return { ...before, ...change, measuredRates };
}

/**
 * Writes the given preferences in one transaction, over what another tab may have written since they were read; the
 * others stay as they are.
 */
export async function savePreferences(database: Database, change: Partial<Preferences>): Promise<void> {
	const { store, done } = database.transaction('preferences', 'readwrite');
	const write = async (): Promise<void> => {
		const saved = change.measuredRates && ((await store.get('measuredRates')) as SavedRates);
		const rates = saved ? { measuredRates: { ...saved, ...change.measuredRates } } : {};
		const rows = Object.entries({ ...change, ...rates }) as [
			keyof Preferences,
			Preferences[keyof Preferences]
		][];
		await Promise.all(rows.map(([key, value]) => store.put(value, key)));
	};
	await Promise.all([write(), done]);
}

/** What is under a key is what was put there. */
type SavedRates = Preferences['measuredRates'] | undefined;

/**
 * Changes the list of named repositories as it is saved, in one transaction: what another tab has added stays. Gives the
 * list as it is then.
 */
export async function updateRepositories(
	database: Database,
	update: RepositoryUpdate
): Promise<RepositoryList> {
	const { store, done } = database.transaction('preferences', 'readwrite');
	const write = async (): Promise<RepositoryList> => {
		const saved = (await store.get('repositories')) as RepositoryList | undefined;
		const updated = update(saved ?? defaultPreferences.repositories);
		await store.put(updated, 'repositories');
		return updated;
	};
	const [updated] = await Promise.all([write(), done]);
	return updated;
}

type RepositoryList = Preferences['repositories'];
/** Pure: it may be asked more than once. */
export type RepositoryUpdate = (saved: RepositoryList) => RepositoryList;
