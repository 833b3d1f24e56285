import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheName } from '#lib/pwa/cache-name.ts';
import { repair } from '../../src/boot/repair.ts';

const base = new URL('/repair/', location.href).href;
const kept = (['shell', 'files', 'shares'] as const).map((use) => cacheName(use, base));
const fetched = vi.fn<typeof fetch>();

beforeEach(async () => {
	fetched.mockReset().mockImplementation(async () => new Response('script'));
	vi.stubGlobal('fetch', fetched);
	for (const name of [...kept, 'another app']) await caches.open(name);
});

afterEach(async () => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	for (const name of await caches.keys()) await caches.delete(name);
});

describe('repairing the app', () => {
	it('removes what is kept of the app, leaves what is not to be had again, and fetches the page anew', async () => {
		expect(await repair(base)).toBe(true);
		expect((await caches.keys()).sort()).toEqual(['another app', cacheName('shares', base)].sort());
		expect(fetched).toHaveBeenCalledWith(location.href, { cache: 'reload' });
	});

	it('removes nothing where the host cannot be reached', async () => {
		fetched.mockRejectedValue(new TypeError('Failed to fetch'));
		expect(await repair(base)).toBe(false);
		expect(await caches.keys()).toEqual(expect.arrayContaining(kept));
	});

	it('goes on where the browser has no caches', async () => {
		const own = Object.getOwnPropertyDescriptor(window, 'caches');
		if (own === undefined) throw new Error('They are not to be taken away.');
		// As outside secure contexts.
		Reflect.deleteProperty(window, 'caches');
		try {
			expect(await repair(base)).toBe(true);
		} finally {
			Object.defineProperty(window, 'caches', own);
		}
		expect(fetched).toHaveBeenCalledWith(location.href, { cache: 'reload' });
	});

	it('fails where the browser does not let go of what is kept, and fetches nothing into it', async () => {
		vi.spyOn(caches, 'delete').mockRejectedValueOnce(new DOMException('denied', 'SecurityError'));
		await expect(repair(base)).rejects.toThrow('denied');
		expect(fetched).toHaveBeenCalledTimes(1);
	});
});
