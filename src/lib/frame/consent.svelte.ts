/** Whether the visitor lets the host send messages and hear answers: asked once, remembered, taken back at any time. */
import type { ConsentKeeper } from '#lib/embed/frame-handlers.ts';
import type { ConsentState } from '#lib/embed/protocol.ts';

export interface ConsentOptions {
	/** The host's origin. */
	readonly origin: string;
	/** Where a yes is remembered; null where the browser gives no storage: it then holds until the frame is closed. */
	readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
	/** `frame`: the browser proves that a question in the frame is seen. `window`: only Ponder's own window can ask it. */
	readonly askedIn: 'frame' | 'window';
}

export class Consent implements ConsentKeeper {
	readonly askedIn: ConsentOptions['askedIn'];
	/** The host's. */
	readonly origin: string;
	readonly #options: ConsentOptions;
	#state = $state<ConsentState>('undecided');
	#asking = $state(false);
	#waiting: readonly ((state: ConsentState) => void)[] = [];

	constructor(options: ConsentOptions) {
		this.#options = options;
		this.askedIn = options.askedIn;
		this.origin = options.origin;
		if (this.#remembered()) this.#state = 'granted';
	}

	get state(): ConsentState {
		return this.#state;
	}

	/** Whether the question is to be on the screen. A window that was closed over it decides nothing: it is still asked. */
	get asking(): boolean {
		return this.#asking;
	}

	ask(signal: AbortSignal): Promise<ConsentState> {
		if (this.#state !== 'undecided') return Promise.resolve(this.#state);
		return new Promise((resolve, reject) => {
			const settle = (state: ConsentState) => {
				signal.removeEventListener('abort', leave);
				resolve(state);
			};
			const leave = () => {
				this.#waiting = this.#waiting.filter((other) => other !== settle);
				this.#asking = this.#waiting.length > 0;
				reject(signal.reason as Error);
			};
			if (signal.aborted) return leave();
			signal.addEventListener('abort', leave, { once: true });
			this.#waiting = [...this.#waiting, settle];
			this.#asking = true;
		});
	}

	/** The visitor's answer. A yes is for good; a no until the frame is loaded again, or they are asked at their own wish. */
	decide(isGranted: boolean): void {
		if (isGranted) this.#remember();
		this.#settle(isGranted ? 'granted' : 'denied');
	}

	/** No window can be opened that could ask: nobody is to wait for it. The visitor may try again (`askOnceMore`). */
	cannotAsk(): void {
		this.#settle('unavailable');
	}

	/** The visitor tries again where no window could be opened. */
	askOnceMore(): void {
		if (this.#state !== 'unavailable') return;
		this.#state = 'undecided';
		this.#asking = true;
	}

	/** The frame was closed over the question: who waits hears no, and the visitor may be asked again. */
	leave(): void {
		if (!this.#asking) return;
		this.#settle('denied');
		this.#state = 'undecided';
	}

	/** Takes a yes back, or a no: the host has to ask again. */
	takeBack(): void {
		this.#options.storage?.removeItem(this.#key);
		this.#state = 'undecided';
	}

	#settle(state: ConsentState): void {
		this.#asking = false;
		this.#state = state;
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const settle of waiting) settle(state);
	}

	get #key(): string {
		return `ponder-embed-consent ${this.#options.origin}`;
	}

	#remembered(): boolean {
		return this.#options.storage?.getItem(this.#key) === 'granted';
	}

	#remember(): void {
		try {
			this.#options.storage?.setItem(this.#key, 'granted');
		} catch (reason) {
			// Full: the question is asked once more in the next frame.
			console.warn(reason);
		}
	}
}
