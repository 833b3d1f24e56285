import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { weightsBucket, weightsFactory } from '#lib/storage/weights/factory.ts';

afterEach(() => vi.unstubAllGlobals());

function withBuckets(open: (name: string) => Promise<unknown>): void {
	vi.stubGlobal('navigator', { storageBuckets: { open } });
}

describe('the weights’ factory', () => {
	it('is that of a bucket of their own where there are buckets', async () => {
		const own = new FakeFactory();
		const names: string[] = [];
		withBuckets((name) => Promise.resolve({ name: names.push(name), indexedDB: own }));
		expect(await weightsFactory()).toBe(own);
		expect(names).toEqual(['ponder-weights']);
	});

	it('is the global one where there are none', async () => {
		vi.stubGlobal('navigator', {});
		expect(await weightsBucket()).toBeNull();
		expect(await weightsFactory()).toBe(indexedDB);
	});

	it('is the global one where buckets are denied, and its own errors tell why', async () => {
		withBuckets(() => Promise.reject(new DOMException('denied', 'SecurityError')));
		expect(await weightsFactory()).toBe(indexedDB);
	});

	it.each([
		['The user denied permission to access the database.', 'UnknownError', 'storage-denied'],
		['access is denied in this context', 'SecurityError', 'storage-denied'],
		['Internal error opening backing store for indexedDB.open.', 'UnknownError', 'storage-failed']
	])('is none where a bucket is given and nothing in it: %s', async (message, name, code) => {
		const refused = () => Promise.reject(new DOMException(message, name));
		withBuckets(async () => ({ indexedDB: { databases: refused } }));
		await expect(weightsFactory()).rejects.toMatchObject({ code });
	});

	it('is that of the bucket where a damaged database was removed from it, which is said once', async () => {
		const own = new FakeFactory();
		const databases = vi.spyOn(own, 'databases');
		databases.mockRejectedValueOnce(new DOMException('Internal error opening backing store', 'UnknownError'));
		withBuckets(async () => ({ indexedDB: own }));
		expect(await weightsFactory()).toBe(own);
	});

	it.each([
		['QuotaExceededError', 'storage-full'],
		['UnknownError', 'storage-failed']
	])('is not the global one after a mere %s: the weights are not there', async (name, code) => {
		withBuckets(() => Promise.reject(new DOMException('for now', name)));
		await expect(weightsFactory()).rejects.toMatchObject({ code });
	});

	it('hides no defect of ours', async () => {
		withBuckets(() => Promise.reject(new RangeError('ours')));
		await expect(weightsFactory()).rejects.toThrow('ours');
	});
});
