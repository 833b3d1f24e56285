/**
 * The large files that a page uses: ONNX Runtime's and the bundled model's. They are kept when the page names them, by their
 * content: whatever a newer version has unchanged stays, under whichever name, and is not fetched again.
 */
import { Route, type Router } from 'workbox-routing';
import type { KeepFailure, KeepResult, ServiceWorkerMessage } from '#lib/pwa/messages.ts';
import { isAllowList, keepAllowList } from './allow-list.ts';
import type { OnDemandFile } from './app-files.ts';
import { has } from './has.ts';
import { addressesOfLanguage, isLanguageNote, notedLanguage, noteLanguage } from './language.ts';
import { protectFile, protectKept } from './protect.ts';
import { addressOf, appFiles, fileCache, pathOf, scope } from './scope.ts';
import { mendShell, shellBytes } from './shell.ts';
import { fetchNoted, note } from './traffic.ts';

class CannotKeep extends Error {
	readonly reason: KeepFailure;

	constructor(reason: KeepFailure, options?: ErrorOptions) {
		super(reason, options);
		this.reason = reason;
	}
}

/** Answers from what is kept, else from the network. */
export function routeKeptFiles(router: Router): void {
	router.registerRoute(
		new Route(
			({ url }) => fileOf(url.href) !== undefined,
			async ({ request }) => {
				const file = fileOf(request.url);
				const kept = file ? await (await caches.open(fileCache)).match(keyOf(file)) : undefined;
				if (kept) note(request, 'kept', kept);
				return protectFile(kept ?? (await fetchNoted(request)), request.url);
			}
		)
	);
}

/** Keeps this version's files of the language that was noted last. Rejects where they cannot be had. */
export async function keepLanguageAgain(): Promise<void> {
	const cache = await caches.open(fileCache);
	const locale = await notedLanguage(cache);
	for (const address of addressesOfLanguage(locale)) await keepOne(cache, address);
}

/**
 * Keeps these files, the words of this language, who may frame the widget, and whatever is missing of the app's own; never rejects. Afterwards what this
 * version has no use for is removed: before, the version until now may still need it.
 */
export async function keep(addresses: readonly string[], locale: string): Promise<KeepResult> {
	try {
		await mendShell().catch((reason: unknown) => {
			throw new CannotKeep(isFull(reason) ? 'no-room' : 'not-fetched', { cause: reason });
		});
		const cache = await caches.open(fileCache);
		let bytes = shellBytes();
		for (const address of [...addresses, ...addressesOfLanguage(locale)])
			bytes += await keepOne(cache, address);
		await noteLanguage(cache, locale);
		await tidy(cache);
		// Frames alone need it: the app is ready without.
		await keepAllowList(cache).catch((reason: unknown) => console.warn(reason));
		return { kind: 'kept', bytes };
	} catch (reason) {
		if (reason instanceof CannotKeep) return { kind: 'failed', reason: reason.reason };
		return { kind: 'failed', reason: 'no-room' };
	}
}

/** Gives its bytes. Rejects with `CannotKeep`, or with what storage says. */
async function keepOne(cache: Cache, address: string): Promise<number> {
	const file = fileOf(address);
	if (file === undefined) throw new CannotKeep('unknown-file');
	if (await has(cache, keyOf(file))) return file.bytes;
	// What the page just fetched is in the browser's own cache; only where that has other bytes the host is asked.
	const content =
		(await fetchContent(address, file, 'default')) ?? (await fetchContent(address, file, 'reload'));
	if (content === null) throw new CannotKeep('changed');
	const { body, headers } = content;
	headers.set('Content-Length', String(body.byteLength));
	// The body was unpacked on its way.
	headers.delete('Content-Encoding');
	await cache.put(keyOf(file), await protectKept(new Response(body, { headers }), address));
	return body.byteLength;
}

/** Null where the bytes are others. Rejects with `CannotKeep` where there is no answer. */
async function fetchContent(
	address: string,
	{ sha256 }: OnDemandFile,
	cache: RequestCache
): Promise<{ body: ArrayBuffer; headers: Headers } | null> {
	const response = await fetchNoted(new Request(address, { cache })).catch((reason: unknown) => {
		throw new CannotKeep('not-fetched', { cause: reason });
	});
	if (!response.ok) throw new CannotKeep('not-fetched');
	const body = await response.arrayBuffer().catch((reason: unknown) => {
		throw new CannotKeep('not-fetched', { cause: reason });
	});
	if (hex(await crypto.subtle.digest('SHA-256', body)) !== sha256) return null;
	return { body, headers: new Headers(response.headers) };
}

/** A version that waits to take over has files of its own here, and is told that another language may be in use by now. */
async function tidy(cache: Cache): Promise<void> {
	const { installing, waiting } = scope.registration;
	if (installing === null && waiting === null) await removeUnnamed(cache);
	waiting?.postMessage({ type: 'language' } satisfies ServiceWorkerMessage);
}

async function removeUnnamed(cache: Cache): Promise<void> {
	const named = new Set(Object.values(appFiles.onDemand).map(keyOf));
	for (const { url } of await cache.keys())
		if (!named.has(url) && !isLanguageNote(url) && !isAllowList(url)) await cache.delete(url);
}

/** Undefined for a file that is not kept on demand. */
function fileOf(address: string): OnDemandFile | undefined {
	const path = pathOf(address);
	return path === null ? undefined : appFiles.onDemand[path];
}

/** No host has such an address: nothing that is asked for can hit it by itself. */
function keyOf({ sha256 }: OnDemandFile): string {
	return addressOf(`sha256/${sha256}`);
}

function hex(bytes: ArrayBuffer): string {
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isFull(reason: unknown): boolean {
	return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}
