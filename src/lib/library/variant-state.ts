/** Where a variant is between nowhere and ready, and what can be read off that. Pure. */
import type { DownloadErrorCode, Facts } from '#lib/download/errors.ts';
import type {
	ByteProgress,
	DamagedChunk,
	DownloadProgress,
	ResolvedPin,
	Waiting
} from '#lib/download/protocol.ts';
import type { FilePin, VariantPin } from '#lib/qwen3/pins.ts';
import type { StoredVariant } from '#lib/storage/weights/schema.ts';
import { totalBytes } from './total-bytes.ts';

export type VariantState =
	| { readonly kind: 'absent' }
	/** The hub is asked what the files must be; `waiting`: it did not tell, and is asked again. */
	| { readonly kind: 'resolving'; readonly waiting: Waiting | null }
	/** The hub lists something else than Ponder knows; the person decides. */
	| { readonly kind: 'asking'; readonly resolved: ResolvedPin }
	| Transferring
	/** What is stored is read and compared. */
	| { readonly kind: 'checking'; readonly progress: ByteProgress | null }
	| { readonly kind: 'saving'; readonly progress: ByteProgress | null }
	| { readonly kind: 'removing' }
	/** `droppedBytes`: what had come besides, of pieces that were not whole when it stopped; only whole ones are kept. */
	| { readonly kind: 'paused'; readonly storedBytes: number; readonly droppedBytes: number }
	| { readonly kind: 'ready'; readonly variant: StoredVariant };

export interface Transferring {
	readonly kind: 'transferring';
	readonly task: 'download' | 'repair' | 'import';
	/** Null until the realm has said something. */
	readonly progress: DownloadProgress | null;
	/** Bytes that are here or on their way into storage. */
	readonly doneBytes: number;
	/** Bytes a second; null while nothing can be said. */
	readonly rate: number | null;
}

/** Why the last thing that was tried did not work. */
export interface Failure {
	readonly code: DownloadErrorCode;
	readonly facts: Facts;
	/** A download ended while the browser knew of no network, and goes on by itself once there is one. */
	readonly goesOn?: true;
}

/** What the last check found, or what was done about it. */
export type CheckOutcome =
	/** `unknown`: files without a published digest, compared with what was received alone. */
	| { readonly kind: 'sound'; readonly checkedBytes: number; readonly unknown: readonly string[] }
	| { readonly kind: 'damaged'; readonly damaged: readonly DamagedChunk[] }
	| { readonly kind: 'repaired'; readonly repairedBytes: number };

/** Bytes of a list of chunks. */
export function chunkBytes(chunks: readonly DamagedChunk[]): number {
	return chunks.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes of whole chunks in storage. */
export function storedBytesOf(progress: DownloadProgress): number {
	return progress.files.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
}

/**
 * How far a transfer is. Chunks are stored whole, and on a slow line the first takes minutes; so what was received
 * counts, from `before` on (what was stored when it began), but never beyond the end: some of it may be fetched twice.
 */
export function doneBytes(progress: DownloadProgress, before: number): number {
	const stored = storedBytesOf(progress);
	if (progress.stage === 'mending') return stored;
	return Math.min(totalBytes(progress), Math.max(stored, before + progress.receivedBytes));
}

/** Milliseconds a transfer will still take at its rate; null while nothing can be said. */
export function timeLeft({ progress, doneBytes: done, rate }: Transferring): number | null {
	if (progress?.stage !== 'transferring' || rate === null || rate <= 0) return null;
	return ((totalBytes(progress) - done) * 1000) / rate;
}

/** What to fetch once the person has decided: Ponder's own pins, or what the hub lists in their place. */
export function decidedPin({ pin, disagreements }: ResolvedPin, choice: 'pinned' | 'listed'): VariantPin {
	if (choice === 'pinned') return pin;
	const listed = new Map(disagreements.map(({ path, listed }) => [path, listed]));
	const files = pin.files.flatMap((file): FilePin[] => {
		const other = listed.get(file.path);
		if (other === undefined) return [file];
		return other === null ? [] : [other];
	});
	return { ...pin, files };
}
