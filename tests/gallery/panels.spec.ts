/** Pictures of what opens over a page, and of what a page says when something is wrong, in every look. */
import type { Locator, Page } from '@playwright/test';
import { Attachments, lockedPdf, report, textFile } from '../e2e/attachments.ts';
import { Ponder } from '../e2e/ponder.ts';
import { expect, test } from '../e2e/test.ts';
import { seed, showcase } from '../fixtures/showcase.ts';
import { colorSchemes, folder, languages, screens } from './looks.ts';

/** Of what opens a panel, in whatever language. */
const opener = 'button[aria-haspopup=dialog]';
const attached = 'form [role=listitem], form li';

for (const { viewport, hasTouch } of screens) {
	for (const colorScheme of colorSchemes) {
		for (const { name, fragment } of languages) {
			const look = `${viewport.width}-${colorScheme}-${name}`;
			test.describe(look, () => {
				test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

				test('panels', async ({ page, address }) => {
					const shoot = (state: string) => page.screenshot({ path: `${folder}${state}-${look}.png` });
					const open = async (path: string) => {
						await page.goto(`${address}${path}${fragment}`);
						await page.reload();
						await page.locator('main').waitFor();
					};
					const shootPanel = async (state: string, button: Locator) => {
						await button.click();
						await page.locator(':popover-open').waitFor();
						await shoot(state);
						await page.keyboard.press('Escape');
					};
					await page.goto(address);
					const ponder = new Ponder(page);
					await ponder.ready();
					await attach(page);
					await seed(page, showcase());

					await open('');
					await page.locator(attached).nth(2).waitFor();
					await shoot('attachments-wrong');
					await page.locator(attached).filter({ hasText: 'report.pdf' }).locator('button').nth(1).click();
					await page.locator('dialog[open]').waitFor();
					await shoot('choose-parts');
					await page.keyboard.press('Escape');

					await open('c/trains');
					await page.getByRole('table').waitFor();
					const gauge = page.locator(`header .end ${opener}`).first();
					await expect(page.locator(`header .end ${opener}`)).toHaveCount(2);
					await shootPanel('gauge', gauge);
					await shootPanel('export', page.locator(`header .end ${opener}`).last());
					await shootPanel('turn-menu', page.locator(`article ${opener}`).last());
					await page.locator(`article ${opener}`).last().click();
					await page.locator(':popover-open button').nth(1).click();
					await page.locator('.comparison').waitFor();
					await page.locator('.comparison').scrollIntoViewIfNeeded();
					await shoot('compare');
					await page
						.locator('article:not(.comparison article) .actions, article')
						.first()
						.scrollIntoViewIfNeeded();
					await shoot('compare-start');
					await page.keyboard.press('ControlOrMeta+/');
					await page.locator('dialog[open]').waitFor();
					await shoot('shortcuts');
					await page.keyboard.press('Escape');
					await page.keyboard.press('ControlOrMeta+k');
					await page.getByRole('combobox').waitFor();
					await shoot('palette-empty');
					await page.keyboard.press('Escape');

					await open('c/nowhere');
					await page.locator('main h1, main h2').first().waitFor();
					await shoot('missing');
					await open('embedding');
					await page.locator('main h1').waitFor();
					await page.locator('main iframe').waitFor();
					await shoot('embedding');
				});
			});
		}
	}
}

/** One that fits, one that is longer than the context, one that is locked, and one that nothing is in. */
async function attach(page: Page): Promise<void> {
	const attachments = new Attachments(page);
	await attachments.choose(
		textFile('notes-of-the-meeting-on-the-new-timetable.txt', 'Bern 9:04\n'),
		report(60),
		lockedPdf
	);
	await expect(attachments.item('report.pdf')).toContainText(/token|fit/);
	await expect(attachments.item('locked.pdf')).toContainText(/password/);
}
