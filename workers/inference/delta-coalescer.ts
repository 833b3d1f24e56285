/** Gathers the text of one channel so that about one delta a frame crosses the boundary, however fast tokens come. */
import type { Channel, GenerateProgress } from '#lib/engine/protocol.ts';

type Delta = Extract<GenerateProgress, { kind: 'delta' }>;

/** One frame at 60 Hz. */
const INTERVAL_MS = 16;

export class DeltaCoalescer {
	readonly #now: () => number;
	readonly #send: (delta: Delta) => void;
	#pending: Delta | null = null;
	#sentAt = -Infinity;

	/** `now`: milliseconds, monotonic. */
	constructor(now: () => number, send: (delta: Delta) => void) {
		this.#now = now;
		this.#send = send;
	}

	/** Sends at once when the last delta was a frame ago: what comes slowly is never held back. */
	add(channel: Channel, text: string, tokens: number): void {
		if (this.#pending !== null && this.#pending.channel !== channel) this.flush();
		const before = this.#pending ?? { text: '', tokens: 0 };
		this.#pending = { kind: 'delta', channel, text: before.text + text, tokens: before.tokens + tokens };
		if (this.#now() - this.#sentAt >= INTERVAL_MS) this.flush();
	}

	/** Sends what is pending. */
	flush(): void {
		if (this.#pending === null) return;
		this.#send(this.#pending);
		this.#pending = null;
		this.#sentAt = this.#now();
	}
}
