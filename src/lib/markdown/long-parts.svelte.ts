/** How much of a very long list or table is drawn: thousands of parts at once would keep the page from everything else. */
import { untrack } from 'svelte';

/** Parts that are drawn at first; with each wish for more, twice as many. */
const first = 1000;

export class LongParts<T> {
	readonly #of: () => { readonly parts: readonly T[]; readonly live: boolean };
	/** Somebody saw it grow: what was read does not go away. */
	readonly #sawItGrow: boolean;
	#most = $state(first);
	#isFolded = $state(false);

	/** @param of the parts, and whether more of them may come; to be made while a component is made */
	constructor(of: () => { readonly parts: readonly T[]; readonly live: boolean }) {
		this.#of = of;
		this.#sawItGrow = untrack(() => of().live);
	}

	/** Whether some may be left out. */
	get isLong(): boolean {
		const { parts, live } = this.#of();
		return !live && parts.length > first;
	}

	/** Those that are drawn: all, or the first of them. */
	get shown(): readonly T[] {
		const { parts } = this.#of();
		const isWhole = !this.isLong || (this.#sawItGrow && !this.#isFolded) || parts.length <= this.#most;
		return isWhole ? parts : parts.slice(0, this.#most);
	}

	showMore(): void {
		this.#most *= 2;
	}

	/** Back to the first ones. */
	fold(): void {
		this.#isFolded = true;
		this.#most = first;
	}
}
