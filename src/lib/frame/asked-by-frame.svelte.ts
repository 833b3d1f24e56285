/** The window's end of a question that a frame asks in it: hears whose question it is, and says what the visitor decided. */
import {
	readForWindow,
	type Answer,
	type HeardMessage,
	type OtherWindow,
	type OwnWindow,
	type Ready
} from './question-messages.ts';

/** Milliseconds after which a window that nobody has asked anything says so. */
const patience = 5_000;

/**
 * `alone`: nothing that may ask has opened this window. `gone`: whoever asked went away before the answer. Neither is final:
 * a frame that is slow may still ask.
 */
export type Asked =
	| { readonly kind: 'waiting' | 'alone' | 'answered' | 'gone' }
	/** `host`: the origin that is asked about. */
	| { readonly kind: 'asked'; readonly host: string };

export interface AskedParts {
	/** Of this window's address; null where it has none. */
	readonly nonce: string | null;
	/** What opened this window; null where nothing did, or where that is kept apart from it. */
	readonly opener: OtherWindow | null;
	readonly own: OwnWindow;
}

export class AskedByFrame {
	readonly #parts: AskedParts;
	#asked = $state.raw<Asked>({ kind: 'waiting' });

	constructor(parts: AskedParts) {
		this.#parts = parts;
		if (parts.nonce === null || parts.opener === null) this.#asked = { kind: 'alone' };
	}

	get asked(): Asked {
		return this.#asked;
	}

	/** Tells the frame that this window hears, and hears it; gives the end of that. */
	readonly listen = (): (() => void) => {
		const { nonce, opener, own } = this.#parts;
		if (nonce === null || opener === null) return () => undefined;
		const hear = (event: HeardMessage) => this.#hear(event);
		own.addEventListener('message', hear);
		const ready: Ready = { ponder: 'consent', type: 'ready', nonce };
		opener.postMessage(ready, own.origin);
		const timer = setTimeout(() => {
			if (this.#asked.kind === 'waiting') this.#asked = { kind: 'alone' };
		}, patience);
		return () => {
			clearTimeout(timer);
			own.removeEventListener('message', hear);
		};
	};

	/** Says what was decided, to whoever asked. Once; returns whether there is anybody to hear it. */
	answer(isGranted: boolean): boolean {
		const { nonce, opener, own } = this.#parts;
		if (this.#asked.kind !== 'asked' || nonce === null || opener === null) return false;
		const isThere = !opener.closed;
		this.#asked = { kind: isThere ? 'answered' : 'gone' };
		const answer: Answer = { ponder: 'consent', type: 'answer', nonce, isGranted };
		if (isThere) opener.postMessage(answer, own.origin);
		return isThere;
	}

	/** The first question is the one that is answered: another host's name must not take its place under the finger. */
	#hear({ data, origin, source }: HeardMessage): void {
		const { nonce, opener, own } = this.#parts;
		if (source !== opener || origin !== own.origin) return;
		if (this.#asked.kind !== 'waiting' && this.#asked.kind !== 'alone') return;
		const question = readForWindow(data);
		if (question === null || question.nonce !== nonce) return;
		this.#asked = { kind: 'asked', host: question.host };
	}
}
