/** What `platformOf` is to judge, read from this browser. */
import type { BrowserFacts } from './platform.ts';

/** This browser as `platformOf` takes it. */
export function thisBrowser(): BrowserFacts {
	const { userAgent, maxTouchPoints } = navigator;
	return { userAgent, maxTouchPoints, isStandalone: matchMedia('(display-mode: standalone)').matches };
}
