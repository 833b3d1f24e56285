/** Addresses of hubs: which are taken, and what they are called. */

/** Where the catalogue's models are published. */
export const defaultHub = 'https://huggingface.co';

/**
 * The origin of a hub as a person writes it, `https://` being left out or not; null where it is no address, has a
 * path or a name and password in it, or would be reached unencrypted over a network. A word alone is no address: a
 * host without a dot is one where its scheme says so.
 */
export function readHubAddress(text: string): string | null {
	const trimmed = text.trim();
	const hasScheme = /^[a-z]+:\/\//i.test(trimmed);
	const address = hasScheme ? trimmed : `https://${trimmed}`;
	if (trimmed === '' || !URL.canParse(address)) return null;
	const { protocol, hostname, pathname, search, hash, username, password, origin } = new URL(address);
	if (!isHost(hostname) || !(hasScheme || trimmed.includes('.') || isLoopback(hostname))) return null;
	const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
	const isOrigin = pathname === '/' && [search, hash, username, password].every((part) => part === '');
	return isSafe && isOrigin ? origin : null;
}

/** Host and, where it has one, port of an origin: what a person is told. */
export function hostOf(origin: string): string {
	return new URL(origin).host;
}

/** An IPv6 address, or labels such as names of hosts have: browsers take more, and then ask the network for it. */
function isHost(hostname: string): boolean {
	return hostname.startsWith('[') || /^[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63})*\.?$/.test(hostname);
}

function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
