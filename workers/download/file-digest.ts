/** Digests that are computed while bytes come, and can be left and taken up again. */
import { createSHA1, createSHA256, sha256 } from 'hash-wasm';
import type { Digest } from '#lib/qwen3/pins.ts';
import type { StoredFile } from '#lib/storage/weights/schema.ts';

/** Read of a chunk at once. */
const pieceBytes = 1024 * 1024;

type Hasher = Awaited<ReturnType<typeof createSHA256>>;

/** Of a whole chunk, in lower-case hexadecimal: by the browser, in a thread of its own and several times as fast. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// Missing outside secure contexts, whatever the types say.
	const subtle = crypto.subtle as SubtleCrypto | undefined;
	if (subtle === undefined) return sha256(bytes);
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of one chunk. Rejects with a `DOMException` when the disk does not give them. */
export async function readChunk(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await blob.arrayBuffer());
}

/** A whole file's digest, fed chunk after chunk. */
export class FileDigest {
	readonly #hasher: Hasher;
	readonly #algorithm: Digest['algorithm'];
	/** Chunks that are in it; the next it takes has this index. */
	chunks: number;

	private constructor(hasher: Hasher, algorithm: Digest['algorithm'], chunks: number) {
		this.#hasher = hasher;
		this.#algorithm = algorithm;
		this.chunks = chunks;
	}

	/** Empty. */
	static async begin(file: Pick<StoredFile, 'bytes' | 'expected'>): Promise<FileDigest> {
		const algorithm = file.expected?.algorithm ?? 'sha256';
		const hasher = await (algorithm === 'sha256' ? createSHA256() : createSHA1());
		hasher.init();
		// What git hashes of a file: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
		if (algorithm === 'git-sha1') hasher.update(`blob ${file.bytes}\0`);
		return new FileDigest(hasher, algorithm, 0);
	}

	/** As far as the row says; from the beginning when its state is of another build of the hash. */
	static async resume(file: Pick<StoredFile, 'bytes' | 'expected' | 'hashed'>): Promise<FileDigest> {
		const digest = await FileDigest.begin(file);
		if (file.hashed === null) return digest;
		const { chunks, state } = file.hashed;
		try {
			digest.#hasher.load(state);
			digest.chunks = chunks;
			return digest;
		} catch (reason) {
			console.info('A saved digest cannot be read and is computed again:', reason);
			return FileDigest.begin(file);
		}
	}

	/** Takes the next chunk. */
	take(chunk: Uint8Array): void {
		this.#hasher.update(chunk);
		this.chunks++;
	}

	/**
	 * Takes the next chunk from the disk, piece by piece: it is never whole in memory. False, and the digest is as it
	 * was, when the disk does not give all of it.
	 */
	async takeStored(chunk: Blob): Promise<boolean> {
		const before = this.#hasher.save();
		let taken = 0;
		try {
			// By slices: Chromium 156 now and then never ends the stream of a Blob that it has just stored.
			while (taken < chunk.size) {
				const piece = await readChunk(chunk.slice(taken, taken + pieceBytes));
				if (piece.length === 0) break;
				this.#hasher.update(piece);
				taken += piece.length;
			}
		} catch (reason) {
			// A Blob whose file is gone, or has another size, says so.
			if (!(reason instanceof DOMException)) throw reason;
			taken = -1;
		}
		if (taken === chunk.size) {
			this.chunks++;
			return true;
		}
		this.#hasher.load(before);
		return false;
	}

	/** What `resume` goes on from. */
	save(): NonNullable<StoredFile['hashed']> {
		return { chunks: this.chunks, state: new Uint8Array(this.#hasher.save()) };
	}

	/** The digest of all it took; it takes no more. */
	finish(): Digest {
		return { algorithm: this.#algorithm, hex: this.#hasher.digest('hex') };
	}
}

export function isSameDigest(a: Digest | null, b: Digest): boolean {
	return a?.algorithm === b.algorithm && a.hex === b.hex;
}
