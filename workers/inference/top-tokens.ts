/** The k largest of many values, kept in a heap: the smallest kept value is the bar that the next one must pass. */
export class TopTokens {
	readonly #capacity: number;
	readonly #values: Float32Array;
	readonly #ids: Uint32Array;
	#count = 0;

	/** `capacity` is k, at least 1. */
	constructor(capacity: number) {
		this.#capacity = capacity;
		this.#values = new Float32Array(capacity);
		this.#ids = new Uint32Array(capacity);
	}

	get count(): number {
		return this.#count;
	}

	/** A value at or below the bar cannot get in; −Infinity until k values are kept. */
	get bar(): number {
		return this.#count < this.#capacity ? -Infinity : (this.#values[0] ?? -Infinity);
	}

	clear(): void {
		this.#count = 0;
	}

	/** Keeps a value above the bar; of equal values the smallest ids stay. Offer ids in ascending order. */
	offer(id: number, value: number): void {
		if (this.#count < this.#capacity) {
			this.#siftUp(this.#count++, id, value);
		} else {
			this.#siftDown(0, this.#count, id, value);
		}
	}

	/** Sorts what is kept, largest first, into `values` and `ids`, and empties the heap. Returns how many there were. */
	drainInto(values: Float32Array, ids: Uint32Array): number {
		const total = this.#count;
		for (let end = total - 1; end >= 0; end--) {
			values[end] = this.#values[0] ?? 0;
			ids[end] = this.#ids[0] ?? 0;
			this.#siftDown(0, end, this.#ids[end] ?? 0, this.#values[end] ?? 0);
		}
		this.#count = 0;
		return total;
	}

	#siftUp(start: number, id: number, value: number): void {
		let at = start;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!this.#isWorse(id, value, parent)) break;
			this.#copy(parent, at);
			at = parent;
		}
		this.#values[at] = value;
		this.#ids[at] = id;
	}

	#siftDown(start: number, end: number, id: number, value: number): void {
		let at = start;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= end) break;
			if (child + 1 < end && this.#isWorse(this.#ids[child + 1] ?? 0, this.#values[child + 1] ?? 0, child)) {
				child++;
			}
			if (this.#isWorse(id, value, child)) break;
			this.#copy(child, at);
			at = child;
		}
		this.#values[at] = value;
		this.#ids[at] = id;
	}

	/** Whether (id, value) is to be given up before what stands at `at`. */
	#isWorse(id: number, value: number, at: number): boolean {
		const other = this.#values[at] ?? 0;
		return value < other || (value === other && id > (this.#ids[at] ?? 0));
	}

	#copy(from: number, to: number): void {
		this.#values[to] = this.#values[from] ?? 0;
		this.#ids[to] = this.#ids[from] ?? 0;
	}
}
