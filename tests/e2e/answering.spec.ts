import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

const longSum = 'What is 12 + 7 + 30 + 41 + 8 + 26?';

test('stopping keeps what was written, and the next answer is right', async ({ ponder }) => {
	await ponder.ready();
	await ponder.slowDown();
	const pressed = await ponder.pressWhenRead(/\d = \d/, en.composer.stop);
	await ponder.say(longSum);
	await pressed();
	const stopped = await ponder.complete();
	await expect(stopped.article).toContainText(pagesEn.outcome.stopped);
	expect(await stopped.readTrace()).toMatch(/\S/);

	const next = await ponder.ask(sum.question);
	expect(await next.text.innerText()).toMatch(sum.answer);
	await expect(ponder.questions.first()).toContainText(longSum);
});

test('a new chat says its first question nowhere but in it', async ({ ponder, page }) => {
	await ponder.ready();
	await ponder.slowDown();
	const handle = await page.evaluateHandle(() => {
		const said: string[] = [];
		const look = (records: readonly MutationRecord[]) => {
			const pages = document.querySelector('#svelte-announcer[aria-live="assertive"]');
			if (pages && records.some(({ target }) => pages.contains(target))) said.push(pages.textContent.trim());
		};
		new MutationObserver(look).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		return said;
	});
	const said = () => handle.evaluate((words) => words.filter((word) => word !== ''));
	await ponder.say(longSum);
	await expect(page).toHaveURL(/\/c\//);
	await ponder.complete();
	expect(await said()).toEqual([]);
	// Other pages are said as ever.
	await page.getByRole('link', { name: pagesEn.history.newChat }).click();
	await expect.poll(said).not.toEqual([]);
});

test('regenerating keeps the old answer beside the new one', async ({ ponder }) => {
	const first = await ponder.ask(sum.question);
	const before = await first.text.innerText();
	await first.article.getByRole('button', { name: pagesEn.transcript.regenerate }).click();
	const second = await ponder.complete();
	expect(await second.text.innerText()).toMatch(sum.answer);
	await expect(
		second.article.getByRole('group', { name: pagesEn.transcript.branchLabel(2, 2) })
	).toBeVisible();

	await second.article.getByRole('button', { name: pagesEn.transcript.previousBranch }).click();
	await expect(
		ponder.lastAnswer.article.getByRole('group', { name: pagesEn.transcript.branchLabel(1, 2) })
	).toBeVisible();
	await expect(ponder.lastAnswer.text).toHaveText(before);
	await expect(ponder.answers).toHaveCount(1);
});

test('an empty message is not sent, and Ponder says why', async ({ ponder, page }) => {
	await ponder.ready();
	for (const text of ['', '   ', '\n\n']) {
		await ponder.composer.fill(text);
		await ponder.send.click();
		await expect(
			page.getByRole('status').filter({ hasText: pagesEn.errors['empty-message'].title })
		).toBeVisible();
		await expect(ponder.questions).toHaveCount(0);
	}
	await ponder.ask('What is 3 + 4?');
	await expect(ponder.questions).toHaveCount(1);
});

test('what is written while the model answers stays in the composer', async ({ ponder }) => {
	await ponder.ready();
	await ponder.slowDown();
	await ponder.say(longSum);
	await ponder.composer.fill('And 5 more?');
	await ponder.composer.press('Enter');
	await ponder.complete();
	await expect(ponder.composer).toHaveValue('And 5 more?');
	await expect(ponder.questions).toHaveCount(1);
});

test('a turn goes on from the one before', async ({ ponder }) => {
	await ponder.ask(sum.question);
	const next = await ponder.ask('Add 5 to that.');
	expect(await next.text.innerText()).toMatch(/\b54\b/);
	await expect(next.figures).toContainText('reused');
});
