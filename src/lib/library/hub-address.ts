/** Addresses of hubs: which are taken, and what they are called. */

/** Where the catalogue's models are published. */
export const defaultHub = 'https://huggingface.co';

/**
 * The origin of a hub as a person writes it, `https://` being left out or not; null where it is no address, has a
 * path or a name and password in it, or would be reached unencrypted over a network.
 */
export function readHubAddress(text: string): string | null {
	const trimmed = text.trim();
	const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
	if (trimmed === '' || !URL.canParse(address)) return null;
	const { protocol, hostname, pathname, search, hash, username, password, origin } = new URL(address);
	const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
	const isOrigin = pathname === '/' && [search, hash, username, password].every((part) => part === '');
	return isSafe && isOrigin ? origin : null;
}

/** Host and, where it has one, port of an origin: what a person is told. */
export function hostOf(origin: string): string {
	return new URL(origin).host;
}

function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
