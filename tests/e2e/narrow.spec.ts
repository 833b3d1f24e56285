/** On the smallest phones, under a finger: the composer in the languages whose words are the longest, and what is below an answer. */
import { de } from '#lib/i18n/de/core.ts';
import { fr } from '#lib/i18n/fr/core.ts';
import { es } from '#lib/i18n/es/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { expect, test } from './test.ts';

for (const [locale, { composer, model }] of [
	['de', de],
	['fr', fr],
	['es', es]
] as const) {
	test.describe(`in ${locale}`, () => {
		test.use({ locale, hasTouch: true, isMobile: true });

		test('all of its tools stand in one line', async ({ page, address }) => {
			await page.goto(address);
			const button = (name: string) => page.getByRole('button', { name, exact: true });
			const budget = page.getByRole('button', { name: new RegExp(`^${composer.budget}`) });
			await expect(page.getByRole('button', { name: new RegExp(`^${model.label} `) })).toBeVisible();
			await expect(page.locator('input[type=file]')).toBeAttached();
			for (const isUnlimited of [false, true]) {
				for (const width of [320, 344, 360]) {
					await page.setViewportSize({ width, height: 640 });
					const middles = await Promise.all(
						[button(composer.think), budget, button(composer.options), button(composer.send)].map(
							async (one) => {
								const box = await one.boundingBox();
								expect(box?.height).toBeGreaterThanOrEqual(44);
								expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
								return (box?.y ?? NaN) + (box?.height ?? NaN) / 2;
							}
						)
					);
					expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(2);
				}
				if (isUnlimited) break;
				const cut = await budget
					.locator('.value')
					.evaluate((figure) => figure.scrollWidth - figure.clientWidth);
				expect(cut).toBe(0);
				await budget.click();
				await page.getByRole('dialog', { name: composer.budget }).getByText(composer.budgetUnlimited).click();
				await page.keyboard.press('Escape');
				await expect(budget).toContainText(composer.budgetUnlimited);
			}
		});
	});
}

test.describe('an answer', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

	test('has a first button that is taken wherever a finger meets it', async ({ ponder, page, address }) => {
		await expect(ponder.composer).toBeVisible();
		await seed(page, conversationOf('one', 'One', [['What is 3 + 4?', 'Seven.']]));
		await page.goto(`${address}c/one`);
		const copy = ponder.lastAnswer.article.getByRole('button', {
			name: pagesEn.transcript.copy,
			exact: true
		});
		await expect(copy).toBeVisible();
		const { width, height } = await copy.evaluate((button) => {
			const { left, top, right, bottom } = button.getBoundingClientRect();
			const isHit = (x: number, y: number) => button.contains(document.elementFromPoint(x, y));
			let [width, height] = [0, 0];
			for (let x = left + 0.5; x < right; x++) if (isHit(x, (top + bottom) / 2)) width++;
			for (let y = top + 0.5; y < bottom; y++) if (isHit((left + right) / 2, y)) height++;
			return { width, height };
		});
		expect(width).toBe(44);
		expect(height).toBe(44);
	});
});
