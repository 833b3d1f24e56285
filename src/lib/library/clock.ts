/** The time, for words that count down; it ticks only while something on the page reads it. */
import { createSubscriber } from 'svelte/reactivity';

export class Clock {
	readonly #subscribe = createSubscriber((update) => {
		const timer = setInterval(update, 1000);
		return () => clearInterval(timer);
	});

	/** Milliseconds since the epoch. */
	get now(): number {
		this.#subscribe();
		return Date.now();
	}
}
