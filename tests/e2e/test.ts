/** What every end-to-end test is given: the built app on a server of its own, and a watch on what must never happen. */
import { fileURLToPath } from 'node:url';
import { expect, test as base, type BrowserContext } from '@playwright/test';
import { serve } from '../tools/serve.mjs';
import { KillableBrowser } from './killable-browser.ts';
import { Ponder } from './ponder.ts';

export const buildFolder = fileURLToPath(new URL('../../build', import.meta.url));

interface TestFixtures {
	/** The page, open at a new chat. */
	readonly ponder: Ponder;
	/** A browser of its own, with a profile on disk. It is ended also where the test runs out of time. */
	readonly killable: KillableBrowser;
	/** Fails the test when the page asked another host for anything, broke its own policy, or threw. */
	readonly watch: void;
}

interface WorkerFixtures {
	/** Address of the built app, isolated, ending in `/`. */
	readonly address: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	address: [
		// Playwright wants the first argument destructured, even where nothing is taken from it.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const server = await serve({ folder: buildFolder });
			await use(server.address);
			await server.close();
		},
		{ scope: 'worker' }
	],

	watch: [
		async ({ context }, use) => {
			const wrongs = watchContext(context);
			await use();
			expect(wrongs).toEqual([]);
		},
		{ auto: true }
	],

	// Playwright wants the first argument destructured, even where nothing is taken from it.
	// eslint-disable-next-line no-empty-pattern
	killable: async ({}, use) => {
		const browser = await KillableBrowser.create();
		await use(browser);
		await browser.dispose();
	},

	ponder: async ({ page, address }, use) => {
		await page.goto(address);
		await use(new Ponder(page));
	}
});

export { expect };

/** Collects, while it lives, what no page of Ponder may ever do. */
export function watchContext(context: BrowserContext): string[] {
	const wrongs: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		// Pages of other sites that frame Ponder are served here, too, by another name.
		const isHere = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
		const isOurs = isHere || url.protocol === 'blob:' || url.protocol === 'data:';
		if (!isOurs) wrongs.push(`foreign request: ${url.href}`);
	});
	context.on('weberror', (error) => wrongs.push(`uncaught: ${error.error().message}`));
	context.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) wrongs.push(message.text());
	});
	return wrongs;
}
