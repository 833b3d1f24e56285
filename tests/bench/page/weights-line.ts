/** A model's files from the hub: read and forgotten, into Ponder's storage, and into transformers.js's cache. */
import { browserSettings, type Host } from '#download/host.ts';
import { DownloadRealm } from '#download/realm.ts';
import { nextEvent, sleep } from '#download/waits.ts';
import { variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { removeVariant } from '#lib/storage/weights/variants.ts';
import { openWeights } from './weights-disk.ts';

/** A hub's address, without a trailing slash, and what lies there. */
export interface Remote {
	readonly hub: string;
	readonly pin: VariantPin;
}

/** transformers.js's own name for it. */
const cacheName = 'transformers-cache';

/** As transformers.js addresses a file, and names it in its cache. */
function addressOf({ hub, pin }: Remote, path: string): string {
	return `${hub}/${pin.repository}/resolve/main/${path}`;
}

/** Resolves to milliseconds, as all below. */
export async function bareFetch(remote: Remote): Promise<number> {
	const start = performance.now();
	for (const { path, bytes } of remote.pin.files) {
		const response = await fetch(addressOf(remote, path), { cache: 'no-store' });
		let received = 0;
		const reader = response.body?.getReader();
		for (let read = await reader?.read(); read?.value; read = await reader?.read())
			received += read.value.length;
		if (received !== bytes) throw new Error(`${received} of ${bytes} bytes came`);
	}
	return performance.now() - start;
}

export async function downloadOurs({ hub, pin }: Remote): Promise<number> {
	const weights = await openWeights();
	await weights.use((database) => removeVariant(database, variantKey(pin)));
	const host: Host = {
		fetch: (input, init) => fetch(input, init),
		storage: weights,
		locks: navigator.locks,
		now: Date.now,
		random: Math.random,
		sleep,
		network: {
			isOnline: () => navigator.onLine,
			nextOnline: (signal) => nextEvent(self, 'online', signal)
		},
		settings: browserSettings
	};
	const realm = new DownloadRealm(host);
	const start = performance.now();
	const result = await realm.download(
		{ hub: { base: hub }, pin, modelId: 'bench' },
		{ signal: new AbortController().signal, progress: () => undefined, onSteer: () => undefined }
	);
	if (result.kind !== 'ready') throw new Error(`The download ended ${result.kind}.`);
	return performance.now() - start;
}

/** Straight into the cache: transformers.js itself gathers each file in one buffer before. */
export async function downloadStock(remote: Remote): Promise<number> {
	const cache = await caches.open(cacheName);
	const addresses = remote.pin.files.map(({ path }) => addressOf(remote, path));
	for (const address of addresses) await cache.delete(address);
	const start = performance.now();
	for (const address of addresses) await cache.put(address, await fetch(address));
	return performance.now() - start;
}
