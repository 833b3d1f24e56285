/**
 * The weights that the visitor has on Ponder's own site, for a frame in another one. Browsers keep a frame's storage apart
 * from its site's; Chromium (from 125 on) hands the site's over when the visitor asks for it
 * (https://privacycg.github.io/saa-non-cookie-storage/). What it hands over has no storage buckets, where weights are kept in
 * Chromium; a shared worker that is started through it has.
 */
import { Client } from '#lib/boundary/client.ts';
import { scriptUrl } from '#lib/boundary/script-url.ts';
import type { Port } from '#lib/boundary/serve.ts';
import { downloadErrors, type DownloadError } from '#lib/download/errors.ts';
import { KeptWeights } from '#lib/library/kept-weights.ts';
import { Connection } from '#lib/storage/database.ts';
import { savedPreferences } from '#lib/storage/preferences.ts';
import script from '../../../workers/weights/weights.worker.ts?sharedworker&url';
import type { OwnSiteWeights } from './frame-models.svelte.ts';
import type { Calls } from './own-site-protocol.ts';

/** What Ponder uses of a storage access handle; the DOM's own types do not have it yet. */
interface StorageAccessHandle {
	readonly indexedDB: IDBFactory;
	SharedWorker(address: string, options: { readonly type: 'module' }): SharedWorker;
}

interface StorageAccess {
	requestStorageAccess(types: {
		readonly indexedDB: true;
		readonly SharedWorker: true;
	}): Promise<StorageAccessHandle>;
}

/** Whether this browser can hand the site's storage over to a frame. */
export function offersOwnSite(): boolean {
	// The handle's own interface is no global; this method came with it (Chromium 125).
	return 'hasUnpartitionedCookieAccess' in document && window.top !== window;
}

/** Null where the browser, or the visitor asked by it, does not allow it. Call it in a click. */
export async function openOwnSite(): Promise<OwnSiteWeights | null> {
	let handle: StorageAccessHandle;
	try {
		handle = await (document as unknown as StorageAccess).requestStorageAccess({
			indexedDB: true,
			SharedWorker: true
		});
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
	return 'storageBuckets' in navigator ? throughWorker(handle) : directly(handle.indexedDB);
}

function directly(factory: IDBFactory): OwnSiteWeights {
	const weights = new KeptWeights(async () => factory);
	return {
		inventory: () => weights.inventory(),
		repositories: async () => (await new Connection(factory).use(savedPreferences)).repositories,
		files: (key) => weights.files(key)
	};
}

function throughWorker(handle: StorageAccessHandle): OwnSiteWeights {
	// Called as a function it starts one; it is no constructor there.
	return weightsThrough(handle.SharedWorker(scriptUrl(script), { type: 'module' }));
}

/** What is needed of a shared worker. */
export interface WeightsWorker {
	readonly port: Port;
	addEventListener(type: 'error', listener: () => void): void;
}

/** Milliseconds that a shared worker has to say anything: no event tells of one that fails once its script is there. */
const patience = 20_000;

/** The weights that this worker reads. Everything rejects with a `DownloadError`: `worker-crashed` where it does not come up. */
export function weightsThrough(worker: WeightsWorker): OwnSiteWeights {
	const client = new Client<Calls, DownloadError>(worker.port, downloadErrors);
	const fail = (why: string) => client.close(downloadErrors.crashed(why));
	const timer = setTimeout(() => fail('the worker for weights says nothing'), patience);
	worker.port.addEventListener('message', () => clearTimeout(timer));
	worker.addEventListener('error', () => fail('the worker for weights could not be started'));
	return {
		inventory: () => client.start('inventory', {}).result,
		repositories: () => client.start('repositories', {}).result,
		files: (key) => client.start('files', { key }).result
	};
}
