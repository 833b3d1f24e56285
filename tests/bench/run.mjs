/**
 * `npm run bench`: the engine's loop against transformers.js's own `generate()`, in one run, in a headless browser,
 * on the same loaded model. Prints medians and ratios beside the targets; asserts nothing.
 * `npm run bench -- --tiny` leaves the full-size model out.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fullSize = 'qwen3-0.6b';
const wantsFullSize =
	!process.argv.includes('--tiny') && existsSync(`${root}/tests/bench/models/${fullSize}/onnx`);

/** Cross-origin isolation, without which the CPU has one thread. */
const isolation = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/** The bench's page; the models' files are reached through Vite's `/@fs/`. */
async function startServer() {
	const server = await createServer({
		configFile: false,
		root: `${root}/tests/bench/page`,
		cacheDir: `${root}/node_modules/.vite-bench`,
		logLevel: 'error',
		worker: { format: 'es' },
		optimizeDeps: { exclude: ['@huggingface/transformers', 'onnxruntime-web'] },
		server: { host: '127.0.0.1', port: 0, headers: isolation, hmr: false, fs: { allow: [root] } }
	});
	await server.listen();
	return server;
}

const format = (/** @type {number} */ ms) => (ms < 10 ? ms.toFixed(3) : ms.toFixed(1)).padStart(10);

/** One line: what, ours, theirs, ratio, and the target for the ratio or for ours. */
function line(
	/** @type {string} */ what,
	/** @type {number} */ ours,
	/** @type {number} */ theirs,
	target = ''
) {
	console.log(
		`${what.padEnd(46)}${format(ours)}${format(theirs)}${(ours / theirs).toFixed(2).padStart(8)}   ${target}`
	);
}

function heading(/** @type {string} */ title) {
	console.log(
		`\n${title}\n${''.padEnd(46)}${'ours'.padStart(10)}${'generate()'.padStart(10)}${'ratio'.padStart(8)}   target`
	);
}

const server = await startServer();
const executablePath = findBrowser();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: headlessFlags()
});
try {
	const page = await browser.newPage();
	page.setDefaultTimeout(0);
	const address = server.resolvedUrls?.local[0] ?? '';
	await page.goto(address);
	const measure = (/** @type {import('./page/bench.worker.ts').BenchRequest} */ request) =>
		page.evaluate((given) => window.measure(given), request);

	const devices = await measure({ kind: 'devices' });
	if (devices.kind !== 'devices') throw new Error('The bench was told something else than it asked.');
	console.log(
		`Chromium ${browser.version()}, ${cpus().length} cores, ${devices.threads} threads, ` +
			`hardware GPU: ${devices.hasGpu ? 'yes' : 'no'}, load ${loadavg()[0]?.toFixed(1)}. Medians in milliseconds.`
	);

	const sampling = await measure({ kind: 'sampling' });
	if (sampling.kind === 'sampling') {
		heading('Drawing a token, vocabulary of 151,936');
		line('thinking preset, float32', sampling.thinking, sampling.theirs, 'ours <= 0.5 ms');
		line('non-thinking preset, float32', sampling.nonThinking, sampling.theirs, 'ours <= 0.5 ms');
		line('thinking preset, float16', sampling.halfFloats, sampling.theirs, 'ours <= 0.5 ms');
	}

	const choices = [
		/** @type {const} */ ({ device: 'wasm', dtype: 'quantized' }),
		...(devices.hasGpu
			? [/** @type {const} */ ({ device: 'webgpu', dtype: devices.shaderF16 ? 'q4f16' : 'q4' })]
			: [])
	];
	const models = [
		{ name: 'tiny', folder: 'static/models/qwen3-tiny', tokens: 96, rounds: 4, decode: 0.95 },
		...(wantsFullSize
			? [
					{
						name: '0.6B (random weights)',
						folder: `tests/bench/models/${fullSize}`,
						tokens: 12,
						rounds: 2,
						decode: 1
					}
				]
			: [])
	];
	for (const model of models) {
		for (const choice of choices) {
			const { tokens, rounds } = model;
			const report = await measure({
				kind: 'model',
				base: new URL(`/@fs${root}${model.folder}/`, address).href,
				choice,
				tokens,
				rounds
			});
			if (report.kind !== 'model') continue;
			heading(
				`${model.name}, ${choice.dtype} on ${choice.device}, loaded in ${(report.loadMs / 1000).toFixed(1)} s`
			);
			const target = `<= ${model.decode.toFixed(2)}`;
			for (const { contextTokens, ours, theirs } of [report.short, report.long]) {
				line(`a token, after a prompt of ${contextTokens}`, ours, theirs, target);
			}
			const { computedTokens, promptTokens, ours, theirs } = report.secondTurn;
			line(`first token of turn 2 (${computedTokens} of ${promptTokens} computed)`, ours, theirs, '<= 0.30');
		}
	}
	if (!wantsFullSize)
		console.log('\nThe full-size model was left out: tests/tiny-qwen3/README.md says how to make it.');
} finally {
	await browser.close();
	await server.close();
}
