/**
 * Addresses that may become code. Pages run under `require-trusted-types-for 'script'`: a worker starts only from an address
 * that passed this policy, whose name is in `src/lib/policy/policy.ts`.
 */

/** What is used of https://w3c.github.io/trusted-types/dist/spec/; the DOM's own types do not have it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string }
	): {
		/** An object that `Worker` takes where it is declared to take a string. */
		createScriptURL(address: string): string;
	};
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('ponder', { createScriptURL: sameOrigin });

/**
 * The address, as a sink for scripts takes it; a plain string where the browser knows no Trusted Types. Throws a TypeError for
 * an address of another origin.
 */
export function scriptUrl(address: string): string {
	return policy?.createScriptURL(address) ?? sameOrigin(address);
}

function sameOrigin(address: string): string {
	const { href, origin } = new URL(address, location.href);
	if (origin !== location.origin) throw new TypeError(`${origin} may not run code here`);
	return href;
}
