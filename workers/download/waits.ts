/** Waiting that a signal can end. */

/** Resolves after `ms` milliseconds; rejects with the signal's reason when that aborts first. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = (): void => {
			clearTimeout(timer);
			// The reason is the caller's own.
			reject(signal.reason as Error);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener('abort', stop);
			resolve();
		}, ms);
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
	});
}

/** Resolves at the next event of that name; rejects with the signal's reason when that aborts first. */
export function nextEvent(target: EventTarget, name: string, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = (): void => {
			target.removeEventListener(name, hear);
			reject(signal.reason as Error);
		};
		const hear = (): void => {
			signal.removeEventListener('abort', stop);
			resolve();
		};
		if (signal.aborted) return stop();
		target.addEventListener(name, hear, { once: true });
		signal.addEventListener('abort', stop, { once: true });
	});
}
