/**
 * Newer versions of the app: found by looking, offered, and taken on the person's word alone. All tabs move together, and none
 * in the middle of something: whoever is at work holds a shared lock, and a version takes over under the exclusive one.
 */

export type UpdateState =
	| 'none'
	/** A newer version is here, whole. */
	| 'offered'
	/** The person wants it; what is under way, here or in another tab, comes first. */
	| 'waiting'
	/** It takes over; this page will reload. */
	| 'applying';

const busyLock = 'ponder-busy';

/** What of the browser it takes; in tests, less. */
export interface UpdateParts {
	/** Undefined where the browser has none: there it has no service worker either, and nothing to take. */
	readonly locks: Pick<LockManager, 'request'> | undefined;
	/** Writes what waits to be written, before the page reloads. */
	readonly flush: () => Promise<void>;
	readonly reload: () => void;
}

export class Updates {
	readonly #parts: UpdateParts;
	#state = $state<UpdateState>('none');
	#endWork: (() => void) | null = null;
	#isBusy = false;
	#isReplaced = false;
	#takeOver: (() => void) | null = null;
	#waiting: AbortController | null = null;

	constructor(parts: UpdateParts) {
		this.#parts = parts;
	}

	get state(): UpdateState {
		return this.#state;
	}

	/**
	 * A newer version waits.
	 * @param takeOver tells it to take over from this one
	 */
	offer(takeOver: () => void): void {
		this.#takeOver = takeOver;
		if (this.#state === 'none') this.#state = 'offered';
	}

	/**
	 * Not now, also after `apply`, as long as it waits: it is offered again when the app is opened next, and taken when its
	 * last tab was closed.
	 */
	dismiss(): void {
		if (this.#state !== 'offered' && this.#state !== 'waiting') return;
		this.#state = 'none';
		this.#waiting?.abort();
	}

	/** Says whether a reload of this page would end or lose something. */
	work(isBusy: boolean): void {
		if (isBusy === this.#isBusy) return;
		this.#isBusy = isBusy;
		if (isBusy) this.#begin();
		else this.#endWork?.();
		if (!isBusy && this.#isReplaced) void this.#reload();
	}

	/**
	 * The person's word. Resolves when the version was told to take over: at once, or after what is under way in any tab;
	 * or when it was put off. Never rejects.
	 */
	async apply(): Promise<void> {
		if (this.#state !== 'offered') return;
		this.#state = 'waiting';
		const waiting = new AbortController();
		this.#waiting = waiting;
		try {
			await this.#parts.locks?.request(busyLock, { signal: waiting.signal }, async () => {
				this.#state = 'applying';
				this.#takeOver?.();
			});
		} catch (reason) {
			if (waiting.signal.aborted) return;
			console.warn(reason);
			this.#state = 'offered';
		}
	}

	/** Another version serves this page from now on: it must not go on with files of the one before. */
	async followTakeOver(): Promise<void> {
		this.#isReplaced = true;
		this.#state = 'applying';
		if (!this.#isBusy) await this.#reload();
	}

	#begin(): void {
		const ended = new Promise<void>((resolve) => {
			this.#endWork = resolve;
		});
		const held = this.#parts.locks?.request(busyLock, { mode: 'shared' }, () => ended);
		// A browser that denies storage denies locks, and service workers with them.
		held?.catch((reason: unknown) => console.warn(reason));
	}

	async #reload(): Promise<void> {
		await this.#parts.flush();
		this.#parts.reload();
	}
}
