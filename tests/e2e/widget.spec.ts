/** The built `widget.js` and `widget.mjs` in a page of somebody else's, on another origin and under a strict policy. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { headersOf, realmOf } from '#lib/policy/policy.ts';
import { serve } from '../tools/serve.mjs';
import { buildFolder, expect, test } from './test.ts';

const host = test.extend<{
	/** Of the built app, on a host that sends the widget's headers; ends in `/`. */
	readonly ponderHost: string;
	/** Serves this body, with a policy that allows Ponder's origin for scripts and frames and nothing else; gives the address. */
	readonly hostPage: (body: string) => Promise<string>;
}>({
	// Playwright wants the first argument destructured, even where nothing is taken from it.
	// eslint-disable-next-line no-empty-pattern
	ponderHost: async ({}, use) => {
		const server = await serve({
			folder: buildFolder,
			isolated: false,
			intercept: ({ url = '' }, response) => {
				if (realmOf(url) !== 'widget') return false;
				const headers = headersOf('widget', { scriptHashes: [], embedder: 'require-corp' });
				for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
				return false;
			}
		});
		await use(server.address);
		await server.close();
	},

	hostPage: async ({ ponderHost }, use) => {
		const ponder = new URL(ponderHost).origin;
		const servers: Server[] = [];
		await use(async (body) => {
			const policy = `default-src 'none'; script-src ${ponder}; frame-src ${ponder}; require-trusted-types-for 'script'; trusted-types 'none'`;
			const server = createServer((_request, response) => {
				response.setHeader('Content-Security-Policy', policy).setHeader('Content-Type', 'text/html');
				response.end(
					`<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>${body}</main></html>`
				);
			});
			servers.push(server);
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		});
		await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	}
});

for (const [name, script] of [
	['a classic script', (address: string) => `<script src="${address}widget.js"></script>`],
	['a module', (address: string) => `<script type="module" src="${address}widget.mjs"></script>`]
] as const) {
	host(
		`as ${name} the widget is drawn under a strict policy, and loads nothing more until asked`,
		async ({ page, ponderHost, hostPage }) => {
			const origin = new URL(ponderHost).origin;
			const asked: string[] = [];
			page.on('request', (request) => {
				if (new URL(request.url()).origin === origin) asked.push(new URL(request.url()).pathname);
			});
			await page.goto(
				await hostPage(`${script(ponderHost)}<ponder-chat mode="bubble" label="Ask us"></ponder-chat>`)
			);
			const button = page.getByRole('button', { name: 'Ask us' });
			// Its style came through: it stands in the corner.
			await expect(button).toHaveCSS('position', 'fixed');
			expect(asked).toEqual([script(ponderHost).includes('mjs') ? '/widget.mjs' : '/widget.js']);
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

			await button.click();
			const frame = page.locator('ponder-chat iframe');
			await expect(frame).toBeVisible();
			const src = new URL((await frame.getAttribute('src')) ?? '');
			expect(src.origin + src.pathname).toBe(`${origin}/embed`);
			const parameters = new URLSearchParams(src.hash.slice(1));
			expect(parameters.get('host')).toBe(new URL(page.url()).origin);
			expect(parameters.get('nonce')).toMatch(/^[0-9a-f]{32}$/);
			expect(asked).toContain('/embed');
			await page.getByRole('button', { name: 'Close' }).click();
			await expect(button).toBeFocused();
			await expect(frame).toBeHidden();
		}
	);
}

host(
	'both scripts on one page are one widget, whichever comes first',
	async ({ page, ponderHost, hostPage }) => {
		const classic = `<script src="${ponderHost}widget.js"></script>`;
		const module = `<script type="module" src="${ponderHost}widget.mjs"></script>`;
		const late = `<script async src="${ponderHost}widget.js?late"></script>`;
		const wrong: string[] = [];
		page.on('pageerror', ({ message }) => wrong.push(message));
		page.on('console', (message) => {
			if (message.type() === 'error') wrong.push(message.text());
		});
		for (const scripts of [classic + module, module + late, classic + classic]) {
			const address = await hostPage(`${scripts}<ponder-chat mode="bubble" label="Ask us"></ponder-chat>`);
			await page.goto(address, { waitUntil: 'load' });
			await expect(page.getByRole('button', { name: 'Ask us' })).toHaveCount(1);
			await page.getByRole('button', { name: 'Ask us' }).click();
			await expect(page.locator('ponder-chat iframe')).toHaveCount(1);
			expect(await page.evaluate(() => 'ponder' in globalThis)).toBe(true);
		}
		expect(wrong).toEqual([]);
	}
);

host(
	'in a page without an origin the widget shows its frame, and says that it takes no calls',
	async ({ page, ponderHost, hostPage }) => {
		const content = `<script src='${ponderHost}widget.js'></script><ponder-chat label='Ask us'></ponder-chat>`;
		await page.goto(await hostPage(`<iframe sandbox="allow-scripts" srcdoc="${content}"></iframe>`));
		const inner = page.frameLocator('iframe');
		const codes = page
			.frames()[1]
			?.evaluate(
				() =>
					new Promise((resolve) =>
						addEventListener('ponder-error', (event) =>
							resolve((event as CustomEvent<{ code: string }>).detail.code)
						)
					)
			);
		await inner.getByRole('button', { name: 'Ask us' }).click();
		await expect(inner.locator('ponder-chat iframe')).toBeVisible();
		await expect(inner.locator('ponder-chat iframe')).not.toHaveAttribute('src', /nonce=/);
		expect(await codes).toBe('opaque-origin');
	}
);
