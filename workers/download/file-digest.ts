/** Digests that are computed while bytes come, and can be left and taken up again. */
import { createSHA1, createSHA256 } from 'hash-wasm';
import type { Digest } from '#lib/qwen3/pins.ts';
import type { StoredFile } from '#lib/storage/weights/schema.ts';

export type Hasher = Awaited<ReturnType<typeof createSHA256>>;

/** Bytes read from a Blob at once: what verifying holds, whatever a chunk's size. */
const SLICE_BYTES = 1024 * 1024;

export function newSha256(): Promise<Hasher> {
	return createSHA256();
}

/** Lets a hash read a Blob. Rejects when the Blob cannot be read. */
export async function hashBlob(hasher: Hasher, blob: Blob): Promise<void> {
	for (let at = 0; at < blob.size; at += SLICE_BYTES) {
		hasher.update(new Uint8Array(await blob.slice(at, at + SLICE_BYTES).arrayBuffer()));
	}
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

	/** Takes the next chunk as it came. */
	take(parts: readonly Uint8Array[]): void {
		for (const part of parts) this.#hasher.update(part);
		this.chunks++;
	}

	/** Takes the next chunk from the disk. Rejects when it cannot be read; this digest is then of no more use. */
	async takeBlob(blob: Blob): Promise<void> {
		await hashBlob(this.#hasher, blob);
		this.chunks++;
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
