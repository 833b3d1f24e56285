/** How often in a row the app did not start, across reloads. */
const key = 'ponder-failed-starts';

/** 0 also where the browser denies storage: then only reloading is offered, and there is no service worker to repair. */
export function failedStarts(): number {
	try {
		return Number(localStorage.getItem(key));
	} catch (reason) {
		console.warn(reason);
		return 0;
	}
}

/** Gives how often it was, this time included. */
export function noteFailedStart(): number {
	const failures = failedStarts() + 1;
	try {
		localStorage.setItem(key, String(failures));
	} catch (reason) {
		console.warn(reason);
	}
	return failures;
}

export function forgetFailedStarts(): void {
	try {
		localStorage.removeItem(key);
	} catch (reason) {
		console.warn(reason);
	}
}
