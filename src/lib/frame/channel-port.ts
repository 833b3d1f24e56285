/** A port to one other frame, over the channel on which all of them hear everything. */
import type { Port } from '#lib/boundary/serve.ts';

export type Letter =
	/** Who serves an engine? */
	| { readonly kind: 'who'; readonly from: string }
	| { readonly kind: 'here'; readonly from: string; readonly to: string; readonly modelId: string }
	/** The first letter of a guest: from then on it calls. */
	| { readonly kind: 'open'; readonly from: string; readonly to: string }
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

	postMessage(data: unknown): void {
		this.#post({ kind: 'data', from: this.#own, to: this.#other, data });
	}

	addEventListener(_type: 'message', listener: (event: { readonly data: unknown }) => void): void {
		this.#channel.addEventListener(
			'message',
			({ data: letter }: MessageEvent<Letter>) => {
				if (letter.kind !== 'data' || letter.to !== this.#own || letter.from !== this.#other) return;
				listener({ data: letter.data });
			},
			{ signal: this.#isOver.signal }
		);
	}

	/** Nothing is heard or said any more. */
	close(): void {
		this.#isOver.abort();
	}

	#post(letter: Letter): void {
		if (!this.#isOver.signal.aborted) this.#channel.postMessage(letter);
	}
}
