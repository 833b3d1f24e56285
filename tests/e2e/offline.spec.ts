/** One visit on a host that sends no headers, then without it: in a browser with a disk of its own. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { WindowMessage } from '#lib/pwa/messages.ts';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect, test } from './environments.ts';
import { sum, type Ponder } from './ponder.ts';
import { StaticHost } from './static-host.ts';
import { buildFolder } from './test.ts';

const places = [
	{ name: 'at a root', base: '', folder: buildFolder },
	{
		name: 'below a path',
		base: '/ponder',
		folder: fileURLToPath(new URL('../.output/build-base-path', import.meta.url))
	}
];

for (const { name, base, folder } of places) {
	test(`after one visit Ponder opens and answers without a network, ${name}`, async ({
		createProfile,
		openIn
	}) => {
		const host = new StaticHost({ base });
		await host.show(folder);
		const profile = createProfile();

		const first = await openIn({ address: host.address, profile });
		await first.ask(sum.question);
		await readyOffline(first);
		const conversation = first.page.url();
		await test.step('the service worker leads an open window, as after a notification, without a reload', async () => {
			await first.page.evaluate(() => Object.assign(window, { isStill: true }));
			await tellFromServiceWorker(first.page, { type: 'open', path: '/models' });
			await expect(first.page).toHaveURL(`${host.address}models`);
			await expect(first.page.getByRole('heading', { name: pagesEn.models.title, level: 1 })).toBeVisible();
			expect(await first.page.evaluate(() => 'isStill' in window)).toBe(true);
		});
		await first.page.context().close();
		await host.stop();

		const ponder = await openIn({ address: host.address, profile });
		expect(await ponder.page.evaluate(() => crossOriginIsolated)).toBe(true);
		const answer = await ponder.ask(sum.question);
		expect(await answer.text.innerText()).toMatch(sum.answer);
		await ponder.page.reload();
		await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
		await ponder.page.goto(conversation);
		await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
		await test.step('a reload that goes past the service worker finds nobody, an ordinary one Ponder again', async () => {
			await reloadPastServiceWorker(ponder.page);
			await expect(ponder.composer).toHaveCount(0);
			await ponder.page.reload();
			await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
		});
		await ponder.page.getByRole('link', { name: en.history.models }).click();
		await expect(ponder.page.getByRole('heading', { name: pagesEn.models.title, level: 1 })).toBeVisible();
	});
}

async function readyOffline(ponder: Ponder): Promise<void> {
	await expect(ponder.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
}

/** What the service worker does for a window after the click on a notification; the click itself no test can make. */
async function tellFromServiceWorker(page: Page, message: WindowMessage): Promise<void> {
	const [worker] = page.context().serviceWorkers();
	if (worker === undefined) throw new Error('No service worker runs.');
	await worker.evaluate(postToWindows, message);
}

/** Runs in the service worker. */
async function postToWindows(message: WindowMessage): Promise<void> {
	const { clients } = globalThis as unknown as {
		readonly clients: { matchAll(): Promise<readonly { postMessage(message: WindowMessage): void }[]> };
	};
	for (const client of await clients.matchAll()) client.postMessage(message);
}

/** What Shift does to the button for reloading. Resolves when the browser has its own page to show, there being no network. */
async function reloadPastServiceWorker(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	const failed = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
	await devtools.send('Page.reload', { ignoreCache: true });
	await failed;
	await devtools.detach();
}
