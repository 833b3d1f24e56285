import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAppFiles } from '../../../src/build/app-files.ts';
import { finishBuild } from '../../../src/build/finish.ts';
import { caddyHeaders, headersFile, nginxHeaders } from '../../../src/build/host-headers.ts';

const html = (hash: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-${hash}'">`;
const files: Readonly<Record<string, string>> = {
	'200.html': html('one='),
	'index.html': html('two='),
	'boot.js': 'boot',
	'service-worker.js': 'const files=self.__APP_FILES;',
	'_app/version.json': '{}',
	'_app/immutable/chunks/abc.js': 'chunk',
	'_app/immutable/workers/inference.jspi.worker-abc.js': 'worker',
	'_app/immutable/workers/pdf.worker-abc.js': 'reader',
	'_app/immutable/workers/assets/ort-abc.wasm': 'wasm',
	'models/qwen3-tiny/config.json': '{}',
	_headers: '',
	'.headers/nginx.conf': ''
};
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ponder-build-'));
	for (const [path, text] of Object.entries(files)) write(path, text);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** As hosts match: a star stands for any text. */
function matches(pattern: string, address: string): boolean {
	const [begin = '', ...rest] = pattern.split('*');
	if (rest.length === 0) return address === pattern;
	return address.startsWith(begin) && address.endsWith(rest.join('*'));
}

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

describe('what a build is made of', () => {
	it('is the shell, and what a page may have kept', () => {
		const { shell, onDemand } = readAppFiles(folder);
		expect(shell.map(({ url }) => url)).toEqual([
			'200.html',
			'_app/immutable/chunks/abc.js',
			'_app/immutable/workers/inference.jspi.worker-abc.js',
			'boot.js'
		]);
		expect(Object.keys(onDemand)).toEqual([
			'_app/immutable/workers/assets/ort-abc.wasm',
			'_app/immutable/workers/pdf.worker-abc.js',
			'models/qwen3-tiny/config.json'
		]);
	});

	it('has a revision where a name stays while the content changes', () => {
		const { shell } = readAppFiles(folder);
		expect(shell.filter(({ revision }) => revision !== null).map(({ url }) => url)).toEqual([
			'200.html',
			'boot.js'
		]);
	});

	it('allows the inline scripts of every page', () => {
		expect(readAppFiles(folder).scriptHashes).toEqual(["'sha256-one='", "'sha256-two='"]);
	});

	it('is written into the service worker, and anew when a file has changed', () => {
		const before = finishBuild(folder);
		write('boot.js', 'another');
		const after = finishBuild(folder);
		const revision = (list: typeof before) => list.shell.find(({ url }) => url === 'boot.js')?.revision;
		expect(revision(after)).not.toBe(revision(before));
		write('boot.js', 'boot');
		expect(finishBuild(folder)).toEqual(before);
	});

	it('cannot be told to a service worker that has no place for it', () => {
		write('service-worker.js', 'const files=[];');
		expect(() => finishBuild(folder)).toThrow('names no place');
	});
});

describe('the headers for hosts', () => {
	const hashes = ["'sha256-one='"];

	it('never name one header twice for one address, of the app or of a file', () => {
		const rules = headersFile('/x', hashes)
			.trim()
			.split('\n\n')
			.map((rule) => {
				const [path = '', ...lines] = rule.split('\n');
				return { path, names: lines.map((line) => line.split(':')[0]?.trim()) };
			});
		expect(rules.map(({ path }) => path)).toEqual(expect.arrayContaining(['/x/*', '/x/', '/x/c/*']));
		for (const { path } of rules) {
			// What a star stands for may hold anything that another rule names.
			const address = path.replaceAll('*', 'a-b.worker-c.mjs');
			const met = rules.filter((rule) => matches(rule.path, address));
			const names = met.flatMap((rule) => rule.names);
			expect(met.length, path).toBeGreaterThan(path === '/x/*' ? 0 : 1);
			expect(names, path).toEqual([...new Set(names)]);
		}
	});

	it('bind the workers to policies of their own, on every kind of server', () => {
		for (const text of [headersFile('', hashes), nginxHeaders('', hashes), caddyHeaders('', hashes)]) {
			expect(text).toMatch(/workers\/download[^]*connect-src 'self' https:/);
			expect(text).toMatch(/script-src 'self' 'sha256-one='/);
		}
	});
});
