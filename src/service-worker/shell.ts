/** The app's own files: kept whole before a version may take over, and what every page is answered with. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, type Router } from 'workbox-routing';
import { cacheName } from '#lib/pwa/cache-name.ts';
import { has } from './has.ts';
import { protectFile, protectKept, protectPage } from './protect.ts';
import { addressOf, appFiles, base } from './scope.ts';
import { fetchNoted, note } from './traffic.ts';

/** Whoever opens an icon by its address wants the icon, not the app. */
const namesAFile = /^[^?]*\.\w+(\?|$)/;

const plugin: WorkboxPlugin = {
	cacheWillUpdate: async ({ request, response }) => (response.ok ? protectKept(response, request.url) : null),
	cachedResponseWillBeUsed: async ({ event, cachedResponse }) => {
		if (event instanceof FetchEvent && cachedResponse) note(event.request, 'kept', cachedResponse);
		return cachedResponse ?? null;
	},
	fetchDidSucceed: async ({ event, request, response }) => {
		note(event instanceof FetchEvent ? event.request : request, 'network', response);
		return response;
	},
	fetchDidFail: async ({ event, request }) => {
		note(event instanceof FetchEvent ? event.request : request, 'network');
	},
	handlerWillRespond: async ({ event, request, response }) => {
		const asked = event instanceof FetchEvent ? event.request : request;
		return asked.mode === 'navigate' ? protectPage(response, asked.url) : protectFile(response, asked.url);
	}
};

const controller = new PrecacheController({ cacheName: cacheName('shell', base.href), plugins: [plugin] });

/**
 * Has them kept when this version is installed, and answers from them. Where one cannot be had, or has other bytes than this
 * version was built with, the installation fails and the version never takes over.
 */
export function routeShell(router: Router): void {
	controller.precache(
		appFiles.shell.map(({ url, revision, integrity }) => ({ url: addressOf(url), revision, integrity }))
	);
	const page = controller.createHandlerBoundToURL(addressOf(appFiles.page));
	router.registerRoute(new NavigationRoute(page, { denylist: [namesAFile] }));
	router.registerRoute(new PrecacheRoute(controller, { cleanURLs: false, directoryIndex: '' }));
}

/** Fetches again what is missing, as after a repair. Rejects where a file cannot be had. */
export async function mendShell(): Promise<void> {
	const cache = await caches.open(controller.strategy.cacheName);
	for (const { url, integrity } of appFiles.shell) {
		const address = addressOf(url);
		const key = controller.getCacheKeyForURL(address);
		if (key === undefined || (await has(cache, key))) continue;
		const response = await fetchNoted(new Request(address, { cache: 'reload', integrity }));
		if (!response.ok) throw new Error(`${address} answered ${response.status}`);
		await cache.put(key, await protectKept(response, address));
	}
}

/** Bytes of all of them. */
export function shellBytes(): number {
	return appFiles.shell.reduce((sum, { bytes }) => sum + bytes, 0);
}
