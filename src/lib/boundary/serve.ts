/** Serves a realm's handlers over a port: a worker's own scope, or one end of a MessageChannel. */
import type { CallContext, CallName, CallTable, ErrorCodec, Handlers, Reply, Request } from './wire.ts';

/** What a Worker, a worker's scope and a MessagePort have in common. */
export interface Port {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
	/** MessagePort alone holds its messages back until it is started. */
	start?(): void;
}

export interface Served<E extends Error> {
	/** Tells the other side that the realm can no longer be used; all pending and later calls reject with this. */
	fatal(error: E): void;
	/** The other side has gone: what is under way for it is stopped, and nothing is heard or said any more. */
	end(): void;
}

interface RunningCall<Steer> {
	readonly abort: AbortController;
	readonly steer: SteerQueue<Steer>;
}

/** Answers calls until the realm ends. Calls run side by side; a handler that cannot says so itself (`busy`). */
export function serve<Calls extends CallTable<Calls>, E extends Error>(
	handlers: Handlers<Calls>,
	port: Port,
	errors: ErrorCodec<E>
): Served<E> {
	type Steer = Calls[CallName<Calls>]['steer'];
	const running = new Map<number, RunningCall<Steer>>();
	let broken: E | null = null;
	let isOver = false;
	const send = (reply: Reply<Calls>): void => {
		if (!isOver) port.postMessage(reply);
	};

	const call = async <N extends CallName<Calls>>(
		id: number,
		name: N,
		params: Calls[N]['params']
	): Promise<void> => {
		const abort = new AbortController();
		const steer = new SteerQueue<Steer>();
		running.set(id, { abort, steer });
		const context: CallContext<Calls, N> = {
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
			else send({ type: 'error', id, error: errors.serialize(error) });
		} finally {
			running.delete(id);
		}
	};

	/** A call that was steered wrongly ends there and then; what its handler still does is nobody's. */
	const steer = (id: number, value: Steer): void => {
		const call = running.get(id);
		try {
			call?.steer.push(value);
		} catch (error) {
			send({ type: 'error', id, error: errors.serialize(error) });
			call?.abort.abort();
		}
	};

	port.addEventListener('message', ({ data }) => {
		if (isOver) return;
		// Both ends are built together from one table; nothing else posts here.
		const request = data as Request<Calls>;
		switch (request.type) {
			case 'call':
				void call(request.id, request.call, request.params);
				break;
			case 'steer':
				steer(request.id, request.steer);
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
			send({ type: 'fatal', error: errors.serialize(error) });
		},
		end: () => {
			isOver = true;
			for (const { abort } of running.values()) abort.abort();
		}
	};
}

/** Holds what arrives before the handler listens. */
class SteerQueue<Steer> {
	#waiting: Steer[] = [];
	#listener: ((steer: Steer) => void) | null = null;

	listen(listener: (steer: Steer) => void): void {
		this.#listener = listener;
		for (const steer of this.#waiting.splice(0)) listener(steer);
	}

	push(steer: Steer): void {
		if (this.#listener) this.#listener(steer);
		else this.#waiting.push(steer);
	}
}
