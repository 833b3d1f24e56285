/** The calling side of the boundary: typed calls over a port, each with progress, steering and an AbortSignal. */
import type { Port } from './serve.ts';
import type { CallName, CallTable, ErrorCodec, Reply, Request } from './wire.ts';

export interface CallOptions<Calls extends CallTable<Calls>, N extends CallName<Calls>> {
	/** Asks the realm to stop. A call that then has something to show resolves with it; others reject with the signal's reason. */
	readonly signal?: AbortSignal;
	readonly progress?: (progress: Calls[N]['progress']) => void;
}

/** A call under way. */
export interface RunningCall<Calls extends CallTable<Calls>, N extends CallName<Calls>> {
	/** Rejects with the realm's coded error, or with the signal's reason. */
	readonly result: Promise<Calls[N]['result']>;
	/** Without effect once the call has ended. */
	steer(steer: Calls[N]['steer']): void;
}

/** Whoever takes calls as a realm does: a client of one worker, or a supervisor of many. */
export interface Caller<Calls extends CallTable<Calls>> {
	start<N extends CallName<Calls>>(
		call: N,
		params: Calls[N]['params'],
		options?: CallOptions<Calls, N>
	): RunningCall<Calls, N>;
}

/** Methods, not function fields: an id belongs to one call, so its replies have that call's types. */
interface Pending<Calls extends CallTable<Calls>> {
	resolve(result: Calls[CallName<Calls>]['result']): void;
	reject(error: unknown): void;
	progress(progress: Calls[CallName<Calls>]['progress']): void;
	readonly signal: AbortSignal | undefined;
	readonly stopListening: () => void;
}

export class Client<Calls extends CallTable<Calls>, E extends Error> implements Caller<Calls> {
	readonly #port: Port;
	readonly #errors: ErrorCodec<E>;
	readonly #pending = new Map<number, Pending<Calls>>();
	#nextId = 1;
	#broken: E | null = null;

	/** `onFatal` hears, once, why this realm can no longer be used; everything pending has been rejected by then. */
	constructor(port: Port, errors: ErrorCodec<E>, onFatal: (error: E) => void = () => undefined) {
		this.#port = port;
		this.#errors = errors;
		port.addEventListener('message', ({ data }) => {
			// Both ends are built together from one table; nothing else posts here.
			this.#receive(data as Reply<Calls>, onFatal);
		});
		port.start?.();
	}

	start<N extends CallName<Calls>>(
		call: N,
		params: Calls[N]['params'],
		options: CallOptions<Calls, N> = {}
	): RunningCall<Calls, N> {
		const id = this.#nextId++;
		if (this.#broken) return { result: Promise.reject(this.#broken), steer: () => undefined };
		const result = this.#expect(id, options);
		try {
			// The cast drops nothing: `call` and `params` are of one row, which the union cannot express.
			this.#send({ type: 'call', id, call, params } as Request<Calls>);
			if (options.signal?.aborted) this.#send({ type: 'abort', id });
		} catch (error) {
			this.#settle(id)?.reject(error);
		}
		return {
			result,
			steer: (steer) => {
				if (this.#pending.has(id)) this.#send({ type: 'steer', id, steer });
			}
		};
	}

	/** Ends this client: everything pending and every later call rejects with `error`. */
	close(error: E): void {
		this.#broken ??= error;
		for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(this.#broken);
	}

	#expect<N extends CallName<Calls>>(
		id: number,
		{ signal, progress }: CallOptions<Calls, N>
	): Promise<Calls[N]['result']> {
		const abort = (): void => {
			this.#send({ type: 'abort', id });
		};
		signal?.addEventListener('abort', abort);
		return new Promise<Calls[N]['result']>((resolve, reject) => {
			this.#pending.set(id, {
				resolve,
				reject,
				progress: (value: Calls[N]['progress']) => progress?.(value),
				signal,
				stopListening: () => signal?.removeEventListener('abort', abort)
			});
		});
	}

	#receive(reply: Reply<Calls>, onFatal: (error: E) => void): void {
		switch (reply.type) {
			case 'progress':
				this.#pending.get(reply.id)?.progress(reply.progress);
				break;
			case 'result':
				this.#settle(reply.id)?.resolve(reply.result);
				break;
			case 'error':
				this.#settle(reply.id)?.reject(this.#errors.deserialize(reply.error));
				break;
			case 'aborted': {
				const call = this.#settle(reply.id);
				call?.reject(call.signal?.reason);
				break;
			}
			case 'fatal': {
				const error = this.#errors.deserialize(reply.error);
				this.close(error);
				onFatal(error);
				break;
			}
			case 'alive':
				// For whoever spawned the worker.
				break;
		}
	}

	/** Takes the call off the list; undefined when it was already settled. */
	#settle(id: number): Pending<Calls> | undefined {
		const call = this.#pending.get(id);
		this.#pending.delete(id);
		call?.stopListening();
		return call;
	}

	#send(request: Request<Calls>): void {
		this.#port.postMessage(request);
	}
}
