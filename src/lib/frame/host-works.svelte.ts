/**
 * What a host has the model do, and whether the visitor could see that it does. A host may hide its frame and go on asking,
 * as the visitor has allowed it to; but then the frame says so when it is seen again. What is not proven to have been seen
 * counts as unseen from its beginning on, so that taking the frame away hides nothing; and seen is what has stood in sight for as
 * long as it takes to read, without a break: a blink is none.
 */
import { readingTime } from './reading.ts';
import { framePrefix } from './space.ts';

/** Asked for by the host: a question of its own, or a message in the visitor's conversation. */
export interface HostWork {
	readonly kind: 'question' | 'message';
	stop(): void;
}

export interface HostWorksOptions {
	/** The host's; null where nobody knows it: such a one has nothing done. */
	readonly origin: string | null;
	/** Null where the browser gives none: then it is remembered as long as the frame. */
	readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
}

/** Under way, or just over, and not read so far. */
interface Unproven {
	readonly work: HostWork;
	/** Of its reading, while the line is in sight. */
	timer?: ReturnType<typeof setTimeout>;
}

/** Milliseconds in which the browser, having looked twice, has told what is seen, and that has been read. */
export const lookTime = readingTime + 400;

export class HostWorks {
	readonly #options: HostWorksOptions;
	#now = $state.raw<HostWork | null>(null);
	#unseen = $state(0);
	#unproven: readonly Unproven[] = [];
	/** Whether the line that tells of it is in sight. */
	#isSeen = false;
	/** What counts as unseen, those that are unproven among it; in the storage, where there is one. */
	#kept = 0;

	constructor(options: HostWorksOptions) {
		this.#options = options;
		this.#kept = this.#unseen = this.#read();
	}

	/** What is to be told of; null for nothing. */
	get now(): HostWork | null {
		return this.#now;
	}

	/** How often something was done that could not be seen, since the visitor last took note. */
	get unseen(): number {
		return this.#unseen;
	}

	/** Tells of it until the returned function is called, or a moment longer where it was not read by then. */
	begin(work: HostWork): () => void {
		this.#now = work;
		const unproven: Unproven = { work };
		this.#unproven = [...this.#unproven, unproven];
		this.#keep(this.#read() + 1);
		if (this.#isSeen) this.#beginReading(unproven);
		return () => {
			if (!this.#unproven.includes(unproven)) return this.#forget(work);
			setTimeout(() => this.#close(unproven), lookTime);
		};
	}

	/** Whether the visitor sees the line, from now on. Once out of sight, it has to be read anew. */
	see(isSeen: boolean): void {
		if (isSeen === this.#isSeen) return;
		this.#isSeen = isSeen;
		for (const unproven of this.#unproven) {
			clearTimeout(unproven.timer);
			if (isSeen) this.#beginReading(unproven);
		}
	}

	/** The visitor has taken note. */
	takeNote(): void {
		this.#keep(this.#unproven.length);
		this.#unseen = 0;
	}

	/** In sight from now on: it is proven to have been seen unless that ends too early. */
	#beginReading(unproven: Unproven): void {
		unproven.timer = setTimeout(() => {
			this.#unproven = this.#unproven.filter((other) => other !== unproven);
			this.#keep(this.#read() - 1);
		}, readingTime);
	}

	#close(unproven: Unproven): void {
		if (this.#unproven.includes(unproven)) {
			clearTimeout(unproven.timer);
			this.#unproven = this.#unproven.filter((other) => other !== unproven);
			this.#unseen = this.#read() - this.#unproven.length;
		}
		this.#forget(unproven.work);
	}

	#forget(work: HostWork): void {
		if (this.#now === work) this.#now = null;
	}

	get #key(): string {
		return `${framePrefix}-unseen ${this.#options.origin}`;
	}

	#read(): number {
		const { origin, storage } = this.#options;
		if (origin === null || storage === null) return this.#kept;
		const count = Number(storage.getItem(this.#key));
		return Number.isSafeInteger(count) && count > 0 ? count : 0;
	}

	#keep(count: number): void {
		const { origin, storage } = this.#options;
		this.#kept = Math.max(0, count);
		if (origin === null) return;
		try {
			storage?.setItem(this.#key, String(this.#kept));
		} catch (reason) {
			// Full: what is not seen of this frame alone is told.
			console.warn(reason);
		}
	}
}
