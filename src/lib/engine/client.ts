/** The calling side of the boundary: typed calls over a port, each with progress, steering and an AbortSignal. */
import { deserializeError, type EngineError } from './errors.ts';
import type { CallName, Calls, Reply, Request } from './protocol.ts';
import type { Port } from './serve.ts';

export interface CallOptions<N extends CallName> {
	/** Asks the engine to stop. `generate` then resolves with what there is; other calls reject with the signal's reason. */
	readonly signal?: AbortSignal;
	readonly progress?: (progress: Calls[N]['progress']) => void;
}

/** A call under way. */
export interface RunningCall<N extends CallName> {
	/** Rejects with an `EngineError`, or with the signal's reason. */
	readonly result: Promise<Calls[N]['result']>;
	/** Without effect once the call has ended. */
	steer(steer: Calls[N]['steer']): void;
}

/** Whoever takes calls as the engine does: a client of one worker, or a supervisor of many. */
export interface Caller {
	start<N extends CallName>(call: N, params: Calls[N]['params'], options?: CallOptions<N>): RunningCall<N>;
}

/** Methods, not function fields: an id belongs to one call, so its replies have that call's types. */
interface Pending {
	resolve(result: Calls[CallName]['result']): void;
	reject(error: unknown): void;
	progress(progress: Calls[CallName]['progress']): void;
	readonly signal: AbortSignal | undefined;
	readonly stopListening: () => void;
}

export class EngineClient implements Caller {
	readonly #port: Port;
	readonly #pending = new Map<number, Pending>();
	#nextId = 1;
	#broken: EngineError | null = null;

	/** `onFatal` hears, once, why this engine can no longer be used; everything pending has been rejected by then. */
	constructor(port: Port, onFatal: (error: EngineError) => void = () => undefined) {
		this.#port = port;
		port.addEventListener('message', ({ data }) => {
			// Both ends are built together from one table; nothing else posts here.
			this.#receive(data as Reply, onFatal);
		});
		port.start?.();
	}

	start<N extends CallName>(
		call: N,
		params: Calls[N]['params'],
		options: CallOptions<N> = {}
	): RunningCall<N> {
		const id = this.#nextId++;
		if (this.#broken) return { result: Promise.reject(this.#broken), steer: () => undefined };
		const result = this.#expect(id, options);
		try {
			// The cast drops nothing: `call` and `params` are of one row, which the union cannot express.
			this.#send({ type: 'call', id, call, params } as Request);
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
	close(error: EngineError): void {
		this.#broken ??= error;
		for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(this.#broken);
	}

	#expect<N extends CallName>(id: number, { signal, progress }: CallOptions<N>): Promise<Calls[N]['result']> {
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

	#receive(reply: Reply, onFatal: (error: EngineError) => void): void {
		switch (reply.type) {
			case 'progress':
				this.#pending.get(reply.id)?.progress(reply.progress);
				break;
			case 'result':
				this.#settle(reply.id)?.resolve(reply.result);
				break;
			case 'error':
				this.#settle(reply.id)?.reject(deserializeError(reply.error));
				break;
			case 'aborted': {
				const call = this.#settle(reply.id);
				call?.reject(call.signal?.reason);
				break;
			}
			case 'fatal': {
				const error = deserializeError(reply.error);
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
	#settle(id: number): Pending | undefined {
		const call = this.#pending.get(id);
		this.#pending.delete(id);
		call?.stopListening();
		return call;
	}

	#send(request: Request): void {
		this.#port.postMessage(request);
	}
}
