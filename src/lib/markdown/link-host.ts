/** Where a link leads, to be read beside its text, which may say anything. */

/**
 * What to show of `href` beside `text`: the host, with names of other scripts as they are on the wire (`xn--…`), or whom a letter
 * goes to, copies included. Null where the text begins with that already, so that nothing is said twice.
 * @param href as `safeHref` gives it
 */
export function destinationBeside(text: string, href: string): string | null {
	const url = new URL(href);
	const destination = url.protocol === 'mailto:' ? recipientsOf(url) : url.host;
	const said = text.trim().replace(/^(?:https?:\/\/|mailto:)/i, '');
	if (!said.toLowerCase().startsWith(destination.toLowerCase())) return destination;
	// `example.org` must not pass for `example.org.evil.net`, nor for a user’s name before an @.
	return /^(?:[/?#]|$)/.test(said.slice(destination.length)) ? null : destination;
}

/** Those of a `mailto:` address stand before its query, in it, or both (RFC 6068). */
function recipientsOf({ pathname, search }: URL): string {
	// A plus is itself there.
	const others = [...new URLSearchParams(search.replaceAll('+', '%2B'))].filter(([name]) =>
		/^(?:to|b?cc)$/i.test(name)
	);
	const all = [decoded(pathname), ...others.map(([, recipient]) => recipient)];
	return all.filter((recipient) => recipient !== '').join(', ');
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch (error) {
		if (error instanceof URIError) return address;
		throw error;
	}
}
