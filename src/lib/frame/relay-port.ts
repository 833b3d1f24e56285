/** A port whose other end is not known yet: what is said before waits. */
import type { Port } from '#lib/boundary/serve.ts';

type Listener = (event: { readonly data: unknown }) => void;

export class RelayPort {
	/** For whoever speaks at once. */
	readonly near: Port = {
		postMessage: (message) => this.#send(message),
		addEventListener: (_type, listener) => {
			this.#listeners = [...this.#listeners, listener];
		}
	};
	#listeners: readonly Listener[] = [];
	#waiting: readonly unknown[] = [];
	#far: Port | null = null;

	/** From now on, both ends hear each other. Once. */
	connect(far: Port): void {
		this.#far = far;
		far.addEventListener('message', (event) => {
			for (const listener of this.#listeners) listener({ data: event.data });
		});
		far.start?.();
		for (const message of this.#waiting) far.postMessage(message);
		this.#waiting = [];
	}

	#send(message: unknown): void {
		if (this.#far === null) this.#waiting = [...this.#waiting, message];
		else this.#far.postMessage(message);
	}
}
