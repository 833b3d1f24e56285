/** The pinned figures of the catalogue's repositories, read from the file that `npm run pins` writes. */
import pinned from './pins.json';
import type { Digest, FileEstimate, FilePin } from './pins.ts';

/** One file as it is written down: its size, exact or not, and its digest where one is known. */
export interface PinnedFile {
	readonly bytes?: number;
	readonly approximateBytes?: number;
	readonly sha256?: string;
	readonly gitSha1?: string;
}

export interface PinnedRepository {
	readonly commit: string;
	/** Where its figures come from. */
	readonly source: string;
	readonly files: Readonly<Record<string, PinnedFile>>;
}

export interface PublishedRepository {
	readonly commit: string;
	readonly files: readonly (FilePin | FileEstimate)[];
}

/** Throws when the file of pins lacks the repository. */
export function publishedRepository(repository: string): PublishedRepository {
	const repositories: Readonly<Record<string, PinnedRepository>> = pinned.repositories;
	const found = repositories[repository];
	if (!found) throw new Error(`no pins of ${repository}`);
	return {
		commit: found.commit,
		files: Object.entries(found.files).map(([path, file]) => fileOf(path, file))
	};
}

function fileOf(path: string, file: PinnedFile): FilePin | FileEstimate {
	const digest = digestOf(file);
	if (file.bytes !== undefined) return { path, bytes: file.bytes, digest };
	if (file.approximateBytes === undefined) throw new Error(`no size of ${path}`);
	return { path, bytes: null, approximateBytes: file.approximateBytes, digest };
}

function digestOf({ sha256, gitSha1 }: PinnedFile): Digest | null {
	if (sha256 !== undefined) return { algorithm: 'sha256', hex: sha256 };
	if (gitSha1 !== undefined) return { algorithm: 'git-sha1', hex: gitSha1 };
	return null;
}
