/** What the browser removed of models without having been asked: told until somebody has read it. */
import type { MarkedVariant, PresenceMark } from './presence-mark.ts';
import { allKept, type Inventory } from './stored-weights.ts';

export class Evictions {
	readonly #mark: PresenceMark;
	#list = $state.raw<readonly MarkedVariant[]>([]);
	#isRead = false;

	/** `mark`: where the note is kept of what is here. */
	constructor(mark: PresenceMark) {
		this.#mark = mark;
	}

	/** What was here when the page was last open, and is gone without the person having deleted it. */
	get list(): readonly MarkedVariant[] {
		return this.#list;
	}

	/**
	 * The first look of a page is compared with the note of the one before. After that the note follows, and what was
	 * evicted stays on it until the person has read that, or until it is here again.
	 */
	compare(inventory: Inventory): void {
		// What a broken-off repair left to be gone on with is not gone, and half a download is missed as a whole one is.
		const kept = allKept(inventory);
		const here = kept.map(({ key }) => key);
		const missed = this.#isRead ? this.#list : this.#mark.marked();
		this.#list = missed.filter(({ key }) => !here.includes(key));
		this.#isRead = true;
		this.#mark.note([...kept, ...this.#list]);
	}

	/** A download has begun to be stored: it is missed from now on, also where the page is killed before it is read. */
	begin(variant: MarkedVariant): void {
		this.#mark.note([...this.#mark.marked().filter(({ key }) => key !== variant.key), variant]);
	}

	/** The person has read it. */
	dismiss(inventory: Inventory): void {
		this.#list = [];
		this.#mark.note(allKept(inventory));
	}
}
