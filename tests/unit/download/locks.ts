/** Web Locks that several realms of one test share, as tabs share the browser's; Node 20 has none. */

type Granted = (lock: Lock | null) => unknown;

export class TestLocks {
	readonly #held = new Map<string, Promise<unknown>>();

	/** As a `LockManager`, with what is used of one: exclusive locks, `ifAvailable`, `signal`, and who holds which. */
	readonly manager: LockManager = {
		request: async (name: string, given: LockOptions | Granted, then?: Granted): Promise<unknown> => {
			const granted = typeof given === 'function' ? given : then;
			const options = typeof given === 'function' ? {} : given;
			if (granted === undefined) throw new Error('nothing to do with the lock');
			if (options.ifAvailable === true && this.#held.has(name)) return granted(null);
			options.signal?.throwIfAborted();
			while (this.#held.has(name)) await this.#turn(name, options.signal);
			const running = Promise.resolve(granted({ name, mode: 'exclusive' }));
			this.#held.set(name, running);
			try {
				return await running;
			} finally {
				this.#held.delete(name);
			}
		},
		query: async () => ({
			held: [...this.#held.keys()].map((name) => ({ name, mode: 'exclusive' })),
			pending: []
		})
	};

	/** Takes back what the page of that lock held, as the browser does when the page is gone. */
	drop(name: string): void {
		this.#held.delete(name);
	}

	/** Resolves when whoever holds it lets go. */
	#turn(name: string, signal: AbortSignal | undefined): Promise<void> {
		return new Promise((resolve, reject) => {
			signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
			const release = (): void => resolve();
			this.#held.get(name)?.then(release, release);
		});
	}
}
