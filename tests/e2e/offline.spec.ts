/** One visit on a host that sends no headers, then without it: in a browser with a disk of its own. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { NotificationData } from '#lib/pwa/messages.ts';
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
		await test.step('a click on a notification leads an open window to its page without a reload', async () => {
			await first.page.evaluate(() => Object.assign(window, { isStill: true }));
			await clickNotification(first.page, { address: `${host.address}models` });
			await expect(first.page).toHaveURL(`${host.address}models`);
			await expect(first.page.getByRole('heading', { name: pagesEn.models.title, level: 1 })).toBeVisible();
			expect(await first.page.evaluate(() => 'isStill' in window)).toBe(true);
		});
		await test.step('a reload past the service worker says that not all is measured; the next page is isolated', async () => {
			const { page } = first;
			await page.reload();
			await expect(page.getByRole('button', { name: pagesEn.silence.quiet })).toBeVisible();
			await reloadPastServiceWorker(page);
			await expect(page.getByRole('button', { name: pagesEn.silence.partly })).toBeVisible();
			expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
			// It is served again once it has named what it uses.
			await expect
				.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 120_000 })
				.toBe(true);
			await page.reload();
			expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
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
			const failed = ponder.page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
			await reloadPastServiceWorker(ponder.page);
			// There being no network, the browser has a page of its own to show.
			await failed;
			await expect(ponder.composer).toHaveCount(0);
			await ponder.page.reload();
			await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
		});
		await ponder.page.getByRole('link', { name: pagesEn.history.models }).click();
		await expect(ponder.page.getByRole('heading', { name: pagesEn.models.title, level: 1 })).toBeVisible();
		await test.step('the page for other pages answers too, though nobody says who may show it', async () => {
			await ponder.page.goto(`${host.address}embed`);
			const embedded = await ponder.ask(sum.question);
			expect(await embedded.text.innerText()).toMatch(sum.answer);
		});
	});
}

async function readyOffline(ponder: Ponder): Promise<void> {
	await expect(ponder.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
}

/**
 * Has the service worker hear of a click, as no test can make one: its event is made up, and what listens is the app's own. No
 * browser lets it bring a window to the front for that.
 */
async function clickNotification(page: Page, data: NotificationData): Promise<void> {
	const [worker] = page.context().serviceWorkers();
	if (worker === undefined) throw new Error('No service worker runs.');
	await worker.evaluate(dispatchClick, data);
}

/** Runs in the service worker. */
function dispatchClick(data: NotificationData): void {
	const notification = { data, close: () => undefined };
	const waitUntil = (done: Promise<unknown>) => void done.catch((reason: unknown) => console.debug(reason));
	dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil }));
}

/** What Shift does to the button for reloading. */
async function reloadPastServiceWorker(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.reload', { ignoreCache: true });
	await devtools.detach();
}
