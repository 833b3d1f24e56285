/** Everything by keyboard: the palette of commands, and the list of the keys. */
import AxeBuilder from '@axe-core/playwright';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

const t = pagesEn.commands;

test('conversations and actions are found by their names, and the focus comes back', async ({
	ponder,
	page
}) => {
	await ponder.ask(sum.question);
	const address = page.url();
	const palette = page.getByRole('dialog', { name: t.label });
	const search = palette.getByRole('combobox', { name: t.placeholder });
	const first = palette.getByRole('option', { selected: true });

	await page.keyboard.press('ControlOrMeta+k');
	await expect(search).toBeFocused();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(palette).toBeHidden();
	await expect(ponder.composer).toBeFocused();

	await page.keyboard.press('ControlOrMeta+k');
	await search.fill('dark');
	await expect(first).toHaveText(t.actions.theme.dark);
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(ponder.composer).toBeFocused();

	await page.keyboard.press('ControlOrMeta+k');
	await search.fill('sett');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: pagesEn.settings.title, level: 1 })).toBeVisible();
	await page.keyboard.press('ControlOrMeta+k');
	await search.fill('nothing of that name');
	await expect(palette.getByRole('option')).toHaveCount(0);
	await search.fill('12 + 7');
	await expect(first).toContainText(sum.question);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address);
	await expect(ponder.questions).toHaveText(new RegExp(sum.question.replace(/[+?]/g, '\\$&')));
});

test('what can be done to the conversation follows what is going on in it', async ({ ponder, page }) => {
	await ponder.ready();
	const palette = page.getByRole('dialog', { name: t.label });
	const act = async (name: string) => {
		await page.keyboard.press('ControlOrMeta+k');
		await palette.getByRole('option', { name }).click();
		await expect(palette).toBeHidden();
	};
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'true');
	await act(t.actions.doNotThink);
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'false');
	await act(t.actions.think);

	await ponder.slowDown();
	await ponder.say(sum.question);
	await expect(ponder.stop).toBeVisible();
	await act(t.actions.stop);
	await ponder.complete();
	await expect(ponder.lastAnswer.article).toContainText(pagesEn.outcome.stopped);

	await act(t.actions.delete);
	await expect(ponder.questions).toHaveCount(0);
	await page.getByRole('button', { name: en.app.undo }).click();
	await expect(page.getByRole('link', { name: sum.question })).toBeVisible();
});

test('what leads to a chat leads to where one writes, and what deleted one to its undoing', async ({
	ponder,
	page
}) => {
	await ponder.ask(sum.question);
	const address = page.url();
	const palette = page.getByRole('dialog', { name: t.label });
	const act = async (name: string) => {
		await page.keyboard.press('ControlOrMeta+k');
		await palette.getByRole('combobox').fill(name);
		await expect(palette.getByRole('option', { selected: true })).toContainText(name);
		await page.keyboard.press('Enter');
		await expect(palette).toBeHidden();
	};
	await act(t.actions.temporary);
	await expect(page).toHaveURL(/\/temporary$/);
	await expect(ponder.composer).toBeFocused();

	await act(sum.question);
	await expect(page).toHaveURL(address);
	await expect(ponder.composer).toBeFocused();

	await act(t.actions.delete);
	await expect(page).not.toHaveURL(address);
	await expect(ponder.composer).toBeFocused();
	const undo = page.getByRole('button', { name: en.app.undo });
	await expect(undo).toBeVisible();
	const reachesUndo = async () => {
		for (let tabs = 0; tabs < 8; tabs++) {
			await page.keyboard.press('Tab');
			if (await undo.evaluate((button) => button === document.activeElement)) return true;
		}
		return false;
	};
	expect(await reachesUndo()).toBe(true);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address);
});

test('the keys are listed, and do what they say', async ({ ponder, page }) => {
	await ponder.ready();
	await page.keyboard.press('ControlOrMeta+/');
	const sheet = page.getByRole('dialog', { name: t.shortcuts.title });
	await expect(sheet.getByText(t.shortcuts.names.palette)).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();

	await page.getByRole('link', { name: pagesEn.history.models }).click();
	await expect(page.getByRole('heading', { name: pagesEn.models.title, level: 1 })).toBeVisible();
	await page.keyboard.press('ControlOrMeta+Shift+O');
	await expect(ponder.composer).toBeFocused();
	await page.getByRole('button', { name: en.composer.think, exact: true }).focus();
	await page.keyboard.press('/');
	await expect(ponder.composer).toBeFocused();
	await expect(ponder.composer).toHaveValue('');
});

test('what was said is found in whatever script, also after a reload, and shown where it was said', async ({
	page,
	ponder
}) => {
	await ponder.ask('为什么天空是蓝色的？');
	const address = page.url();
	await ponder.ask('Remember the zebra crossing');
	const palette = page.getByRole('dialog', { name: t.label });
	const search = palette.getByRole('combobox', { name: t.placeholder });
	const mark = palette.getByRole('option').locator('mark').first();

	await page.keyboard.press('ControlOrMeta+Shift+O');
	await expect(page).not.toHaveURL(address);
	await page.keyboard.press('ControlOrMeta+k');
	await search.fill('zébra cross');
	await expect(mark).toHaveText('zebra cross');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address);
	await expect(page.locator('article[data-message]:focus')).toContainText('zebra');
	const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
	await expect.poll(marked).toEqual(['zebra cross']);
	await page.keyboard.press('Tab');
	expect(await marked()).toEqual([]);

	await page.reload();
	await ponder.ready();
	await page.keyboard.press('ControlOrMeta+k');
	await search.fill('蓝色');
	await expect(mark).toHaveText('蓝色');
	await mark.click();
	await expect(page.locator('article[data-message]:focus')).toContainText('蓝色');
});
