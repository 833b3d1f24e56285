/** Enter on the name of a saved prompt where the code that offers prompts comes late, or not at all. */
import type { Page } from '@playwright/test';
import { deferred } from '../fixtures/scripted-engine.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

const typed = '/sums And 4 more?';

test.use({ serviceWorkers: 'block' });

test.beforeEach(async ({ ponder, page, address }) => {
	await expect(ponder.composer).toBeVisible();
	const prompt = { id: 'sums', name: 'sums', text: sum.question, place: 'message', thinking: null } as const;
	await seed(page, { ...conversationOf('one', 'One', [['What is 3 + 4?', 'Seven.']]), prompts: [prompt] });
	await seed(page, conversationOf('two', 'Two', [['What is 5 + 6?', 'Eleven.']]));
	await page.goto(`${address}c/one`);
	await ponder.ready();
	await expect(ponder.lastAnswer.text).toHaveText('Seven.');
});

/** All code that is asked for from now on waits until the returned function is called. */
async function holdCode(page: Page): Promise<() => void> {
	const { promise, resolve } = deferred();
	await page.route(/\.js$/, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}

test('the prompt that is named is taken once its code is there, however early Enter is pressed', async ({
	ponder,
	page
}) => {
	const release = await holdCode(page);
	await ponder.say(typed);
	await ponder.composer.press('Enter');
	await expect(ponder.composer).toHaveValue(typed);
	release();
	await expect(ponder.composer).toHaveValue(`${sum.question}\nAnd 4 more?`);
	await expect(ponder.questions).toHaveCount(1);
	await ponder.composer.press('Enter');
	await expect(ponder.questions).toHaveCount(2);
	await expect(ponder.questions.last()).toContainText('And 4 more?');
});

test('where no prompt has the name that is typed, the message is sent, once', async ({ ponder, page }) => {
	const release = await holdCode(page);
	await ponder.say('/products');
	await ponder.composer.press('Enter');
	await expect(ponder.composer).toHaveValue('/products');
	release();
	await expect(ponder.questions).toHaveCount(2);
	await ponder.complete();
	await expect(ponder.questions).toHaveCount(2);
	await expect(ponder.questions.last()).toContainText('/products');
});

test('where its code cannot be had, the message is sent as it is, once', async ({ ponder, page }) => {
	const missing: string[] = [];
	await page.route(/\.js$/, async (route) => {
		missing.push(route.request().url());
		await route.abort();
	});
	await ponder.say(typed);
	await expect(ponder.questions).toHaveCount(2);
	await ponder.complete();
	await expect(ponder.questions).toHaveCount(2);
	await expect(ponder.questions.last()).toContainText(typed);
	await expect(ponder.composer).toHaveValue('');
	expect(missing).not.toEqual([]);
});

test('an Enter that waits in one conversation sends nothing in another', async ({ ponder, page }) => {
	const release = await holdCode(page);
	await ponder.say(typed);
	await page.getByRole('link', { name: 'Two' }).click();
	await expect(ponder.lastAnswer.text).toHaveText('Eleven.');
	await ponder.composer.fill('Not yet');
	release();
	// There once prompts are offered.
	await ponder.composer.fill('/s');
	await expect(page.getByRole('option', { name: '/sums' })).toBeVisible();
	await expect(ponder.questions).toHaveCount(1);
	await page.getByRole('link', { name: 'One' }).click();
	await expect(ponder.lastAnswer.text).toHaveText('Seven.');
	await expect(ponder.composer).toHaveValue(typed);
	await expect(ponder.questions).toHaveCount(1);
});
