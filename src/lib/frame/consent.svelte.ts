/** Whether the visitor lets the host send messages and hear answers: asked once, remembered, taken back at any time. */
import type { ConsentKeeper } from '#lib/embed/frame-handlers.ts';
import type { ConsentState } from '#lib/embed/protocol.ts';

type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface ConsentOptions {
	/** The host's origin. */
	readonly origin: string;
	/** Where a yes is remembered; null where the browser gives no storage: it then holds until the frame is closed. */
	readonly storage: Notes | null;
	/** Where a no is remembered, for as long as the tab is open; null as above. */
	readonly session: Notes | null;
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
	/** Who wants to know that a yes has gone. */
	#losers: readonly (() => void)[] = [];
	/** Whether what was decided is in the storage: what is not there has then been taken away. */
	#isKept = false;

	constructor(options: ConsentOptions) {
		this.#options = options;
		this.askedIn = options.askedIn;
		this.origin = options.origin;
		const remembered = this.#remembered();
		this.#isKept = remembered !== null;
		this.#state = remembered ?? 'undecided';
	}

	get state(): ConsentState {
		return this.#state;
	}

	/** What other frames of this host have decided holds here, too, and what is no longer remembered is over. */
	current(): ConsentState {
		const remembered = this.#remembered();
		if (remembered !== null) {
			this.#isKept = true;
			if (remembered !== this.#state) this.#settle(remembered);
		} else if (this.#isKept) {
			this.#isKept = false;
			this.#change('undecided');
		}
		return this.#state;
	}

	/** Hears at once what other frames and tabs decide; gives the end of that. */
	follow(page: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
		const look = () => void this.current();
		page.addEventListener('storage', look);
		return () => page.removeEventListener('storage', look);
	}

	onTakenBack(listener: () => void): void {
		this.#losers = [...this.#losers, listener];
	}

	/** Whether the question is to be on the screen. A window that was closed over it decides nothing: it is still asked. */
	get asking(): boolean {
		return this.#asking;
	}

	ask(signal: AbortSignal): Promise<ConsentState> {
		if (this.current() !== 'undecided') return Promise.resolve(this.#state);
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

	/** The visitor's answer. A yes is for good; a no until the tab is closed, or until they wish to be asked again. */
	decide(isGranted: boolean): void {
		this.#remember(isGranted);
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
		this.#change('undecided');
	}

	/** Takes a yes back, or a no: the host has to ask again. */
	takeBack(): void {
		this.#forget();
		this.#change('undecided');
	}

	#settle(state: ConsentState): void {
		this.#asking = false;
		this.#change(state);
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const settle of waiting) settle(state);
	}

	#change(state: ConsentState): void {
		const isLost = this.#state === 'granted' && state !== 'granted';
		this.#state = state;
		if (isLost) for (const lose of this.#losers) lose();
	}

	get #key(): string {
		return `ponder-embed-consent ${this.#options.origin}`;
	}

	#remembered(): 'granted' | 'denied' | null {
		const { storage, session } = this.#options;
		if (storage?.getItem(this.#key) === 'granted') {
			// The later of the two: a no takes the yes before it away.
			session?.removeItem(this.#key);
			return 'granted';
		}
		return session?.getItem(this.#key) === 'denied' ? 'denied' : null;
	}

	#remember(isGranted: boolean): void {
		const { storage, session } = this.#options;
		this.#forget();
		const notes = isGranted ? storage : session;
		try {
			notes?.setItem(this.#key, isGranted ? 'granted' : 'denied');
			this.#isKept = notes !== null;
		} catch (reason) {
			// Full: the question is asked once more in the next frame.
			console.warn(reason);
		}
	}

	#forget(): void {
		this.#isKept = false;
		this.#options.storage?.removeItem(this.#key);
		this.#options.session?.removeItem(this.#key);
	}
}
