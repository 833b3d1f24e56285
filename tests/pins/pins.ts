/** Writes the figures that the catalogue pins (src/lib/qwen3/pins.json) from a hub's listing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { PinnedRepository } from '#lib/qwen3/published.ts';
import { root, say } from '../tools/run.mjs';
import { changesOf } from './changes.ts';
import { listPins } from './listing.ts';

const committedPins = join(root, 'src/lib/qwen3/pins.json');

const usage = `npm run pins -- [--hub ADDRESS] [--revision REVISION] [--check]

Lists every repository of the catalogue and writes src/lib/qwen3/pins.json anew: commit, bytes, digests.

  --hub ADDRESS        where to ask; https://huggingface.co
  --revision REVISION  what to pin; the commit that is pinned now. "main" moves to the newest
  --check              only says what would change, and fails when anything would`;

export interface RefreshOptions {
	/** The file of pins. */
	readonly path: string;
	readonly hub: string;
	/** Null: the commit that is pinned now. */
	readonly revision: string | null;
	/** Writes nothing. */
	readonly check: boolean;
	readonly say: (line: string) => void;
	readonly fetch?: typeof fetch;
}

interface PinsFile {
	readonly about: string;
	readonly repositories: Readonly<Record<string, PinnedRepository>>;
}

export async function main(args: readonly string[]): Promise<boolean> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			hub: { type: 'string', default: 'https://huggingface.co' },
			revision: { type: 'string' },
			check: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		say(usage);
		return true;
	}
	const { hub, revision = null, check } = values;
	return refreshPins({ path: committedPins, hub, revision, check, say });
}

/**
 * Resolves to whether all is well: every repository could be listed and, with `check`, nothing would change. A repository
 * that cannot be listed keeps its pins.
 */
export async function refreshPins({ path, say: tell, check, ...options }: RefreshOptions): Promise<boolean> {
	const file = JSON.parse(await readFile(path, 'utf8')) as PinsFile;
	const repositories = { ...file.repositories };
	let isWell = true;
	for (const [name, before] of Object.entries(file.repositories)) {
		tell(name);
		try {
			const after = await listPins(name, pointed(options, before));
			const changes = changesOf(before, after);
			for (const change of changes.length > 0 ? changes : ['as pinned']) tell(`  ${change}`);
			if (check && changes.length > 0) isWell = false;
			repositories[name] = after;
		} catch (error) {
			tell(`  not listed: ${reasonOf(error)}`);
			isWell = false;
		}
	}
	if (!check) await writeFile(path, await formatted({ ...file, repositories }));
	return isWell;
}

function pointed(
	{ hub, revision, fetch }: Pick<RefreshOptions, 'hub' | 'revision' | 'fetch'>,
	{ commit }: PinnedRepository
) {
	return { hub: hub.replace(/\/+$/, ''), revision: revision ?? commit, ...(fetch ? { fetch } : {}) };
}

/** With what lies under it: Node says only "fetch failed" of a host that cannot be reached. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** As the committed file is formatted, wherever it is written to. */
async function formatted(file: PinsFile): Promise<string> {
	return format(JSON.stringify(file), { ...(await resolveConfig(committedPins)), filepath: committedPins });
}
