/** The first thing anyone asks, through the built app, in browsers of other makers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { serve } from '../tools/serve.mjs';
import { firefox } from './firefox.ts';
import type { ForeignBrowser } from './foreign-browser.ts';
import { webKitGtk } from './webkitgtk.ts';

const folder = fileURLToPath(new URL('../../build', import.meta.url));
const composer = '//textarea';
const send = `//button[@aria-label=${quoted(en.composer.send)}]`;
const pageText = 'document.body.innerText';
/** The same, after a word of whether something is being written. */
const stateAndText = `(document.querySelector('[aria-busy="true"]') ? 'busy: ' : 'whole: ') + ${pageText}`;

/** Milliseconds in which the model is prepared twice. */
const twice = 600_000;

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	server = await serve({ folder });
});

afterAll(() => server.close());

describe.each([firefox, webKitGtk])('in $name', (kind) => {
	const installed = kind.isInstalled();
	if (!installed) console.warn(`Skipped: ${kind.name} is not installed (Debian: ${kind.packages}).`);
	let browser: ForeignBrowser;

	beforeAll(async () => {
		if (installed) browser = await kind.launch();
	});

	afterAll(async () => {
		if (installed) await browser.close();
	});

	it.skipIf(!installed)('thinks about a sum, then answers it', async () => {
		await browser.open(server.address);
		expect(await browser.evaluate('crossOriginIsolated')).toBe(true);
		await browser.type(composer, 'What is 12 + 7 + 30?');
		await browser.click(send);
		await expect.poll(() => browser.evaluate(pageText), { timeout: 120_000 }).toMatch(/Thought for/);
		await expect.poll(() => browser.evaluate(pageText), { timeout: 60_000 }).toMatch(/\b49\b/);
		expect(await browser.evaluate(foreignResources)).toEqual([]);
	});

	it.skipIf(!installed)('answers in a frame of another site', { timeout: twice }, async () => {
		const host = await servePage(`<iframe src="${server.address}embed" width="480" height="640"></iframe>`);
		try {
			// Another name, and so another site, than the frame's.
			await browser.open(host.address.replace('127.0.0.1', 'localhost'));
			await browser.enter('//iframe');
			await browser.click(composer);
			await browser.type(composer, 'What is 12 + 7 + 30?');
			await browser.click(send);
			await expect.poll(() => browser.evaluate(pageText), { timeout: 240_000 }).toMatch(/\b49\b/);
		} finally {
			await host.close();
		}
	});

	it.skipIf(!installed)('opens and answers when its host has gone', { timeout: twice }, async () => {
		const host = await serve({ folder, isolated: false });
		try {
			await browser.open(host.address);
			await expect
				.poll(() => browser.evaluate(pageText), { timeout: 240_000 })
				.toContain(pagesEn.pwa.offline.ready);
		} finally {
			await host.close();
		}
		await browser.open(host.address);
		expect(await browser.evaluate('crossOriginIsolated')).toBe(true);
		await browser.type(composer, 'What is 12 + 7 + 30?');
		await browser.click(send);
		await expect
			.poll(() => browser.evaluate(stateAndText), { timeout: 240_000 })
			.toMatch(/^whole: [^]*\b49\b/);
		await browser.reload();
		await expect.poll(() => browser.evaluate(pageText), { timeout: 60_000 }).toMatch(/\b49\b/);
		expect(await browser.evaluate('crossOriginIsolated')).toBe(true);
	});
});

/** Addresses of other origins that the page has fetched anything from. */
const foreignResources = `performance.getEntriesByType('resource')
	.map((entry) => entry.name)
	.filter((name) => name.startsWith('http') && !name.startsWith(location.origin + '/'))`;

/** Serves one page of another site. */
async function servePage(
	body: string
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
	const site = createServer((_request, response) => {
		response
			.writeHead(200, { 'Content-Type': 'text/html' })
			.end(`<!doctype html><title>A host</title>${body}`);
	});
	await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
	const { port } = site.address() as AddressInfo;
	const close = () =>
		new Promise<void>((resolve) => {
			site.close(() => resolve());
			site.closeAllConnections();
		});
	return { address: `http://127.0.0.1:${port}/`, close };
}

/** A text as an XPath literal. */
function quoted(text: string): string {
	return text.includes('"') ? `'${text}'` : `"${text}"`;
}
