/** Whether a question has been in sight for as long as it takes to read it. Pure; the clock is passed in. */
import type { Clock } from '#lib/embed/limits.ts';

/** Milliseconds for which something must have been seen before a click on it counts: nobody reads faster. */
export const readingTime = 600;

export class Reading {
	readonly #now: Clock;
	/** When it came into sight; null while it is not. */
	#since: number | null = null;

	constructor(now: Clock) {
		this.#now = now;
	}

	/** Whether it is in sight now. Once hidden, it has to be read anew. Returns whether that is news. */
	see(isInSight: boolean): boolean {
		if (isInSight === (this.#since !== null)) return false;
		this.#since = isInSight ? this.#now() : null;
		return true;
	}

	/** What is in sight has changed: it has to be read anew. */
	restart(): void {
		if (this.#since !== null) this.#since = this.#now();
	}

	/** Whether it is in sight. */
	get isBegun(): boolean {
		return this.#since !== null;
	}

	/** Whether it is in sight, and has been for long enough. */
	get isDone(): boolean {
		return this.#since !== null && this.#now() - this.#since >= readingTime;
	}
}
