/**
 * A question in a frame, or a note to be taken of, watched for as long as it stands there: a click on it counts where it has
 * been seen as a whole, in one place, for as long as it takes to read, by whoever points at it or has the focus on its button
 * all the while.
 */
import { Pointing } from './pointing.ts';
import { Reading } from './reading.ts';
import { watchSight } from './visible.ts';

const now = () => performance.now();

export class WatchedQuestion {
	readonly #sight = new Reading(now);
	readonly #pointing = new Pointing(now);
	readonly #focus = new Reading(now);
	#focused: EventTarget | null = null;
	#element: HTMLElement | null = null;
	#place = '';
	#isReady = $state(false);

	/** Whether an honest click would count by now: what may be clicked by is there, and has been for long enough. */
	get isReady(): boolean {
		return this.#isReady;
	}

	/** Whether that click on one of its buttons counts: a person's, who has had the time to see what it does. */
	counts(click: MouseEvent): boolean {
		this.#look();
		if (!click.isTrusted || !this.#sight.isDone) return false;
		// The second of two in a row: the first may have been for what a host showed there, its frame out of the way.
		if (click.detail > 1) return false;
		// Keys click without having been pressed down anywhere; and so does what people use in place of a pointer.
		if (click.detail === 0) return this.#focused === click.currentTarget && this.#focus.isDone;
		return this.#pointing.isDone;
	}

	/** Watches this element; gives the end of that. */
	readonly watch = (element: HTMLElement): (() => void) => {
		this.#element = element;
		const ended = new AbortController();
		const { signal } = ended;
		const stop = watchSight(element, (isSeen) => void this.#sight.see(isSeen));
		for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const)
			addEventListener(type, (event) => this.#pointing.see(event), { signal, capture: true });
		addEventListener('pointerout', (event) => this.#leave(event), { signal, capture: true });
		element.addEventListener('focusin', ({ target }) => this.#haveFocus(target), { signal });
		element.addEventListener('focusout', () => this.#haveFocus(null), { signal });
		const follow = () => {
			if (signal.aborted) return;
			this.#look();
			this.#isReady = this.#wouldCount();
			requestAnimationFrame(follow);
		};
		follow();
		return () => {
			ended.abort();
			stop();
			this.#sight.see(false);
			this.#isReady = false;
		};
	};

	/** Pointer or focus, and neither of them only just there: either may be the one that clicks. */
	#wouldCount(): boolean {
		const ways = [this.#pointing, this.#focus].filter(({ isBegun }) => isBegun);
		return this.#sight.isDone && ways.length > 0 && ways.every(({ isDone }) => isDone);
	}

	/** A finger leaves with every tap; what it taps next is compared with that. */
	#leave({ relatedTarget, pointerType }: PointerEvent): void {
		if (relatedTarget === null && pointerType === 'mouse') this.#pointing.lose();
	}

	#haveFocus(target: EventTarget | null): void {
		this.#focused = target;
		this.#focus.see(false);
		this.#focus.see(target !== null);
	}

	/**
	 * One that has moved in the frame, or grown, has to be read anew; so has one whose buttons have changed places or words, as in
	 * another language, which a host may ask for.
	 */
	#look(): void {
		if (this.#element === null) return;
		const parts = [this.#element, ...this.#element.querySelectorAll('button')];
		const place = [...parts.map(placeOf), this.#element.textContent].join('\n');
		if (place === this.#place) return;
		this.#place = place;
		this.#sight.restart();
		this.#focus.restart();
		this.#pointing.lose();
	}
}

function placeOf(element: Element): string {
	const { x, y, width, height } = element.getBoundingClientRect();
	return [x, y, width, height].map(Math.round).join(' ');
}
