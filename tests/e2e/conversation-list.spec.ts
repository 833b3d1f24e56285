/** The list of conversations: several at once, and very many of them. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { seed, showcase } from '../fixtures/showcase.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ ponder, page }) => {
	await expect(ponder.composer).toBeVisible();
	await seed(page, showcase());
});

test('the number that tells a copy from its original is never cut off', async ({ page, address }) => {
	await page.goto(`${address}c/trains`);
	const list = page.getByRole('navigation', { name: en.history.label });
	const answer = page.getByRole('log').getByRole('article').last();
	await answer.getByRole('button', { name: pagesEn.turns.more }).click();
	await page.getByRole('dialog').getByRole('button', { name: pagesEn.turns.fork }).click();
	const copy = list.getByRole('link', { name: 'Trains from Bern to Milan (2)' });
	await expect(copy).toHaveAttribute('aria-current', 'page');
	await copy.hover();
	await list.getByRole('button', { name: pagesEn.history.moreOf('Trains from Bern to Milan (2)') }).click();
	await page.getByRole('dialog').getByRole('button', { name: pagesEn.history.rename }).click();
	await page.keyboard.insertText('All the trains from Bern to Milan by way of the Simplon (2)');
	await page.keyboard.press('Enter');
	await expect(list.getByText('(2)', { exact: true })).toBeInViewport({ ratio: 1 });
});

test('several conversations are selected, exported and deleted together by keyboard, and come back', async ({
	page,
	address
}) => {
	await page.goto(`${address}c/trains`);
	const list = page.getByRole('navigation', { name: en.history.label });
	const links = list.locator('[data-conversation]');
	await links.nth(1).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const s = pagesEn.selection;
	await page.getByRole('dialog').getByRole('button', { name: s.begin }).press('Enter');
	const box = (title: string) => list.getByRole('checkbox', { name: title });
	await expect(box('为什么天空是蓝色的？')).toBeFocused();
	await expect(box('为什么天空是蓝色的？')).toBeChecked();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	const bar = list.getByRole('group', { name: s.label });
	await expect(bar.getByRole('status')).toHaveText(s.count(2));
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await bar.getByRole('button', { name: s.export }).click();
	const menu = page.getByRole('dialog', { name: s.export });
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		menu.getByRole('button', { name: pagesEn.settings.exportMarkdown }).click()
	]);
	const text = await readFile(await file.path(), 'utf8');
	expect(text).toContain('Trains from Bern to Milan');
	expect(text).toContain('为什么天空是蓝色的？');
	expect(text).not.toContain('Letter to the council');
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();

	await bar.getByRole('button', { name: s.delete }).click();
	await expect(bar).toBeHidden();
	await expect(links).toHaveCount(4);
	await expect(page).toHaveURL(address);
	await expect(links.first()).toBeFocused();
	await expect(page.getByText(s.deleted(2))).toBeVisible();
	await page.getByRole('button', { name: en.app.undo }).click();
	await expect(links).toHaveCount(6);

	await links.first().focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: s.begin }).press('Enter');
	await bar.getByRole('button', { name: s.all }).click();
	await expect(bar.getByRole('status')).toHaveText(s.count(6));
	await page.keyboard.press('Escape');
	await expect(bar).toBeHidden();
	await expect(links.first()).toBeFocused();
});

test('with ten thousand conversations the list is drawn as it is scrolled, and everything answers', async ({
	page,
	address,
	ponder
}) => {
	const ids = Array.from({ length: 10_000 }, (_, index) => `many-${index}`);
	const thinking = { enabled: false, budget: null };
	await page.goto(address);
	await seed(page, {
		conversations: ids.map((id, index) => ({
			id,
			title: `Number ${index}`,
			createdAt: index + 1,
			updatedAt: index + 1,
			headId: `${id}-q`,
			thinking
		})),
		messages: ids.map((id, index) => ({
			id: `${id}-q`,
			conversationId: id,
			parentId: null,
			createdAt: index + 1,
			role: 'user' as const,
			content: `Number ${index}`
		}))
	});
	await page.reload();
	const list = page.getByRole('navigation', { name: en.history.label });
	const links = list.locator('[data-conversation]');
	await expect(links.first()).toBeVisible();
	expect(await links.count()).toBeLessThan(1000);
	await expect(list.getByRole('link', { name: 'Number 9700', exact: true })).toHaveCount(0);
	await expect(async () => {
		await links.last().scrollIntoViewIfNeeded();
		expect(await links.count()).toBeGreaterThan(300);
	}).toPass();
	await list.getByRole('link', { name: 'Number 9700', exact: true }).click();
	await expect(page.getByRole('article')).toContainText('Number 9700');

	await page.keyboard.press('ControlOrMeta+k');
	const palette = page.getByRole('dialog', { name: pagesEn.commands.label });
	await palette.getByRole('combobox').fill('Number 4321');
	await palette.getByRole('option', { name: 'Number 4321' }).first().click();
	await expect(page.getByRole('article')).toContainText('Number 4321');

	await links.first().focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: pagesEn.selection.begin }).press('Enter');
	const bar = list.getByRole('group', { name: pagesEn.selection.label });
	await bar.getByRole('button', { name: pagesEn.selection.all }).click();
	await expect(bar.getByRole('status')).toHaveText(pagesEn.selection.count(10_006));
	const far = await ponder.glimpse(`[role=progressbar][aria-label="${pagesEn.selection.deleting(10_006)}"]`);
	await bar.getByRole('button', { name: pagesEn.selection.delete }).click();
	await expect(links).toHaveCount(0);
	expect(await far()).toMatch(/aria-valuetext="[\d,]+ of 10,006"/);
	await page.getByRole('button', { name: en.app.undo }).click({ timeout: 60_000 });
	await expect(links.first()).toBeVisible({ timeout: 60_000 });
	await page.reload();
	await expect(links.first()).toBeVisible();
});

test('in the drawer of a phone a deletion is undone, and a conversation that is pinned keeps the focus', async ({
	page,
	address
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${address}c/trains`);
	await page.getByRole('button', { name: en.history.open }).click();
	const drawer = page.getByRole('dialog', { name: en.history.label });
	const links = drawer.locator('[data-conversation]');
	await expect(links).toHaveCount(6);
	const second = (await links.nth(1).getAttribute('data-conversation')) ?? '';
	const menuOf = async (index: number, entry: string) => {
		await links.nth(index).focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await drawer.getByRole('button', { name: entry, exact: true }).press('Enter');
	};
	await menuOf(1, pagesEn.history.delete);
	await expect(links).toHaveCount(5);
	// Outside the drawer it could be neither reached nor heard of.
	const undo = drawer.getByRole('status').getByRole('button', { name: en.app.undo });
	await undo.click();
	await expect(links).toHaveCount(6);
	await expect(links.nth(1)).toHaveAttribute('data-conversation', second);

	const last = (await links.last().getAttribute('data-conversation')) ?? '';
	await menuOf(5, pagesEn.history.pin);
	await expect(drawer.locator(`[data-conversation="${last}"]`)).toBeFocused();
});
