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
