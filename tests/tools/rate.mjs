/** Has Lighthouse rate one page of a built app, served as a static host does. */
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { headlessFlags } from './browser.mjs';
import { serve } from './serve.mjs';

/**
 * @param {{ folder: string, path: string, executablePath: string }} options `path`: below the app's address
 * @returns {Promise<Record<string, number>>} scores out of 100, by category
 */
export async function rate({ folder, path, executablePath }) {
	const server = await serve({ folder });
	const browser = await puppeteer.launch({ executablePath, args: headlessFlags() });
	try {
		const page = await browser.newPage();
		const result = await lighthouse(
			server.address + path,
			{ logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] },
			undefined,
			page
		);
		if (!result) throw new Error('Lighthouse gave no result.');
		const { runtimeError, categories } = result.lhr;
		if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
		return Object.fromEntries(
			Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])
		);
	} finally {
		await browser.close();
		await server.close();
	}
}
