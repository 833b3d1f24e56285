/** Where one writes, while the app becomes what it is. */
import { ar } from '#lib/i18n/ar/core.ts';
import { en } from '#lib/i18n/en/core.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { moved } from './moved.ts';
import { expect, test } from './test.ts';

for (const [locale, { model }] of [
	['en', en],
	['ar', ar]
] as const) {
	for (const width of [1280, 360]) {
		test.describe(`in ${locale}, ${width} pixels wide`, () => {
			test.use({ locale, viewport: { width, height: 740 }, hasTouch: width < 720, isMobile: width < 720 });

			test('nothing moves in it as its parts arrive', async ({ page, address }) => {
				for (const path of ['', 'c/one']) {
					await page.goto(`${address}${path}`);
					const badge = page.getByRole('button', { name: new RegExp(`^${model.label} `) });
					await expect(badge).toContainText(/ · /, { timeout: 120_000 });
					await expect(page.locator('input[type=file]')).toBeAttached();
					expect(await moved(page, '#composer')).toEqual([]);
					if (path === '') await seed(page, conversationOf('one', 'One', [['What is 3 + 4?', 'Seven.']]));
				}
			});
		});
	}
}
