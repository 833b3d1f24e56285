/**
 * `npm run bench`: the engine's loop against transformers.js's own `generate()`, and the storage of weights against the
 * Cache API, all in headless browsers and in one run. Prints medians and ratios beside the targets; asserts nothing.
 * `npm run bench -- --help`
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { root, say } from '../tools/run.mjs';
import { runTypeScript } from '../tools/typescript.mjs';
import { benchEngine } from './engine.mjs';

const usage = `npm run bench -- [--tiny | --weights | --search | --reading] [--megabytes N]

  --tiny         leaves out the full-size model and the weights
  --weights      leaves out the engine, searching and reading
  --search       measures searching alone
  --reading      measures reading alone
  --megabytes N  how much is stored and downloaded; 1000`;

const { values: wanted } = parseArgs({
	options: {
		tiny: { type: 'boolean', default: false },
		weights: { type: 'boolean', default: false },
		search: { type: 'boolean', default: false },
		reading: { type: 'boolean', default: false },
		megabytes: { type: 'string', default: '1000' },
		help: { type: 'boolean', default: false }
	}
});

/** Cross-origin isolation, without which the CPU has one thread. */
const isolation = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/** The bench's page; the models' files are reached through Vite's `/@fs/`. */
async function startServer() {
	const server = await createServer({
		configFile: false,
		root: join(root, 'tests/bench/page'),
		cacheDir: join(root, 'node_modules/.vite-bench'),
		logLevel: 'error',
		worker: { format: 'es' },
		optimizeDeps: {
			exclude: ['@huggingface/transformers', 'onnxruntime-web'],
			// Only workers import them: found late, they would be bundled while something is measured.
			include: ['@huggingface/hub', 'hash-wasm', 'idb']
		},
		server: { host: '127.0.0.1', port: 0, headers: isolation, hmr: false, fs: { allow: [root] } }
	});
	await server.listen();
	return server;
}

/** The page that shows answers, as it is served when it is built: without what only developers are told. */
async function startReadingServer() {
	const server = await createServer({
		configFile: false,
		mode: 'production',
		root: join(root, 'tests/bench/reading'),
		cacheDir: join(root, 'node_modules/.vite-bench-reading'),
		logLevel: 'error',
		worker: { format: 'es' },
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true, dev: false, hmr: false } })],
		resolve: { conditions: ['browser', 'module', 'production'] },
		optimizeDeps: {
			include: [
				'character-entities',
				'idb',
				'katex',
				'highlight.js/lib/core',
				'highlight.js/lib/languages/javascript'
			]
		},
		server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [root] } }
	});
	await server.listen();
	return server;
}

async function benchReading() {
	const server = await startReadingServer();
	try {
		await runTypeScript(script('./reading.ts'), [server.resolvedUrls?.local[0] ?? '']);
	} finally {
		await server.close();
	}
}

/** @param {string} name */
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

async function bench() {
	if (!wanted.weights && !wanted.reading) await runTypeScript(script('./search.ts'), []);
	if (!wanted.weights && !wanted.search) await benchReading();
	if (wanted.search || wanted.reading) return;
	const fullSize = join(root, 'tests/bench/models/qwen3-0.6b');
	const isGenerated = existsSync(join(fullSize, 'onnx'));
	const server = await startServer();
	try {
		const address = server.resolvedUrls?.local[0] ?? '';
		if (!wanted.weights) await benchEngine(address, isGenerated && !wanted.tiny ? fullSize : null);
		if (!wanted.tiny) {
			const bytes = String(Number(wanted.megabytes) * 1_000_000);
			await runTypeScript(script('./weights.ts'), [address, bytes, fullSize]);
		}
		if (!isGenerated)
			say('\nThe full-size model was left out: tests/tiny-qwen3/README.md says how to make it.');
	} finally {
		await server.close();
	}
}

if (wanted.help) say(usage);
else await bench();
