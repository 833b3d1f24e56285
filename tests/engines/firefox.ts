/** Firefox, driven over WebDriver BiDi. */
import puppeteer, { type ElementHandle, type Frame, type Page } from 'puppeteer-core';
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
	let entered: Page | Frame = page;
	return {
		open: async (address) => {
			entered = page;
			await page.goto(address);
		},
		reload: async () => {
			entered = page;
			await page.reload();
		},
		enter: async (xpath) => {
			const frame = await (await find(entered, xpath)).contentFrame();
			if (frame === null) throw new Error(`${xpath} is no frame.`);
			entered = frame;
		},
		type: async (xpath, text) => (await find(entered, xpath)).type(text),
		click: async (xpath) => (await find(entered, xpath)).click(),
		evaluate: (expression) => entered.evaluate(expression),
		close: () => browser.close()
	};
}

/** Puppeteer's own way of waiting evaluates text in the page, which Trusted Types refuse in Firefox. */
async function find(page: Page | Frame, xpath: string): Promise<ElementHandle> {
	const until = Date.now() + elementTimeoutMs;
	for (;;) {
		const element = await page.$(`::-p-xpath(${xpath})`);
		if (element !== null) return element;
		if (Date.now() > until) throw new Error(`${xpath} did not appear.`);
		await new Promise((resolve) => setTimeout(resolve, retryMs));
	}
}
