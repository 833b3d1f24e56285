/**
 * The browser's offer to install Ponder, which may come as soon as the page has loaded: over a slow line that is before the
 * app has started. So the script in the head of the page (`src/boot`) catches it, and the app takes it over.
 */

/** Chromium's; not in the DOM's types, because no standard has it. */
export interface InstallOffer extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** Where the two scripts, which share nothing else, find it. */
interface Shelf extends EventTarget {
	ponderInstallOffer?: InstallOffer;
}

const offered = 'beforeinstallprompt';

/** Catches the offer for an app that has not started yet. */
export function catchInstallOffer(page: EventTarget): void {
	const shelf: Shelf = page;
	onInstallOffer(page, (offer) => (shelf.ponderInstallOffer = offer));
}

/** The offer that was caught: once. Null where there was none. */
export function takeInstallOffer(page: EventTarget): InstallOffer | null {
	const shelf: Shelf = page;
	const { ponderInstallOffer: caught = null } = shelf;
	delete shelf.ponderInstallOffer;
	return caught;
}

/** The browser shows no bar of its own: the person finds our button when they look for it. */
export function onInstallOffer(page: EventTarget, heed: (offer: InstallOffer) => void): void {
	page.addEventListener(offered, (event) => {
		event.preventDefault();
		heed(event as InstallOffer);
	});
}
