/** Firefox, driven over WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import type { BrowserKind, ForeignBrowser } from './foreign-browser.ts';
import { findProgram } from './programs.ts';

const findFirefox = () => findProgram('firefox-esr', 'firefox');

export const firefox: BrowserKind = {
	name: 'Firefox',
	packages: 'firefox-esr',
	isInstalled: () => findFirefox() !== null,
	launch
};

async function launch(): Promise<ForeignBrowser> {
	const executablePath = findFirefox();
	if (executablePath === null) throw new Error('Firefox is not installed.');
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
	const page = await browser.newPage();
	return {
		open: async (address) => {
			await page.goto(address);
		},
		type: (xpath, text) => page.locator(`::-p-xpath(${xpath})`).fill(text),
		click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
		evaluate: (expression) => page.evaluate(expression),
		close: () => browser.close()
	};
}
