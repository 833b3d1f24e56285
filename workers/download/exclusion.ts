/** One at a time over all tabs, where the browser has Web Locks; within this realm everywhere. */

/** Runs actions that must not run side by side. */
export class Exclusion {
	readonly #locks: LockManager | undefined;
	/** The last action under each name, where there are no locks. */
	readonly #last = new Map<string, Promise<unknown>>();

	constructor(locks: LockManager | undefined) {
		this.#locks = locks;
	}

	/**
	 * Runs `action` once nobody holds `name`; `onWait` is told if somebody does. Rejects with what the action rejects
	 * with, or with the signal's reason when that aborts during the wait.
	 */
	async run<T>(name: string, signal: AbortSignal, onWait: () => void, action: () => Promise<T>): Promise<T> {
		signal.throwIfAborted();
		if (this.#locks === undefined) return this.#runHere(name, signal, onWait, action);
		const locks = this.#locks;
		const now = await locks.request(name, { ifAvailable: true }, async (lock) =>
			lock === null ? null : { value: await action() }
		);
		if (now !== null) return now.value;
		onWait();
		return locks.request(name, { signal }, action);
	}

	async #runHere<T>(
		name: string,
		signal: AbortSignal,
		onWait: () => void,
		action: () => Promise<T>
	): Promise<T> {
		const before = this.#last.get(name);
		const run = async (): Promise<T> => {
			if (before) {
				onWait();
				// How it ended is its caller's business.
				await before.catch(() => undefined);
			}
			signal.throwIfAborted();
			return action();
		};
		const running = run();
		this.#last.set(name, running);
		try {
			return await running;
		} finally {
			if (this.#last.get(name) === running) this.#last.delete(name);
		}
	}
}
