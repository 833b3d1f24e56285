/**
 * Fetches chunks of files over a few requests at once, in the order of the files. It holds no more than a chunk for
 * each request, and what a request has brought when its line breaks is not asked for again.
 */
import { DownloadError } from '#lib/download/errors.ts';
import type { StoredFile } from '#lib/storage/weights/schema.ts';
import { chunkCount, chunkSize } from '#lib/storage/weights/chunks.ts';
import { checkSize } from './answers.ts';
import { ChunkBuffer, type ReceivedChunk } from './chunk-buffer.ts';
import type { Patience } from './patience.ts';
import type { OpenRange, RangeReader } from './range-reader.ts';

/** Chunks that are wanted of one file. */
export interface Order {
	readonly path: string;
	readonly row: Pick<StoredFile, 'bytes' | 'chunkBytes'>;
	/** Indices; one goes away once it is delivered. Take some out to want no more of them. */
	readonly wanted: Set<number>;
	/** Takes a chunk. Rejecting ends the whole collection with the same error. */
	deliver(index: number, chunk: ReceivedChunk): Promise<void>;
}

export interface CollectorTools {
	readonly reader: RangeReader;
	readonly patience: Patience;
	/** Hears of every piece as it comes. */
	readonly onBytes: (bytes: number) => void;
}

/** Less than this, brought by a request that then broke, is nothing: or a host could keep us busy for ever. */
const FRUITFUL_BYTES = 64 * 1024;

export async function collect(
	orders: readonly Order[],
	tools: CollectorTools,
	lanes: number,
	signal: AbortSignal
): Promise<void> {
	const stop = new AbortController();
	const either = AbortSignal.any([signal, stop.signal]);
	const collection = new Collection(orders, tools, either);
	let failure: { readonly reason: unknown } | null = null;
	await Promise.all(
		Array.from({ length: lanes }, async () => {
			try {
				await collection.lane();
			} catch (reason) {
				failure ??= { reason };
				stop.abort();
			}
		})
	);
	signal.throwIfAborted();
	// Assigned in a closure, which narrowing does not see.
	const first = failure as { readonly reason: unknown } | null;
	if (first !== null) throw first.reason;
}

class Collection {
	readonly #orders: readonly Order[];
	readonly #tools: CollectorTools;
	readonly #signal: AbortSignal;
	readonly #taken = new Map<Order, Set<number>>();
	/** Files whose host knows ranges, by its last answer. */
	readonly #ranged = new Set<Order>();
	/** The delivery under way: one at a time, or every lane would hold copies of its chunk at once. */
	#delivering: Promise<void> = Promise.resolve();
	/** What others of the same file wait for: an answer that shows what the host knows, or a file that comes whole. */
	readonly #leading = new Map<Order, Promise<void>>();

	constructor(orders: readonly Order[], tools: CollectorTools, signal: AbortSignal) {
		this.#orders = orders;
		this.#tools = tools;
		this.#signal = signal;
	}

	/** Fetches until nothing is left to take. */
	async lane(): Promise<void> {
		const buffer = new ChunkBuffer();
		for (let next = this.#next(); next !== null; next = this.#next()) {
			this.#takenOf(next.order).add(next.index);
			await this.#fetch(next.order, next.index, buffer);
			this.#takenOf(next.order).delete(next.index);
		}
	}

	#next(): { readonly order: Order; readonly index: number } | null {
		for (const order of this.#orders) {
			for (const index of order.wanted) {
				if (!this.#takenOf(order).has(index)) return { order, index };
			}
		}
		return null;
	}

	#takenOf(order: Order): Set<number> {
		const taken = this.#taken.get(order) ?? new Set<number>();
		this.#taken.set(order, taken);
		return taken;
	}

	async #fetch(order: Order, index: number, buffer: ChunkBuffer): Promise<void> {
		const { patience } = this.#tools;
		buffer.begin(chunkSize(order.row, index));
		while (order.wanted.has(index)) {
			await patience.ready(this.#signal);
			const before = buffer.received;
			try {
				await this.#attempt(order, index, buffer);
			} catch (reason) {
				this.#signal.throwIfAborted();
				// The reader codes all that goes wrong on the way; the rest is of whoever takes the chunk.
				if (!(reason instanceof DownloadError)) throw reason;
				if (buffer.received - before >= FRUITFUL_BYTES) patience.reward();
				patience.afterFailure(reason, this.#signal);
				continue;
			}
			patience.reward();
			if (buffer.isWhole && order.wanted.has(index)) await this.#deliver(order, index, buffer);
		}
	}

	/** One request; until a file's host is known to know ranges, one at a time, or each would bring the whole file. */
	async #attempt(order: Order, index: number, buffer: ChunkBuffer): Promise<void> {
		const leading = this.#leading.get(order);
		if (leading) return leading;
		const start = index * order.row.chunkBytes;
		const range = {
			path: order.path,
			from: start + buffer.received,
			to: start + buffer.bytes,
			bytes: order.row.bytes
		};
		const opening = this.#tools.reader.open(range, this.#signal);
		if (this.#ranged.has(order)) return this.#readRange(order, await opening, buffer);
		await this.#lead(order, async () => {
			const open = await opening;
			if (open.isRange) this.#ranged.add(order);
			else await this.#read(order, open, buffer);
		});
		if (this.#ranged.has(order)) await this.#read(order, await opening, buffer);
	}

	/** Where a host no longer knows ranges, one reads all of what came in the place of one, and the others wait. */
	async #readRange(order: Order, open: OpenRange, buffer: ChunkBuffer): Promise<void> {
		if (open.isRange) return this.#read(order, open, buffer);
		this.#ranged.delete(order);
		const leading = this.#leading.get(order);
		if (!leading) return this.#lead(order, () => this.#read(order, open, buffer));
		open.close();
		await leading;
	}

	async #lead(order: Order, action: () => Promise<void>): Promise<void> {
		const leading = action().finally(() => this.#leading.delete(order));
		this.#leading.set(order, leading);
		await leading;
	}

	async #read(order: Order, open: OpenRange, buffer: ChunkBuffer): Promise<void> {
		try {
			if (open.isRange) await this.#fill(buffer, open, order.path);
			else await this.#pass(order, open);
		} finally {
			open.close();
		}
	}

	async #fill(buffer: ChunkBuffer, { pieces }: OpenRange, path: string): Promise<void> {
		for await (const piece of pieces) {
			this.#tools.onBytes(piece.length);
			if (buffer.take(piece).length === 0) continue;
			buffer.clear();
			throw new DownloadError('unexpected-answer', 'more bytes than asked for', { path, status: 206 });
		}
		if (!buffer.isWhole) throw truncated(path);
	}

	/** Reads a whole file that came in place of a range, and delivers what is wanted of it. */
	async #pass(order: Order, { pieces, length }: OpenRange): Promise<void> {
		const { row, path } = order;
		// Ranges come uncompressed (the fetch standard asks so), and so does what comes in their place.
		if (length !== null) checkSize({ path, bytes: row.bytes }, length);
		let index = 0;
		let received = 0;
		const buffer = new ChunkBuffer();
		buffer.begin(chunkSize(row, 0));
		for await (const piece of pieces) {
			this.#tools.onBytes(piece.length);
			received += piece.length;
			for (let rest: Uint8Array = piece; rest.length > 0 && index < chunkCount(row);) {
				rest = buffer.take(rest);
				if (!buffer.isWhole) continue;
				await this.#keepPassing(order, index, buffer);
				if (order.wanted.size === 0 && received < row.bytes) return;
				index++;
				if (index < chunkCount(row)) buffer.begin(chunkSize(row, index));
			}
			if (received > row.bytes) break;
		}
		if (received < row.bytes) throw truncated(path);
		checkSize({ path, bytes: row.bytes }, received);
	}

	async #keepPassing(order: Order, index: number, buffer: ChunkBuffer): Promise<void> {
		if (!order.wanted.has(index)) return;
		await this.#deliver(order, index, buffer);
		this.#tools.patience.reward();
	}

	async #deliver(order: Order, index: number, buffer: ChunkBuffer): Promise<void> {
		order.wanted.delete(index);
		const deliver = async (): Promise<void> => order.deliver(index, await buffer.finish());
		const delivery = this.#delivering.then(deliver);
		// How one ended is its own lane's business.
		this.#delivering = delivery.catch(() => undefined);
		await delivery;
	}
}

function truncated(path: string): DownloadError {
	return new DownloadError('truncated', 'the answer ended early', { path });
}
