/** When to try again: exponential back-off with full jitter, the host's own wish, and none of it while offline. */
import { DownloadError } from '#lib/download/errors.ts';
import type { Waiting } from '#lib/download/protocol.ts';
import { isTransient } from './answers.ts';
import type { Host, TransferSettings } from './host.ts';

/** Milliseconds. The first wait is at most the first; none but a host's own wish is longer than the second. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** How often the browser is asked again whether it is online, lest its word was missed. */
const OFFLINE_POLL_MS = 5_000;

export type PatienceHost = Pick<Host, 'now' | 'random' | 'sleep' | 'network'>;

/** How much is borne. */
export interface Limits {
	/** Attempts in a row that bring nothing, before the last failure is told. */
	readonly attempts: number;
	/** Milliseconds. A host that asks for more is not waited for: the person is told. */
	readonly longestWishMs: number;
	/** Whether a network that the browser says is away is waited for, however long that takes. */
	readonly outlastsOffline: boolean;
	/** What may pass by itself. */
	readonly isTransient: (error: DownloadError) => boolean;
}

/** Of a download, which somebody may leave to itself. */
export function downloadLimits({ fruitlessAttempts }: Pick<TransferSettings, 'fruitlessAttempts'>): Limits {
	return { attempts: fruitlessAttempts, longestWishMs: 15 * 60_000, outlastsOffline: true, isTransient };
}

/** Of a question that somebody looks at until it is answered. What is no hub is told at once: an address may be wrong. */
export const questionLimits: Limits = {
	attempts: 4,
	longestWishMs: 60_000,
	outlastsOffline: false,
	isTransient: ({ code }) => code === 'offline' || code === 'rate-limited' || code === 'hub-failed'
};

/** Shared by all lanes of a download: what one learns of the host holds for the others. */
export class Patience {
	readonly #host: PatienceHost;
	readonly #limits: Limits;
	readonly #onWaiting: (waiting: Waiting) => void;
	/** Attempts in a row that brought nothing. */
	#fruitless = 0;
	#pause: Promise<void> | null = null;

	/** `onWaiting` hears of every wait as it begins. */
	constructor(host: PatienceHost, limits: Limits, onWaiting: (waiting: Waiting) => void) {
		this.#host = host;
		this.#limits = limits;
		this.#onWaiting = onWaiting;
	}

	/** Something arrived: failures are counted from none again. */
	reward(): void {
		this.#fruitless = 0;
	}

	/** Resolves when the next attempt may begin. Rejects with the signal's reason. */
	async ready(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		await this.#pause;
		signal.throwIfAborted();
		while (this.#awaitsNetwork) await this.#waitForNetwork(signal);
	}

	/** Runs something until it succeeds. Rejects with its last failure once another attempt is in vain, and with the signal's reason. */
	async persist<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
		for (;;) {
			await this.ready(signal);
			try {
				const result = await attempt();
				this.reward();
				return result;
			} catch (reason) {
				signal.throwIfAborted();
				if (!(reason instanceof DownloadError)) throw reason;
				this.afterFailure(reason, signal);
			}
		}
	}

	/**
	 * Takes note of a failed attempt; `ready` then waits. Rejects with `error` itself when another attempt is in vain:
	 * it does not pass by itself, or was one too many. Lanes that fail while one waits already are not counted.
	 */
	afterFailure(error: DownloadError, signal: AbortSignal): void {
		if (!this.#limits.isTransient(error)) throw error;
		if (this.#pause !== null || this.#awaitsNetwork) return;
		this.#fruitless++;
		const wait = this.#waitMs(error);
		if (this.#fruitless >= this.#limits.attempts || wait > this.#limits.longestWishMs) throw error;
		this.#report(error, wait);
		const pause = this.#wait(wait, error.code === 'offline', signal).finally(() => {
			this.#pause = null;
		});
		this.#pause = pause;
		// Whoever waits hears of an abort; where nobody does, there is nobody to tell.
		pause.catch(() => undefined);
	}

	get #awaitsNetwork(): boolean {
		return this.#limits.outlastsOffline && !this.#host.network.isOnline();
	}

	#waitMs({ facts }: DownloadError): number {
		const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.#fruitless - 1));
		const wish = typeof facts.seconds === 'number' ? facts.seconds * 1000 : 0;
		return wish + this.#host.random() * longest;
	}

	async #wait(ms: number, endsOnline: boolean, signal: AbortSignal): Promise<void> {
		if (!endsOnline) return this.#host.sleep(ms, signal);
		await this.#first(signal, (ended) => [this.#host.sleep(ms, ended), this.#host.network.nextOnline(ended)]);
	}

	async #waitForNetwork(signal: AbortSignal): Promise<void> {
		this.#report(new DownloadError('offline', 'the browser is offline'), OFFLINE_POLL_MS);
		await this.#wait(OFFLINE_POLL_MS, true, signal);
	}

	/** The first of several waits; the others are ended. */
	async #first(signal: AbortSignal, begin: (ended: AbortSignal) => Promise<void>[]): Promise<void> {
		const end = new AbortController();
		try {
			await Promise.race(begin(AbortSignal.any([signal, end.signal])));
		} finally {
			end.abort();
		}
	}

	#report({ code, facts }: DownloadError, ms: number): void {
		this.#onWaiting({ code, facts, until: this.#host.now() + ms });
	}
}
