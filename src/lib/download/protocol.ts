/**
 * The contract between a page and the download realm, the only one that talks to a model hub: one table of calls.
 * Types only; no Svelte, no DOM, no worker globals.
 */
import type { CallContext as BoundaryContext, Handlers as BoundaryHandlers } from '#lib/boundary/wire.ts';
import type { FileEstimate, FilePin, PinDraft, VariantPin } from '#lib/qwen3/pins.ts';
import type { StoredVariant } from '#lib/storage/weights/schema.ts';
import type { DownloadErrorCode, Facts } from './errors.ts';

/**
 * One row a call: what goes in, what it reports while it runs, what it ends with, and what may steer it on the way. The
 * first three ask a question: a few times where that may help, and they report each wait as it begins.
 */
export interface Calls {
	/** Asks whether a hub answers as a hub does; sends no token. Rejects with `hub-address-invalid`, `not-a-hub`, `offline` … */
	testHub: { params: { readonly hub: Hub }; progress: Waiting; result: null; steer: never };
	/** Lists a repository, and reads its configuration: what a catalogue entry is made from. */
	list: {
		params: { readonly hub: Hub; readonly repository: string; readonly revision: string };
		progress: Waiting;
		result: RepositoryListing;
		steer: never;
	};
	/**
	 * Completes a pin: digests and exact sizes it lacks are read from the hub's listing at its commit. Where the two
	 * differ, both are told. Rejects with `not-found` when a file is listed nowhere and its size is only estimated.
	 */
	resolve: {
		params: { readonly hub: Hub; readonly pin: PinDraft };
		progress: Waiting;
		result: ResolvedPin;
		steer: never;
	};
	/**
	 * Fetches what is missing of a variant into storage, checks every byte, and writes the row that makes it ready last.
	 * Goes on where an earlier download stopped, in whichever tab or life of the browser. While another tab downloads
	 * the same variant, waits for it and fetches nothing. Aborting pauses: it resolves with `paused`, and all whole
	 * chunks stay.
	 */
	download: {
		params: { readonly hub: Hub; readonly pin: VariantPin; readonly modelId: string };
		progress: DownloadProgress;
		result: DownloadResult;
		steer: never;
	};
	/** Reports what another tab brings of a variant, while one does. Fetches nothing; resolves when nobody is at it, or when aborted. */
	follow: {
		params: { readonly pin: VariantPin };
		progress: DownloadProgress;
		result: null;
		steer: never;
	};
	/** Reads every stored chunk of a variant and compares it with what was received. Changes nothing. */
	verify: {
		params: { readonly key: string };
		progress: ByteProgress;
		result: VerifyReport;
		steer: never;
	};
	/** Fetches again what `verify` finds damaged, chunk by chunk. Aborting resolves with `paused`. */
	repair: {
		params: { readonly hub: Hub; readonly key: string };
		progress: DownloadProgress;
		result: RepairResult;
		steer: never;
	};
	/** Deletes a variant, ready or half downloaded, with the files that no other variant uses. */
	remove: {
		params: { readonly key: string };
		progress: never;
		result: { readonly freedBytes: number };
		steer: never;
	};
	/** Takes a variant's files from disk, checked as a download is. Rejects with `import-mismatch` and keeps nothing of a wrong file. */
	importFiles: {
		params: {
			readonly pin: VariantPin;
			readonly modelId: string;
			/** By path in the repository. */
			readonly files: Readonly<Record<string, Blob>>;
		};
		progress: DownloadProgress;
		result: DownloadResult;
		steer: never;
	};
}

export type CallName = keyof Calls;

/** Where models come from: the hub itself, or a mirror that speaks its protocol. */
export interface Hub {
	/** `https://…`, or `http://` on loopback; no path, no trailing slash. */
	readonly base: string;
	/** Sent to `base`'s origin alone, never after a redirect; absent or for another origin: not sent. */
	readonly access?: HubAccess;
}

export interface HubAccess {
	/** The origin the token was given for. */
	readonly origin: string;
	readonly token: string;
}

export interface RepositoryListing {
	readonly repository: string;
	/** The commit that the revision names. */
	readonly commit: string;
	readonly files: readonly FilePin[];
	/** `config.json` as parsed; null when there is none. */
	readonly config: unknown;
}

export interface ResolvedPin {
	/** With the pin's own digests and exact sizes where it had them, and the listing's elsewhere. */
	readonly pin: VariantPin;
	/** Files whose exact size or digest is not what the hub lists; empty when all agree. */
	readonly disagreements: readonly Disagreement[];
}

export interface Disagreement {
	readonly path: string;
	readonly pinned: FilePin | FileEstimate;
	/** Null: the hub lists no such file. */
	readonly listed: FilePin | null;
}

/** Told about four times a second at most, and whenever the stage changes. */
export interface DownloadProgress {
	readonly stage: DownloadStage;
	/** Every file of the variant, in the order of the pin. */
	readonly files: readonly FileProgress[];
	/** Bytes received over the network since the call began. */
	readonly receivedBytes: number;
	/** With `waiting`: what went wrong and when it is tried again. */
	readonly waiting?: Waiting;
}

export type DownloadStage =
	/** What is stored already is looked through. */
	| 'resuming'
	| 'transferring'
	/** Nothing arrives: the next attempt is due at `waiting.until`. */
	| 'waiting'
	/** Another tab downloads this variant. */
	| 'elsewhere'
	| 'verifying'
	/** A whole file's digest was wrong: its chunks are fetched once more, one by one, and compared. */
	| 'mending';

export interface FileProgress {
	readonly path: string;
	readonly bytes: number;
	/** Whole chunks in storage, in bytes. */
	readonly storedBytes: number;
	readonly isVerified: boolean;
}

/** Nothing came, and it is tried again. */
export interface Waiting {
	readonly code: DownloadErrorCode;
	readonly facts: Facts;
	/** Milliseconds since the epoch. */
	readonly until: number;
}

/** Stopping is a result, not an error. */
export type DownloadResult =
	{ readonly kind: 'ready'; readonly variant: StoredVariant } | { readonly kind: 'paused' };

export interface ByteProgress {
	readonly doneBytes: number;
	readonly totalBytes: number;
}

export interface VerifyReport {
	readonly damaged: readonly DamagedChunk[];
	readonly checkedBytes: number;
	/** Files without a published digest: compared only with what was received. */
	readonly unknown: readonly string[];
}

export interface DamagedChunk {
	readonly path: string;
	readonly index: number;
	readonly bytes: number;
	/** `unproven`: it is as it came, but its file was changed since the whole of it was last compared. */
	readonly cause: 'missing' | 'unreadable' | 'changed' | 'unproven';
}

export type RepairResult =
	| { readonly kind: 'sound'; readonly repaired: readonly DamagedChunk[]; readonly receivedBytes: number }
	| { readonly kind: 'paused' };

/* Derived ------------------------------------------------------------------------------------ */

export type CallContext<N extends CallName> = BoundaryContext<Calls, N>;
export type Handlers = BoundaryHandlers<Calls>;
