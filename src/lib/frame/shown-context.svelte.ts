/**
 * What the host says of its page, as the visitor has it before them. A host may change it whenever it likes, so that what it
 * says counts only once it has stood in sight for as long as it takes to read, without a break: whatever is sent before goes with
 * what was shown until then. What a visitor has left out stays out until the host says something else.
 */
import type { PageContext } from '#lib/embed/protocol.ts';
import { readingTime } from './reading.ts';

export class ShownContext {
	readonly #use: (context: PageContext | null) => void;
	#shown = $state.raw<PageContext | null>(null);
	#isChanged = $state(false);
	/** What counts. */
	#used: PageContext | null = null;
	/** The last one that was shown, though it may have gone since. */
	#last: PageContext | null = null;
	#leftOut: PageContext | null = null;
	/** Whether it is in sight. */
	#isSeen = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `use` is told what counts from now on. */
	constructor(use: (context: PageContext | null) => void) {
		this.#use = use;
	}

	get shown(): PageContext | null {
		return this.#shown;
	}

	/** Whether it is another one than was shown before in its place, since the last message. */
	get isChanged(): boolean {
		return this.#isChanged;
	}

	/** The host says this of its page; null takes it back. */
	show(context: PageContext | null): void {
		if (isSame(context, this.#shown) || (context !== null && isSame(context, this.#leftOut))) return;
		this.#leftOut = null;
		this.#isChanged = context !== null && this.#last !== null && !isSame(context, this.#last);
		this.#last = context ?? this.#last;
		this.#shown = context;
		this.#beginReading();
	}

	/** Whether the visitor sees what is shown, from now on. Once out of sight, it has to be read anew. */
	see(isSeen: boolean): void {
		if (isSeen === this.#isSeen) return;
		this.#isSeen = isSeen;
		this.#beginReading();
	}

	/** The visitor leaves it out. */
	leaveOut(): void {
		this.#leftOut = this.#shown;
		this.#shown = null;
		this.#isChanged = false;
		this.#settle();
	}

	/**
	 * Has what is shown go with what a host sends with the visitor's consent, read or not, and nothing beyond that: of the
	 * visitor's own messages, the next goes with what they have read. Returns what `send` does.
	 */
	goWith<T>(send: () => T): T {
		this.#use(this.#shown);
		try {
			return send();
		} finally {
			this.#use(this.#used);
		}
	}

	/** The visitor has sent a message: what is changed after it is news again. */
	noteSent(): void {
		// One that came too late for the message is news to its reader yet.
		if (this.#used === this.#shown) this.#isChanged = false;
	}

	/** Of what was taken back there is nothing to read. */
	#beginReading(): void {
		clearTimeout(this.#timer);
		if (this.#isSeen || this.#shown === null) this.#timer = setTimeout(() => this.#settle(), readingTime);
	}

	/** What is shown counts from now on. */
	#settle(): void {
		clearTimeout(this.#timer);
		if (this.#used === this.#shown) return;
		this.#used = this.#shown;
		this.#use(this.#used);
	}
}

function isSame(one: PageContext | null, other: PageContext | null): boolean {
	return one?.title === other?.title && one?.text === other?.text;
}
