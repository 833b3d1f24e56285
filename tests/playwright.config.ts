import { defineConfig, devices } from '@playwright/test';
import { findBrowser, headlessFlags } from './tools/browser.mjs';

const executablePath = findBrowser();

/** For lines that are silent, downloads under way, pages out of sight. */
const waiting = ['**/long-work.spec.ts', '**/models.spec.ts'];

export default defineConfig({
	testDir: './e2e',
	outputDir: './.output/e2e',
	fullyParallel: false,
	// One for each project: what computes has the machine to itself but for tests that mostly wait.
	workers: 2,
	projects: [
		{ name: 'app', testIgnore: waiting, workers: 1 },
		{ name: 'waiting', testMatch: waiting, workers: 1 }
	],
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
