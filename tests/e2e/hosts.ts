/** Pages of other sites that frame Ponder: what stands in them is the test's, and they share no code with the app. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import {
	chromium,
	expect,
	type BrowserContext,
	type FrameLocator,
	type Locator,
	type Page
} from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';
import { test as base, type Profile } from './environments.ts';

/** A site: what it answers with can be changed. */
export interface HostSite {
	readonly origin: string;
	/** Shows this markup from now on. `headers`: beside the usual ones. */
	show(body: string, headers?: Readonly<Record<string, string>>): void;
}

interface HostFixtures {
	/** Another site than Ponder's: `localhost` where that is `127.0.0.1`. */
	readonly host: HostSite;
	/**
	 * A browser that gives frames storage: kept apart by the page around them, as browsers do it, or `shared` with the
	 * frame's own site, as older ones did.
	 */
	readonly storing: (partition?: 'apart' | 'shared') => Promise<BrowserContext>;
}

export const test = base.extend<HostFixtures>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants it destructured
	host: async ({}, use) => {
		let page = '';
		let extra: Readonly<Record<string, string>> = {};
		const server = createServer((_request, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...extra }).end(page);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const bound = server.address();
		if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
		await use({
			origin: `http://localhost:${bound.port}`,
			show: (body, headers = {}) => {
				page = `<!doctype html><html lang="en"><title>A host</title><body style="margin: 0">${body}`;
				extra = headers;
			}
		});
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	},

	storing: async ({ createProfile }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (partition = 'apart') => {
			const context = await launchStoring(createProfile(), partition);
			contexts.push(context);
			return context;
		});
		for (const context of contexts) await context.close();
	}
});

/** Frames the widget, in the ordinary way. */
export function plainFrame(ponder: string, fragment = '', size = 'width: 480px; height: 600px'): string {
	return `<iframe title="Chat" style="border: 0; ${size}" allow="clipboard-write" src="${ponder}embed#${fragment}"></iframe>`;
}

/** What every host page with a script of its own begins with: greets the frame, by the protocol as it is written down. */
export const greeting = `
	const nonce = 'a-nonce-of-this-page-000';
	const events = [];
	let port, seq = 0, id = 0;
	const waiting = new Map();
	const frame = document.querySelector('iframe');
	const ponder = new URL(frame.dataset.src).origin;
	const connected = new Promise((resolve, reject) => addEventListener('message', ({ source, data }) => {
		if (source !== frame.contentWindow || data.type !== 'listening') return;
		const channel = new MessageChannel();
		port = channel.port1;
		port.onmessage = ({ data }) => {
			if (data.type === 'welcome') resolve('welcome');
			else if (data.type === 'refused') resolve(data.code);
			else if (data.type === 'event') events.push([data.event, data.detail]);
			else if (data.type === 'progress') waiting.get(data.id)?.pieces.push(data.progress);
			else if (data.type === 'result') waiting.get(data.id)?.resolve({ ...data.result, pieces: waiting.get(data.id).pieces });
			else if (data.type === 'failure') waiting.get(data.id)?.resolve(data.failure);
			if (data.event === 'height' && !frame.dataset.still) frame.style.height = data.detail.pixels + 'px';
		};
		const hello = { ponder: 'embed', type: 'hello', version: 1, nonce };
		frame.contentWindow.postMessage(hello, ponder, [channel.port2]);
	}));
	function call(name, params) {
		const call = { type: 'call', seq: ++seq, id: ++id, call: name, params };
		const answered = new Promise((resolve) => waiting.set(call.id, { resolve, pieces: [] }));
		port.postMessage(call);
		return answered;
	}
	const fragment = new URLSearchParams(frame.dataset.options ?? '');
	fragment.set('nonce', nonce);
	fragment.set('host', location.origin);
	frame.src = frame.dataset.src + '#' + fragment;
`;

/** Frames the widget and greets it. `options`: as the fragment has them. */
export function greetedFrame(ponder: string, options = '', size = 'width: 480px; height: 600px'): string {
	const frame = `<iframe title="Chat" style="border: 0; ${size}" data-src="${ponder}embed" data-options="${options}"></iframe>`;
	return `${frame}<script>${greeting}</script>`;
}

/** The content of the frame of that title. */
export function framed(page: Page, title = 'Chat'): FrameLocator {
	return page.frameLocator(`iframe[title="${title}"]`);
}

/** Calls the frame as the host; what it gives is a result, or a failure with its code. */
export async function callFrame(
	page: Page,
	name: string,
	params: Readonly<Record<string, unknown>> = {}
): Promise<Readonly<Record<string, unknown>>> {
	return page.evaluate(`connected.then(() => call(${JSON.stringify(name)}, ${JSON.stringify(params)}))`);
}

/** What Playwright switches off, without the part that keeps frames from having a storage apart. */
const switchedOff =
	'--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,PreconnectToSearch';

async function launchStoring({ folder }: Profile, partition: 'apart' | 'shared'): Promise<BrowserContext> {
	const settings = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
	mkdirSync(join(folder, 'Default'), { recursive: true });
	writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
	const executablePath = findBrowser();
	return chromium.launchPersistentContext(folder, {
		...(executablePath ? { executablePath } : {}),
		args: [...headlessFlags(), ...(partition === 'apart' ? [switchedOff] : [])]
	});
}

/** Allows it as a person would who reads first: a click before that does not count. */
export async function allow(question: Locator): Promise<void> {
	await answerRead(question, pagesEn.embed.consent.yes);
}

/** Clicks that button in what is asked or told until it has gone: a click on what has not been read does not count. */
export async function answerRead(told: Locator, button: string): Promise<void> {
	await expect(told).toBeVisible();
	await expect(async () => {
		if ((await told.count()) === 0) return;
		const answer = told.getByRole('button', { name: button });
		// A button may look as if it did nothing until it is pointed at.
		await answer.hover({ timeout: 1_000, force: true });
		await answer.click({ timeout: 1_000 });
		await expect(told).toHaveCount(0, { timeout: 300 });
	}).toPass();
}
