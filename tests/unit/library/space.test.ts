import { describe, expect, it, vi } from 'vitest';
import { Space } from '#lib/library/space.svelte.ts';
import { memoryStorage } from '../../fixtures/scripted-library.ts';

const noBucket = async () => null;

describe('the space of this site', () => {
	it('is told by kind, whatever a browser counts', async () => {
		const space = new Space({ estimate: async () => ({ usage: 900, quota: 5000 }) }, noBucket);
		expect(space.useOf(600)).toBeNull();
		await space.look();
		expect(space.useOf(600)).toEqual({ models: 600, other: 300, free: 4100 });
		expect(space.useOf(1000)).toEqual({ models: 1000, other: 0, free: 4100 });
	});

	it('is unknown where the browser refuses to tell', async () => {
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		const space = new Space({ estimate: () => Promise.reject(new TypeError('opaque')) }, noBucket);
		await space.look();
		expect(space.free).toBeNull();
		expect(warn).toHaveBeenCalledOnce();
		warn.mockRestore();
	});

	it('does without a storage manager', async () => {
		const space = new Space(undefined, noBucket);
		await space.look();
		await space.askPersistence();
		expect(space.persistence).toBe('unsupported');
	});
});

describe('asking the browser to keep it', () => {
	it('is done once a page, and again when the person wants it', async () => {
		const persist = vi.fn(async () => false);
		const space = new Space({ persist }, noBucket);
		await space.askPersistence();
		await space.askPersistence();
		expect(persist).toHaveBeenCalledOnce();
		expect(space.persistence).toBe('best-effort');
		persist.mockResolvedValue(true);
		await space.askPersistence({ again: true });
		expect(space.persistence).toBe('persistent');
	});

	it('is done once for conversations, not with every page', async () => {
		const persist = vi.fn(async () => false);
		const notes = memoryStorage();
		await new Space({ persist }, noBucket, notes).askPersistence();
		await new Space({ persist }, noBucket, notes).askPersistence();
		expect(persist).toHaveBeenCalledOnce();
		await new Space({ persist }, noBucket, notes).askPersistence({ again: true });
		expect(persist).toHaveBeenCalledTimes(2);
	});

	it('asks for the conversations and for the bucket of models, and tells of the models', async () => {
		const site = { persisted: async () => true, persist: vi.fn(async () => true) };
		const bucket = { persisted: async () => false, persist: vi.fn(async () => true) };
		const space = new Space(site, async () => bucket);
		await space.look();
		expect(space.persistence).toBe('best-effort');
		await space.askPersistence();
		expect(space.persistence).toBe('persistent');
		expect(site.persist).toHaveBeenCalledOnce();
		expect(bucket.persist).toHaveBeenCalledOnce();
	});
});
