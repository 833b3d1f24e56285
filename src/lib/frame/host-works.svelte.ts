/**
 * What a host has the model do, and whether the visitor could see that it does. A host may hide its frame and go on asking,
 * as the visitor has allowed it to; but then the frame says so when it is seen again. What is not proven to have been seen
 * counts as unseen from its beginning on, so that taking the frame away hides nothing; and seen is what has stood in sight for as
 * long as it takes to read, without a break: a blink is none.
 */
import { readingTime } from './reading.ts';
import { UnseenCount, type UnseenOptions } from './unseen-count.ts';

/** Asked for by the host: a question of its own, or a message in the visitor's conversation. */
export interface HostWork {
	readonly kind: 'question' | 'message';
	stop(): void;
}

/** Under way, or just over, and not read so far. */
interface Unproven {
	readonly work: HostWork;
	/** It is about to be counted, and no longer to be seen. */
	isOver?: boolean;
	/** Of its reading, while the line is in sight. */
	timer?: ReturnType<typeof setTimeout>;
}

/** Milliseconds in which the browser, having looked twice, has told what is seen, and that has been read. */
export const lookTime = readingTime + 400;

export class HostWorks {
	readonly #count: UnseenCount;
	#now = $state.raw<HostWork | null>(null);
	#unseen = $state(0);
	#unproven: readonly Unproven[] = [];
	/** Whether the line that tells of it is in sight. */
	#isSeen = false;

	constructor(options: Omit<UnseenOptions, 'changed'>) {
		this.#count = new UnseenCount({ ...options, changed: () => (this.#unseen = this.#count.over) });
		this.#unseen = this.#count.over;
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
		this.#keepUnproven([...this.#unproven, unproven]);
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
			if (isSeen && !unproven.isOver) this.#beginReading(unproven);
		}
	}

	/** The visitor has taken note of what is told: what came meanwhile, here or in another frame, is told then. */
	takeNote(): void {
		const noted = this.#unseen;
		this.#unseen = 0;
		void this.#count.add(-noted, () => (this.#unseen = this.#count.over));
	}

	/** In sight from now on: it is proven to have been seen unless that ends too early. */
	#beginReading(unproven: Unproven): void {
		unproven.timer = setTimeout(() => {
			this.#keepUnproven(this.#unproven.filter((other) => other !== unproven));
		}, readingTime);
	}

	#close(unproven: Unproven): void {
		if (this.#unproven.includes(unproven)) {
			clearTimeout(unproven.timer);
			unproven.isOver = true;
			// Under way until it is counted: a frame that goes before leaves it to the others.
			void this.#count.add(1, () => {
				this.#unseen = this.#count.over;
				this.#keepUnproven(this.#unproven.filter((other) => other !== unproven));
			});
		}
		this.#forget(unproven.work);
	}

	#forget(work: HostWork): void {
		if (this.#now === work) this.#now = null;
	}

	#keepUnproven(unproven: readonly Unproven[]): void {
		this.#unproven = unproven;
		this.#count.keepRunning(unproven.length);
	}
}
