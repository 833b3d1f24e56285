/** Reads from a hub what the catalogue pins of a repository. */
import { listFiles, modelInfo, type ListFileEntry } from '@huggingface/hub';
import type { PinnedFile, PinnedRepository } from '#lib/qwen3/published.ts';
import { requiredFiles } from '#lib/qwen3/variant-files.ts';
import { isModelFile, variantsOf } from '#lib/qwen3/variants.ts';

export interface ListingOptions {
	/** The hub's address, without a trailing slash. */
	readonly hub: string;
	/** Branch, tag or commit. */
	readonly revision: string;
	readonly fetch?: typeof fetch;
}

/** Nothing but what a variant uses is pinned. Rejects with what the hub answered, or where no variant is whole. */
export async function listPins(name: string, options: ListingOptions): Promise<PinnedRepository> {
	const at = { hubUrl: options.hub, ...(options.fetch ? { fetch: options.fetch } : {}) };
	const { sha: commit } = await modelInfo({
		name,
		revision: options.revision,
		additionalFields: ['sha'],
		...at
	});
	const files: Record<string, PinnedFile> = {};
	for await (const entry of listFiles({ repo: name, revision: commit, recursive: true, ...at })) {
		if (entry.type === 'file' && isModelFile(entry.path)) files[entry.path] = pinnedFile(entry);
	}
	requireWhole(files);
	return { commit, source: `Listed at ${options.hub}.`, files: sorted(files) };
}

/** A large file's listing holds the SHA-256 of its content; a small one's, git's SHA-1 of the blob. */
function pinnedFile({ size, oid, lfs }: ListFileEntry): PinnedFile {
	if (lfs) return { bytes: lfs.size, sha256: lfs.oid };
	return oid === undefined ? { bytes: size } : { bytes: size, gitSha1: oid };
}

function requireWhole(files: Readonly<Record<string, PinnedFile>>): void {
	const absent = requiredFiles.find((path) => !(path in files));
	if (absent !== undefined) throw new Error(`lists no ${absent}`);
	const listed = Object.keys(files).map((path) => ({ path, bytes: 0, digest: null }));
	if (Object.keys(variantsOf(listed)).length === 0) throw new Error('lists no variant that Ponder runs');
}

/** In one order whatever the hub's, so that only what changed differs in the file. */
function sorted(files: Record<string, PinnedFile>): Record<string, PinnedFile> {
	return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
