/** How much room this site has on the device, and whether the browser may take it back. */

/** How a browser keeps what a site stores. */
export type Persistence =
	| 'unknown'
	/** Deleted only by the person. */
	| 'persistent'
	/** Deleted by the browser when the device runs short of space. */
	| 'best-effort'
	/** The browser neither tells nor can be asked. */
	| 'unsupported';

/** All in bytes. */
export interface StorageUse {
	readonly models: number;
	/** Conversations, and the app itself. */
	readonly other: number;
	/** What may still be stored, as the browser estimates. */
	readonly free: number;
}

/** A site's storage, or one bucket of it. */
export type StorageShare = Partial<Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>>;

/** Whether a page has asked, in `localStorage`. */
const askedItem = 'ponder-persistence-asked';

export class Space {
	readonly #site: StorageShare;
	readonly #weights: () => Promise<StorageShare | null>;
	readonly #notes: Storage | null;
	#estimate = $state.raw<{ readonly usage: number; readonly quota: number } | null>(null);
	#persistence = $state<Persistence>('unknown');
	#wasAsked = false;

	/**
	 * `site` is `navigator.storage`, undefined outside secure contexts; `weights` the bucket that models are kept in,
	 * null where they are kept beside everything else. Eviction takes a bucket at a time. `notes` is `localStorage`,
	 * null where there is none: what was asked is then forgotten with the page.
	 */
	constructor(
		site: StorageShare | undefined,
		weights: () => Promise<StorageShare | null>,
		notes: Storage | null = null
	) {
		this.#site = site ?? {};
		this.#weights = weights;
		this.#notes = notes;
	}

	/** How models are kept. */
	get persistence(): Persistence {
		return this.#persistence;
	}

	/** Bytes that may still be stored; null where the browser does not tell. */
	get free(): number | null {
		return this.#estimate && Math.max(0, this.#estimate.quota - this.#estimate.usage);
	}

	/** What the site's storage is made of, with so many bytes of models; null where the browser does not tell. */
	useOf(models: number): StorageUse | null {
		if (this.#estimate === null || this.free === null) return null;
		return { models, other: Math.max(0, this.#estimate.usage - models), free: this.free };
	}

	/** Looks again. Never rejects. */
	async look(): Promise<void> {
		await this.#try(async () => {
			const { usage = 0, quota } = (await this.#site.estimate?.()) ?? {};
			if (quota !== undefined) this.#estimate = { usage, quota };
		});
		await this.#try(async () => {
			const share = (await this.#weights()) ?? this.#site;
			this.#persistence = named(await share.persisted?.());
		});
	}

	/**
	 * Asks the browser to keep what is stored, which some pass on to the person. To be called when the first
	 * conversation is saved: it asks once, whatever pages come after. With `again`, at the first download and when the
	 * person wants it, it always asks. Never rejects.
	 */
	async askPersistence({ again = false } = {}): Promise<void> {
		if (!again && (this.#wasAsked || this.#notes?.getItem(askedItem) === 'yes')) return;
		this.#wasAsked = true;
		await this.#try(async () => {
			this.#notes?.setItem(askedItem, 'yes');
		});
		await this.#try(async () => {
			const isPersistent = await this.#site.persist?.();
			const weights = await this.#weights();
			this.#persistence = named(weights ? await weights.persist?.() : isPersistent);
		});
	}

	/** Refused to some embedded and private pages: then nothing is said of it. */
	async #try(action: () => Promise<void>): Promise<void> {
		try {
			await action();
		} catch (reason) {
			console.warn(reason);
		}
	}
}

function named(isPersistent: boolean | undefined): Persistence {
	if (isPersistent === undefined) return 'unsupported';
	return isPersistent ? 'persistent' : 'best-effort';
}
