/**
 * Newer versions of the app: taken on the person's word, by all tabs at once, and never half. Among the first tests by its name:
 * where one of them has to wait (`takeOver`), others run beside it.
 */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bootEn } from '#lib/i18n/en/boot.ts';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { startHub } from '../fixtures/hub/hub.ts';
import { deferred } from '../fixtures/scripted-engine.ts';
import { expect, test as base } from './environments.ts';
import { ModelsPage } from './models-page.ts';
import { newerBuild, newFile, withoutStart } from './newer-build.ts';
import { Ponder, sum } from './ponder.ts';
import { StaticHost } from './static-host.ts';
import { buildFolder } from './test.ts';

const test = base.extend<{ host: StaticHost; build: typeof newerBuild; ready: Ponder }>({
	// Playwright wants the first argument destructured, even where nothing is taken from it.
	// eslint-disable-next-line no-empty-pattern
	host: async ({}, use) => {
		const host = new StaticHost();
		await host.show(buildFolder);
		await use(host);
		await host.stop();
	},
	// eslint-disable-next-line no-empty-pattern
	build: async ({}, use) => {
		const folders: string[] = [];
		await use((...args) => {
			const folder = newerBuild(...args);
			folders.push(folder);
			return folder;
		});
		for (const folder of folders) rmSync(folder, { recursive: true });
	},
	/** One visit, kept. */
	ready: async ({ host, openIn }, use) => {
		const ponder = await openIn({ address: host.address, expected: /app\.missing\.js/ });
		await expect(ponder.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
		await use(ponder);
	}
});

/**
 * Milliseconds. Chromium has a version that was told to take over wait for what it thinks the old one still does, five
 * minutes at most; on a busy machine that has been seen with nothing left to do.
 */
const takeOver = { timeout: 400_000 };

const minute = 60_000;
const repository = 'example/Qwen3-Tiny-ONNX';

const offer = (page: Page) => page.getByRole('button', { name: pagesEn.pwa.update.apply, exact: true });

test('an update waits for the answer in another tab, then every tab has it and nothing is fetched twice', async ({
	host,
	build,
	ready: ponder
}) => {
	test.setTimeout(2 * takeOver.timeout);
	const other = await openTab(ponder.page, host);
	await host.show(build(buildFolder, 'second'));
	host.takeDeliveries();
	// An hour passes.
	await other.page.clock.fastForward(60 * minute);
	await expect(offer(other.page)).toBeVisible();

	await ponder.slowDown(200);
	await ponder.say(sum.question);
	await expect(ponder.stop).toBeVisible();
	await offer(other.page).click();
	await expect(other.page.getByText(pagesEn.pwa.update.waiting)).toBeVisible();
	await expect(ponder.stop).toBeVisible();
	await expect(ponder.page.locator('html')).not.toHaveAttribute('data-build');

	await expect(ponder.page.locator('html')).toHaveAttribute('data-build', 'second', takeOver);
	await expect(other.page.locator('html')).toHaveAttribute('data-build', 'second', takeOver);
	await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
	await expect(ponder.page.getByText(pagesEn.outcome.cut)).toHaveCount(0);
	await expect(ponder.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	const fetched = host.takeDeliveries();
	expect(fetched.map(({ path }) => path)).toContain('/200.html');
	expect(fetched.filter(({ path }) => /\/workers\/assets\/|\.onnx$/.test(path))).toEqual([]);
	expect(fetched.reduce((all, { bytes }) => all + bytes, 0)).toBeLessThan(200_000);
});

test('an update waits for a temporary chat, and can be put off meanwhile', async ({
	host,
	build,
	ready: ponder
}) => {
	test.setTimeout(2 * takeOver.timeout);
	const other = await openTab(ponder.page, host);
	await ponder.page.getByRole('link', { name: en.temporary.start }).click();
	await expect(ponder.page.getByRole('heading', { name: en.temporary.emptyTitle })).toBeVisible();
	await ponder.composer.fill('Between us');
	await host.show(build(buildFolder, 'second'));
	// Somebody comes back to the tab.
	await other.page.clock.fastForward(2 * minute);
	await other.page.evaluate(() => dispatchEvent(new Event('focus')));
	await offer(other.page).click();
	await expect(other.page.getByText(pagesEn.pwa.update.waiting)).toBeVisible();
	await other.page.getByRole('button', { name: en.app.dismiss }).click();
	await expect(other.page.getByText(pagesEn.pwa.update.waiting)).toHaveCount(0);

	await other.page.reload();
	await offer(other.page).click();
	await expect(other.page.getByText(pagesEn.pwa.update.waiting)).toBeVisible();
	await expect(ponder.composer).toHaveValue('Between us');
	await expect(ponder.page.locator('html')).not.toHaveAttribute('data-build');
	await ponder.page.getByRole('link', { name: pagesEn.history.newChat }).click();
	// As long as it can be brought back, it would be lost.
	const left = ponder.page.locator('.toast', { hasText: pagesEn.selection.temporaryLeft });
	await expect(left).toBeVisible();
	await expect(ponder.page.locator('html')).not.toHaveAttribute('data-build');
	await left.getByRole('button', { name: en.app.dismiss }).click();
	for (const { page } of [ponder, other]) {
		await expect(page.locator('html')).toHaveAttribute('data-build', 'second', takeOver);
	}
});

test('an update waits for a download, whose weights no service worker keeps and every version has', async ({
	host,
	build,
	ready: ponder
}) => {
	test.setTimeout(2 * takeOver.timeout);
	const { page } = ponder;
	const keptBefore = await page.evaluate(keptFiles);
	// Slow enough for a person to click meanwhile.
	const hub = await startHub({
		repositories: { [repository]: { files: await bundledModel('single') } },
		bytesPerSecond: 500_000
	});
	const models = new ModelsPage(page);
	await models.open(host.address);
	await models.useMirror(hub.address);
	const card = await models.addRepository(repository);
	await host.show(build(buildFolder, 'second'));
	await lookForUpdate(page);
	await expect(offer(page)).toBeVisible();

	await card.get.click();
	await hub.when(({ method, path }) => method === 'GET' && path.includes('.onnx'));
	await offer(page).click();
	await expect(page.getByText(pagesEn.pwa.update.waiting)).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');

	await expect(page.locator('html')).toHaveAttribute('data-build', 'second', takeOver);
	await card.ready();
	await hub.close();
	await page.goto(host.address);
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	expect(await page.evaluate(keptFiles)).toEqual(keptBefore);
});

test('what goes wrong in others while Ponder starts is not taken for a failure of its own', async ({
	browser,
	host
}) => {
	// A context of its own: here something is thrown on purpose.
	const page = await (await browser.newContext()).newPage();
	const thrown = deferred();
	const entry = /\/entry\/app\./;
	await page.route(entry, async (route) => {
		await thrown.promise;
		await route.continue();
	});
	await page.goto(host.address, { waitUntil: 'commit' });
	const heard = page.waitForEvent('pageerror');
	await page.evaluate(throwElsewhere);
	await heard;
	const panel = page.getByRole('heading', { name: bootEn.title });
	await expect(panel).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.getItem('ponder-failed-starts'))).toBeNull();
	thrown.resolve();
	await new Ponder(page).ready();

	await page.unroute(entry);
	await page.route(entry, (route) => route.abort());
	await page.reload();
	await expect(panel).toBeVisible();
	await page.context().close();
});

test('a version that is not whole never takes over; one that does not start can be repaired', async ({
	host,
	build,
	ready: ponder
}) => {
	const { page } = ponder;
	const hub = await startHub({ repositories: { [repository]: { files: await bundledModel('single') } } });
	const models = new ModelsPage(page);
	await models.open(host.address);
	await models.useMirror(hub.address);
	const card = await models.addRepository(repository);
	await card.download();
	await hub.close();
	await page.goto(host.address);
	await ponder.ask(sum.question);

	await host.show(build(buildFolder, 'half'), `/${newFile('half')}`);
	await lookForUpdate(page);
	await expect.poll(() => page.evaluate(installing)).toBe('none');
	await expect(offer(page)).toHaveCount(0);

	await host.show(build(buildFolder, 'broken', withoutStart));
	await lookForUpdate(page);
	await offer(page).click();
	await expect(page.getByText(bootEn.reloadBody)).toBeVisible();
	await page.getByRole('button', { name: bootEn.reload }).click();
	await expect(page.getByText(bootEn.repairBody)).toBeVisible();

	await host.stop();
	await page.getByRole('button', { name: bootEn.repair }).click();
	await expect(page.getByText(bootEn.unreachable)).toBeVisible();
	await host.show(buildFolder);
	await page.getByRole('button', { name: bootEn.repair }).click();
	await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	await models.open(host.address);
	await card.ready();
});

/** Another tab, in which a test can have the time pass; ready for a newer version to be looked for. */
async function openTab(beside: Page, host: StaticHost): Promise<Ponder> {
	const ponder = new Ponder(await beside.context().newPage());
	await ponder.page.clock.install();
	await ponder.page.goto(host.address);
	await expect(ponder.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	return ponder;
}

/** Runs in the page, as a script of an extension's might: resolves when the page has heard of both. */
async function throwElsewhere(): Promise<void> {
	const heard = ['error', 'unhandledrejection'].map(
		(type) => new Promise((resolve) => addEventListener(type, resolve, { once: true }))
	);
	void Promise.reject(new Error('of nobody’s concern'));
	setTimeout(() => {
		throw new Error('of nobody’s concern');
	});
	await Promise.all(heard);
}

/** What an hour's passing does, and coming back to the tab, wherever it is. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
}

/** Runs in the page: what becomes of a newer version. */
async function installing(): Promise<'none' | 'installing' | 'waiting'> {
	const registration = await navigator.serviceWorker.ready;
	if (registration.installing) return 'installing';
	return registration.waiting ? 'waiting' : 'none';
}

/** Runs in the page: what of the app's large files is kept, by its content. */
async function keptFiles(): Promise<string[]> {
	const names = await caches.keys();
	const files = names.find((name) => name.startsWith('ponder-files'));
	const requests = files === undefined ? [] : await (await caches.open(files)).keys();
	return requests.map(({ url }) => url).sort();
}
