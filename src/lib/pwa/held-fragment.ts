/**
 * SvelteKit decodes the fragment of the address when it starts, and does not start where that is malformed. So a malformed
 * one is taken out of the address before, and held until it is read with more patience.
 */
let held = '';
/** The address that the page was opened with. */
let opened = '';

/** Call it before SvelteKit starts. */
export function holdMalformedFragment(): void {
	const { hash, href, pathname, search } = location;
	opened = href;
	if (!isMalformed(hash)) return;
	held = hash;
	history.replaceState(history.state, '', pathname + search);
}

/** The address that the page was opened with, whatever it has become since. */
export function openedAddress(): string {
	return opened;
}

/** The fragment that the page was opened with, if it is held: once. Empty otherwise. */
export function takeHeldFragment(): string {
	const taken = held;
	held = '';
	return taken;
}

/** Whether percent signs in it encode nothing. */
export function isMalformed(fragment: string): boolean {
	return decoded(fragment) === null;
}

/** Null where it is malformed. A decoding whose outcome nobody uses would be taken out by the build. */
function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch (reason) {
		if (reason instanceof URIError) return null;
		throw reason;
	}
}
