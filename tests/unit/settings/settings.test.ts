import { describe, expect, it, vi } from 'vitest';
import { catalog } from '#lib/qwen3/offered-models.ts';
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

	it('of two tabs lose nothing that one of them has added', async () => {
		const factory = newFactory();
		const { settings: one } = await openSettings(factory);
		const { settings: other } = await openSettings(factory);
		const [first, second] = catalog;
		if (!first || !second) throw new Error('fewer models than two');
		await one.change({ measuredRates: { a: 1, b: 1 } });
		await other.change({ measuredRates: { b: 2 } });
		await one.change({ measuredRates: { c: 3 } });
		await one.updateRepositories((models) => [...models, first]);
		await other.updateRepositories((models) => [...models, second]);
		const ids = ({ repositories }: typeof one) => repositories.map(({ id }) => id);
		expect(ids(other)).toEqual([first.id, second.id]);
		const { settings: reloaded } = await openSettings(factory);
		expect(reloaded.measuredRates).toEqual({ a: 1, b: 2, c: 3 });
		expect(ids(reloaded)).toEqual([first.id, second.id]);
		await one.updateRepositories((models) => models.filter(({ id }) => id !== first.id));
		expect(ids(one)).toEqual([second.id]);
	});

	it('that two calls change one after the other are those of both', async () => {
		const { settings } = await openSettings(newFactory());
		const [first, second] = catalog;
		if (!first || !second) throw new Error('fewer models than two');
		await Promise.all([
			settings.updateRepositories((models) => [...models, first]),
			settings.updateRepositories((models) => [...models, second])
		]);
		expect(settings.repositories.map(({ id }) => id)).toEqual([first.id, second.id]);
	});

	it('hold until the page is closed where nothing can be saved', async () => {
		const { settings, faults } = await openSettings(null);
		await settings.change({ theme: 'dark' });
		expect(settings.theme).toBe('dark');
		await settings.updateRepositories(() => [...catalog]);
		expect(settings.repositories).toEqual(catalog);
		expect(new Set(faults)).toEqual(new Set(['storage-denied']));
	});

	it('tell of what was written, and keep what is changed while they are read', async () => {
		let told = 0;
		const settings = new Settings(
			new Connection(newFactory()),
			() => undefined,
			() => told++
		);
		await settings.load();
		const read = settings.load();
		const written = settings.change({ theme: 'dark' });
		await read;
		expect(settings.theme).toBe('dark');
		await written;
		await settings.updateRepositories((saved) => saved);
		expect(told).toBe(2);
	});

	it('hold what could not be written when another tab has changed something, and write it with the next', async () => {
		const factory = newFactory();
		const connection = new Connection(factory);
		const settings = new Settings(connection, () => undefined);
		vi.spyOn(connection, 'use').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
		await settings.change({ theme: 'dark' });
		await (await openSettings(factory)).settings.change({ wrapCode: true });
		await settings.load();
		expect(settings).toMatchObject({ theme: 'dark', wrapCode: true });
		await settings.change({ foldTraces: false });
		expect((await openSettings(factory)).settings).toMatchObject({ theme: 'dark', foldTraces: false });
	});
});
