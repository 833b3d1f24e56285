/** The frame beside the chat, while the app becomes what it is. */
import type { Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect, test } from './environments.ts';

/** The text of what moved in the list of conversations and below it, as the browser noted it since the page was opened. */
function moved(page: Page): Promise<string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const nav = document.querySelector('nav');
				const observer = new PerformanceObserver((list) => {
					const shifts = list.getEntries() as (PerformanceEntry & {
						readonly sources: readonly { readonly node: Node | null }[];
					})[];
					const nodes = shifts.flatMap(({ sources }) => sources.flatMap(({ node }) => node ?? []));
					resolve(nodes.flatMap((node) => (nav?.contains(node) ? (node.textContent ?? '') : [])));
				});
				observer.observe({ type: 'layout-shift', buffered: true });
				// Without any shift nobody is called.
				requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
			})
	);
}

test('nothing in the sidebar moves as the app becomes ready offline', async ({ page, serveApp }) => {
	await page.goto(await serveApp({}));
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	expect(await moved(page)).toEqual([]);
	await page.reload();
	await expect(page.getByRole('button', { name: pagesEn.silence.quiet })).toBeVisible();
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	expect(await moved(page)).toEqual([]);
});
