/** What keeps this page and its workers from talking to others, and what it has kept from happening. */

/**
 * `headers`: each realm is bound by its own response. `meta only`: the page is bound by its own markup, its workers are not:
 * neither does the host send headers nor did a service worker serve this page.
 */
export type ProtectionKind = 'headers' | 'meta only';

export class Protection {
	#kind = $state<ProtectionKind | null>(null);
	#refused = $state(0);

	/** Null until it is known. */
	get kind(): ProtectionKind | null {
		return this.#kind;
	}

	/** How often this page's policy has refused something. */
	get refused(): number {
		return this.#refused;
	}

	/** Listens from now on. */
	watch(target: EventTarget): void {
		target.addEventListener('securitypolicyviolation', () => this.#refused++);
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
		} catch (reason) {
			// Without a network and without a service worker: what the host sends is not known, and the next page will tell.
			console.warn(reason);
		}
	}
}
