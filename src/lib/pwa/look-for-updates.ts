/** When a newer version is looked for, and when one is there. */

/** Milliseconds between two looks for a newer version, while nobody comes back to the page. */
const lookEvery = 60 * 60_000;
/** Milliseconds below which coming back is no reason to look again. */
const lookAtMost = 60_000;

export interface Sight {
	/** `document`. */
	readonly page: Pick<Document, 'hidden' | 'addEventListener'>;
	/** `window`: a page may be in sight all the time, beside others. */
	readonly window: Pick<Window, 'addEventListener'>;
}

/** Looks hourly, and when the person comes back, for as long as the page lives. */
export function lookForUpdates({ page, window }: Sight, look: () => Promise<void>): void {
	let lookedAt = performance.now();
	const lookNow = () => {
		lookedAt = performance.now();
		// Without a network there is none to be found.
		look().catch((reason: unknown) => console.warn(reason));
	};
	setInterval(lookNow, lookEvery);
	const comeBack = () => {
		if (!page.hidden && performance.now() - lookedAt > lookAtMost) lookNow();
	};
	page.addEventListener('visibilitychange', comeBack);
	window.addEventListener('focus', comeBack);
}

/** What of a registration tells how far a newer version is. */
export type Versions = Pick<
	ServiceWorkerRegistration,
	'installing' | 'waiting' | 'active' | 'addEventListener'
>;

/** Calls back for each newer version that is wholly here. Workbox's own event stops at the first that came to nothing. */
export function whenWaiting(registration: Versions, callBack: () => void): void {
	const look = () => {
		// The first version of all waits for a moment too, before it is active.
		if (registration.waiting && registration.active) callBack();
	};
	const follow = () => registration.installing?.addEventListener('statechange', look);
	look();
	// One may have been on its way before anybody listened.
	follow();
	registration.addEventListener('updatefound', follow);
}
