/** One measurement of weights in a worker of its own. */
import { readOurs, readStock, storeOurs, storeStock } from './weights-disk.ts';
import { bareFetch, downloadOurs, downloadStock, type Remote } from './weights-line.ts';
import { loadOurs, loadStock } from './weights-load.ts';

/** `stock`: as transformers.js does it, with the Cache API. */
export type Way = 'ours' | 'stock';

export type WeightsRequest =
	| { readonly kind: 'store' | 'read'; readonly way: Way; readonly bytes: number }
	| { readonly kind: 'fetch'; readonly remote: Remote }
	| { readonly kind: 'download' | 'load'; readonly way: Way; readonly remote: Remote };

/** Resolves to milliseconds. */
async function measure(request: WeightsRequest): Promise<number> {
	if (request.kind === 'fetch') return bareFetch(request.remote);
	const isOurs = request.way === 'ours';
	switch (request.kind) {
		case 'store':
			return (isOurs ? storeOurs : storeStock)(request.bytes);
		case 'read':
			return (isOurs ? readOurs : readStock)(request.bytes);
		case 'download':
			return (isOurs ? downloadOurs : downloadStock)(request.remote);
		case 'load':
			return (isOurs ? loadOurs : loadStock)(request.remote);
	}
}

onmessage = ({ data }: MessageEvent<WeightsRequest>) => {
	measure(data).then(
		(report) => {
			postMessage({ report });
		},
		(error: unknown) => {
			postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
		}
	);
};
