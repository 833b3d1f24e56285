/** Gets the tests a browser that really starts: one that is there, else one from Playwright or from the system's packages. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserCandidates, headlessFlags } from './browser.mjs';
import { run, runScript, say } from './run.mjs';

const downloadTimeoutMs = 5 * 60_000;

/**
 * @returns {Promise<string>} path of a Chromium that starts. Ends the process with a sentence when none can be had.
 */
export async function ensureBrowser() {
	const found =
		(await firstThatStarts(browserCandidates())) ?? (await download()) ?? (await installPackage());
	if (found) return found;
	say(
		'No browser to test in: install Chrome, Chromium or Edge, or set PONDER_BROWSER to the path of one, then try again.'
	);
	process.exit(1);
}

/** @param {readonly string[]} paths */
async function firstThatStarts(paths) {
	for (const path of paths) {
		if (await starts(path)) return path;
	}
	return undefined;
}

/** @param {string} path */
async function starts(path) {
	try {
		const browser = await chromium.launch({ executablePath: path, args: headlessFlags() });
		await browser.close();
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
		say(`${path} does not start: ${reason}`);
		return false;
	}
}

/** Playwright's own Chromium: a download from its makers' host, where that can be reached. */
async function download() {
	say('No browser found. Getting Playwright’s Chromium …');
	const status = await runScript('playwright/cli.js', ['install', '--no-shell', 'chromium'], {
		environment: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
		timeoutMs: downloadTimeoutMs
	});
	if (status !== 0) return undefined;
	return firstThatStarts(browserCandidates());
}

/** Debian's Chromium, which only root may install. */
async function installPackage() {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
	say('Installing Chromium from the system’s packages …');
	const environment = { DEBIAN_FRONTEND: 'noninteractive' };
	const updated = await run('apt-get', ['update', '-q'], { environment });
	if (updated !== 0) say('apt-get update failed; trying with the lists that are there.');
	const status = await run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], {
		environment
	});
	if (status !== 0) return undefined;
	return firstThatStarts(browserCandidates());
}
