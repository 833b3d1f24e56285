/**
 * Finds a Chromium for the tests, without downloading one here: an environment variable, an installed Chrome,
 * Chromium or Edge, or the one Playwright has. ensure-browser.mjs goes on from there.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Names on the PATH, best known first. */
const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'microsoft-edge-stable',
	'microsoft-edge'
];

const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
		const folder = process.env[variable];
		return folder
			? [
					join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
					join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
				]
			: [];
	})
];

/** @returns {string[]} Paths of the browsers that are there, the one to prefer first; the one that was named, if one was. */
export function browserCandidates() {
	const named = process.env.PONDER_BROWSER;
	if (named) return [named];
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => commands.map((command) => join(folder, command)));
	return [...onPath, ...applications, chromium.executablePath()].filter((path) => existsSync(path));
}

/** @returns {string | undefined} Path of a browser to run, or undefined when there is none. */
export function findBrowser() {
	return browserCandidates()[0];
}

/** Flags every headless run uses: nothing the browser does on its own may reach the network. */
export function headlessFlags() {
	const root = process.getuid?.() === 0;
	return [
		...(root ? ['--no-sandbox'] : []),
		'--disable-quic',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	];
}

/** WebGPU on the CPU (SwiftShader): right, slow, and the same everywhere. */
export const softwareWebGpuFlags = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
