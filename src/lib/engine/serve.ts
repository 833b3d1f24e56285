/** Serves the engine's handlers over a port: a worker's own scope, or one end of a MessageChannel. */
import { type EngineError, serializeError } from './errors.ts';
import type { CallContext, CallName, Calls, Handlers, Reply, Request } from './protocol.ts';

/** What a Worker, a worker's scope and a MessagePort have in common. */
export interface Port {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
	/** MessagePort alone holds its messages back until it is started. */
	start?(): void;
}

export interface Served {
	/** Tells the other side that the engine can no longer be used; all pending and later calls reject with this. */
	fatal(error: EngineError): void;
}

interface RunningCall {
	readonly abort: AbortController;
	readonly steer: SteerQueue;
}

/** Answers calls until the realm ends. Calls run side by side; a handler that cannot says so itself (`busy`). */
export function serve(handlers: Handlers, port: Port): Served {
	const running = new Map<number, RunningCall>();
	let broken: EngineError | null = null;
	const send = (reply: Reply): void => {
		port.postMessage(reply);
	};

	const call = async <N extends CallName>(id: number, name: N, params: Calls[N]['params']): Promise<void> => {
		const abort = new AbortController();
		const steer = new SteerQueue();
		running.set(id, { abort, steer });
		const context: CallContext<N> = {
			signal: abort.signal,
			progress: (progress) => {
				send({ type: 'progress', id, progress });
			},
			onSteer: (listener) => {
				steer.listen(listener);
			}
		};
		try {
			if (broken) throw broken;
			send({ type: 'result', id, result: await handlers[name](params, context) });
		} catch (error) {
			if (abort.signal.aborted && error === abort.signal.reason) send({ type: 'aborted', id });
			else send({ type: 'error', id, error: serializeError(error) });
		} finally {
			running.delete(id);
		}
	};

	port.addEventListener('message', ({ data }) => {
		// Both ends are built together from one table; nothing else posts here.
		const request = data as Request;
		switch (request.type) {
			case 'call':
				void call(request.id, request.call, request.params);
				break;
			case 'steer':
				running.get(request.id)?.steer.push(request.steer);
				break;
			case 'abort':
				running.get(request.id)?.abort.abort();
				break;
		}
	});
	port.start?.();

	return {
		fatal: (error) => {
			broken ??= error;
			send({ type: 'fatal', error: serializeError(error) });
		}
	};
}

/** Holds what arrives before the handler listens. */
class SteerQueue {
	#waiting: Calls[CallName]['steer'][] = [];
	#listener: ((steer: Calls[CallName]['steer']) => void) | null = null;

	listen(listener: (steer: Calls[CallName]['steer']) => void): void {
		this.#listener = listener;
		for (const steer of this.#waiting.splice(0)) listener(steer);
	}

	push(steer: Calls[CallName]['steer']): void {
		if (this.#listener) this.#listener(steer);
		else this.#waiting.push(steer);
	}
}
