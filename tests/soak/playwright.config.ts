import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Not part of `npm test`: minutes, gigabytes of disk, and a model that has to be generated first. */
export default defineConfig({
	...base,
	testDir: '.',
	outputDir: '../.output/soak',
	reporter: 'list',
	timeout: 1_800_000,
	expect: { timeout: 240_000 }
});
