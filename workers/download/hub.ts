/** A hub as this realm speaks to it: its addresses, and a fetch that keeps the token at home. */
import { DownloadError } from '#lib/download/errors.ts';
import type { Hub } from '#lib/download/protocol.ts';
import type { VariantPin } from '#lib/qwen3/pins.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const repositoryName = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/;

/** Rejects with `hub-address-invalid` unless `base` is a bare origin, https or on this machine. */
export function checkHub({ base }: Hub): void {
	const invalid = (reason: string): DownloadError => new DownloadError('hub-address-invalid', reason);
	if (!URL.canParse(base)) throw invalid('not an address');
	const url = new URL(base);
	const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
	if (!isSecure) throw invalid(`${url.protocol} to ${url.hostname} is not private`);
	if (url.origin !== base.toLowerCase()) throw invalid('more than an origin');
}

/** Rejects with `not-found` what can name no repository: it would address something else. */
export function checkRepository(repository: string): void {
	if (repositoryName.test(repository) && !repository.includes('..')) return;
	throw new DownloadError('not-found', 'not the name of a repository', { path: repository });
}

/** Where the hub answers with a file, or with a redirect to where it lies. */
export function resolveAddress(
	{ base }: Hub,
	{ repository, commit }: Pick<VariantPin, 'repository' | 'commit'>,
	path: string
): string {
	const encoded = path.split('/').map(encodeURIComponent).join('/');
	return `${base}/${repository}/resolve/${encodeURIComponent(commit)}/${encoded}`;
}

/**
 * A fetch for one hub. The token goes to the hub's own origin alone; on a redirect to another the platform drops it
 * (https://fetch.spec.whatwg.org/#http-redirect-fetch, step 14). Nothing is kept in the HTTP cache, which would hold
 * the weights twice. Rejects with `offline` when no answer comes, and with the signal's reason.
 */
export function hubFetch(fetch: typeof globalThis.fetch, hub: Hub): typeof globalThis.fetch {
	return async (input, init = {}) => {
		const address = input instanceof Request ? input.url : String(input);
		const headers = new Headers(init.headers);
		headers.delete('authorization');
		const token = tokenFor(hub, address);
		if (token !== null) headers.set('authorization', `Bearer ${token}`);
		try {
			return await fetch(address, {
				...init,
				headers,
				cache: 'no-store',
				credentials: 'omit',
				referrerPolicy: 'no-referrer'
			});
		} catch (reason) {
			init.signal?.throwIfAborted();
			// A TypeError says that there is no answer, for whatever reason; the browser does not tell which.
			throw new DownloadError('offline', 'no answer', {}, { cause: reason });
		}
	};
}

function tokenFor({ base, access }: Hub, address: string): string | null {
	if (access === undefined) return null;
	const { origin } = new URL(base);
	const isHome = new URL(address).origin === origin && access.origin === origin;
	return isHome ? access.token : null;
}
