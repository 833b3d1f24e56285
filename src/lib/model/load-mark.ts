/**
 * A note that a model is being loaded, which a page leaves behind when the load ends it: iOS closes a tab at about
 * 1.5 GB, other systems when memory is short, and no code of the page's runs then. It is in `localStorage`, whose
 * writes outlive the page at once; a Web Lock beside it, which the browser takes back from a page that is gone, tells a
 * load that ended its page from one that is under way in another tab.
 */

/** Followed by the id of the page; the same names the lock. */
const prefix = 'ponder-loading-';

/** What the browser gives for it. Where it lacks one of the two, nothing is noted and nothing found. */
export interface LoadMarkParts {
	/** `localStorage`. */
	readonly storage: Storage | null;
	/** `navigator.locks`. */
	readonly locks: Pick<LockManager, 'request' | 'query'> | undefined;
	/** Of this page; no other may have the same. */
	readonly id: string;
}

export class LoadMark {
	readonly #storage: Storage | null;
	readonly #locks: LoadMarkParts['locks'];
	readonly #key: string;
	/** Whether this page holds its lock: for as long as it loads. */
	#held: Promise<boolean> | null = null;
	#release: () => void = () => undefined;

	constructor({ storage, locks, id }: LoadMarkParts) {
		this.#storage = storage;
		this.#locks = locks;
		this.#key = prefix + id;
	}

	/** Notes that a load begins, in place of one that is noted. Resolves when that is written; never rejects. */
	async begin(modelId: string): Promise<void> {
		if (this.#storage === null || this.#locks === undefined) return;
		this.end();
		const held = this.#hold(this.#locks);
		this.#held = held;
		// Written under the lock alone: a note without one is read as that of a page that is gone.
		if (!(await held) || this.#held !== held) return;
		try {
			this.#storage.setItem(this.#key, modelId);
		} catch (reason) {
			// Full: a page that dies will then not be missed.
			console.warn(reason);
		}
	}

	/** The load is over, well or not, or the page goes in an ordinary way. */
	end(): void {
		this.#storage?.removeItem(this.#key);
		this.#release();
		this.#held = null;
	}

	/** Ids of the models whose load ended its page. Never rejects. */
	async died(): Promise<readonly string[]> {
		// Read after the locks were: whose load ended meanwhile took its note away before it let go of its lock.
		return (await this.#left()).flatMap((key) => this.#storage?.getItem(key) ?? []);
	}

	/** Forgets what `died` gives. Never rejects. */
	async forget(): Promise<void> {
		for (const key of await this.#left()) this.#storage?.removeItem(key);
	}

	/** Keys of notes whose page is gone; none where the browser does not tell. */
	async #left(): Promise<readonly string[]> {
		const noted = this.#noted();
		if (noted.length === 0 || this.#locks === undefined) return [];
		try {
			const { held = [], pending = [] } = await this.#locks.query();
			const alive = [...held, ...pending].map(({ name }) => name);
			return noted.filter((key) => !alive.includes(key));
		} catch (reason) {
			console.warn(reason);
			return [];
		}
	}

	/** Keys of the notes of other pages. */
	#noted(): readonly string[] {
		const storage = this.#storage;
		if (storage === null) return [];
		const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
		return keys.filter((key) => key.startsWith(prefix) && key !== this.#key);
	}

	/** Resolves with whether the lock was granted; it is then held until `#release` is called. */
	#hold(locks: Pick<LockManager, 'request'>): Promise<boolean> {
		const released = new Promise<void>((resolve) => (this.#release = resolve));
		return new Promise((resolve) => {
			const granted = () => {
				resolve(true);
				return released;
			};
			locks.request(this.#key, granted).catch((reason: unknown) => {
				// Denied to this page, as storage may be.
				console.warn(reason);
				resolve(false);
			});
		});
	}
}
