/** The main pages and states in languages of other scripts, and of the other direction: sound for assistive technology. */
import type { ElementHandle, Page } from '@playwright/test';
import type { PageMessages } from '#lib/i18n/en/pages.ts';
import { loadLanguage } from '#lib/i18n/languages.ts';
import { spokenLocales } from '#lib/i18n/locale.ts';
import { nativeNames } from '#lib/i18n/native-names.ts';
import { richAnswer } from '../fixtures/rich-answer.ts';
import { conversationOf, seed, showcase } from '../fixtures/showcase.ts';
import { expectSound, lockedPdf, report, textFile } from './attachments.ts';
import { expect, test } from './test.ts';

/** Languages as a browser asks for them, and how they are laid out. One that Ponder does not speak yet is not tested yet. */
const languages = [
	{ locale: 'zh-Hans', asked: 'zh-CN', dir: 'ltr' },
	{ locale: 'ar', asked: 'ar-EG', dir: 'rtl' }
].filter(({ locale }) => spokenLocales.some((spoken) => spoken === locale));

const looks = [
	{ look: 'light, wide', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
	{ look: 'dark, on a phone', colorScheme: 'dark', viewport: { width: 360, height: 740 } }
] as const;

for (const { locale, asked, dir } of languages) {
	for (const { look, colorScheme, viewport } of looks) {
		test.describe(`${locale}, ${look}`, () => {
			test.use({ locale: asked, colorScheme, viewport });

			const open = async (page: Page, address: string): Promise<void> => {
				await page.goto(address);
				await page.reload();
				await expect(page.getByRole('main')).toBeVisible();
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expect(page.locator('html')).toHaveAttribute('dir', dir);
			};

			test('conversations break no rule of accessibility, whatever is in them', async ({ page, address }) => {
				await open(page, address);
				await expect(page.getByRole('textbox')).toBeVisible();
				await expectSound(page);
				await seed(page, showcase());
				await seed(page, conversationOf('rich', '一切', [['都写出来。', richAnswer]]));
				await open(page, `${address}c/rich`);
				await expect(page.locator('.katex').first()).toBeVisible();
				await expect(page.locator('pre .keyword').first()).toBeVisible();
				await expectWhole(page);
				for (const conversation of ['trains', 'trouble', 'no-such-conversation']) {
					await open(page, `${address}c/${conversation}`);
					await expect(page.getByRole('heading').first()).toBeAttached();
					// Thinking that is folded is looked at, too.
					const folded = page.locator('main [aria-expanded="false"][aria-controls]');
					while ((await folded.count()) > 0) await folded.first().click();
					await expectWhole(page);
				}
			});

			test('every panel breaks none, and gives the focus back', async ({ page, address }) => {
				await open(page, address);
				await seed(page, showcase());
				await open(page, `${address}c/trains`);
				// The gauge is the last to come: it waits for the model.
				await expect(page.locator('.gauge')).toBeVisible();
				const openers = await page.locator('[popovertarget]:visible').elementHandles();
				expect(openers.length).toBeGreaterThan(3);
				for (const opener of openers) await tryPanel(page, opener);
				await page.keyboard.press('Control+k');
				await expect(page.getByRole('dialog')).toBeVisible();
				await page.keyboard.type('a');
				await expectSound(page);
				await page.keyboard.press('Escape');
				await page.keyboard.press('Control+/');
				await expect(page.getByRole('dialog')).toBeVisible();
				await expectSound(page);
			});

			test('models, settings and the page for hosts break none', async ({ page, address }) => {
				await open(page, `${address}models`);
				await expect(page.getByRole('article').nth(3)).toBeVisible();
				for (const summary of await page.locator('details > summary').all()) await summary.click();
				await expectWhole(page);
				await open(page, `${address}settings`);
				await expect(page.getByText(nativeNames.en, { exact: true }).first()).toBeAttached();
				await expectWhole(page);
				await open(page, `${address}embedding`);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expectWhole(page);
			});

			test('attachments that fit, do not fit or cannot be read break none', async ({ page, address }) => {
				await open(page, address);
				await page
					.locator('input[type=file]')
					.first()
					.setInputFiles([
						textFile('笔记.txt', '天空是蓝色的。\n'.repeat(20)),
						textFile('program.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 2])),
						report(500),
						lockedPdf
					]);
				const items = page.locator('form').getByRole('listitem');
				await expect(items).toHaveCount(4);
				const { attachments: words } = await pagesOf(locale);
				await expect(items.filter({ hasText: words.failures['not-text']({}) })).toHaveCount(1);
				await expect(items.filter({ hasText: words.failures['pdf-locked']({}) })).toHaveCount(1);
				await expect(page.getByRole('button', { name: words.choose })).toBeVisible();
				await expectWhole(page);
			});
		});
	}
}

async function pagesOf(locale: string): Promise<PageMessages> {
	const load = Object.entries(loadLanguage).find(([name]) => name === locale)?.[1] ?? loadLanguage.en;
	return (await load()).language.loadPages();
}

/** Axe finds nothing, and nothing sticks out at the sides. */
async function expectWhole(page: Page): Promise<void> {
	await expectSound(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function tryPanel(page: Page, opener: ElementHandle<Node>): Promise<void> {
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator(':popover-open')).toBeVisible();
	await expectSound(page);
	await page.keyboard.press('Escape');
	await expect(page.locator(':popover-open')).toHaveCount(0);
	await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
}
