/** Which page frames this one, as far as the browser says. Pure. */
import { isOrigin } from '#lib/embed/origin.ts';

export interface FrameHost {
	/** False where the page is in a window of its own. */
	readonly isFramed: boolean;
	/**
	 * The parent's origin; null where there is none, where the browser does not say, and where it is opaque. One that asked for
	 * the frame without a referrer is `null` to it, too (https://html.spec.whatwg.org/#dom-location-ancestororigins).
	 */
	readonly origin: string | null;
	/** The origins of all pages around this one, nearest first; the parent's alone where the browser tells no more. */
	readonly ancestors: readonly string[];
}

/** What a browser tells. */
export interface FrameFacts {
	readonly isFramed: boolean;
	/** Undefined in browsers without it: there the referrer names the parent, where the host lets it. */
	readonly ancestorOrigins: Iterable<string> | undefined;
	readonly referrer: string;
}

export function frameHost({ isFramed, ancestorOrigins, referrer }: FrameFacts): FrameHost {
	if (!isFramed) return { isFramed, origin: null, ancestors: [] };
	const told = ancestorOrigins && [...ancestorOrigins];
	const ancestors = (told ?? (URL.canParse(referrer) ? [new URL(referrer).origin] : [])).map(webOrigin);
	const [parent = 'null'] = ancestors;
	return { isFramed, origin: parent === 'null' ? null : parent, ancestors };
}

/** Files, of which Chromium says `file://`, and other pages that are on no web have no origin of their own. */
function webOrigin(origin: string): string {
	return isOrigin(origin) ? origin : 'null';
}

/** The host of this very frame. */
export function thisHost(): FrameHost {
	// Not in every browser, whatever the types say.
	const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
	const isFramed = window.top !== window;
	return frameHost({ isFramed, ancestorOrigins, referrer: document.referrer });
}

/** Whether the page around it is on Ponder's own site, as its own pages and those of who runs it are. */
export function isOwnSite({ origin }: Pick<FrameHost, 'origin'>): boolean {
	return origin === location.origin;
}

/** The host's name as people read it: without the scheme that everybody has. */
export function hostName(origin: string): string {
	return origin.replace(/^https:\/\//, '');
}
