/** Saved prompts: Enter on the name of one where the code that offers them comes late, or not at all; and in two tabs. */
import type { Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { deferred } from '../fixtures/scripted-engine.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { chooseRadio } from './choose-radio.ts';
import { sum, type Ponder } from './ponder.ts';
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

/** All code that is asked for from now on waits until the returned function is called, and comes then or fails. */
async function holdCode(page: Page, end: 'continue' | 'abort' = 'continue'): Promise<() => void> {
	const { promise, resolve } = deferred();
	await page.route(/\.js$/, async (route) => {
		await promise;
		await route[end]();
	});
	return resolve;
}

test('the prompt that is named is taken once its code is there, however early and long Enter is pressed', async ({
	ponder,
	page
}) => {
	const release = await holdCode(page);
	await ponder.composer.fill(typed);
	await page.keyboard.down('Enter');
	// Once more, as of a key that is held down.
	await page.keyboard.down('Enter');
	await page.keyboard.up('Enter');
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
	await expect(ponder.composer).toHaveValue('/products');
	release();
	await expect(ponder.questions).toHaveCount(2);
	await ponder.complete();
	await expect(ponder.questions).toHaveCount(2);
	await expect(ponder.questions.last()).toContainText('/products');
});

test('where its code cannot be had, the message waits until that is known, and is sent as it is, once', async ({
	ponder,
	page
}) => {
	const asked = page.waitForRequest(/\.js$/);
	const fail = await holdCode(page, 'abort');
	await ponder.say(typed);
	await asked;
	await expect(ponder.composer).toHaveValue(typed);
	await expect(ponder.questions).toHaveCount(1);
	fail();
	await expect(ponder.questions).toHaveCount(2);
	await ponder.complete();
	await expect(ponder.questions).toHaveCount(2);
	await expect(ponder.questions.last()).toContainText(typed);
	await expect(ponder.composer).toHaveValue('');
});

for (const [way, again] of [
	['Enter is pressed', (ponder) => ponder.composer.press('Enter')],
	['the button is pressed', (ponder) => ponder.send.click()]
] as const satisfies readonly (readonly [string, (ponder: Ponder) => Promise<void>])[]) {
	test(`where its code does not come, the message is sent as it is when ${way} again, once`, async ({
		ponder,
		page
	}) => {
		const release = await holdCode(page);
		await ponder.say(typed);
		await expect(ponder.composer).toHaveValue(typed);
		await again(ponder);
		await expect(ponder.questions).toHaveCount(2);
		await expect(ponder.questions.last()).toContainText(typed);
		await ponder.complete();
		release();
		// There once prompts are offered.
		await ponder.composer.fill('/s');
		await expect(page.getByRole('option', { name: '/sums' })).toBeVisible();
		await expect(ponder.questions).toHaveCount(2);
	});
}

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

test('what one tab saves or sets the other has at once, and of two changes of a prompt none is lost unsaid', async ({
	ponder,
	page,
	context,
	address
}) => {
	const t = pagesEn.prompts;
	const other = await context.newPage();
	const editIn = async (tab: Page, text: string) => {
		await tab.getByRole('button', { name: t.editNamed('sums') }).click();
		await tab.getByRole('textbox', { name: t.text }).fill(text);
	};
	const saveIn = (tab: Page) => tab.getByRole('button', { name: t.save, exact: true }).click();
	await other.goto(`${address}settings`);
	await editIn(other, 'What is 2 + 2?');
	await saveIn(other);
	await chooseRadio(other.getByRole('radio', { name: pagesEn.settings.themes.dark }));
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await ponder.composer.fill('/sums');
	await ponder.composer.press('Enter');
	await expect(ponder.composer).toHaveValue('What is 2 + 2?');

	await page.goto(`${address}settings`);
	await editIn(page, 'Mine');
	await editIn(other, 'Theirs');
	await saveIn(other);
	await expect(page.getByRole('listitem').filter({ hasText: '/sums' })).toContainText('Theirs');
	await saveIn(page);
	await expect(page.getByRole('alert')).toHaveText(t.flaws.changed);
	await expect(page.getByRole('textbox', { name: t.text })).toHaveValue('Mine');
	await saveIn(page);
	await expect(other.getByRole('listitem').filter({ hasText: '/sums' })).toContainText('Mine');
});
