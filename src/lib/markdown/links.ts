/** Which addresses an answer may link to. */

/** The address to link to, or null where there must be no link. */
export type AddressPolicy = (address: string) => string | null;

const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address in its normal form when it may be linked to, otherwise null. Only absolute `http`, `https` and
 * `mailto` addresses may: everything else either acts (`javascript:`, `data:`, `blob:`) or would lead into
 * Ponder itself, where an answer has nothing to say.
 */
export function safeHref(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	return allowed.has(url.protocol) ? url.href : null;
}
