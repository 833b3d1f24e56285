import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

const looks = [
	{ name: 'light, wide', colorScheme: 'light', viewport: { width: 1440, height: 900 }, fragment: '' },
	{ name: 'dark, tablet', colorScheme: 'dark', viewport: { width: 768, height: 1024 }, fragment: '' },
	{
		name: 'light, phone, mirrored',
		colorScheme: 'light',
		viewport: { width: 360, height: 740 },
		fragment: '#locale=en-XB'
	}
] as const;

for (const { name, colorScheme, viewport, fragment } of looks) {
	test.describe(name, () => {
		test.use({ colorScheme, viewport });

		test('no rule of accessibility is broken, and nothing sticks out', async ({ page, address, ponder }) => {
			await ponder.ask(sum.question);
			const chat = page.url();
			await page.goto(`${address}${fragment}`);
			await page.reload();
			await expectSound(page);
			await page.goto(chat + fragment);
			await page.reload();
			await expect(page.getByRole('article')).toHaveCount(2);
			await page.getByRole('log').getByRole('button').first().click();
			await expectSound(page);
			await page.goto(`${address}models${fragment}`);
			await page.reload();
			await expect(page.getByRole('article').nth(3)).toBeVisible();
			for (const summary of await page.locator('details > summary').all()) await summary.click();
			await expectSound(page);
			await page.goto(`${address}settings${fragment}`);
			await page.reload();
			await page.locator('[data-add]').getByRole('button').click();
			await expectSound(page);
		});
	});
}

test('a whole turn needs no pointer', async ({ ponder, page }) => {
	await expect(ponder.composer).toBeFocused();
	await page.keyboard.type(sum.question);
	await page.keyboard.press('Enter');
	const answer = await ponder.complete();
	await expect(ponder.composer).toBeFocused();
	while (!(await answer.toggle.evaluate((button) => button === document.activeElement))) {
		await page.keyboard.press('Shift+Tab');
	}
	await page.keyboard.press('Enter');
	await expect(answer.trace).toBeVisible();
	await ponder.budget.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: en.composer.budget })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(ponder.budget).toBeFocused();
});

/** Axe finds nothing, and the page does not scroll sideways. */
async function expectSound(page: Page): Promise<void> {
	// A page is loaded before the app in it has started.
	await expect(page.getByRole('main')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
	).toEqual([]);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
}
