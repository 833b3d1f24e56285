/**
 * What a host last put into the message box. It is remembered as long as the draft is: a host that proposes the same at every
 * visit replaces its own words, and does not pile them up among the visitor's.
 */

/** The message box as a host has left it, and what the visitor had typed into it by then. */
export interface Proposal {
	readonly typed: string;
	readonly whole: string;
}

const none: Proposal = { typed: '', whole: '' };

export class Proposals {
	readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null;
	readonly #key: string;
	#last: Proposal;

	/** `storage` null, or no `origin`: remembered until the frame is closed. */
	constructor(origin: string | null, storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
		this.#storage = origin === null ? null : storage;
		this.#key = `ponder-embed-proposal ${origin}`;
		this.#last = read(this.#storage?.getItem(this.#key) ?? null);
	}

	get last(): Proposal {
		return this.#last;
	}

	keep(proposal: Proposal): void {
		this.#last = proposal;
		try {
			this.#storage?.setItem(this.#key, JSON.stringify(proposal));
		} catch (reason) {
			// Full: at the next visit the host's words count as typed.
			console.warn(reason);
		}
	}
}

function read(json: string | null): Proposal {
	if (json === null) return none;
	try {
		const { typed, whole } = JSON.parse(json) as Partial<Record<keyof Proposal, unknown>>;
		return typeof typed === 'string' && typeof whole === 'string' ? { typed, whole } : none;
	} catch (reason) {
		if (reason instanceof SyntaxError || reason instanceof TypeError) return none;
		throw reason;
	}
}
