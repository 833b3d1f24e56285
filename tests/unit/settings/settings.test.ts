import { describe, expect, it } from 'vitest';
import { Settings } from '#lib/settings/settings.svelte.ts';
import { Connection } from '#lib/storage/database.ts';
import { defaultPreferences } from '#lib/storage/preferences.ts';
import { newFactory } from '../../fixtures/conversations.ts';

async function openSettings(factory: IDBFactory | null) {
	const faults: string[] = [];
	const settings = new Settings(new Connection(factory), ({ code }) => faults.push(code));
	await settings.load();
	return { settings, faults };
}

describe('settings', () => {
	it('are the defaults until they are changed', async () => {
		const { settings, faults } = await openSettings(newFactory());
		expect(settings).toMatchObject(defaultPreferences);
		expect(faults).toEqual([]);
	});

	it('are there after a reload, each by itself', async () => {
		const factory = newFactory();
		const { settings } = await openSettings(factory);
		await settings.change({ theme: 'dark', contextLength: 4096 });
		await settings.change({ thinking: { enabled: false, budget: 512 } });
		await settings.change({ contextLength: null });
		const { settings: reloaded } = await openSettings(factory);
		const changed = { theme: 'dark', contextLength: null, thinking: { enabled: false, budget: 512 } };
		expect(reloaded).toMatchObject({ ...defaultPreferences, ...changed });
	});

	it('hold until the page is closed where nothing can be saved', async () => {
		const { settings, faults } = await openSettings(null);
		await settings.change({ theme: 'dark' });
		expect(settings.theme).toBe('dark');
		expect(new Set(faults)).toEqual(new Set(['storage-denied']));
	});
});
