/**
 * One growing cache of a conversation's keys and values: it knows which tokens it holds, goes back to a common
 * prefix, and runs the model on what follows.
 */
import type { Tensor } from 'onnxruntime-web';
import { EngineError } from '#lib/engine/errors.ts';
import { createKvStore, type KvStore } from './kv-store.ts';
import type { Logits } from './sampler.ts';
import type { LoadedSession } from './session.ts';

/** How many tokens two sequences have in common at their beginning. */
export function commonPrefix(a: ArrayLike<number>, b: ArrayLike<number>): number {
	const end = Math.min(a.length, b.length);
	let length = 0;
	while (length < end && a[length] === b[length]) length++;
	return length;
}

type Tensors = Record<string, Tensor>;
type Fetches = Readonly<Record<string, Tensor | null>>;

export class KvCache {
	readonly #loaded: LoadedSession;
	readonly #store: KvStore;
	readonly #ones: BigInt64Array;
	readonly #feeds: Tensors = {};
	/** Ids whose keys and values the store holds, in order. */
	#tokens: number[] = [];

	/** `limit`: tokens it may grow to. */
	constructor(loaded: LoadedSession, limit: number) {
		this.#loaded = loaded;
		this.#store = createKvStore(loaded, limit);
		this.#ones = new BigInt64Array(limit).fill(1n);
	}

	get length(): number {
		return this.#tokens.length;
	}

	/** Goes back to what it shares with `ids` and returns how much that is; at least the last id is left to compute. */
	rewindToPrefixOf(ids: readonly number[]): number {
		const shared = Math.min(commonPrefix(this.#tokens, ids), ids.length - 1);
		this.rewind(shared);
		return shared;
	}

	/** Forgets all tokens from position `length` on. */
	rewind(length: number): void {
		if (length >= this.#tokens.length) return;
		this.#tokens.length = length;
		this.#store.rewind(length);
	}

	/** Runs the model on the ids that come next, in one run, without their logits. After a failure the cache is empty. */
	async extend(ids: readonly number[]): Promise<void> {
		await this.#append(ids, {});
		// Otherwise runs would pile up on the GPU, and a stop would have to wait for them all.
		await this.#loaded.gpu?.queue.onSubmittedWorkDone();
	}

	/** The same, for the logits after the last of the ids. */
	async next(ids: readonly number[]): Promise<Logits> {
		const { logits } = await this.#append(ids, { logits: null });
		if (logits === undefined) throw new EngineError('run-failed', 'The run gave no logits.');
		return this.#lastLogits(logits, ids.length);
	}

	/** Frees what it holds on the device; what comes next starts from nothing. */
	dispose(): void {
		this.#tokens = [];
		this.#store.dispose();
	}

	async #append(ids: readonly number[], wanted: Fetches): Promise<Tensors> {
		try {
			await this.#store.reserve(this.length + ids.length, this.length);
			// Looked up after `reserve`, which may have put other buffers in place.
			const fetches = { ...wanted, ...this.#store.present };
			const results = await this.#loaded.session.run(this.#feed(ids), fetches);
			this.#store.accept(results);
			this.#tokens.push(...ids);
			return results;
		} catch (error) {
			this.dispose();
			throw error;
		}
	}

	#feed(ids: readonly number[]): Tensors {
		const { Tensor, names } = this.#loaded;
		const total = this.length + ids.length;
		const feeds = Object.assign(this.#feeds, this.#store.past);
		feeds.input_ids = new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]);
		feeds.attention_mask = new Tensor('int64', this.#ones.subarray(0, total), [1, total]);
		if (names.positionIds) {
			const positions = BigInt64Array.from(ids, (_, index) => BigInt(this.length + index));
			feeds.position_ids = new Tensor('int64', positions, [1, ids.length]);
		}
		return feeds;
	}

	#lastLogits(tensor: Tensor, queries: number): Logits {
		const { vocabSize, logitPositions } = this.#loaded.shape;
		const start = logitPositions === 'all' ? (queries - 1) * vocabSize : 0;
		const { data } = tensor;
		if (data instanceof Float32Array) return data.subarray(start, start + vocabSize);
		// Half floats: a Float16Array where the platform has it, bit patterns elsewhere.
		const { buffer, byteOffset } = data as Uint16Array;
		return new Uint16Array(buffer, byteOffset + 2 * start, vocabSize);
	}
}
