/** Fetches the app's own files again. Conversations, settings and weights are in IndexedDB: untouched. */
import { isCacheOf } from '#lib/pwa/cache-name.ts';

/**
 * Removes the service worker and what it keeps, and what the browser itself keeps of the page's files. Gives false, and
 * removes nothing, where the host cannot be reached. Reload the page afterwards. Rejects where the browser denies it.
 * @param base the app's base path, absolute, ending in a slash
 */
export async function repair(base: string): Promise<boolean> {
	if (!(await isReachable(base))) return false;
	// Missing outside secure contexts, whatever the types say.
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	const registration = await container?.getRegistration(base);
	await registration?.unregister();
	if ('caches' in window) await removeCaches(base);
	await Promise.allSettled(ownFiles().map((address) => fetch(address, { cache: 'reload' })));
	return true;
}

async function removeCaches(base: string): Promise<void> {
	for (const name of await caches.keys()) if (isCacheOf(base, name)) await caches.delete(name);
}

/** The service worker's own script is the one file that it never answers itself. */
async function isReachable(base: string): Promise<boolean> {
	return fetch(`${base}service-worker.js`, { cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false
	);
}

/** The page itself, and what it names. */
function ownFiles(): readonly string[] {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload], link[rel=stylesheet]');
	return [location.href, ...[...links].map(({ href }) => href)];
}
