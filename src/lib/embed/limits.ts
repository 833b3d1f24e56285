/** How much may come in a time: a bucket that fills steadily and is drawn from. Pure; the clock is passed in. */

/** Milliseconds; must not go backwards, as `performance.now`. */
export type Clock = () => number;

export interface Rate {
	/** What a full bucket holds. */
	readonly burst: number;
	readonly perSecond: number;
}

/** The tokens that a host may spend. */
export interface Allowance {
	/** Seconds until there are some; 0 when there are. */
	readonly wait: number;
	/** Counts what was spent, beyond what there was if need be: the debt is waited for. */
	spend(count: number): void;
}

/** What is in a bucket, and when that was; a debt is below 0. */
export interface BucketLevel {
	readonly level: number;
	/** By its clock. */
	readonly at: number;
}

export class TokenBucket {
	readonly #rate: Rate;
	readonly #now: Clock;
	#level: number;
	#at: number;

	/** Full at first. */
	constructor(rate: Rate, now: Clock) {
		this.#rate = rate;
		this.#now = now;
		this.#level = rate.burst;
		this.#at = now();
	}

	/** Draws one where there is one; says whether there was. */
	take(): boolean {
		this.#fill();
		if (this.#level < 1) return false;
		this.#level -= 1;
		return true;
	}

	/** Draws what was spent already, beyond the bottom if need be: the debt is waited for. */
	spend(count: number): void {
		this.#fill();
		this.#level -= count;
	}

	/** As it was when it was last drawn from. */
	get level(): BucketLevel {
		return { level: this.#level, at: this.#at };
	}

	/** Goes on from there. A time that is yet to come, by a clock that was set back, is now. */
	set level({ level, at }: BucketLevel) {
		this.#level = Math.min(this.#rate.burst, level);
		this.#at = Math.min(at, this.#now());
	}

	/** Seconds until there is one again, rounded up; 0 when there is. */
	get wait(): number {
		this.#fill();
		return this.#level >= 1 ? 0 : Math.ceil((1 - this.#level) / this.#rate.perSecond);
	}

	#fill(): void {
		const at = this.#now();
		const gained = ((at - this.#at) / 1000) * this.#rate.perSecond;
		this.#level = Math.min(this.#rate.burst, this.#level + Math.max(0, gained));
		this.#at = at;
	}
}

/** A minute's worth at once, and as much every minute. */
export function perMinute(count: number): Rate {
	return { burst: count, perSecond: count / 60 };
}
