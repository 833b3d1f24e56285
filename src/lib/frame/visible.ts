/**
 * Whether something is seen: not covered, not see-through, not distorted by any page around this one. Intersection
 * Observer version 2 tells that (https://w3c.github.io/IntersectionObserver/v2/); no script of a host can. It does not tell
 * that a host moves the frame about as a whole.
 */
import { Reading } from './reading.ts';

/** Milliseconds between two looks of the browser's: the least that it takes. */
const delay = 100;

interface VisibilityEntry extends IntersectionObserverEntry {
	readonly isVisible: boolean;
}

interface VisibilityInit extends IntersectionObserverInit {
	readonly trackVisibility: true;
	readonly delay: number;
}

/** Whether this browser can tell at all. */
export function tellsVisibility(): boolean {
	return 'IntersectionObserverEntry' in globalThis && 'isVisible' in IntersectionObserverEntry.prototype;
}

export class Visibility {
	readonly #reading = new Reading(() => performance.now());

	/** Whether it is in sight now and has been long enough to be read. */
	get isProven(): boolean {
		return this.#reading.isDone;
	}

	/** For the element that is to be seen as a whole. */
	readonly watch = (element: HTMLElement): (() => void) => {
		const options: VisibilityInit = { threshold: [0.5, 1], trackVisibility: true, delay };
		const observer = new IntersectionObserver((entries) => {
			// Only version 2 is asked: `tellsVisibility`.
			const last = entries.at(-1) as VisibilityEntry | undefined;
			if (last) this.#reading.see(last.isVisible && last.intersectionRatio >= 1);
		}, options);
		observer.observe(element);
		return () => {
			observer.disconnect();
			this.#reading.see(false);
		};
	};
}
