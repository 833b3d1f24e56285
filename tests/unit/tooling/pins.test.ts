import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refreshPins } from '../../pins/pins.ts';

const repository = 'someone/Some-Qwen3';
const commit = 'a'.repeat(40);
const newer = 'b'.repeat(40);
const graph = 'onnx/model_q4f16.onnx';

interface Listed {
	readonly path: string;
	readonly size: number;
	readonly oid: string;
	readonly lfs?: { readonly oid: string; readonly size: number; readonly pointerSize: number };
}

const small = (path: string, size: number): Listed => ({ path, size, oid: '1'.repeat(40) });
const large = (path: string, size: number, oid = 'c'.repeat(64)): Listed => ({
	...{ path, size, oid: '2'.repeat(40) },
	lfs: { oid, size, pointerSize: 134 }
});

/** In no order, and with files that no variant uses. */
const listed: readonly Listed[] = [
	large('tokenizer.json', 400, 'd'.repeat(64)),
	small('config.json', 100),
	large('onnx/model.onnx', 9999),
	small('README.md', 50),
	large(graph, 1000),
	small('tokenizer_config.json', 300)
];

const sha1 = '1'.repeat(40);
const settled = {
	commit,
	source: 'Listed at https://hub.example.',
	files: {
		'config.json': { bytes: 100, gitSha1: sha1 },
		[graph]: { bytes: 1000, sha256: 'c'.repeat(64) },
		'tokenizer.json': { bytes: 400, sha256: 'd'.repeat(64) },
		'tokenizer_config.json': { bytes: 300, gitSha1: sha1 }
	}
};

let folder: string;
let path: string;
let lines: string[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ponder-pins-'));
	path = join(folder, 'pins.json');
	lines = [];
});

afterEach(() => rm(folder, { recursive: true }));

/** A hub that knows one repository, at `commit` and, as `main`, at `newer`, and lists two files a page. */
function hub(files: readonly Listed[]): typeof fetch {
	return async (input) => {
		const url = new URL(new Request(input).url);
		const model = `/api/models/${repository}`;
		const revision = decodeURIComponent(/\/revision\/(.*)$/.exec(url.pathname)?.[1] ?? '');
		if (url.pathname.startsWith(`${model}/revision/`)) {
			return Response.json({ id: repository, sha: revision === 'main' ? newer : revision });
		}
		if (!url.pathname.startsWith(`${model}/tree/`))
			return Response.json({ error: 'Not found' }, { status: 404 });
		const from = Number(url.searchParams.get('cursor') ?? 0);
		url.searchParams.set('cursor', String(from + 2));
		const link = from + 2 < files.length ? { Link: `<${url.href}>; rel="next"` } : undefined;
		const page = files.slice(from, from + 2).map((file) => ({ type: 'file', ...file }));
		return Response.json(page, link && { headers: link });
	};
}

interface Pinned {
	readonly commit: string;
	readonly source: string;
	readonly files: object;
}

async function refresh(
	before: Record<string, Pinned>,
	files: readonly Listed[],
	change = {}
): Promise<boolean> {
	await writeFile(path, JSON.stringify({ about: 'words', repositories: before }));
	const options = { path, hub: 'https://hub.example/', revision: null, check: false };
	return refreshPins({ ...options, say: (line) => lines.push(line), fetch: hub(files), ...change });
}

async function written(): Promise<unknown> {
	return JSON.parse(await readFile(path, 'utf8'));
}

describe('pins', () => {
	test('are completed from every page of a listing, with nothing that no variant uses', async () => {
		const rough = {
			commit,
			source: 'hearsay',
			files: { [graph]: { approximateBytes: 990 }, 'config.json': { bytes: 100 } }
		};
		expect(await refresh({ [repository]: rough }, listed)).toBe(true);
		expect(await written()).toEqual({ about: 'words', repositories: { [repository]: settled } });
		expect(lines).toEqual([
			repository,
			`  config.json: digest ${sha1}`,
			`  ${graph}: about 990 → 1000 bytes`,
			`  ${graph}: digest ${'c'.repeat(64)}`,
			'  tokenizer.json: new, 400 bytes',
			'  tokenizer_config.json: new, 300 bytes'
		]);
	});

	test('that say what is listed are left as they are', async () => {
		expect(await refresh({ [repository]: settled }, listed, { check: true })).toBe(true);
		expect(lines).toEqual([repository, '  as pinned']);
	});

	test('that the listing contradicts at their own commit are told from pins that moved', async () => {
		const other = listed.map((file) => (file.path === graph ? large(graph, 1001, 'e'.repeat(64)) : file));
		await refresh({ [repository]: settled }, other, { check: true });
		expect(lines).toEqual([
			repository,
			`  ${graph}: 1000 CONTRADICTS 1001 bytes`,
			`  ${graph}: digest ${'c'.repeat(64)} CONTRADICTS ${'e'.repeat(64)}`
		]);
		lines = [];
		await refresh({ [repository]: settled }, other, { revision: 'main' });
		expect(lines).toEqual([
			repository,
			`  commit ${commit} → ${newer}`,
			`  ${graph}: 1000 → 1001 bytes`,
			`  ${graph}: digest ${'c'.repeat(64)} → ${'e'.repeat(64)}`
		]);
		expect(await written()).toMatchObject({ repositories: { [repository]: { commit: newer } } });
	});

	test('are only looked at with --check, which fails when they would change', async () => {
		const before = { [repository]: { ...settled, files: {} } };
		expect(await refresh(before, listed, { check: true })).toBe(false);
		expect(await written()).toEqual({ about: 'words', repositories: before });
	});

	test('of a repository that is not listed, or not whole, stay', async () => {
		const before = { 'someone/else': settled, [repository]: settled };
		const withoutGraph = listed.filter((file) => file.path !== graph);
		expect(await refresh(before, withoutGraph)).toBe(false);
		expect(await written()).toMatchObject({ repositories: before });
		expect(lines).toEqual([
			'someone/else',
			expect.stringContaining('not listed: Not found'),
			repository,
			'  not listed: lists no variant that Ponder runs'
		]);
		lines = [];
		await refresh(
			before,
			listed.filter((file) => file.path !== 'tokenizer.json')
		);
		expect(lines).toContain('  not listed: lists no tokenizer.json');
	});

	test('as committed are formatted as the command writes them', async () => {
		const committed = await readFile(new URL('../../../src/lib/qwen3/pins.json', import.meta.url), 'utf8');
		await writeFile(path, committed);
		await refreshPins({
			...{ path, hub: 'https://hub.example', revision: null, check: false },
			...{ say: () => undefined, fetch: hub([]) }
		});
		expect(await readFile(path, 'utf8')).toBe(committed);
	});
});
