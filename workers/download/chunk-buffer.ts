/** One chunk while it arrives. It keeps what it has when a connection breaks, and its memory serves one after another. */
import { sha256Of } from './file-digest.ts';

export class ChunkBuffer {
	#memory = new Uint8Array(0);
	bytes = 0;
	received = 0;

	/** Begins a chunk of so many bytes; what it held is gone. */
	begin(bytes: number): void {
		if (this.#memory.length < bytes) this.#memory = new Uint8Array(bytes);
		this.bytes = bytes;
		this.received = 0;
	}

	get isWhole(): boolean {
		return this.received === this.bytes;
	}

	/** Takes as much of the front of `piece` as belongs to this chunk. Gives the rest. */
	take(piece: Uint8Array): Uint8Array {
		const part = piece.subarray(0, this.bytes - this.received);
		this.#memory.set(part, this.received);
		this.received += part.length;
		return piece.subarray(part.length);
	}

	/** Forgets what it has: it is not to be trusted. */
	clear(): void {
		this.received = 0;
	}

	/** The whole chunk, good until the next begins. */
	async finish(): Promise<ReceivedChunk> {
		const bytes = this.#memory.subarray(0, this.bytes);
		return { bytes, sha256: await sha256Of(bytes) };
	}
}

export interface ReceivedChunk {
	/** Of memory that is used again: copy what is to stay. A Blob is a copy. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Lower-case hexadecimal. */
	readonly sha256: string;
}
