/**
 * The weights that the visitor has on Ponder's own site, for a frame in another one. Browsers keep a frame's storage apart
 * from its site's; Chromium (from 125 on) hands the site's over when the visitor asks for it
 * (https://privacycg.github.io/saa-non-cookie-storage/). What it hands over has no storage buckets, where weights are kept in
 * Chromium; a shared worker that is started through it has.
 */
import { Client } from '#lib/boundary/client.ts';
import { scriptUrl } from '#lib/boundary/script-url.ts';
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
	const { port } = handle.SharedWorker(scriptUrl(script), { type: 'module' });
	const client = new Client<Calls, DownloadError>(port, downloadErrors);
	return {
		inventory: () => client.start('inventory', {}).result,
		repositories: () => client.start('repositories', {}).result,
		files: (key) => client.start('files', { key }).result
	};
}
