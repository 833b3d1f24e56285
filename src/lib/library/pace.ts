/** How fast bytes arrive, from the last few seconds: a rate that neither jumps nor remembers a tunnel for ever. */

interface Sample {
	/** Milliseconds. */
	readonly at: number;
	readonly bytes: number;
}

/** Milliseconds that are looked back. */
const WINDOW = 10_000;
/** Milliseconds before anything is said. */
const SHORTEST = 1000;

export class Pace {
	#samples: readonly Sample[] = [];

	/** Takes note of how many bytes have come in all. */
	add(bytes: number, at: number): void {
		const recent = this.#samples.filter((sample) => at - sample.at <= WINDOW);
		this.#samples = [...recent, { at, bytes }];
	}

	/** Forgets what was, as when nothing has arrived for a while for another reason than a slow line. */
	reset(): void {
		this.#samples = [];
	}

	/** Bytes a second; null while too little is known. */
	get rate(): number | null {
		const first = this.#samples[0];
		const last = this.#samples.at(-1);
		if (!first || !last || last.at - first.at < SHORTEST) return null;
		return ((last.bytes - first.bytes) * 1000) / (last.at - first.at);
	}
}
