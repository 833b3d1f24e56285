import { defineConfig, devices } from '@playwright/test';
import { findBrowser, headlessFlags } from './tools/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
	testDir: './e2e',
	outputDir: './.output/e2e',
	fullyParallel: false,
	workers: 2,
	// Generous: a busy machine is not a defect.
	timeout: 300_000,
	// So that there is a report, whatever hangs: the runner's own limit is above it.
	globalTimeout: 45 * 60_000,
	expect: { timeout: 60_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: './.output/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		// A third of the time goes into traces; where nobody can open them they are not made.
		trace: process.env.CI ? 'off' : 'retain-on-failure',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: headlessFlags()
		}
	}
});
