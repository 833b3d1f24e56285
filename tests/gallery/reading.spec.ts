/** Pictures of an answer with everything in it, and of attachments: three widths, two themes, scripts and directions. */
import { fileURLToPath } from 'node:url';
import { richAnswer } from '../fixtures/rich-answer.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { lockedPdf, report, textFile } from '../e2e/attachments.ts';
import { expect, test } from '../e2e/test.ts';
import { languages } from './languages.ts';

const folder = fileURLToPath(new URL('../.output/gallery/', import.meta.url));

for (const width of [360, 768, 1440]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const { name, fragment } of languages) {
			test.describe(`${width}-${colorScheme}-${name}`, () => {
				// Tall enough for all of it: the transcript scrolls in itself.
				test.use({ viewport: { width, height: 3600 }, colorScheme });

				test('reading', async ({ page, address }) => {
					await page.goto(address);
					await page.getByRole('textbox').waitFor();
					await seed(page, conversationOf('rich', 'Everything', [['Plan it.', richAnswer]]));
					await page.goto(`${address}c/rich${fragment}`);
					await page.reload();
					await page.locator('.katex').first().waitFor();
					await page.locator('pre .keyword').first().waitFor();
					await page.evaluate(() => document.fonts.ready);
					// What fades in has done so; the caret, which never ends, is not waited for.
					await page.evaluate(() =>
						Promise.all(
							document
								.getAnimations()
								.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
								.map(({ finished }) => finished)
						)
					);
					await page.screenshot({ path: `${folder}reading-${width}-${colorScheme}-${name}.png` });
				});

				test('attachments', async ({ page, address }) => {
					await page.setViewportSize({ width, height: 900 });
					await page.goto(`${address}${fragment}`);
					await page.reload();
					await page.getByRole('textbox').fill('天空为什么是蓝色的？ Why is the sky blue?');
					await page
						.locator('input[type=file]')
						.first()
						.setInputFiles([
							textFile('笔记 notes.txt', 'The sky is blue.\n'.repeat(20)),
							report(500),
							lockedPdf
						]);
					const items = page.locator('form').getByRole('listitem');
					await expect(items).toHaveCount(3);
					// The parts of what does not fit can be chosen once it is read and counted.
					const choose = items.nth(1).getByRole('button');
					await expect(choose).toHaveCount(2);
					await page.screenshot({ path: `${folder}attachments-${width}-${colorScheme}-${name}.png` });
					await choose.first().click();
					await page.locator('dialog[open]').waitFor();
					await page.screenshot({ path: `${folder}attachment-parts-${width}-${colorScheme}-${name}.png` });
				});
			});
		}
	}
}
