/** A clock for how long work took: what a computer slept through is not work. */

/**
 * Milliseconds. The longest that work goes on without looking at the clock: a piece of a prompt on a slow processor
 * takes minutes, and the timers of a tab out of sight run once a minute.
 */
const longestStep = 10 * 60_000;

/**
 * Milliseconds, monotonic, as `now` gives them, but for what lies between two looks that are more than ten minutes
 * apart: the device slept, or the browser had frozen the page. (Some systems stop `performance.now()` while they sleep
 * and some do not.) Only the difference of two looks means anything.
 */
export function awakeClock(now: () => number): () => number {
	let lastLook = now();
	let slept = 0;
	return () => {
		const look = now();
		if (look - lastLook > longestStep) slept += look - lastLook;
		lastLook = look;
		return look - slept;
	};
}
