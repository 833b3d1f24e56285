/**
 * Where a share waits between the service worker, which is given it, and the page, which puts it where one writes: a
 * cache of its own, so that it outlives both. What is kept is the form as it was posted.
 */
import { cacheName } from './cache-name.ts';

export interface KeptShare {
	readonly form: Response;
	/** Call it once its text is safe. */
	readonly remove: () => Promise<unknown>;
}

/** Keeps a posted form, for the service worker. `root`: the app's address. Rejects where there is no room. */
export async function keepShare(request: Request, root: string): Promise<void> {
	const cache = await caches.open(cacheName('shares', root));
	// Names sort as the shares came.
	const key = new URL(`share/${Date.now()}-${crypto.randomUUID()}`, root);
	const type = request.headers.get('content-type') ?? '';
	await cache.put(key, new Response(await request.blob(), { headers: { 'content-type': type } }));
}

/** What waits, oldest first. Empty where the browser keeps no caches: on pages without TLS, and where storage is denied. */
export async function keptShares(root: string): Promise<readonly KeptShare[]> {
	if (!isSecureContext || !(await hasKept(root))) return [];
	const cache = await caches.open(cacheName('shares', root));
	const keys = [...(await cache.keys())].sort((a, b) => (a.url < b.url ? -1 : 1));
	const kept: KeptShare[] = [];
	for (const key of keys) {
		const form = await cache.match(key);
		if (form) kept.push({ form, remove: () => cache.delete(key) });
	}
	return kept;
}

async function hasKept(root: string): Promise<boolean> {
	try {
		return await caches.has(cacheName('shares', root));
	} catch (reason) {
		// Storage is denied: nothing can have been kept.
		if (reason instanceof DOMException) return false;
		throw reason;
	}
}
