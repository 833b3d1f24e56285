/** Tells what comes near the part of a scrolled box that is seen, once. */
import { getContext, setContext } from 'svelte';

/** CSS pixels around what is seen that count as near: somebody who scrolls finds everything drawn. */
const around = 1200;

export class Nearness {
	readonly #waiting = new Map<Element, () => void>();
	#observer: IntersectionObserver | null = null;

	/** For the box that scrolls. */
	readonly scroller = (box: HTMLElement): (() => void) => {
		const observer = new IntersectionObserver((entries) => this.#meet(entries), {
			root: box,
			rootMargin: `${around}px 0px`
		});
		this.#observer = observer;
		for (const element of this.#waiting.keys()) observer.observe(element);
		return () => {
			observer.disconnect();
			this.#observer = null;
		};
	};

	/** Calls `onnear` when `element` comes near; gives what is to be done when that no longer matters. */
	watch(element: Element, onnear: () => void): () => void {
		this.#waiting.set(element, onnear);
		this.#observer?.observe(element);
		return () => this.#forget(element);
	}

	#meet(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries) {
			if (!isIntersecting) continue;
			const onnear = this.#waiting.get(target);
			this.#forget(target);
			onnear?.();
		}
	}

	#forget(element: Element): void {
		this.#waiting.delete(element);
		this.#observer?.unobserve(element);
	}
}

const key = Symbol('nearness');

/** For whoever draws the box that scrolls, while it is made. */
export function provideNearness(): Nearness {
	return setContext(key, new Nearness());
}

/** That of the box around, where one scrolls; to be called while a component is made. */
export function nearness(): Nearness | undefined {
	return getContext<Nearness | undefined>(key);
}
