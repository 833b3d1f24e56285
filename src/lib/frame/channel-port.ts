/** A port to one other frame, over the channel on which all of them hear everything. */
import type { Port } from '#lib/boundary/serve.ts';

export type Letter =
	/** Who serves an engine? */
	| { readonly kind: 'who'; readonly from: string }
	| { readonly kind: 'here'; readonly from: string; readonly to: string; readonly modelId: string }
	/** The first letter of a guest: from then on it calls. */
	| { readonly kind: 'open'; readonly from: string; readonly to: string }
	/** How many answers are before the guest's. */
	| { readonly kind: 'turn'; readonly from: string; readonly to: string; readonly before: number }
	| { readonly kind: 'data'; readonly from: string; readonly to: string; readonly data: unknown };

export class ChannelPort implements Port {
	readonly #channel: BroadcastChannel;
	readonly #own: string;
	readonly #other: string;
	readonly #isOver = new AbortController();

	/** `own` and `other`: who speaks here, and to whom. */
	constructor(channel: BroadcastChannel, own: string, other: string) {
		this.#channel = channel;
		this.#own = own;
		this.#other = other;
	}

	/** The guest's first letter. */
	open(): void {
		this.#post({ kind: 'open', from: this.#own, to: this.#other });
	}

	/** What its guest is told while it waits for its turn. */
	tellTurn(before: number): void {
		this.#post({ kind: 'turn', from: this.#own, to: this.#other, before });
	}

	/** As a guest, hears how many answers are before its own. */
	onTurn(listener: (before: number) => void): void {
		this.#listen((letter) => {
			if (letter.kind === 'turn') listener(letter.before);
		});
	}

	postMessage(data: unknown): void {
		this.#post({ kind: 'data', from: this.#own, to: this.#other, data });
	}

	addEventListener(_type: 'message', listener: (event: { readonly data: unknown }) => void): void {
		this.#listen((letter) => {
			if (letter.kind === 'data') listener({ data: letter.data });
		});
	}

	/** Nothing is heard or said any more. */
	close(): void {
		this.#isOver.abort();
	}

	/** Of what everybody hears, what the other end says to this one. */
	#listen(listener: (letter: Letter) => void): void {
		this.#channel.addEventListener(
			'message',
			({ data: letter }: MessageEvent<Letter>) => {
				if (letter.kind !== 'who' && letter.to === this.#own && letter.from === this.#other) listener(letter);
			},
			{ signal: this.#isOver.signal }
		);
	}

	#post(letter: Letter): void {
		if (!this.#isOver.signal.aborted) this.#channel.postMessage(letter);
	}
}
