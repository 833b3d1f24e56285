/** WebKitGTK's MiniBrowser, driven by its own WebDriver on a virtual screen. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { BrowserKind, ForeignBrowser } from './foreign-browser.ts';
import { end, findProgram, freePort, openScreen } from './programs.ts';
import { openSession } from './webdriver.ts';

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
	const browser = await openSession(`http://127.0.0.1:${port}`, {
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] }
	});
	return {
		...browser,
		close: async () => {
			await browser.close();
			await end(service);
			await screen.close();
		}
	};
}
