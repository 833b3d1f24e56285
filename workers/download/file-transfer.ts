/** One file of a download: which of its chunks are here, and its digest following behind them. */
import { DownloadError } from '#lib/download/errors.ts';
import type { FileProgress } from '#lib/download/protocol.ts';
import type { Digest, FilePin } from '#lib/qwen3/pins.ts';
import {
	chunkCount,
	chunkSize,
	savedChunk,
	savedChunkIndices,
	saveChunk,
	saveDigest
} from '#lib/storage/weights/chunks.ts';
import type { StoredFile } from '#lib/storage/weights/schema.ts';
import type { ReceivedChunk } from './chunk-buffer.ts';
import { FileDigest, isSameDigest } from './file-digest.ts';
import type { Storage } from './host.ts';

/** Thrown where the rows under a download are gone: somebody deleted the model meanwhile. It ends as a pause does. */
export class Removed extends Error {
	constructor() {
		super('the download was deleted');
		this.name = 'Removed';
	}
}

export class FileTransfer {
	readonly pin: FilePin;
	readonly row: StoredFile;
	readonly #storage: Storage;
	readonly #stored: Set<number>;
	#storedBytes: number;
	#verified: Digest | null;
	#digest: FileDigest;
	/** What `#digest` came to, once it has taken everything. */
	#whole: Digest | null = null;
	/** The catching up under way; a failure of it is told where it is waited for. */
	#following: Promise<void> | null = null;

	private constructor(storage: Storage, pin: FilePin, row: StoredFile, stored: number[], digest: FileDigest) {
		this.#storage = storage;
		this.pin = pin;
		this.row = row;
		this.#stored = new Set(stored);
		this.#storedBytes = stored.reduce((sum, index) => sum + chunkSize(row, index), 0);
		this.#verified = row.verified;
		this.#digest = digest;
	}

	static async open(storage: Storage, pin: FilePin, row: StoredFile): Promise<FileTransfer> {
		const stored = await storage.use((database) => savedChunkIndices(database, row.key));
		return new FileTransfer(storage, pin, row, stored, await FileDigest.resume(row));
	}

	get progress(): FileProgress {
		const { path, bytes } = this.pin;
		return { path, bytes, storedBytes: this.#storedBytes, isVerified: this.#verified !== null };
	}

	get isVerified(): boolean {
		return this.#verified !== null && this.missing().length === 0;
	}

	/** Indices of the chunks that are not here, in order. */
	missing(): number[] {
		const indices = Array.from({ length: chunkCount(this.row) }, (_, index) => index);
		return indices.filter((index) => !this.#stored.has(index));
	}

	/** Keeps a chunk; the file is unchecked from then on. Rejects with a `StorageError`, or with `Removed`. */
	async keep(index: number, { bytes, sha256 }: ReceivedChunk): Promise<void> {
		// A checked file that has lost a chunk was checked with another.
		await this.#write(index, new Blob([bytes]), sha256, this.#verified !== null);
		this.#verified = null;
		if (this.#following !== null) return;
		if (this.#digest.chunks === index) {
			this.#digest.take(bytes);
			await this.#saveDigest();
		}
		this.#follow();
	}

	/** Puts a chunk where none was or another may have been; the file is unchecked then. Rejects as `keep` does. */
	async putBlob(index: number, blob: Blob, sha256: string): Promise<void> {
		await this.#write(index, blob, sha256, true);
		this.#verified = null;
	}

	/** Puts a chunk back as it was: what is known of the file stays true. Rejects as `keep` does. */
	async restore(index: number, { bytes, sha256 }: ReceivedChunk): Promise<void> {
		await this.#write(index, new Blob([bytes]), sha256, false);
	}

	/** Puts another chunk in the place of one; the file is unchecked from then on. Rejects as `keep` does. */
	async replace(index: number, { bytes, sha256 }: ReceivedChunk): Promise<void> {
		await this.#write(index, new Blob([bytes]), sha256, true);
		this.#verified = null;
	}

	/**
	 * The digest of the whole file, as far as chunks are here: null while one is missing. A chunk that the disk no
	 * longer gives is missing from then on.
	 */
	async wholeDigest(): Promise<Digest | null> {
		if (this.#whole !== null) return this.#whole;
		this.#follow();
		await this.#following;
		if (this.missing().length === 0) this.#whole = this.#digest.finish();
		return this.#whole;
	}

	/** Computes the whole file's digest anew, from the disk. Null as with `wholeDigest`. */
	async recomputedDigest(): Promise<Digest | null> {
		this.#digest = await FileDigest.begin(this.row);
		this.#whole = null;
		return this.wholeDigest();
	}

	/** Whether `digest` is what the file must have; anything is, where nothing is published. */
	isExpected(digest: Digest): boolean {
		return this.row.expected === null || isSameDigest(this.row.expected, digest);
	}

	/** Notes on the disk that the file is what it should be. */
	async markVerified(verified: Digest): Promise<void> {
		await this.#update({ hashed: null, verified });
		this.#verified = verified;
	}

	#follow(): void {
		if (this.#following !== null) return;
		const following = this.#catchUp().finally(() => {
			this.#following = null;
		});
		this.#following = following;
		// Told by `wholeDigest`, which follows again.
		following.catch(() => undefined);
	}

	async #catchUp(): Promise<void> {
		while (this.#stored.has(this.#digest.chunks)) {
			const index = this.#digest.chunks;
			if (!(await this.#takeStored(index))) return this.#lose(index);
			await this.#saveDigest();
		}
	}

	/** False where the disk does not give the chunk. */
	async #takeStored(index: number): Promise<boolean> {
		const chunk = await this.#storage.use((database) => savedChunk(database, this.row.key, index));
		return chunk !== null && this.#digest.takeStored(chunk.blob);
	}

	#lose(index: number): void {
		if (!this.#stored.delete(index)) return;
		this.#storedBytes -= chunkSize(this.row, index);
	}

	#saveDigest(): Promise<void> {
		return this.#update({ hashed: this.#digest.save(), verified: null });
	}

	async #update(digest: Pick<StoredFile, 'hashed' | 'verified'>): Promise<void> {
		const isKept = await this.#storage.use((database) => saveDigest(database, this.row.key, digest));
		if (!isKept) throw new Removed();
	}

	async #write(index: number, blob: Blob, sha256: string, replaces: boolean): Promise<void> {
		const chunk = { fileKey: this.row.key, index, blob, sha256 };
		const isKept = await this.#storage.use((database) => saveChunk(database, chunk, { replaces }));
		if (!isKept) throw new Removed();
		if (this.#stored.has(index)) return;
		this.#stored.add(index);
		this.#storedBytes += chunkSize(this.row, index);
	}
}

/** The error of a file whose bytes are not what they must be. */
export function wrongBytes(path: string): DownloadError {
	return new DownloadError('wrong-bytes', 'the digest of the whole file is wrong', { path });
}
