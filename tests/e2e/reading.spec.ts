/** Reading on the built app: what one does with an answer, and conversations without end. */
import type { Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { richAnswer } from '../fixtures/rich-answer.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { expectSound } from './attachments.ts';
import { expect, test } from './test.ts';

const turns = Array.from(
	{ length: 1000 },
	(_, index) =>
		[
			`Question ${index}: what of it?`,
			`## Answer ${index}\n\nIt is **so**, and *not* otherwise; heron${index}.\n\n- one\n- two`
		] as const
);

async function openWith(
	page: Page,
	address: string,
	answers: Parameters<typeof conversationOf>[2]
): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('textbox')).toBeVisible();
	await seed(page, conversationOf('read', 'To be read', answers));
	await page.goto(`${address}c/read`);
	await page.reload();
	// The reader of Markdown comes with the first answer.
	await expect(page.locator('.markdown').last()).toBeVisible();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('an answer with everything in it', () => {
	test.beforeEach(async ({ page, address, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openWith(page, address, [['Plan it.', richAnswer]]);
	});

	test('its table, its code and all of it are copied as they are', async ({ page }) => {
		await page.getByRole('button', { name: pagesEn.markdown.copyTable }).click();
		await expect(page.getByText(pagesEn.markdown.copiedWithFormulas)).toBeVisible();
		const [head, first] = (await clipboard(page)).split('\r\n');
		expect(head).toBe('Sensor,Place,Battery (days),Share');
		expect(first).toBe('T-01,"Roof, north side",412,=SUM(A1:A9)');
		await page.getByRole('button', { name: pagesEn.code.copy }).nth(1).click();
		await expect.poll(() => clipboard(page)).toContain('\u202e');
		await page.getByRole('button', { name: pagesEn.transcript.copy, exact: true }).last().click();
		await expect.poll(() => clipboard(page)).toBe(richAnswer);
	});

	test('formulas are typeset, and are copied as TeX where they are selected', async ({ page }) => {
		await page.locator('.formula').first().scrollIntoViewIfNeeded();
		const formula = page.locator('.math.display.typeset').first();
		await expect(formula).toBeVisible();
		await expect(page.locator('math').first()).toBeAttached();
		await formula.evaluate((node) => getSelection()?.selectAllChildren(node.parentElement ?? node));
		await page.keyboard.press('Control+c');
		await expect.poll(() => clipboard(page)).toContain(String.raw`\sum_{k=1}^{\infty} k\,p^{k-1}(1-p)`);
	});

	test('a footnote is followed and left again by keyboard', async ({ page }) => {
		const reference = page.locator('[role=doc-noteref]').first();
		await reference.focus();
		await page.keyboard.press('Enter');
		const note = page.locator('[role=doc-endnotes] li').first();
		await expect(note).toBeFocused();
		await note.locator('[role=doc-backlink]').first().press('Enter');
		await expect(reference).toBeFocused();
		expect(page.url()).not.toContain('#');
	});

	test('long lines of code are wrapped on request, and so after a reload', async ({ page }) => {
		const wrap = page.getByRole('button', { name: pagesEn.code.wrap }).first();
		const wide = () =>
			page
				.locator('pre')
				.first()
				.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
		await page.setViewportSize({ width: 360, height: 740 });
		expect(await wide()).toBe(true);
		await wrap.click();
		await expect.poll(wide).toBe(false);
		await expect(wrap).toHaveAttribute('aria-pressed', 'true');
		await page.reload();
		await expect(wrap).toHaveAttribute('aria-pressed', 'true');
		await expect.poll(wide).toBe(false);
	});

	test('links lead to a new tab that knows nothing of this one, and say where; no picture is asked for', async ({
		page
	}) => {
		const links = page.locator('.markdown a[href^="http"]');
		expect(await links.count()).toBeGreaterThan(4);
		for (const link of await links.all()) {
			await expect(link).toHaveAttribute('target', '_blank');
			await expect(link).toHaveAttribute('rel', /noopener/);
		}
		await expect(links.filter({ hasText: 'paypal.com' })).toContainText('xn--pypal-4ve.com');
		await expect(links.filter({ hasText: 'a map of the site' })).toContainText('example.com');
		await expect(page.locator('.markdown img')).toHaveCount(0);
		await expect(page.getByText('<details><summary>Raw HTML</summary>')).toBeVisible();
	});

	test('its headings stand below the page’s own, and no level is left out', async ({ page }) => {
		const levels = await page
			.getByRole('main')
			.getByRole('heading')
			.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
		expect(levels[0]).toBe(1);
		expect(levels).toContain(3);
		for (const [index, level] of levels.entries())
			expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	});

	for (const [name, media] of [
		['colours are forced', { forcedColors: 'active' }],
		['more contrast is wanted', { contrast: 'more' }],
		['nothing is to move', { reducedMotion: 'reduce' }]
	] as const) {
		test(`where ${name} it is sound, and everything is there`, async ({ page }) => {
			await page.emulateMedia(media);
			await expectSound(page);
			if (name === 'nothing is to move') {
				const moving = await page.evaluate(
					() =>
						document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
							.length
				);
				expect(moving).toBe(0);
			}
			if (name === 'colours are forced') {
				// What is told apart by its ground alone has an edge then.
				const said = page.getByText('Plan it.').last();
				expect(await said.evaluate((words) => getComputedStyle(words).borderBlockStartStyle)).toBe('solid');
				const box = page.locator('.markdown input[type=checkbox]').first();
				expect(await box.evaluate((task) => getComputedStyle(task).appearance)).not.toBe('none');
			}
		});
	}

	test('at 200 % nothing sticks out, and one can write', async ({ page }) => {
		// A window of 1280 by 800 with everything twice as large.
		await page.setViewportSize({ width: 640, height: 400 });
		await page.reload();
		await expect(page.getByRole('textbox')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
		const log = await page.getByRole('log').evaluate((element) => element.parentElement?.clientHeight ?? 0);
		expect(log).toBeGreaterThan(120);
		await expectSound(page);
	});
});

test.describe('a conversation of two thousand messages', () => {
	test.beforeEach(async ({ page, address }) => openWith(page, address, turns));

	test('is opened at its end, and draws only what is near what is seen', async ({ page }) => {
		await expect(page.getByText('heron999')).toBeInViewport();
		await expect(page.getByRole('article')).toHaveCount(2000);
		expect(await page.locator('.markdown').count()).toBeLessThan(60);
		expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(12_000);
	});

	test('scrolls through without a gap, and leads back to its end', async ({ page }) => {
		const box = page.getByRole('log').locator('xpath=..');
		await box.hover();
		for (let step = 0; step < 12; step++) {
			await page.mouse.wheel(0, -900);
			// Whatever is in the middle of the window is drawn: no turn is left as the text of its Markdown.
			await expect
				.poll(() =>
					box.evaluate((element) => {
						const { left, top, width, height } = element.getBoundingClientRect();
						const article = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('article');
						return article ? article.querySelector('.text') === null : true;
					})
				)
				.toBe(true);
		}
		await page.getByRole('button', { name: pagesEn.transcript.jumpToEnd }).click();
		await expect(page.getByText('heron999')).toBeInViewport();
	});

	test('is searched by the browser’s own search, where nothing was drawn yet', async ({ page }) => {
		const found = () =>
			page.evaluate(() =>
				// Not in the standard, nor in TypeScript’s types; every browser has it, and it searches as Ctrl F does.
				(window as Window & { find?: (text: string) => boolean }).find?.('heron500')
			);
		expect(await found()).toBe(true);
		// Ctrl F scrolls to what it finds; this only selects it where it was not laid out yet.
		expect(
			await page.evaluate(() => {
				const selection = getSelection();
				selection?.anchorNode?.parentElement?.scrollIntoView();
				return selection?.toString();
			})
		).toBe('heron500');
		const article = page.getByRole('article').filter({ hasText: 'heron500' });
		await expect(article).toBeInViewport();
		await expect(article.locator('.markdown strong')).toBeVisible();
	});
});
