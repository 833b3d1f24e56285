/** The page in every state it can be in: sound for assistive technology, and worked by keyboard. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { conversationOf, seed, showcase } from '../fixtures/showcase.ts';
import { chooseRadio } from './choose-radio.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ ponder, page }) => {
	await expect(ponder.composer).toBeVisible();
	await seed(page, showcase());
});

async function violations(page: Page): Promise<string[]> {
	const result = await new AxeBuilder({ page }).analyze();
	return result.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

test('an answer with a table, code, tasks and links breaks no rule of accessibility', async ({
	page,
	address
}) => {
	await page.goto(`${address}c/trains`);
	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trains from Bern to Milan');
	await page.getByRole('button', { name: /^Thought for/ }).click();
	expect(await violations(page)).toEqual([]);
});

test('answers that were cut, stopped or failed say so, with a way on, and break no rule', async ({
	page,
	address
}) => {
	await page.goto(`${address}c/trouble`);
	await expect(page.getByText(pagesEn.outcome.cut)).toBeVisible();
	await expect(page.getByText(pagesEn.outcome.stopped)).toBeVisible();
	await expect(page.getByText(pagesEn.errors['out-of-memory'].body)).toBeVisible();
	await expect(page.getByRole('button', { name: en.app.retry })).toHaveCount(2);
	expect(await violations(page)).toEqual([]);
});

test('an answer without a word says that it ended so, and is asked for again in its place', async ({
	page,
	ponder,
	address
}) => {
	await ponder.ready();
	await seed(page, conversationOf('empty', 'Nothing said', [[sum.question, '']]));
	await page.goto(`${address}c/empty`);
	await expect(page.getByText(pagesEn.outcome.empty)).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await page.getByRole('button', { name: en.app.retry }).click();
	expect(await (await ponder.complete()).text.innerText()).toMatch(sum.answer);
	await expect(page.getByText(pagesEn.outcome.empty)).toHaveCount(0);
});

test('the panels break no rule, close on Escape and give the focus back', async ({
	page,
	ponder,
	address
}) => {
	await page.goto(`${address}c/trains`);
	const settings = page.getByRole('button', { name: pagesEn.settings.label });
	const gauge = page.getByRole('button', { name: pagesEn.model.contextGauge });
	for (const [button, name] of [
		[ponder.badge, en.model.label],
		[ponder.budget, en.composer.budget],
		[gauge, pagesEn.model.contextGauge],
		[settings, pagesEn.settings.label]
	] as const) {
		await button.focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('dialog', { name, exact: true });
		await expect(panel).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(button).toBeFocused();
	}
});

test('the theme that is chosen stays', async ({ page, address }) => {
	await page.goto(address);
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await page.getByRole('button', { name: pagesEn.settings.label }).click();
	await chooseRadio(page.getByRole('radio', { name: pagesEn.settings.themes.dark }));
	await expect.poll(paper).not.toBe(light);
	// It is shown before it is written, and a reload in the same moment may come first.
	await expect.poll(() => savedTheme(page)).toBe('dark');
	const dark = await paper();
	await page.reload();
	await expect(page.getByRole('button', { name: pagesEn.settings.label })).toBeVisible();
	expect(await paper()).toBe(dark);
});

test('a conversation that is deleted is gone, the focus stays in the list, and undo brings it back', async ({
	page,
	address
}) => {
	await page.goto(`${address}c/trains`);
	const list = page.getByRole('navigation', { name: en.history.label });
	const row = list.getByRole('link', { name: 'Trains from Bern to Milan' });
	const next = list.getByRole('link', { name: '为什么天空是蓝色的？' });
	await row.focus();
	await page.keyboard.press('Tab');
	const more = pagesEn.history.moreOf('Trains from Bern to Milan');
	await expect(list.getByRole('button', { name: more })).toBeFocused();
	await page.keyboard.press('Enter');
	const menu = page.getByRole('dialog', { name: more });
	await menu.getByRole('button', { name: pagesEn.history.delete }).press('Enter');
	await expect(row).toHaveCount(0);
	await expect(next).toBeFocused();
	await expect(page).toHaveURL(address);
	await page.getByRole('button', { name: en.app.undo }).click();
	// Who was sent away from it is back there, and at the place in the list where the focus was.
	await expect(page).toHaveURL(`${address}c/trains`);
	await expect(page.getByRole('table')).toBeVisible();
	await expect(next).toBeFocused();
});

test('the quick settings and the way to all of them are called differently', async ({ page, address }) => {
	await page.goto(`${address}c/trains`);
	const list = page.getByRole('navigation', { name: en.history.label });
	await expect(page.getByRole('button', { name: pagesEn.settings.label, exact: true })).toBeVisible();
	await expect(list.getByRole('link', { name: pagesEn.history.settings, exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: pagesEn.history.settings, exact: true })).toHaveCount(0);
	await page.getByRole('button', { name: pagesEn.settings.label, exact: true }).click();
	const menu = page.getByRole('dialog', { name: pagesEn.settings.label });
	await expect(menu.getByRole('link', { name: pagesEn.settings.open })).toBeVisible();
});

test('from the settings the way to the chat leads to the one that was left', async ({ page, address }) => {
	await page.goto(`${address}c/trains`);
	const list = page.getByRole('navigation', { name: en.history.label });
	await list.getByRole('link', { name: pagesEn.history.settings }).click();
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	await expect(page).toHaveURL(`${address}c/trains`);
	await list.getByRole('link', { name: pagesEn.history.settings }).click();
	await list.getByRole('link', { name: 'Trains from Bern to Milan' }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const menu = page.getByRole('dialog', { name: pagesEn.history.moreOf('Trains from Bern to Milan') });
	await menu.getByRole('button', { name: pagesEn.history.delete }).click();
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	await expect(page).toHaveURL(address);
});

for (const [name, leave] of [
	['settings', pagesEn.history.settings],
	['models', pagesEn.history.models]
] as const) {
	test(`a chat goes on after a visit to the ${name}, and a new one is another`, async ({
		page,
		ponder,
		address
	}) => {
		const list = page.getByRole('navigation', { name: en.history.label });
		await page.goto(address);
		await ponder.ready();
		await list.getByRole('link', { name: leave, exact: true }).click();
		await page.getByRole('link', { name: pagesEn.history.toChat, exact: true }).click();
		await ponder.ask(sum.question);
		await list.getByRole('link', { name: leave, exact: true }).click();
		await page.getByRole('link', { name: pagesEn.history.toChat, exact: true }).click();
		await expect(page.getByRole('article')).toHaveCount(2);
		await ponder.ask('What is 2 + 4?');
		await expect(page.getByRole('article')).toHaveCount(4);
		await list.getByRole('link', { name: pagesEn.history.newChat }).click();
		await expect(page.getByRole('article')).toHaveCount(0);
		await ponder.ask('Bonjour !');
		await expect(page.getByRole('article')).toHaveCount(2);
		await expect(list.getByRole('link', { name: 'Bonjour !' })).toBeVisible();
	});
}

test('a conversation is renamed and pinned by keyboard, and is so after a reload', async ({
	page,
	address
}) => {
	await page.goto(address);
	const list = page.getByRole('navigation', { name: en.history.label });
	const act = async (title: string, entry: string) => {
		await list.getByRole('button', { name: pagesEn.history.moreOf(title) }).press('Enter');
		const menu = page.getByRole('dialog', { name: pagesEn.history.moreOf(title) });
		await menu.getByRole('button', { name: entry }).press('Enter');
	};
	const bread = 'وصفة خبز بسيطة';
	await list.getByRole('link', { name: bread }).focus();
	await act(bread, pagesEn.history.rename);
	const box = list.getByRole('textbox', { name: pagesEn.history.renameLabel(bread) });
	await expect(box).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(list.getByRole('link', { name: bread })).toBeFocused();

	await act(bread, pagesEn.history.rename);
	await box.fill('Bread for Sunday');
	await page.keyboard.press('Enter');
	const renamed = list.getByRole('link', { name: 'Bread for Sunday' });
	await expect(renamed).toBeFocused();
	await act('Bread for Sunday', pagesEn.history.pin);
	await expect(list.getByRole('heading').first()).toHaveText(pagesEn.history.groups.pinned);
	await expect(list.getByRole('link').filter({ hasText: 'Bread for Sunday' })).toHaveCount(1);
	expect(await violations(page)).toEqual([]);

	await page.reload();
	await expect(list.getByRole('heading').first()).toHaveText(pagesEn.history.groups.pinned);
	await renamed.focus();
	await act('Bread for Sunday', pagesEn.history.unpin);
	await expect(list.getByRole('heading').first()).toHaveText(pagesEn.history.groups.today);
});

test('a conversation that is not on this device is said to be missing', async ({ page, address }) => {
	await page.goto(`${address}c/no-such-conversation`);
	await expect(page.getByRole('heading', { name: pagesEn.history.notFound })).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

test('an address that leads nowhere says so and leads back', async ({ page, address }) => {
	await page.goto(`${address}nowhere/at/all`);
	await expect(page.getByRole('heading', { name: pagesEn.history.nowhere })).toBeVisible();
	const list = page.getByRole('navigation', { name: en.history.label });
	await expect(list.getByRole('link', { name: 'Trains from Bern to Milan' })).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await page.getByRole('link', { name: en.app.toStart }).click();
	await expect(page.getByRole('textbox', { name: en.composer.label })).toBeVisible();
});

test('a shortcut begins a new chat where one writes, and the first Tab offers to go there', async ({
	page,
	ponder,
	address
}) => {
	await page.goto(`${address}c/trains`);
	await expect(page.getByRole('table')).toBeVisible();
	await page.keyboard.press('Control+Shift+KeyO');
	await expect(page).toHaveURL(address);
	await expect(ponder.composer).toBeFocused();
	await page.goto(`${address}c/trains`);
	await expect(page.getByRole('table')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: en.app.skipToComposer })).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('the conversations are in a drawer that holds the focus and gives it back', async ({
		page,
		address
	}) => {
		await page.goto(`${address}c/trains`);
		const menu = page.getByRole('button', { name: en.history.open });
		await menu.focus();
		await page.keyboard.press('Enter');
		const drawer = page.getByRole('dialog', { name: en.history.label });
		await expect(drawer).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(drawer).toBeHidden();
		await expect(menu).toBeFocused();
		await menu.tap();
		await drawer.getByRole('link', { name: 'Which of the two with a small child?' }).tap();
		await expect(drawer).toBeHidden();
		await expect(page.getByText(pagesEn.outcome.stopped)).toBeVisible();
	});

	test('one writes above a keyboard that lies over the page, as Safari lays it', async ({
		page,
		address
	}) => {
		await page.addInitScript(() => {
			const viewport = Object.assign(new EventTarget(), { height: 740, offsetTop: 0, scale: 1 });
			Object.defineProperty(window, 'visualViewport', { value: viewport });
		});
		await page.goto(`${address}c/trouble`);
		await expect(page.getByText(pagesEn.outcome.stopped)).toBeVisible();
		const see = (height: number, offsetTop: number, scale = 1) =>
			page.evaluate(
				(seen) => {
					Object.assign(visualViewport ?? {}, seen);
					visualViewport?.dispatchEvent(new Event('resize'));
				},
				{ height, offsetTop, scale }
			);
		const box = () => page.getByRole('textbox', { name: en.composer.label }).boundingBox();
		const bottom = async () => ((await box())?.y ?? NaN) + ((await box())?.height ?? NaN);
		await expect.poll(bottom).toBeGreaterThan(560);
		await see(390, 120);
		await expect.poll(bottom).toBeLessThan(510);
		expect(await bottom()).toBeGreaterThan(120);
		expect((await page.getByRole('main').boundingBox())?.y).toBe(120);
		await see(740, 0);
		await expect.poll(bottom).toBeGreaterThan(560);
		// Zoomed into, less is seen, too.
		await see(390, 120, 1.9);
		expect(await bottom()).toBeGreaterThan(560);
	});

	test('whatever a finger hits is at least 44 px, and nothing sticks out', async ({ page, address }) => {
		await page.goto(`${address}c/trains`);
		await expect(page.getByRole('table')).toBeVisible();
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('button')]
				.filter((button) => button.checkVisibility())
				.map((button) => ({
					name: button.ariaLabel ?? button.innerText,
					box: button.getBoundingClientRect()
				}))
				.filter(({ box }) => box.height < 43.5 || box.width < 43.5)
				.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`)
		);
		expect(small).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	});
});

/** The theme as it is on the disk; undefined before one was chosen. */
function savedTheme(page: Page): Promise<unknown> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('ponder');
				opening.onerror = () => reject(new Error(opening.error?.message));
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('preferences').objectStore('preferences').get('theme');
					reading.onerror = () => reject(new Error(reading.error?.message));
					reading.onsuccess = () => {
						database.close();
						resolve(reading.result);
					};
				};
			})
	);
}
