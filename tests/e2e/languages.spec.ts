/** The language that Ponder speaks: by whose wish, from when, and what of it is fetched. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pagesDe } from '#lib/i18n/de/pages.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { nativeNames } from '#lib/i18n/native-names.ts';
import { bootZhHans } from '#lib/i18n/zh-Hans/boot.ts';
import { zhHans } from '#lib/i18n/zh-Hans/core.ts';
import { pagesZhHans } from '#lib/i18n/zh-Hans/pages.ts';
import { zhHant } from '#lib/i18n/zh-Hant/core.ts';
import { finishBuild } from '../../src/build/finish.ts';
import { readWordsFiles } from '../../src/build/words.ts';
import { expect, test } from './environments.ts';
import { newerBuild } from './newer-build.ts';
import { Ponder } from './ponder.ts';
import { StaticHost } from './static-host.ts';
import { buildFolder } from './test.ts';

const words = readWordsFiles(buildFolder);

const filesOf = (...locales: readonly string[]) =>
	Object.entries(words).flatMap(([locale, { files }]) => (locales.includes(locale) ? files : []));

/** Every file with words in it, of languages but these. */
const filesBut = (...locales: readonly string[]) =>
	filesOf(...Object.keys(words).filter((locale) => !locales.includes(locale)));

const languageField = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true });

const html = (page: Page) => page.locator('html');

test.describe('in a browser that prefers Arabic', () => {
	test.use({ locale: 'ar-EG' });

	test('the page is laid out and its words are asked for before the app has come', async ({
		page,
		serveApp
	}) => {
		const asked: string[] = [];
		const address = await serveApp({
			intercept: ({ url = '' }) => {
				asked.push(url.slice(1));
				// Never answered.
				return url.startsWith('/_app/') && url.endsWith('.js');
			}
		});
		await page.goto(address, { waitUntil: 'commit' });
		await expect(html(page)).toHaveAttribute('lang', 'ar');
		await expect(html(page)).toHaveAttribute('dir', 'rtl');
		await expect.poll(() => asked).toContain(words.ar?.first);
		expect(asked.filter((path) => filesBut('ar').includes(path))).toEqual([]);
	});

	test('no letter is spaced, and English is found by its name', async ({ page, address }) => {
		await page.goto(address);
		await expect(page.getByRole('main')).toBeVisible();
		await expect(html(page)).toHaveAttribute('lang', 'ar');
		// Its letters are joined.
		const spaced = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((element) => getComputedStyle(element).letterSpacing !== 'normal')
				.map((element) => element.outerHTML)
		);
		expect(spaced).toEqual([]);
		await page.keyboard.press('ControlOrMeta+k');
		await page.getByRole('combobox').fill('english');
		await page.keyboard.press('Enter');
		await expect(html(page)).toHaveAttribute('dir', 'ltr');
		await expect(new Ponder(page).composer).toBeVisible();
	});
});

test.describe('in a browser that prefers what is read in Taiwan', () => {
	test.use({ locale: 'zh-TW' });

	test('Ponder speaks it, and fetches the words of no other language', async ({ page, address }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url().slice(address.length)));
		await page.goto(address);
		await expect(page.getByRole('heading', { name: zhHant.transcript.emptyTitle })).toBeVisible();
		await page.goto(`${address}settings`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(asked).toEqual(expect.arrayContaining([words['zh-Hant']?.first]));
		expect(asked.filter((path) => filesBut('zh-Hant').includes(path))).toEqual([]);
	});

	test('what was chosen counts for more, also before the app has come, and can be left to the browser again', async ({
		page,
		address
	}) => {
		await page.goto(`${address}settings`);
		const field = page.getByRole('combobox').first();
		await expect(field.getByRole('option')).toHaveText([/./, ...Object.values(nativeNames)]);
		await field.selectOption({ label: nativeNames['zh-Hans'] });
		await expect(html(page)).toHaveAttribute('lang', 'zh-Hans');
		await expect(
			page.getByRole('heading', { name: pagesZhHans.settings.title, level: 1, exact: true })
		).toBeVisible();

		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url().slice(address.length)));
		await page.goto(address);
		await expect(page.getByRole('heading', { name: zhHans.transcript.emptyTitle })).toBeVisible();
		expect(asked.filter((path) => filesBut('zh-Hans').includes(path))).toEqual([]);

		await page.goto(`${address}settings`);
		await languageField(page, pagesZhHans.settings.language).selectOption('');
		await expect(html(page)).toHaveAttribute('lang', 'zh-Hant');
	});

	test('the address counts for most', async ({ page, address }) => {
		await page.goto(`${address}#locale=zh-CN`);
		await expect(page.getByRole('heading', { name: zhHans.transcript.emptyTitle })).toBeVisible();
		await page.goto(`${address}embed#locale=zh-SG`);
		await expect(html(page)).toHaveAttribute('lang', 'zh-Hans');
		await expect(page).toHaveTitle(pagesZhHans.embed.title);
	});

	test('what cannot start says so in that language', async ({ browser, address }) => {
		// A context of its own: here a file is missing on purpose.
		const context = await browser.newContext({ locale: 'zh-CN' });
		const page = await context.newPage();
		await page.route(/\/entry\/app\./, (route) => route.abort());
		await page.goto(address);
		await expect(page.getByRole('heading', { name: bootZhHans.title })).toBeVisible();
		await context.close();
	});
});

test('where a language cannot be fetched, English is spoken, and that is said', async ({
	page,
	serveApp
}) => {
	const lacking = new Set(filesOf('zh-Hans').map((path) => `/${path}`));
	const address = await serveApp({
		intercept: ({ url = '' }, response) => {
			if (!lacking.has(url)) return false;
			response.writeHead(404).end();
			return true;
		}
	});
	await page.goto(`${address}#locale=zh-Hans`);
	const ponder = new Ponder(page);
	await expect(ponder.composer).toBeVisible();
	await expect(html(page)).toHaveAttribute('lang', 'en');
	await expect(page.getByText(pagesEn.language.missing.title)).toBeVisible();
	await page.goto(`${address}settings`);
	await languageField(page, pagesEn.settings.language).selectOption('zh-Hans');
	await expect(page.getByText(pagesEn.language.missing.title)).toBeVisible();
	await expect(page.getByRole('heading', { name: pagesEn.settings.title, level: 1 })).toBeVisible();

	// The one before stays chosen, too.
	await languageField(page, pagesEn.settings.language).selectOption('de');
	const field = languageField(page, pagesDe.settings.language);
	await expect(field).toHaveValue('de');
	await field.selectOption('zh-Hans');
	await expect(page.getByText(pagesDe.language.missing.title)).toBeVisible();
	await expect(field).toHaveValue('de');
	await page.reload();
	await expect(field).toHaveValue('de');
});

test('the language in use is there without a network, after a switch and after an update', async ({
	createProfile,
	openIn
}) => {
	const host = new StaticHost();
	await host.show(buildFolder);
	const profile = createProfile();
	const first = await openIn({ address: host.address, profile });
	await expect(first.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	expect(host.takeDeliveries().filter(({ path }) => filesBut('en').includes(path.slice(1)))).toEqual([]);
	await first.page.goto(`${host.address}settings`);
	await languageField(first.page, pagesEn.settings.language).selectOption('zh-Hans');
	await expect(first.page.getByText(pagesZhHans.pwa.offline.ready)).toBeVisible();
	await expect.poll(() => isKept(first.page, words['zh-Hans']?.files ?? [])).toBe(true);
	await first.page.context().close();
	await host.stop();

	const second = await openIn({ address: host.address, profile });
	await expect(second.page.getByRole('heading', { name: zhHans.transcript.emptyTitle })).toBeVisible();
	await second.page.goto(`${host.address}settings`);
	await expect(
		second.page.getByRole('heading', { name: pagesZhHans.settings.title, level: 1 })
	).toBeVisible();

	const newer = newerBuild(buildFolder, 'newer');
	const changed = 'words/zh-Hans.json';
	writeFileSync(join(newer, changed), JSON.stringify({ ...bootZhHans, title: 'newer' }));
	finishBuild(newer);
	await host.show(newer);
	host.takeDeliveries();
	await second.page.evaluate(() =>
		navigator.serviceWorker.ready.then((registration) => registration.update())
	);
	const offer = second.page.getByRole('button', { name: pagesZhHans.pwa.update.apply, exact: true });
	await expect(offer).toBeVisible();
	expect(host.takeDeliveries().map(({ path }) => path)).toContain(`/${changed}`);
	// Nothing more can be had from now on.
	await host.stop();
	await offer.click();
	await expect(html(second.page)).toHaveAttribute('data-build', 'newer', { timeout: 400_000 });
	await expect(html(second.page)).toHaveAttribute('lang', 'zh-Hans');
	await expect(
		second.page.getByRole('heading', { name: pagesZhHans.settings.title, level: 1 })
	).toBeVisible();
	expect(await second.page.evaluate(async (path) => (await fetch(path)).text(), changed)).toContain('newer');
	rmSync(newer, { recursive: true });
});

/** Whether the service worker has all of these at hand. */
async function isKept(page: Page, files: readonly string[]): Promise<boolean> {
	return page.evaluate(async (paths) => {
		const requests: string[] = [];
		const channel = new BroadcastChannel('ponder.traffic');
		channel.onmessage = ({ data }: MessageEvent<{ address: string; way: string }>) => {
			if (data.way === 'kept') requests.push(data.address);
		};
		for (const path of paths) await fetch(path);
		await new Promise((resolve) => setTimeout(resolve, 200));
		channel.close();
		return paths.every((path) => requests.some((address) => address.endsWith(path)));
	}, files);
}
