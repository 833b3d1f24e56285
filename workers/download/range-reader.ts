/** One request for a range of a file, and its bytes as they come. */
import type { Hub } from '#lib/download/protocol.ts';
import type { VariantPin } from '#lib/qwen3/pins.ts';
import {
	checkSize,
	promisedRange,
	sizeOfUnsatisfied,
	statusError,
	type Promised,
	type Wanted
} from './answers.ts';
import type { Host } from './host.ts';
import { hubFetch, resolveAddress } from './hub.ts';
import { StallWatch } from './stall-watch.ts';

type ReaderHost = Pick<Host, 'fetch' | 'now' | 'sleep' | 'settings'>;

/** An answer that is being read. */
export interface OpenRange extends Promised {
	/** The bytes; each piece is good until the next. Ends early without an error when the host does; rejects with `offline` when the line breaks or stalls. */
	readonly pieces: AsyncIterable<Uint8Array>;
	/** The host's own word for how many bytes come; null when it gives none. */
	readonly length: number | null;
	/** Ends the request; needed wherever `pieces` is not read to its end. */
	close(): void;
}

export class RangeReader {
	readonly #host: ReaderHost;
	readonly #hub: Hub;
	readonly #pin: VariantPin;
	readonly #fetch: typeof fetch;

	constructor(host: ReaderHost, hub: Hub, pin: VariantPin) {
		this.#host = host;
		this.#hub = hub;
		this.#pin = pin;
		this.#fetch = hubFetch(host.fetch, hub);
	}

	/**
	 * Asks the hub for a range: always the hub, since the address it redirects to is signed for a while only. Rejects
	 * with the code of what went wrong, or with the signal's reason.
	 */
	async open(wanted: Wanted, signal: AbortSignal): Promise<OpenRange> {
		const watch = new StallWatch(this.#host, signal);
		try {
			const response = await this.#request(wanted, watch.signal);
			const promised = await this.#examine(response, wanted);
			const length = response.headers.get('content-length');
			return {
				...promised,
				pieces: watch.over(response.body),
				length: length === null ? null : Number(length),
				close: () => watch.end()
			};
		} catch (reason) {
			watch.end();
			throw watch.explain(reason);
		}
	}

	#request({ path, from, to }: Wanted, signal: AbortSignal): Promise<Response> {
		// One plain range: the fetch standard lets it cross origins without asking first.
		const headers = { range: `bytes=${from}-${to - 1}` };
		return this.#fetch(resolveAddress(this.#hub, this.#pin, path), { headers, signal });
	}

	async #examine(response: Response, wanted: Wanted): Promise<Promised> {
		try {
			if (response.ok) return promisedRange(response, wanted);
			if (response.status === 416) {
				const found = sizeOfUnsatisfied(response);
				if (found !== null) checkSize(wanted, found);
			}
			const isHub = new URL(response.url).origin === new URL(this.#hub.base).origin;
			throw statusError(response, { path: wanted.path, isHub, now: this.#host.now() });
		} catch (reason) {
			await response.body?.cancel();
			throw reason;
		}
	}
}
