/**
 * What a host has the model do, and whether the visitor could see that it does. A host may hide its frame and go on asking,
 * as the visitor has allowed it to; but then the frame says so when it is seen again. What is not proven to have been seen
 * counts as unseen from its beginning on, so that taking the frame away hides nothing.
 */
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
	readonly page: Pick<Document, 'visibilityState'>;
}

/** Milliseconds in which the browser, having looked twice, has told what is seen. */
export const lookTime = 400;

export class HostWorks {
	readonly #options: HostWorksOptions;
	#now = $state.raw<HostWork | null>(null);
	#unseen = $state(0);
	/** Under way, or just over, and not seen so far. */
	#unproven: readonly HostWork[] = [];
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

	/** Tells of it until the returned function is called, or a moment longer where it was not seen by then. */
	begin(work: HostWork): () => void {
		this.#now = work;
		if (!this.#isSeen || this.#options.page.visibilityState === 'hidden') {
			this.#unproven = [...this.#unproven, work];
			this.#keep(this.#read() + 1);
		}
		return () => {
			if (!this.#unproven.includes(work)) return this.#forget(work);
			setTimeout(() => this.#close(work), lookTime);
		};
	}

	/** Whether the visitor sees the line, from now on. */
	see(isSeen: boolean): void {
		this.#isSeen = isSeen;
		if (!isSeen || this.#unproven.length === 0) return;
		this.#keep(this.#read() - this.#unproven.length);
		this.#unproven = [];
	}

	/** The visitor has taken note. */
	takeNote(): void {
		this.#keep(this.#unproven.length);
		this.#unseen = 0;
	}

	#close(work: HostWork): void {
		if (this.#unproven.includes(work)) {
			this.#unproven = this.#unproven.filter((other) => other !== work);
			this.#unseen = this.#read() - this.#unproven.length;
		}
		this.#forget(work);
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
