/** What keeps this page and its workers from talking to others, and what it has kept from happening. */

/**
 * `headers`: each realm is bound by its own response. `meta only`: the page is bound by its own markup, its workers are not:
 * neither does the host send headers nor did a service worker serve this page.
 */
export type ProtectionKind = 'headers' | 'meta only';

/** Something the policy has refused. */
export interface Violation {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** The directive that refused it, e.g. `connect-src`. */
	readonly directive: string;
	/** The address, or `inline`, `eval`, `trusted-types-sink`. */
	readonly blocked: string;
}

/** More than a person reads; a page that is attacked must not fill its memory. */
const listed = 100;

export class Protection {
	#kind = $state<ProtectionKind | null>(null);
	#violations = $state.raw<readonly Violation[]>([]);

	/** Null until it is known. */
	get kind(): ProtectionKind | null {
		return this.#kind;
	}

	/** What this page's policy has refused, oldest first. */
	get violations(): readonly Violation[] {
		return this.#violations;
	}

	/** Listens from now on. */
	watch(target: EventTarget): void {
		target.addEventListener('securitypolicyviolation', (event) => {
			const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
			const violation = { at: Date.now(), directive: effectiveDirective, blocked: blockedURI };
			this.#violations = [...this.#violations.slice(1 - listed), violation];
		});
	}

	/**
	 * Finds out how the engine's script comes to this page. Call it before a service worker takes over a page that it did not
	 * serve. Never rejects.
	 * @param script its address
	 */
	async look(script: string): Promise<void> {
		try {
			const { headers, body } = await fetch(script);
			await body?.cancel();
			this.#kind = headers.has('Content-Security-Policy') ? 'headers' : 'meta only';
		} catch {
			// Without a network and without a service worker, nothing can leave either; the next page will tell.
			this.#kind = 'meta only';
		}
	}
}
