/** The promise, or the signal's reason if that comes first, or has come already. What the promise is of goes on. */
export function untilAborted(signal: AbortSignal | undefined, promise: Promise<unknown>): Promise<unknown> {
	if (signal === undefined) return promise;
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason as Error);
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}
