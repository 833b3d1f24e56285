/** Firefox, driven over WebDriver BiDi. */
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import type { BrowserKind, ForeignBrowser } from './foreign-browser.ts';
import { findProgram } from './programs.ts';

/** How long an element may take to appear. */
const elementTimeoutMs = 60_000;
const retryMs = 100;

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
		type: async (xpath, text) => (await find(page, xpath)).type(text),
		click: async (xpath) => (await find(page, xpath)).click(),
		evaluate: (expression) => page.evaluate(expression),
		close: () => browser.close()
	};
}

/** Puppeteer's own way of waiting evaluates text in the page, which Trusted Types refuse in Firefox. */
async function find(page: Page, xpath: string): Promise<ElementHandle> {
	const until = Date.now() + elementTimeoutMs;
	for (;;) {
		const element = await page.$(`::-p-xpath(${xpath})`);
		if (element !== null) return element;
		if (Date.now() > until) throw new Error(`${xpath} did not appear.`);
		await new Promise((resolve) => setTimeout(resolve, retryMs));
	}
}
