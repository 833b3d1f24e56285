/** Web Locks that several realms of one test share, as tabs share the browser's; Node 20 has none. */

type Granted = (lock: Lock | null) => unknown;

export class TestLocks {
	readonly #held = new Map<string, Promise<unknown>>();

	/** As a `LockManager`, with what the download realm uses of one: exclusive locks, `ifAvailable` and `signal`. */
	readonly manager: LockManager = {
		request: async (name: string, options: LockOptions | Granted, granted?: Granted): Promise<unknown> => {
			if (typeof options === 'function' || granted === undefined) throw new Error('no options given');
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
		query: () => Promise.reject(new Error('nobody asks'))
	};

	/** Resolves when whoever holds it lets go. */
	#turn(name: string, signal: AbortSignal | undefined): Promise<void> {
		return new Promise((resolve, reject) => {
			signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
			const release = (): void => resolve();
			this.#held.get(name)?.then(release, release);
		});
	}
}
