/** A promise and what settles it. Nobody need wait for it: one that is rejected unseen is no unhandled rejection. */
export class Deferred<Value> {
	readonly promise: Promise<Value>;
	resolve!: (value: Value | PromiseLike<Value>) => void;
	reject!: (error: Error) => void;

	constructor() {
		this.promise = new Promise((resolve, reject) => {
			this.resolve = resolve;
			this.reject = reject;
		});
		this.promise.catch(() => undefined);
	}
}

/** As the promise, unless the signal comes first: then it rejects with its reason. */
export async function unlessAborted<Value>(
	promise: Promise<Value>,
	signal: AbortSignal | undefined
): Promise<Value> {
	if (signal === undefined) return promise;
	const aborted = new Deferred<never>();
	const stop = (): void => aborted.reject(signal.reason as Error);
	signal.addEventListener('abort', stop);
	try {
		return await Promise.race([promise, aborted.promise]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}
