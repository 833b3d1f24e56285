/** Where a link leads, to be read beside its text, which may say anything. */

/**
 * What to show of `href` beside `text`: the host, with names of other scripts as they are on the wire (`xn--…`), or the address
 * of a letter. Null where the text begins with that already, so that nothing is said twice.
 * @param href as `safeHref` gives it
 */
export function destinationBeside(text: string, href: string): string | null {
	const { protocol, host, pathname } = new URL(href);
	const destination = protocol === 'mailto:' ? decoded(pathname) : host;
	const said = text.trim().replace(/^(?:https?:\/\/|mailto:)/i, '');
	if (!said.toLowerCase().startsWith(destination.toLowerCase())) return destination;
	// `example.org` must not pass for `example.org.evil.net`, nor for a user’s name before an @.
	return /^(?:[/?#]|$)/.test(said.slice(destination.length)) ? null : destination;
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch (error) {
		if (error instanceof URIError) return address;
		throw error;
	}
}
