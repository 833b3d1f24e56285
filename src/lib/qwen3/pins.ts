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

/** All that one variant of a model needs to load. */
export interface VariantPin {
	/** `owner/name`. */
	readonly repository: string;
	/** The commit's SHA-1, 40 hexadecimal digits. */
	readonly commit: string;
	readonly dtype: PublishedDtype;
	/** Configuration, tokenizer, graph and external data; each path once. */
	readonly files: readonly FilePin[];
}

/** Names a variant at its commit, wherever it came from: the key of what is stored. */
export function variantKey({ repository, commit, dtype }: VariantPin): string {
	return `${repository}@${commit}/${dtype}`;
}

/** Names a file at its commit; variants of one commit share what they have in common. */
export function fileKey(
	{ repository, commit }: Pick<VariantPin, 'repository' | 'commit'>,
	path: string
): string {
	return `${repository}@${commit}:${path}`;
}

/** Bytes of all files together. */
export function pinBytes({ files }: Pick<VariantPin, 'files'>): number {
	return files.reduce((sum, file) => sum + file.bytes, 0);
}
