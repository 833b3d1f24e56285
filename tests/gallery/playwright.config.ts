import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Not a test run: `npm run gallery` draws the page's states into tests/.output/gallery, to be looked at. */
export default defineConfig({
	...base,
	testDir: '.',
	outputDir: '../.output/gallery-runs',
	reporter: 'line',
	timeout: 600_000
});
