/** What a model's files must be, byte for byte: the commit they are pinned to, and the digest of each. */
import type { PublishedDtype } from './catalog.ts';

/** How a file's bytes are known: by their SHA-256, or, for small files of a hub, by git's SHA-1 of the blob. */
export interface Digest {
	readonly algorithm: 'sha256' | 'git-sha1';
	/** Lower case. */
	readonly hex: string;
}

/** One file of a repository at its pinned commit. */
export interface FilePin {
	/** Path in the repository, e.g. `onnx/model_q4.onnx`. */
	readonly path: string;
	readonly bytes: number;
	/** Null where nothing is published: then the bytes are what the host sent, and the app says so. */
	readonly digest: Digest | null;
}

/** One file whose size is published in round figures only: good to tell a person, not to download by. */
export interface FileEstimate {
	readonly path: string;
	readonly bytes: null;
	readonly approximateBytes: number;
	readonly digest: Digest | null;
}

/** Where a variant lies. */
export interface VariantAddress {
	/** `owner/name`. */
	readonly repository: string;
	/** The commit's SHA-1, 40 hexadecimal digits. */
	readonly commit: string;
	readonly dtype: PublishedDtype;
}

/** All that one variant of a model needs to load. */
export interface VariantPin extends VariantAddress {
	/** Configuration, tokenizer, graph and external data; each path once. */
	readonly files: readonly FilePin[];
}

/**
 * A pin as the catalogue has it, before the hub's listing completed it. Whoever completes it takes an estimate's
 * exact size from the listing at the commit, without comparing; a digest, where there is one, is compared as ever.
 * An estimate that the listing lacks cannot be completed: the file is not there.
 */
export interface PinDraft extends VariantAddress {
	readonly files: readonly (FilePin | FileEstimate)[];
}

/** Names a variant at its commit, wherever it came from: the key of what is stored. */
export function variantKey({ repository, commit, dtype }: VariantAddress): string {
	return `${repository}@${commit}/${dtype}`;
}

/** Names a file at its commit; variants of one commit share what they have in common. */
export function fileKey(
	{ repository, commit }: Pick<VariantAddress, 'repository' | 'commit'>,
	path: string
): string {
	return `${repository}@${commit}:${path}`;
}

/** Bytes of all files together; of a draft as near as is known. */
export function pinBytes({ files }: Pick<PinDraft, 'files'>): number {
	return files.reduce((sum, file) => sum + (file.bytes ?? file.approximateBytes), 0);
}

/** Whether every size is exact, and so nothing has to be asked before a download. */
export function isExact({ files }: Pick<PinDraft, 'files'>): boolean {
	return files.every((file) => file.bytes !== null);
}
