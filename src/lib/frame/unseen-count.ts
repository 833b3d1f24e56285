/**
 * How often a host's work was not seen, for all frames of that host that share a storage. What is over is one number, to which
 * each frame adds. What is under way each keeps under a key of its own, with a lock that its page holds: what a page leaves
 * behind is over as soon as the lock is free, and whichever frame is there, or comes next, adds it to the rest.
 */
import { framePrefix } from './space.ts';

export interface UnseenOptions {
	/** The host's; null where nobody knows it: such a one has nothing done. */
	readonly origin: string | null;
	/** Null where the browser gives none: then it is remembered as long as the frame. */
	readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null;
	/** Undefined where the browser has none: then every other frame counts as gone. */
	readonly locks: Pick<LockManager, 'request'> | undefined;
	/** Of this frame; no other may have the same. */
	readonly id: string;
	/** Tells what other frames write. */
	readonly page: {
		addEventListener(
			type: 'storage',
			listener: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void
		): void;
	};
	/** Told when another frame has changed the number, or has left something behind. */
	readonly changed: () => void;
}

export class UnseenCount {
	readonly #options: UnseenOptions;
	/** What could not be written. */
	#unkept = 0;
	/** The keys of frames whose end is waited for. */
	#awaited: readonly string[] = [];

	constructor(options: UnseenOptions) {
		this.#options = options;
		const { origin, storage, locks, page } = options;
		if (origin === null || storage === null) return;
		locks?.request(this.#running, () => new Promise<void>(() => undefined)).catch(warn);
		page.addEventListener('storage', ({ key, newValue }) => {
			if (key === null || key === this.#over) options.changed();
			else if (newValue !== null) this.#awaitEnd(key);
		});
		const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
		for (const key of keys) if (key !== null) this.#awaitEnd(key);
	}

	/** How often, as of what is over. */
	get over(): number {
		return this.#read(this.#over) + this.#unkept;
	}

	/**
	 * Counts so many more that are over, or fewer, of which the visitor has taken note, while no other frame does; `then` is
	 * called before another one may. At once where there are no locks. Never rejects.
	 */
	async add(count: number, then: () => void): Promise<void> {
		let isDone = false;
		const addNow = () => {
			isDone = true;
			const sum = Math.max(0, this.over + count);
			this.#unkept = this.#write(this.#over, sum) ? 0 : sum - this.#read(this.#over);
			then();
		};
		const { locks, origin, storage } = this.#options;
		if (locks === undefined || origin === null || storage === null) return addNow();
		await locks.request(this.#over, addNow).catch(warn);
		// Locks may be denied, as storage may be.
		if (!isDone) addNow();
	}

	/** So many are under way here that were not seen so far. */
	keepRunning(count: number): void {
		if (count === 0) this.#options.storage?.removeItem(this.#running);
		else this.#write(this.#running, count);
	}

	get #over(): string {
		return `${framePrefix}-unseen ${this.#options.origin}`;
	}

	/** Of this frame; the lock is called so, too. */
	get #running(): string {
		return this.#prefix + this.#options.id;
	}

	get #prefix(): string {
		return `${framePrefix}-unseen-running ${this.#options.origin} `;
	}

	/** Where the key is another frame's. */
	#awaitEnd(key: string): void {
		const { locks } = this.#options;
		if (!key.startsWith(this.#prefix) || key === this.#running || this.#awaited.includes(key)) return;
		this.#awaited = [...this.#awaited, key];
		const takeOver = () => this.#takeOver(key);
		(locks?.request(key, takeOver) ?? Promise.resolve().then(takeOver)).catch(warn);
	}

	/** Its lock is held until it is over, or two frames would add it. */
	async #takeOver(key: string): Promise<void> {
		this.#awaited = this.#awaited.filter((other) => other !== key);
		const count = this.#read(key);
		if (count === 0) return;
		await this.add(count, () => this.#options.storage?.removeItem(key));
		this.#options.changed();
	}

	#read(key: string): number {
		const count = Number(this.#options.storage?.getItem(key));
		return Number.isSafeInteger(count) && count > 0 ? count : 0;
	}

	/** Whether it is written. */
	#write(key: string, count: number): boolean {
		const { origin, storage } = this.#options;
		if (origin === null || storage === null) return false;
		try {
			storage.setItem(key, String(count));
			return true;
		} catch (reason) {
			// Full: what is not seen of this frame alone is told.
			warn(reason);
			return false;
		}
	}
}

function warn(reason: unknown): void {
	console.warn(reason);
}
