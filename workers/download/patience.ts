/** When to try again: exponential back-off with full jitter, the host's own wish, and none of it while offline. */
import { DownloadError } from '#lib/download/errors.ts';
import type { Waiting } from '#lib/download/protocol.ts';
import { isTransient } from './answers.ts';
import type { Host } from './host.ts';

/** Milliseconds. The first wait is at most the first; none but a host's own wish is longer than the second. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** A host that asks for more is not waited for: the person is told. */
const LONGEST_WISH_MS = 15 * 60_000;
/** How often the browser is asked again whether it is online, lest its word was missed. */
const OFFLINE_POLL_MS = 5_000;

type PatienceHost = Pick<Host, 'now' | 'random' | 'sleep' | 'network' | 'settings'>;

/** Shared by all lanes of a download: what one learns of the host holds for the others. */
export class Patience {
	readonly #host: PatienceHost;
	readonly #onWaiting: (waiting: Waiting) => void;
	/** Attempts in a row that brought nothing. */
	#fruitless = 0;
	#pause: Promise<void> | null = null;

	/** `onWaiting` hears of every wait as it begins. */
	constructor(host: PatienceHost, onWaiting: (waiting: Waiting) => void) {
		this.#host = host;
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
		while (!this.#host.network.isOnline()) await this.#waitForNetwork(signal);
	}

	/**
	 * Takes note of a failed attempt; `ready` then waits. Rejects with `error` itself when another attempt is in vain:
	 * it does not pass by itself, or was one too many. Lanes that fail while one waits already are not counted.
	 */
	afterFailure(error: DownloadError, signal: AbortSignal): void {
		if (!isTransient(error)) throw error;
		if (this.#pause !== null || !this.#host.network.isOnline()) return;
		this.#fruitless++;
		const wait = this.#waitMs(error);
		if (this.#fruitless >= this.#host.settings.fruitlessAttempts || wait > LONGEST_WISH_MS) throw error;
		this.#report(error, wait);
		const pause = this.#wait(wait, error.code === 'offline', signal).finally(() => {
			this.#pause = null;
		});
		this.#pause = pause;
		// Whoever waits hears of an abort; where nobody does, there is nobody to tell.
		pause.catch(() => undefined);
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
