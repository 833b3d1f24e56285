/**
 * The sections of a long answer that are not drawn yet: each when it comes near what is seen, and the others while the page has
 * nothing else to do, so that keys and screen readers reach everything.
 */
import { flushSync } from 'svelte';
import type { KeyedBlock } from './document.ts';

export interface UndrawnSection {
	readonly element: Element;
	readonly blocks: () => readonly KeyedBlock[];
	/** Draws one block more; true while there are others. */
	readonly drawNext: () => boolean;
	readonly drawAll: () => void;
}

/** Milliseconds in which blocks are drawn one after the other: a key that is pressed meanwhile does not wait for longer. */
const slice = 8;

export class Undrawn {
	readonly #sections = new Set<UndrawnSection>();
	#isAllowed = false;
	#giveUp: (() => void) | null = null;

	/** Gives what is to be done when the section is drawn, or gone. */
	add(section: UndrawnSection): () => void {
		this.#sections.add(section);
		this.#await();
		return () => this.#sections.delete(section);
	}

	/** To be called when the text is whole: while it grows, the time is its own. Gives what ends it. */
	drawInIdleTime(): () => void {
		this.#isAllowed = true;
		this.#await();
		return () => {
			this.#isAllowed = false;
			this.#giveUp?.();
			this.#giveUp = null;
		};
	}

	/** Draws at once the section that has such a block in it, where there is one. */
	reveal(isIt: (block: KeyedBlock) => boolean): void {
		const section = [...this.#sections].find(({ blocks }) => blocks().some(isIt));
		if (section) flushSync(section.drawAll);
	}

	#await(): void {
		if (!this.#isAllowed || this.#giveUp || this.#sections.size === 0) return;
		this.#giveUp = whenIdle((milliseconds) => {
			this.#giveUp = null;
			drawFrom(nearest(this.#sections), Math.min(milliseconds, slice));
			this.#await();
		});
	}
}

function drawFrom(section: UndrawnSection | undefined, milliseconds: number): void {
	const end = performance.now() + milliseconds;
	let hasMore = section !== undefined;
	while (hasMore) {
		flushSync(() => (hasMore = section?.drawNext() === true));
		if (performance.now() >= end) return;
	}
}

/** That which stands the least far from the middle of the window. */
function nearest(sections: Iterable<UndrawnSection>): UndrawnSection | undefined {
	const middle = innerHeight / 2;
	let found: UndrawnSection | undefined;
	let least = Infinity;
	for (const section of sections) {
		const { top, bottom } = section.element.getBoundingClientRect();
		const distance = Math.max(top - middle, middle - bottom);
		if (distance >= least) continue;
		least = distance;
		found = section;
	}
	return found;
}

/** Calls `work` with the milliseconds there are for it; gives what takes that back. */
function whenIdle(work: (milliseconds: number) => void): () => void {
	if ('requestIdleCallback' in window) {
		const request = requestIdleCallback((deadline) => work(deadline.timeRemaining()));
		return () => cancelIdleCallback(request);
	}
	// Safari does not tell when it is idle: between two frames, then.
	const timer = setTimeout(() => work(slice), 16);
	return () => clearTimeout(timer);
}
