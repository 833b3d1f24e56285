/** The frame beside the chat, while the app becomes what it is. */
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect, test } from './environments.ts';
import { moved } from './moved.ts';

test('nothing in the sidebar moves as the app becomes ready offline', async ({ page, serveApp }) => {
	await page.goto(await serveApp({}));
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	expect(await moved(page, 'nav')).toEqual([]);
	await page.reload();
	await expect(page.getByRole('button', { name: pagesEn.silence.quiet })).toBeVisible();
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	expect(await moved(page, 'nav')).toEqual([]);
});
