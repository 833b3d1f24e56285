/** Small answers of a hub, taken whole: nothing is left to wait for once one is here. */
import type { Hub } from '#lib/download/protocol.ts';
import type { Host } from './host.ts';
import { hubFetch } from './hub.ts';
import { StallWatch, type WatchHost } from './stall-watch.ts';

export type AnswerHost = WatchHost & Pick<Host, 'fetch'>;

/**
 * A fetch whose answers have their body already. Rejects as `hubFetch` does, with `offline` too when nothing comes for
 * `stallMs`, and with the reason of `outer`, whatever signal a request brings.
 */
export function wholeFetch(host: AnswerHost, hub: Hub, outer: AbortSignal): typeof fetch {
	const fetch = hubFetch(host.fetch, hub);
	return async (input, init) => {
		const watch = new StallWatch(host, outer);
		try {
			return await whole(await fetch(input, { ...init, signal: watch.signal }), watch);
		} catch (reason) {
			throw watch.explain(reason);
		} finally {
			watch.end();
		}
	};
}

async function whole(response: Response, watch: StallWatch): Promise<Response> {
	const { status, statusText, headers } = response;
	// What a page may not read has no body for it either.
	if (status === 0) return response;
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	for await (const piece of watch.over(response.body)) pieces.push(piece.slice());
	return new Response(pieces.length === 0 ? null : new Blob(pieces), { status, statusText, headers });
}
