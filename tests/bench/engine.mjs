/** The engine's loop against transformers.js's own `generate()`, on the same loaded model. */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';
import { root } from '../tools/run.mjs';
import { heading, line, milliseconds } from './table.mjs';

const stock = 'generate()';

/**
 * Prints medians and ratios.
 * @param {string} address of the bench's page
 * @param {string | null} fullSizeFolder null leaves the full-size model out
 */
export async function benchEngine(address, fullSizeFolder) {
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: headlessFlags()
	});
	try {
		await measureAll(browser, address, fullSizeFolder);
	} finally {
		await browser.close();
	}
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string | null} fullSizeFolder
 */
async function measureAll(browser, address, fullSizeFolder) {
	const page = await browser.newPage();
	page.setDefaultTimeout(0);
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
		heading('Drawing a token, vocabulary of 151,936', stock);
		line('thinking preset, float32', sampling.thinking, sampling.theirs, 'ours <= 0.5 ms', milliseconds);
		line(
			'non-thinking preset, float32',
			sampling.nonThinking,
			sampling.theirs,
			'ours <= 0.5 ms',
			milliseconds
		);
		line('thinking preset, float16', sampling.halfFloats, sampling.theirs, 'ours <= 0.5 ms', milliseconds);
	}

	const choices = [
		/** @type {const} */ ({ device: 'wasm', dtype: 'quantized' }),
		...(devices.hasGpu
			? [/** @type {const} */ ({ device: 'webgpu', dtype: devices.shaderF16 ? 'q4f16' : 'q4' })]
			: [])
	];
	const models = [
		{ name: 'tiny', folder: join(root, 'static/models/qwen3-tiny'), tokens: 96, rounds: 4, decode: 0.95 },
		...(fullSizeFolder !== null
			? [
					{
						name: '0.6B (random weights)',
						folder: fullSizeFolder,
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
				base: new URL(`/@fs${model.folder}/`, address).href,
				choice,
				tokens,
				rounds
			});
			if (report.kind !== 'model') continue;
			heading(
				`${model.name}, ${choice.dtype} on ${choice.device}, loaded in ${(report.loadMs / 1000).toFixed(1)} s`,
				stock
			);
			const target = `<= ${model.decode.toFixed(2)}`;
			for (const { contextTokens, ours, theirs } of [report.short, report.long]) {
				line(`a token, after a prompt of ${contextTokens}`, ours, theirs, target, milliseconds);
			}
			const { computedTokens, promptTokens, ours, theirs } = report.secondTurn;
			line(
				`first token of turn 2 (${computedTokens} of ${promptTokens} computed)`,
				ours,
				theirs,
				'<= 0.30',
				milliseconds
			);
		}
	}
}
