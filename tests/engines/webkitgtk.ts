/** WebKitGTK's MiniBrowser, driven by its own WebDriver on a virtual screen. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { Builder, By, Capabilities, until, type WebDriver } from 'selenium-webdriver';
import type { BrowserKind, ForeignBrowser } from './foreign-browser.ts';
import { end, findProgram, freePort, openScreen } from './programs.ts';

const elementTimeoutMs = 60_000;

export const webKitGtk: BrowserKind = {
	name: 'WebKitGTK',
	packages: 'webkit2gtk-driver xvfb',
	isInstalled: () =>
		findMiniBrowser() !== null && findProgram('WebKitWebDriver') !== null && findProgram('Xvfb') !== null,
	launch
};

/** Debian keeps it among the libraries, in a folder named for the machine's kind. */
function findMiniBrowser(): string | null {
	const libraries = '/usr/lib';
	if (!existsSync(libraries)) return null;
	const paths = readdirSync(libraries)
		.flatMap((kind) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => `${kind}/${api}`))
		.map((folder) => `${libraries}/${folder}/MiniBrowser`);
	return paths.find((path) => existsSync(path)) ?? null;
}

async function launch(): Promise<ForeignBrowser> {
	const binary = findMiniBrowser();
	if (binary === null) throw new Error('WebKitGTK’s MiniBrowser is not installed.');
	const screen = await openScreen();
	const port = await freePort();
	const service = spawn('WebKitWebDriver', [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11' }
	});
	const driver = await connect(`http://127.0.0.1:${port}`, binary);
	return {
		open: (address) => driver.get(address),
		type: async (xpath, text) => (await find(driver, xpath)).sendKeys(text),
		click: async (xpath) => (await find(driver, xpath)).click(),
		evaluate: (expression) => driver.executeScript(`return ${expression}`),
		close: async () => {
			await driver.quit();
			await end(service);
			await screen.close();
		}
	};
}

async function connect(server: string, binary: string): Promise<WebDriver> {
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] }
	});
	await waitForService(server);
	return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

/** The driver listens a moment after it was started. */
async function waitForService(server: string): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt++) {
		const answers = await fetch(`${server}/status`).then(
			() => true,
			() => false
		);
		if (answers) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('WebKitWebDriver does not answer.');
}

async function find(driver: WebDriver, xpath: string) {
	const element = await driver.wait(until.elementLocated(By.xpath(xpath)), elementTimeoutMs);
	return driver.wait(until.elementIsVisible(element), elementTimeoutMs);
}
