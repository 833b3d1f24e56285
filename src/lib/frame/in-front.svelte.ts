/**
 * Whether Ponder's own window has been in front for as long as it takes to read what it asks: its page shown, and in focus.
 * No other page can lay anything inside it; one that lies over it, or goes away under a second click, has had the focus.
 */
import { Reading, readingTime } from './reading.ts';

/** Milliseconds by which a timer may come too early. */
const slack = 20;

export class InFront {
	readonly #reading = new Reading(() => performance.now());
	#isProven = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Whether a click in it counts. */
	get isProven(): boolean {
		return this.#isProven;
	}

	/** Whether that click counts: a person's, in a window that is in front at this very moment, too. */
	counts(click: Pick<Event, 'isTrusted'>): boolean {
		this.#look();
		return click.isTrusted && this.#reading.isDone;
	}

	/** Watches from now on; gives the end of that. */
	readonly watch = (): (() => void) => {
		const ended = new AbortController();
		const look = () => this.#look();
		for (const type of ['focus', 'blur']) addEventListener(type, look, { signal: ended.signal });
		document.addEventListener('visibilitychange', look, { signal: ended.signal });
		look();
		return () => {
			ended.abort();
			this.#see(false);
		};
	};

	#look(): void {
		this.#see(document.visibilityState === 'visible' && document.hasFocus());
	}

	#see(isInFront: boolean): void {
		if (!this.#reading.see(isInFront)) return;
		clearTimeout(this.#timer);
		this.#isProven = false;
		if (!isInFront) return;
		this.#timer = setTimeout(() => {
			// No event need have told that the focus is elsewhere.
			this.#look();
			this.#isProven = this.#reading.isDone;
		}, readingTime + slack);
	}
}
