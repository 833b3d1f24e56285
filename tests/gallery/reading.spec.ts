/** Pictures of an answer with everything in it: three widths, two themes, both directions. */
import { fileURLToPath } from 'node:url';
import { richAnswer } from '../fixtures/rich-answer.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { test } from '../e2e/test.ts';

const folder = fileURLToPath(new URL('../.output/gallery/', import.meta.url));

for (const width of [360, 768, 1440]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const [name, fragment] of [
			['english', ''],
			['mirrored', '#locale=en-XB']
		] as const) {
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
			});
		}
	}
}
