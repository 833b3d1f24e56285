import { defineConfig, devices } from '@playwright/test';
import { findBrowser, headlessFlags, softwareWebGpuFlags } from './tools/browser.mjs';

const port = 4179;
const executablePath = findBrowser();

export default defineConfig({
	testDir: './e2e',
	outputDir: './.output/e2e',
	fullyParallel: false,
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 60_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: './.output/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}`,
		trace: 'retain-on-failure',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [...headlessFlags(), ...softwareWebGpuFlags]
		}
	},
	webServer: {
		// `vite preview` lacks the fallback page; this is the static host of production.
		command: `npx sirv build --single 200.html --host 127.0.0.1 --port ${port} --quiet`,
		cwd: '..',
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false
	}
});
