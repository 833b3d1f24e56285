import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { embedPage } from './fixtures/embed-page/serve.mjs';
import { findBrowser, headlessFlags, softwareWebGpuFlags } from './tools/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const transformersForBrowsers = fileURLToPath(
	new URL('../node_modules/@huggingface/transformers/dist/transformers.web.js', import.meta.url)
);
const executablePath = findBrowser();

/** A project inherits nothing of this from the root: each is given it. A busy machine is no defect; waiting has an end. */
const expectation = { requireAssertions: true, poll: { timeout: 15_000 } };

export default defineConfig({
	root,
	test: {
		projects: [
			{
				root,
				// State modules (`.svelte.ts`) run in Node too, compiled as for a browser: on a server nothing is reactive.
				plugins: [svelte({ configFile: false, dynamicCompileOptions: () => ({ generate: 'client' }) })],
				// Node runs the very build that browsers run, on ONNX Runtime's wasm.
				resolve: { alias: { '@huggingface/transformers': transformersForBrowsers } },
				test: {
					name: 'unit',
					expect: expectation,
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/unit/setup.ts'],
					testTimeout: 120_000,
					// Models load in hooks.
					hookTimeout: 120_000
				}
			},
			{
				root,
				// The built app in browsers of other makers, driven from Node.
				test: {
					name: 'engines',
					expect: expectation,
					environment: 'node',
					include: ['tests/engines/**/*.test.ts'],
					testTimeout: 300_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			},
			{
				root,
				extends: './vite.config.ts',
				plugins: [embedPage()],
				// What workers import late: found late, it would have the tests begin again.
				optimizeDeps: {
					include: [
						'@huggingface/transformers',
						'highlight.js/lib/core',
						'highlight.js/lib/languages/*',
						'katex'
					]
				},
				test: {
					name: 'browser',
					expect: expectation,
					include: ['tests/browser/**/*.test.ts'],
					setupFiles: ['tests/browser/setup.ts'],
					testTimeout: 300_000,
					// SwiftShader compiles its shaders while a model loads.
					hookTimeout: 300_000,
					fileParallelism: false,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								...(executablePath ? { executablePath } : {}),
								args: [...headlessFlags(), ...softwareWebGpuFlags]
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
