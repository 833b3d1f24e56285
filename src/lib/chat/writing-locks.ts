/**
 * Which answers are being written, in whichever tab. Each has a Web Lock while it is, and the browser releases that
 * with its tab, however it ends. Without locks (an insecure page) nobody knows of other tabs.
 */
export class WritingLocks {
	readonly #locks: LockManager | undefined;
	/** Answers of other tabs whose end is waited for: asked again and again, one request waits in line. */
	readonly #watched = new Set<string>();

	constructor(locks: LockManager | undefined = browserLocks()) {
		this.#locks = locks;
	}

	/** Says that an answer is being written, until `end` settles. */
	hold(messageId: string, end: Promise<unknown>): void {
		this.#request(messageId, () => end);
	}

	/** Whether some tab is writing it. */
	async isHeld(messageId: string): Promise<boolean> {
		const { held = [] } = (await this.#locks?.query()) ?? {};
		return held.some(({ name }) => name === nameOf(messageId));
	}

	/** Calls back, once, when no tab is writing it any more; never where there are no locks. */
	whenFree(messageId: string, free: () => void): void {
		if (this.#watched.has(messageId)) return;
		this.#watched.add(messageId);
		this.#request(messageId, () => {
			this.#watched.delete(messageId);
			free();
		});
	}

	#request(messageId: string, granted: () => unknown): void {
		this.#locks?.request(nameOf(messageId), granted).catch((reason: unknown) => {
			console.warn('What other tabs write is not known here:', reason);
		});
	}
}

function nameOf(messageId: string): string {
	return `ponder-answer-${messageId}`;
}

/** Undefined on pages that are no secure context, whatever the types say. */
function browserLocks(): LockManager | undefined {
	return 'navigator' in globalThis ? navigator.locks : undefined;
}
