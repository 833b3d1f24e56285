/**
 * Who may frame the widget. Whoever deploys Ponder edits that list, so that the network is asked for it every time; without
 * one, what it said last is good, or a frame could not be opened.
 */
import { Route, type Router } from 'workbox-routing';
import { allowListPath } from '#lib/embed/allow-list-path.ts';
import { has } from './has.ts';
import { addressOf, fileCache } from './scope.ts';
import { fetchNoted, note } from './traffic.ts';

const place = addressOf(allowListPath);

/** Answers from the network; where nobody answers there, with what was kept. */
export function routeAllowList(router: Router): void {
	router.registerRoute(
		new Route(
			({ url }) => url.href === place,
			async ({ request }) => {
				const cache = await caches.open(fileCache);
				try {
					const response = await fetchNoted(request);
					// Without room for it, it is answered all the same.
					await keep(cache, response).catch((reason: unknown) => console.warn(reason));
					return response;
				} catch (reason) {
					const kept = await cache.match(place);
					if (kept === undefined) throw reason;
					note(request, 'kept', kept);
					return kept;
				}
			}
		)
	);
}

/** Has one before any frame has asked. Rejects where nobody answers, or storage has no room. */
export async function keepAllowList(cache: Cache): Promise<void> {
	if (await has(cache, place)) return;
	await keep(cache, await fetchNoted(new Request(place, { cache: 'no-cache', credentials: 'omit' })));
}

export function isAllowList(address: string): boolean {
	return address === place;
}

/** A host that has none, or is in trouble, says nothing that is worth keeping. */
async function keep(cache: Cache, response: Response): Promise<void> {
	if (response.ok) await cache.put(place, response.clone());
}
