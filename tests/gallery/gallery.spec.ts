/** Pictures of every state of the page, in every look. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { seed, showcase, twoAnswers } from '../fixtures/showcase.ts';
import { Ponder, sum } from '../e2e/ponder.ts';
import { expect, test } from '../e2e/test.ts';
import { holdThinking } from './hold-thinking.ts';
import { colorSchemes, folder, looks, screens, shoot, wordsOf } from './looks.ts';

/** The picture in the README. */
const picture = fileURLToPath(new URL('./chat.png', import.meta.url));
const longSum = 'What is 12 + 7 + 30 + 41 + 8 + 26?';

for (const look of looks) {
	const { viewport, hasTouch, colorScheme, fragment } = look;
	test.describe(look.name, () => {
		test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('states', async ({ page, address }) => {
			const draw = (state: string) => shoot(page, state, look);
			const open = async (path: string) => {
				await page.goto(`${address}${path}${fragment}`);
				await page.reload();
				await page.getByRole('textbox').waitFor();
			};
			await open('');
			await draw('empty');
			await seed(page, showcase());
			await seed(page, twoAnswers());
			const { turns } = await wordsOf(look);

			await open('c/trains');
			await page.getByRole('table').waitFor();
			await page.locator('pre').waitFor();
			await draw('answer-end');
			await scrollToStart(page);
			await draw('answer-start');

			await open('c/two');
			const more = page.getByRole('article').last().getByRole('button', { name: turns.more });
			await more.click();
			await page.locator(':popover-open').waitFor();
			await draw('turn-menu');
			await page.getByRole('button', { name: turns.compare.beside(1) }).click();
			await page.getByRole('group', { name: turns.compare.title }).waitFor();
			await scrollToStart(page);
			await draw('compare');

			await open('c/trouble');
			await page.getByRole('alert').waitFor();
			await scrollToStart(page);
			await draw('trouble');

			await pressFirst(page, 'header [aria-haspopup=dialog][popovertarget]');
			await draw('model');
			await page.keyboard.press('Escape');
			await pressFirst(page, 'form [aria-haspopup=dialog]');
			await draw('budget');
			await page.keyboard.press('Escape');
			if (viewport.width > 720) return;
			await pressFirst(page, 'header button');
			await page.locator('dialog[open]').waitFor();
			await draw('drawer');
		});
	});
}

for (const colorScheme of colorSchemes) {
	for (const { viewport, hasTouch } of screens) {
		test.describe('live', () => {
			test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

			test(`thinking at ${viewport.width} px, ${colorScheme}`, async ({ page, address }) => {
				await page.addInitScript(holdThinking, 30);
				await page.goto(address);
				const ponder = new Ponder(page);
				await ponder.ask(sum.question);
				await ponder.say(longSum);
				await expect(ponder.lastAnswer.figures).toHaveCount(0);
				await expect(ponder.lastAnswer.thinking).toContainText(/[3-9]\d /);
				await page.screenshot({ path: `${folder}thinking-${viewport.width}-${colorScheme}-english.png` });
				if (viewport.width < 1440 || colorScheme === 'dark') return;
				await page.screenshot({ path: picture });
				expect(statSync(picture).size).toBeLessThan(150_000);
			});
		});
	}
}

async function scrollToStart(page: Page): Promise<void> {
	await page.getByRole('log').evaluate((log) => log.parentElement?.scrollTo(0, 0));
}

async function pressFirst(page: Page, selector: string): Promise<void> {
	await page.locator(selector).first().click();
}
