/** Newer versions of the app: taken on the person's word, by all tabs at once, and never half. */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bootEn } from '#lib/i18n/boot.en.ts';
import { en } from '#lib/i18n/en.ts';
import { pagesEn } from '#lib/i18n/pages.en.ts';
import { expect, test as base } from './environments.ts';
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

const offer = (page: Page) => page.getByRole('button', { name: pagesEn.pwa.update.apply, exact: true });

test('an update waits for the answer in another tab, then every tab has it and nothing is fetched twice', async ({
	host,
	build,
	ready: ponder
}) => {
	const other = new Ponder(await ponder.page.context().newPage());
	await other.page.goto(host.address);
	await host.show(build(buildFolder, 'second'));
	host.takeDeliveries();
	await lookForUpdate(other.page);
	await expect(offer(other.page)).toBeVisible();

	await ponder.slowDown(200);
	await ponder.say(sum.question);
	await expect(ponder.stop).toBeVisible();
	await offer(other.page).click();
	await expect(other.page.getByText(pagesEn.pwa.update.waiting)).toBeVisible();
	await expect(ponder.stop).toBeVisible();
	await expect(ponder.page.locator('html')).not.toHaveAttribute('data-build');

	await expect(ponder.page.locator('html')).toHaveAttribute('data-build', 'second', { timeout: 120_000 });
	await expect(other.page.locator('html')).toHaveAttribute('data-build', 'second');
	await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
	await expect(ponder.page.getByText(en.outcome.cut)).toHaveCount(0);
	await expect(ponder.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	const fetched = host.takeDeliveries();
	expect(fetched.map(({ path }) => path)).toContain('/200.html');
	expect(fetched.filter(({ path }) => /\.(wasm|mjs|onnx)$/.test(path))).toEqual([]);
	expect(fetched.reduce((all, { bytes }) => all + bytes, 0)).toBeLessThan(200_000);
});

test('a version that is not whole never takes over; one that does not start can be repaired', async ({
	host,
	build,
	ready: ponder
}) => {
	const { page } = ponder;
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
});

/** What an hour's passing does, or coming back to the tab. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
}

/** Runs in the page: what becomes of a newer version. */
async function installing(): Promise<'none' | 'installing' | 'waiting'> {
	const registration = await navigator.serviceWorker.ready;
	if (registration.installing) return 'installing';
	return registration.waiting ? 'waiting' : 'none';
}
