/** The composer on the smallest phones, in the languages whose words are the longest, under a finger. */
import { de } from '#lib/i18n/de/core.ts';
import { fr } from '#lib/i18n/fr/core.ts';
import { es } from '#lib/i18n/es/core.ts';
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
