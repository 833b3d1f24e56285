/**
 * Which failures are of the app's own files. The page's global events tell of everybody's: extensions of the browser run in
 * the page too, and what goes wrong in them keeps nobody from starting. Pure.
 */

/** The first address in a text: in a stack, where it was thrown. */
const address = /[a-z-]+:\/\/[^\s)'"]+/;

/** @param base the app's base path, absolute, ending in a slash */
export function isOwnFailure(event: Event, base: string): boolean {
	return addressOf(event)?.startsWith(base) ?? false;
}

/** The file that failed; undefined where nobody says. */
function addressOf(event: Event): string | undefined {
	// Each is told by what it has: not every browser has every one of these classes.
	if ('effectiveDirective' in event) return refused(event as SecurityPolicyViolationEvent);
	if ('reason' in event) return thrownAt((event as PromiseRejectionEvent).reason);
	if ('filename' in event) return (event as ErrorEvent).filename;
	return missing(event.target);
}

/** A script or style that did not arrive fires on its own element; without an icon the app starts. */
function missing(target: EventTarget | null): string | undefined {
	const { localName, rel, src, href, dataset } = (target ?? {}) as Partial<
		HTMLScriptElement & HTMLLinkElement
	>;
	if (localName === 'script') return src;
	// A language's words, asked for ahead: without them the app starts in English.
	if (dataset?.ahead !== undefined) return undefined;
	return localName === 'link' && /^(stylesheet|modulepreload)$/.test(rel ?? '') ? href : undefined;
}

function thrownAt(reason: unknown): string | undefined {
	if (!(reason instanceof Error)) return undefined;
	// Of a file that could not be imported the message tells, where anything does.
	return address.exec(`${reason.message}\n${reason.stack ?? ''}`)?.[0];
}

/** A script that the page's policy has refused: a page and a policy that do not belong together. */
function refused(event: SecurityPolicyViolationEvent): string | undefined {
	const { effectiveDirective, blockedURI, sourceFile } = event;
	if (!effectiveDirective.startsWith('script-src')) return undefined;
	// `inline` and `eval` are no addresses; who tried it, is.
	return address.test(blockedURI) ? blockedURI : sourceFile;
}
