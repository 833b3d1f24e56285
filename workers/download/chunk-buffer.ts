/** One chunk while it arrives: its bytes and their SHA-256. It keeps what it has when a connection breaks. */
import type { Hasher } from './file-digest.ts';

export class ChunkBuffer {
	readonly #hasher: Hasher;
	readonly #parts: Uint8Array<ArrayBuffer>[] = [];
	readonly bytes: number;
	received = 0;

	/** Uses `hasher` alone until it is whole. */
	constructor(bytes: number, hasher: Hasher) {
		this.bytes = bytes;
		this.#hasher = hasher.init();
	}

	get isWhole(): boolean {
		return this.received === this.bytes;
	}

	/** Takes as much of the front of `piece` as belongs to this chunk. Gives the rest. */
	take(piece: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
		const part = piece.subarray(0, this.bytes - this.received);
		if (part.length > 0) {
			this.#hasher.update(part);
			this.#parts.push(part);
			this.received += part.length;
		}
		return piece.subarray(part.length);
	}

	/** Forgets what it has: it is not to be trusted. */
	clear(): void {
		this.#hasher.init();
		this.#parts.length = 0;
		this.received = 0;
	}

	/** The whole chunk; call once, when it is whole. */
	finish(): ReceivedChunk {
		return { parts: this.#parts, sha256: this.#hasher.digest('hex') };
	}
}

export interface ReceivedChunk {
	readonly parts: Uint8Array<ArrayBuffer>[];
	/** Lower-case hexadecimal. */
	readonly sha256: string;
}
