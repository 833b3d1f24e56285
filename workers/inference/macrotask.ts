/** Turns of the event loop, for a loop that would otherwise keep messages from arriving. */

/**
 * Lets everything that has already been posted arrive. A message to oneself queues behind it and, unlike a timer,
 * is not clamped to 4 ms; a settled promise would not let the event loop turn at all (ONNX Runtime's CPU device
 * does no more than that between two tokens).
 */
export class Macrotask {
	/** Node's own; there, ports are drained for up to 1,000 messages before the loop turns. */
	readonly #setImmediate = (globalThis as { setImmediate?: (callback: () => void) => void }).setImmediate;
	readonly #channel = new MessageChannel();
	#resume: (() => void) | null = null;

	constructor() {
		this.#channel.port1.onmessage = () => {
			this.#resume?.();
		};
	}

	/** Resolves in a later turn of the event loop. One wait at a time. */
	next(): Promise<void> {
		return new Promise((resolve) => {
			if (this.#setImmediate) return this.#setImmediate(resolve);
			this.#resume = resolve;
			this.#channel.port2.postMessage(null);
		});
	}

	/** Closes the ports; in Node, open ones keep the process alive. */
	close(): void {
		this.#channel.port1.close();
	}
}
