/** The end of a request that brings nothing any more. */
import { DownloadError } from '#lib/download/errors.ts';
import { bodyPieces } from './body-pieces.ts';
import type { Host } from './host.ts';

export type WatchHost = Pick<Host, 'now' | 'sleep' | 'settings'>;

const STALLED = new DownloadError('offline', 'nothing arrives any more');

/** Gives a request up when nothing has come for a while, and when `outer` aborts. */
export class StallWatch {
	readonly #host: WatchHost;
	readonly #outer: AbortSignal;
	readonly #stop = new AbortController();
	readonly signal: AbortSignal;
	#heardAt: number;

	constructor(host: WatchHost, outer: AbortSignal) {
		this.#host = host;
		this.#outer = outer;
		this.signal = AbortSignal.any([outer, this.#stop.signal]);
		this.#heardAt = host.now();
		void this.#watch();
	}

	async *over(body: ReadableStream<Uint8Array<ArrayBuffer>> | null): AsyncGenerator<Uint8Array, void> {
		try {
			if (body === null) return;
			for await (const piece of bodyPieces(body)) {
				this.#heardAt = this.#host.now();
				yield piece;
				// The disk may have taken long; that is not the host's silence.
				this.#heardAt = this.#host.now();
			}
		} catch (reason) {
			throw this.explain(reason);
		} finally {
			this.end();
		}
	}

	/** What an interrupted request failed of. */
	explain(reason: unknown): unknown {
		if (this.#outer.aborted) return this.#outer.reason;
		if (this.#stop.signal.reason === STALLED) return STALLED;
		if (reason instanceof DownloadError) return reason;
		return new DownloadError('offline', 'the connection broke', {}, { cause: reason });
	}

	end(): void {
		this.#stop.abort();
	}

	async #watch(): Promise<void> {
		const { stallMs } = this.#host.settings;
		try {
			for (let left = stallMs; left > 0; left = stallMs - (this.#host.now() - this.#heardAt)) {
				await this.#host.sleep(left, this.signal);
			}
			this.#stop.abort(STALLED);
		} catch (reason) {
			// The request has ended.
			if (!this.signal.aborted) throw reason;
		}
	}
}
