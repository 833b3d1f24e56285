/** Puts the policy of its realm on a response, as a host would that can set headers. */
import { headersOf, realmOf, realmOfNavigation, type Realm } from '#lib/policy/policy.ts';
import { appFiles, pathOf, scope } from './scope.ts';

/**
 * Chromium has `credentialless`; of others a service worker cannot tell, and one that does not know the word would not be
 * isolated at all. Nothing of Ponder's comes from another site, so the stricter value costs nothing.
 */
const embedder = 'userAgentData' in scope.navigator ? 'credentialless' : 'require-corp';

const headers = (realm: Realm) => headersOf(realm, { scriptHashes: appFiles.scriptHashes, embedder });

/** The page for an address that a window or frame goes to. */
export function protectPage(response: Response, address: string): Promise<Response> {
	return withHeaders(response, headers(realmOfNavigation(`/${pathOf(address) ?? ''}`)));
}

/**
 * A file on its way to whoever asked. Only what starts a worker is touched: everything else carries its headers since it was
 * kept (`protectKept`), and a response made anew would lose the browser's compiled code.
 */
export async function protectFile(response: Response, address: string): Promise<Response> {
	const realm = realmOfFile(address);
	return realm === 'file' ? response : withHeaders(response, headers(realm));
}

/** A file as it is put into a cache. */
export function protectKept(response: Response, address: string): Promise<Response> {
	return withHeaders(response, headers(realmOfFile(address)));
}

function realmOfFile(address: string): Realm {
	return realmOf(`/${pathOf(address) ?? ''}`);
}

/**
 * What carries them already, as most that was kept does, is given on as it is, with the code that the browser compiled of it. Of
 * any other the bytes are read first: a response made of another's stream comes piece by piece through this worker, which a
 * browser may end.
 */
async function withHeaders(response: Response, added: Record<string, string>): Promise<Response> {
	const all = new Headers(response.headers);
	// The one page that is kept answers every address: what it was sent with need not be right for this one.
	all.delete('Cross-Origin-Opener-Policy');
	for (const [name, value] of Object.entries(added)) all.set(name, value);
	// A navigation refuses what was redirected on its way here; a new response is not.
	if (!response.redirected && isSame(all, response.headers)) return response;
	const { status, statusText } = response;
	const body = response.body && (await response.arrayBuffer());
	return new Response(body, { status, statusText, headers: all });
}

function isSame(one: Headers, other: Headers): boolean {
	const names = new Set([...one.keys(), ...other.keys()]);
	return [...names].every((name) => one.get(name) === other.get(name));
}
