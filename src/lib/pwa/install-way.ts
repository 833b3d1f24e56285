/** How Ponder is installed by hand, where the browser gives no button for it. Pure. */
import { platformOf, type BrowserFacts } from '#lib/library/platform.ts';

/** The page has steps for each; `none`: this browser installs no web apps. */
export type InstallWay = 'ios' | 'mac-safari' | 'android' | 'desktop' | 'none';

/**
 * What browsers say in their own help: every browser on iOS has “Add to Home Screen” under Share (16.4), Safari on the Mac
 * “Add to Dock” (17), browsers on Android an entry in their menu, Chromium on the desktop another; Firefox there has none.
 */
export function installWay(browser: BrowserFacts): InstallWay {
	const { isIos, isWebKit } = platformOf(browser);
	if (isIos) return 'ios';
	if (/Android/.test(browser.userAgent)) return 'android';
	if (isWebKit) return /Macintosh/.test(browser.userAgent) ? 'mac-safari' : 'none';
	return /Chrome\//.test(browser.userAgent) ? 'desktop' : 'none';
}
