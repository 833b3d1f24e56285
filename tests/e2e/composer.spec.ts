/** Where one writes, while the app becomes what it is. */
import { ar } from '#lib/i18n/ar/core.ts';
import { en } from '#lib/i18n/en/core.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { moved } from './moved.ts';
import { sum } from './ponder.ts';
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

test.describe('under a finger', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('one taps anywhere around the text to write, Enter begins a line, and the button sends', async ({
		page,
		ponder
	}) => {
		await ponder.ready();
		const box = await ponder.composer.locator('xpath=ancestor::form').boundingBox();
		if (!box) throw new Error('no message box');
		for (const [x, y] of [
			[5, 5],
			[box.width - 5, 20]
		] as const) {
			await ponder.composer.blur();
			await page.touchscreen.tap(box.x + x, box.y + y);
			await expect(ponder.composer).toBeFocused();
		}
		await expect(ponder.composer).toHaveAttribute('enterkeyhint', 'enter');
		await page.keyboard.type('Please:');
		await page.keyboard.press('Enter');
		await page.keyboard.type(sum.question);
		await expect(ponder.composer).toHaveValue(`Please:\n${sum.question}`);
		await expect(ponder.questions).toHaveCount(0);
		await ponder.send.tap();
		await expect(ponder.questions).toHaveCount(1);
		await ponder.complete();
		// A keyboard that is plugged in has Ctrl.
		await ponder.composer.fill(sum.question);
		await ponder.composer.press('Control+Enter');
		await expect(ponder.questions).toHaveCount(2);
	});
});
