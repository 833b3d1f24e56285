/**
 * SvelteKit decodes the fragment of the address when it starts, and does not start where that is malformed. So a malformed
 * one is taken out of the address before, and held until it is read with more patience.
 */
let held = '';

/** Call it before SvelteKit starts. */
export function holdMalformedFragment(): void {
	const { hash, pathname, search } = location;
	if (!isMalformed(hash)) return;
	held = hash;
	history.replaceState(history.state, '', pathname + search);
}

/** The fragment that the page was opened with, if it is held: once. Empty otherwise. */
export function takeHeldFragment(): string {
	const taken = held;
	held = '';
	return taken;
}

/** Whether percent signs in it encode nothing. */
export function isMalformed(fragment: string): boolean {
	try {
		decodeURIComponent(fragment);
		return false;
	} catch (reason) {
		if (reason instanceof URIError) return true;
		throw reason;
	}
}
