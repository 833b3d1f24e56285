/** What a person can do to a turn: say it differently, change an answer, go on with it, compare, branch off, delete. */
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { Answer, Ponder, sum } from './ponder.ts';
import { expect, test } from './test.ts';

const longSum = 'What is 12 + 7 + 30 + 41 + 8 + 26?';
const t = pagesEn.turns;

/** Opens the menu under a turn and takes an entry. */
async function choose(ponder: Ponder, turn: Answer['article'], entry: string): Promise<void> {
	await turn.getByRole('button', { name: t.more }).click();
	await ponder.page.getByRole('dialog', { name: t.more }).getByRole('button', { name: entry }).click();
}

const version = (turn: Answer['article'], position: number, count: number) =>
	turn.getByRole('group', { name: pagesEn.transcript.branchLabel(position, count) });

test('a message is said differently, an answer changed, and a new chat begun from there', async ({
	ponder,
	page
}) => {
	await ponder.ask(sum.question);
	const question = ponder.questions.first();
	await question.getByRole('button', { name: t.editMessage }).click();
	const box = question.getByRole('textbox', { name: t.editMessage });
	await box.fill('What is 3 +');
	// As in the message box: Shift with Enter begins a line, and what an input method takes is not sent.
	await box.press('Shift+Enter');
	await box.pressSequentially('4?');
	await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
	await expect(box).toHaveValue('What is 3 +\n4?');
	await box.fill('What is 3 + 4?');
	await box.press('Enter');
	await expect(question).toContainText('What is 3 + 4?');
	const edited = await ponder.complete();
	// A title that nobody gave is that of what is shown.
	const list = page.getByRole('navigation', { name: en.history.label });
	await expect(list.getByRole('link', { name: 'What is 3 + 4?' })).toBeVisible();
	await expect(list.getByRole('link', { name: sum.question })).toHaveCount(0);
	expect(await edited.text.innerText()).toMatch(/\b7\b/);
	await expect(version(question, 2, 2)).toBeVisible();

	await choose(ponder, edited.article, t.edit);
	const answerBox = edited.article.getByRole('textbox', { name: t.editAnswer });
	await answerBox.fill('Seven.');
	await edited.article.getByRole('button', { name: t.save }).click();
	await expect(ponder.lastAnswer.text).toHaveText('Seven.');
	await expect(ponder.lastAnswer.article).toContainText(t.edited);
	await expect(version(ponder.lastAnswer.article, 2, 2)).toBeVisible();

	const address = page.url();
	await choose(ponder, ponder.lastAnswer.article, t.fork);
	await expect(page).not.toHaveURL(address);
	await expect(ponder.lastAnswer.text).toHaveText('Seven.');
	await expect(version(ponder.questions.first(), 2, 2)).toBeHidden();
	await expect(ponder.composer).toBeFocused();
});

test('what follows an earlier answer that is asked for again is said to stand in the other version, and comes back', async ({
	ponder,
	page
}) => {
	await ponder.ask(sum.question);
	await ponder.ask('Add 5 to that.');
	const [first, later] = [new Answer(ponder.answers.first()), page.getByText(t.later.follow(2, 1))];
	await expect(later).toHaveCount(0);
	await first.article.getByRole('button', { name: pagesEn.transcript.regenerate }).click();
	await expect(page.locator('[data-announcer]').getByText(t.later.follow(2, 1))).toHaveCount(1);
	await expect(ponder.questions).toHaveCount(1);
	await ponder.complete();
	await expect(later.last()).toBeVisible();
	await expect(
		first.article.getByRole('button', { name: pagesEn.transcript.previousBranchFollowed(2), exact: true })
	).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: t.later.show(1) }).click();
	await expect(ponder.questions).toHaveCount(2);
	await expect(ponder.lastAnswer.text).toHaveText(/\b54\b/);
	await expect(version(first.article, 1, 2)).toBeVisible();
	await expect(first.article).toBeFocused();
	await expect(later).toHaveCount(0);

	// The same where a message is said differently, and where one of two answers is gone on with.
	await ponder.questions.first().getByRole('button', { name: t.editMessage }).click();
	await page.getByRole('textbox', { name: t.editMessage }).fill('What is 3 + 4?');
	await page.getByRole('textbox', { name: t.editMessage }).press('Enter');
	await ponder.complete();
	await page.getByRole('button', { name: t.later.show(1) }).click();
	await expect(ponder.questions).toHaveCount(2);
	await choose(ponder, first.article, t.compare.without);
	await ponder.complete();
	await ponder.conversation.getByRole('button', { name: t.compare.keep }).last().click();
	await expect(version(first.article, 3, 3)).toBeVisible();
	await page.getByRole('button', { name: t.later.show(1) }).click();
	await expect(ponder.questions).toHaveCount(2);
});

test('what one said oneself is copied from under it', async ({ ponder, page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await ponder.ask(sum.question);
	await ponder.questions.first().getByRole('button', { name: pagesEn.transcript.copy, exact: true }).click();
	await expect(ponder.questions.first().getByText(pagesEn.transcript.copied)).toBeAttached();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sum.question);
});

test('what is being edited in one conversation is not sent in another', async ({ ponder, page }) => {
	await ponder.ask(sum.question);
	await page.keyboard.press('ControlOrMeta+Shift+O');
	await expect(ponder.questions).toHaveCount(0);
	await ponder.ask('Bonjour !');
	const list = page.getByRole('navigation', { name: en.history.label });
	await list.getByRole('link', { name: sum.question }).click();
	await expect(ponder.questions).toContainText(sum.question);
	await ponder.questions.getByRole('button', { name: t.editMessage }).click();
	const box = page.getByRole('textbox', { name: t.editMessage });
	await box.fill('Meant for the sum');
	await list.getByRole('link', { name: 'Bonjour !' }).click();
	await expect(ponder.questions).toContainText('Bonjour !');
	await expect(box).toHaveCount(0);
});

test('a half-written edit outlives Escape, another conversation and a reload, until it is sent or discarded', async ({
	ponder,
	page
}) => {
	await ponder.ask(sum.question);
	const address = page.url();
	const question = ponder.questions.first();
	const box = question.getByRole('textbox', { name: t.editMessage });
	await question.getByRole('button', { name: t.editMessage }).click();
	await expect(box).toHaveValue(sum.question);
	await box.fill('What is 3 + 4 and');
	await box.press('Escape');
	await expect(box).toHaveCount(0);
	await question.getByRole('button', { name: t.half.goOn }).click();
	await expect(box).toHaveValue('What is 3 + 4 and');
	await box.fill('What is 3 + 4');
	await page.reload();
	await expect(question).toContainText(sum.question);
	await question.getByRole('button', { name: t.half.goOn }).click();
	await expect(box).toHaveValue('What is 3 + 4');
	await box.fill('What is 3 + 4?');
	await page.getByRole('link', { name: pagesEn.history.newChat }).first().click();
	await expect(ponder.questions).toHaveCount(0);
	await page.goto(address);
	await expect(question.getByText(t.half.kept)).toBeVisible();
	await question.getByRole('button', { name: t.editMessage }).click();
	await expect(box).toHaveValue('What is 3 + 4?');
	await box.press('Control+Enter');
	expect(await (await ponder.complete()).text.innerText()).toMatch(/\b7\b/);
	await expect(question.getByText(t.half.kept)).toHaveCount(0);

	await choose(ponder, ponder.lastAnswer.article, t.edit);
	await page.getByRole('textbox', { name: t.editAnswer }).fill('Sev');
	await page.getByRole('textbox', { name: t.editAnswer }).press('Escape');
	await ponder.lastAnswer.article.getByRole('button', { name: t.half.discard }).click();
	await expect(ponder.lastAnswer.article.getByText(t.half.kept)).toHaveCount(0);
	await expect(ponder.lastAnswer.text).toHaveText(/\b7\b/);
	await expect(page.getByText(t.half.discarded)).toBeVisible();
	await page.getByRole('button', { name: en.app.undo }).click();
	await expect(page.getByText(t.half.discarded)).toHaveCount(0);
	await expect(ponder.lastAnswer.article).toBeFocused();
	await ponder.lastAnswer.article.getByRole('button', { name: t.half.goOn }).click();
	await expect(page.getByRole('textbox', { name: t.editAnswer })).toHaveValue('Sev');
});

test('an answer goes on after a stop, and after a reload', async ({ ponder, page }) => {
	await ponder.ready();
	await ponder.slowDown();
	const pressed = await ponder.pressWhenRead(/\d = \d/, en.composer.stop);
	await ponder.say(longSum);
	await pressed();
	const stopped = await ponder.complete();
	const before = (await stopped.readTrace()).trim();
	await page.reload();
	await expect(ponder.lastAnswer.article).toContainText(pagesEn.outcome.stopped);

	await ponder.lastAnswer.article.getByRole('button', { name: t.continue }).click();
	const whole = await ponder.complete();
	expect((await whole.readTrace()).trim().startsWith(before)).toBe(true);
	expect(await whole.text.innerText()).toMatch(/\d/);
	await expect(ponder.questions).toHaveCount(1);
	await expect(whole.article.getByRole('button', { name: t.continue })).toBeHidden();
});

test('two ways of thinking are read side by side, and a turn is deleted and comes back', async ({
	ponder
}) => {
	const first = await ponder.ask(sum.question);
	await choose(ponder, first.article, t.compare.without);
	const both = ponder.conversation.getByRole('group', { name: t.compare.title });
	await expect(both.getByText(t.compare.without)).toBeVisible();
	// The new one is in the conversation until another is chosen.
	await expect(both.locator('section').filter({ hasText: t.compare.next })).toHaveCount(1);
	await expect(both.locator('section').last()).toContainText(t.compare.next);
	await expect(both.getByRole('article')).toHaveCount(2);
	await ponder.complete();
	await expect(both.getByRole('group', { name: pagesEn.thinking.label })).toHaveCount(1);
	await both.getByRole('button', { name: t.compare.keep }).first().click();
	await expect(both).toBeHidden();
	await expect(version(ponder.lastAnswer.article, 1, 2)).toBeVisible();

	// They can be read side by side again, after a reload too.
	await ponder.page.reload();
	await choose(ponder, ponder.lastAnswer.article, t.compare.beside(2));
	await expect(both.getByRole('article')).toHaveCount(2);
	await expect(both.getByRole('article').first()).toBeFocused();
	await expect(both.getByText(t.compare.without)).toBeVisible();
	// What one has written oneself was not asked for in any way.
	await choose(ponder, both.getByRole('article').last(), t.edit);
	await both.getByRole('textbox', { name: t.editAnswer }).fill('It is 49.');
	await both.getByRole('textbox', { name: t.editAnswer }).press('Enter');
	await expect(both.locator('header').last()).toContainText(t.edited);
	await expect(both.getByText(t.compare.without)).toHaveCount(0);
	await both.getByRole('button', { name: t.compare.keep }).first().click();
	await expect(both).toBeHidden();

	await ponder.ask('Add 5 to that.');
	await choose(ponder, ponder.questions.last(), t.delete);
	await expect(ponder.questions).toHaveCount(1);
	await ponder.page.getByRole('button', { name: en.app.undo }).click();
	await expect(ponder.questions).toHaveCount(2);
	await expect(ponder.lastAnswer.text).toHaveText(/\b54\b/);
	await expect(ponder.questions.last()).toBeFocused();
});

test('one question is answered at two budgets, side by side, each within its own', async ({ ponder }) => {
	await ponder.useBudget(9);
	const first = await ponder.ask(longSum);
	await choose(ponder, first.article, pagesEn.thinking.tokens(128));
	const both = ponder.conversation.getByRole('group', { name: t.compare.title });
	await expect(both.getByText(t.compare.with(9))).toBeVisible();
	await expect(both.getByText(t.compare.with(128))).toBeVisible();
	await ponder.complete();
	const [within, beyond] = [new Answer(both.getByRole('article').first()), ponder.lastAnswer];
	expect(await within.thinkingTokens()).toBe(9);
	const tokens = await beyond.thinkingTokens();
	expect(tokens).toBeGreaterThan(9);
	expect(tokens).toBeLessThanOrEqual(128);

	// One of them is asked for again: as it was asked, in its place.
	const again = within.article.getByRole('button', { name: pagesEn.transcript.regenerate });
	await again.click();
	await expect(version(within.article, 3, 3)).toBeVisible();
	await expect(both.getByText(t.compare.with(9))).toBeVisible();
	await expect(both.getByText(t.compare.with(128))).toBeVisible();
	await expect(within.article).toBeFocused();
	await ponder.complete();
	expect(await within.thinkingTokens()).toBe(9);
	await expect(version(beyond.article, 2, 3)).toBeVisible();

	// Its other versions take its place: the one beside it changes places with it, and then its first is beside that.
	const previous = within.article.getByRole('button', { name: pagesEn.transcript.previousBranch });
	await previous.click();
	await expect(version(within.article, 2, 3)).toBeVisible();
	await expect(version(beyond.article, 3, 3)).toBeVisible();
	await expect(previous).toBeFocused();
	await previous.click();
	await expect(version(within.article, 1, 3)).toBeVisible();
	await expect(version(beyond.article, 3, 3)).toBeVisible();
	await expect(both.getByText(t.compare.with(9))).toHaveCount(2);
});

test('of two tabs’ drafts the one that was typed last is kept, whichever tab is left or reloaded', async ({
	ponder,
	page,
	context
}) => {
	await ponder.ask(sum.question);
	const other = new Ponder(await context.newPage());
	await other.page.goto(page.url());
	await expect(other.questions.first()).toContainText(sum.question);
	await ponder.composer.fill('Older');
	// Where nothing is typed, what the other tab has written is shown: it is on the disk by then.
	await expect(other.composer).toHaveValue('Older');
	await other.composer.fill('Newer');
	await expect(ponder.composer).toHaveValue('Older');
	await other.page.close();
	await page.reload();
	await expect(ponder.composer).toHaveValue('Newer');
});

test('two tabs show one conversation, and both of two edits', async ({ ponder, page, context }) => {
	await ponder.ask(sum.question);
	const other = new Ponder(await context.newPage());
	await other.page.goto(page.url());
	await expect(other.questions.first()).toContainText(sum.question);
	await other.ask('Add 5 to that.');
	await expect(ponder.lastAnswer.text).toHaveText(/\b54\b/);
	await expect(ponder.answers).toHaveCount(2);

	for (const [tab, text] of [
		[ponder, 'What is 3 + 4?'],
		[other, 'What is 5 + 6?']
	] as const) {
		const question = tab.questions.first();
		await question.getByRole('button', { name: t.editMessage }).click();
		await question.getByRole('textbox', { name: t.editMessage }).fill(text);
		await question.getByRole('button', { name: t.send }).click();
	}
	await ponder.complete();
	await other.complete();
	await expect(ponder.questions.first()).toContainText('What is 3 + 4?');
	await expect(other.questions.first()).toContainText('What is 5 + 6?');
	await expect(ponder.questions.first().getByText(/\/ 3/)).toBeVisible();
	await expect(other.questions.first().getByText(/\/ 3/)).toBeVisible();
});
