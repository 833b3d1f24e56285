/** Keeps the screen on while something is wanted of it, as far as the browser and the battery allow. */

/** What is needed of the page. */
export interface WakeLockPage {
	/** `navigator.wakeLock`; undefined where the browser has none. */
	readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
	/** `document`. */
	readonly page: Pick<Document, 'visibilityState' | 'addEventListener'>;
}

export class ScreenLock {
	readonly #parts: WakeLockPage;
	#isWanted = false;
	#isAsking = false;
	#sentinel: WakeLockSentinel | null = null;

	constructor(parts: WakeLockPage) {
		this.#parts = parts;
		// The browser lets go by itself when the page is hidden, and gives nothing to hidden pages.
		parts.page.addEventListener('visibilitychange', () => void this.#follow());
	}

	/** From now on the screen is to stay on, or need not. Never throws: where it is refused, it is done without. */
	want(isWanted: boolean): void {
		this.#isWanted = isWanted;
		void this.#follow();
	}

	async #follow(): Promise<void> {
		if (!this.#isWanted) return this.#letGo();
		const { wakeLock, page } = this.#parts;
		const isHeld = this.#sentinel?.released === false;
		if (wakeLock === undefined || isHeld || this.#isAsking || page.visibilityState !== 'visible') return;
		this.#isAsking = true;
		try {
			this.#sentinel = await wakeLock.request('screen');
		} catch (reason) {
			// Saving power, hidden meanwhile, or denied by whoever embeds the page: not worth a word.
			console.debug(reason);
		}
		this.#isAsking = false;
		// It may have been answered too late.
		if (!this.#isWanted) this.#letGo();
	}

	#letGo(): void {
		const sentinel = this.#sentinel;
		this.#sentinel = null;
		sentinel?.release().catch((reason: unknown) => console.debug(reason));
	}
}
