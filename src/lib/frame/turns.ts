/**
 * The one line before an engine that answers one at a time: whoever asks stands in it, in the order they came, but that what
 * hosts ask gives way to visitors. What has begun goes on.
 */

interface Place {
	/** Told how many are before it, whenever that changes. */
	readonly tell: (before: number) => void;
	/** Whether visitors that come later go first. */
	readonly givesWay: boolean;
	/** What it was told last. */
	told: number;
	/** It is the first. */
	readonly begin: () => void;
}

export class Turns {
	#line: readonly Place[] = [];

	/**
	 * Stands in line. Resolves with the end of the turn, which is to be called, once nobody is before it; rejects with the
	 * signal's reason where it is left before that. `tell` hears how many are before it, 0 when it is over with waiting; who
	 * gives way may hear of more than before.
	 */
	take(signal: AbortSignal, tell: (before: number) => void, givesWay = false): Promise<() => void> {
		return new Promise((resolve, reject) => {
			const leave = () => {
				this.#remove(place);
				reject(signal.reason as Error);
			};
			const place: Place = {
				tell,
				givesWay,
				told: 0,
				begin: () => {
					signal.removeEventListener('abort', leave);
					resolve(() => this.#remove(place));
				}
			};
			if (signal.aborted) return leave();
			signal.addEventListener('abort', leave, { once: true });
			this.#join(place);
			if (this.#line[0] === place) place.begin();
			this.#tell();
		});
	}

	#join(place: Place): void {
		const ahead = this.#line.findIndex((other, index) => index > 0 && other.givesWay);
		const index = place.givesWay || ahead < 0 ? this.#line.length : ahead;
		this.#line = this.#line.toSpliced(index, 0, place);
	}

	#remove(place: Place): void {
		const [first] = this.#line;
		this.#line = this.#line.filter((other) => other !== place);
		if (place.told !== 0) place.tell(0);
		const [next] = this.#line;
		this.#tell();
		if (next !== first) next?.begin();
	}

	#tell(): void {
		for (const [before, place] of this.#line.entries()) {
			if (place.told === before) continue;
			place.told = before;
			place.tell(before);
		}
	}
}
