import { readFile } from 'node:fs/promises';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

test('a sum is thought about inline, then answered', async ({ ponder }) => {
	await expect(ponder.composer).toBeVisible();
	const live = await ponder.glimpse(`[aria-label="${pagesEn.thinking.label}"] .trace p`);
	const open = await ponder.glimpse(`[aria-label="${pagesEn.thinking.label}"] button[aria-expanded=true]`);
	await ponder.say(sum.question);
	expect(await open()).toContain(pagesEn.thinking.live);
	expect(await live()).toMatch(/<p/);

	const answer = await ponder.complete();
	expect(await answer.text.innerText()).toMatch(sum.answer);
	await expect(answer.toggle).toHaveText(/^\s*Thought for /);
	await expect(answer.toggle).toHaveAttribute('aria-expanded', 'false');
	await expect(answer.trace).toBeHidden();

	await answer.toggle.click();
	await expect(answer.trace).toHaveText(/\S/);
	await expect(answer.figures).toContainText('tok/s');
});

test('/no_think is shown as asked, beside what the model did', async ({ ponder }) => {
	const answer = await ponder.ask(`${sum.question} /no_think`);
	await expect(ponder.questions.last()).toContainText(pagesEn.outcome.asked.noThink);
	await expect(answer.article).toContainText(pagesEn.outcome.did.no_think.answered);
	await expect(answer.thinking).toHaveCount(0);
	expect(await answer.text.innerText()).toMatch(/\d/);
});

test('the latest soft switch wins over turns', async ({ ponder }) => {
	await ponder.ask('What is 3 + 4? /no_think');
	const answer = await ponder.ask('What is 20 + 5 + 6? /think');
	await expect(ponder.questions.last()).toContainText(pagesEn.outcome.asked.think);
	await expect(answer.thinking).toBeVisible();
});

test('what an earlier /no_think will do is said beside the button before sending, and put right by a click', async ({
	ponder,
	page
}) => {
	const { ahead } = pagesEn.turns;
	await ponder.ask('What is 3 + 4? /no_think');
	await expect(page.getByText(ahead.message)).toBeVisible();
	await page.getByTitle(ahead.show).click();
	await expect(ponder.questions.first()).toBeFocused();
	await page.getByRole('button', { name: ahead.think }).click();
	await expect(ponder.composer).toBeFocused();
	await expect(page.getByText(ahead.message)).toHaveCount(0);
	await ponder.composer.pressSequentially('What is 20 + 5 + 6?');
	await ponder.composer.press('Enter');
	const answer = await ponder.complete();
	await expect(answer.thinking).toBeVisible();

	await ponder.composer.fill('What is 1 + 2? /no_think');
	await expect(page.getByText(ahead.own)).toBeVisible();
	await ponder.think.click();
	await expect(page.getByText(ahead.own)).toHaveCount(0);
	await ponder.composer.fill('What is 1 + 2? /think');
	await expect(page.getByText(ahead.noEffect)).toBeVisible();
	await page.getByRole('button', { name: ahead.turnOn }).click();
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText(ahead.noEffect)).toHaveCount(0);
});

test('with thinking off there is no trace, and a switch in the message is void', async ({ ponder }) => {
	await ponder.think.click();
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'false');
	const answer = await ponder.ask('What is 3 + 4? /think');
	expect(await answer.text.innerText()).toMatch(/\d/);
	await expect(answer.thinking).toHaveCount(0);
	await expect(ponder.questions.last()).toContainText(pagesEn.outcome.asked.void);
	// What was asked and is done is not struck out.
	await ponder.ask('What is 4 + 4? /no_think');
	await expect(ponder.questions.last()).toContainText(pagesEn.outcome.asked.anyway);
	await expect(ponder.questions.last().locator('.void')).toHaveCount(0);
});

for (const budget of [4, 9, 16]) {
	test(`a budget of ${budget} tokens is never exceeded`, async ({ ponder }) => {
		await ponder.useBudget(budget);
		const answer = await ponder.ask('What is 12 + 7 + 30 + 41 + 8 + 26?');
		expect(await answer.thinkingTokens()).toBe(budget);
		await expect(answer.thinking).toContainText(pagesEn.thinking.endedByBudget);
		expect(await answer.text.innerText()).toMatch(/\d/);
		expect(await answer.readTrace()).toMatch(/\S/);
	});
}

test('a budget of 0 has the model answer without a token of its own thinking', async ({ ponder }) => {
	await ponder.useBudget(0);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(/\d/);
	expect(await answer.thinkingTokens()).toBe(0);
	await expect(answer.thinking).toContainText(pagesEn.thinking.endedByBudget);
});

test('a soft switch in code is shown as one that may still act', async ({ ponder }) => {
	await ponder.say('What does this do?\n\n```\necho /no_think\n```');
	await expect(ponder.questions.last()).toContainText(pagesEn.outcome.asked.inCode);
	await ponder.complete();
});

test('a finished trace stays open where that is set', async ({ ponder, page, address }) => {
	await page.goto(`${address}settings`);
	const { folding, unfolded } = pagesEn.turns.thinking;
	await page
		.getByRole('group', { name: folding })
		.getByRole('radio', { name: unfolded })
		.check({ force: true });
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	const answer = await ponder.ask(sum.question);
	await expect(answer.toggle).toHaveAttribute('aria-expanded', 'true');
	await expect(answer.trace).toHaveText(/\S/);
});

test('a meter shows the budget while the model thinks', async ({ ponder }) => {
	await ponder.useBudget(2000);
	await ponder.ready();
	const meter = await ponder.glimpse(`[role=meter][aria-label="${pagesEn.thinking.budgetUsed}"]`);
	await ponder.say('What is 12 + 7 + 30 + 41 + 8 + 26?');
	expect(await meter()).toContain('aria-valuemax="2000"');
	const answer = await ponder.complete();
	expect(await answer.thinkingTokens()).toBeLessThan(2000);
	await expect(answer.thinking).not.toContainText(pagesEn.thinking.endedByBudget);
});

test('“Answer now” closes the thinking and has the answer written', async ({ ponder }) => {
	await ponder.ready();
	await ponder.slowDown();
	const pressed = await ponder.pressWhenRead(/\d/, pagesEn.thinking.answerNow);
	await ponder.say('What is 12 + 7 + 30 + 41 + 8 + 26?');
	await pressed();
	const answer = await ponder.complete();
	await expect(answer.thinking).toContainText(pagesEn.thinking.endedByAnswerNow);
	expect(await answer.text.innerText()).toMatch(/\d/);

	const next = await ponder.ask(sum.question);
	expect(await next.text.innerText()).toMatch(sum.answer);
});

test('“Keep thinking” raises the budget before it is reached', async ({ ponder }) => {
	await ponder.useBudget(12);
	await ponder.ready();
	await ponder.slowDown(100);
	const meter = await ponder.glimpse(
		`[role=meter][aria-label="${pagesEn.thinking.budgetUsed}"][aria-valuemax="128"]`
	);
	const pressed = await ponder.pressWhenRead(/\d/, pagesEn.turns.thinking.keep);
	await ponder.say('What is 12 + 7 + 30 + 41 + 8 + 26?');
	await pressed();
	expect(await meter()).toContain('aria-valuemax="128"');
	const answer = await ponder.complete();
	expect(await answer.thinkingTokens()).toBeGreaterThan(12);
	await expect(answer.thinking).not.toContainText(pagesEn.thinking.endedByBudget);
	await expect(ponder.budget).toContainText('12');
});

test('a trace is copied from where it is read, and is in no plain export of its conversation', async ({
	ponder,
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const answer = await ponder.ask(sum.question);
	const copy = answer.thinking.getByRole('button', { name: pagesEn.turns.thinking.copy });
	await expect(copy).toHaveCount(0);
	const trace = (await answer.readTrace()).trim();
	await copy.click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.replace(/\s+/g, ' ').trim()).toBe(trace.replace(/\s+/g, ' '));

	const t = pagesEn.settings;
	const menu = page.getByRole('dialog', { name: t.exportOne });
	const exported = async (format: string) => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			menu.getByRole('button', { name: format }).click()
		]);
		return readFile(await file.path(), 'utf8');
	};
	await page.getByRole('button', { name: t.exportOne }).click();
	const firstWords = copied.trim().slice(0, 12);
	for (const format of [t.exportMarkdown, t.exportJson])
		expect(await exported(format)).not.toContain(firstWords);
	await menu.getByRole('checkbox', { name: t.withTraces }).check();
	for (const format of [t.exportMarkdown, t.exportJson]) expect(await exported(format)).toContain(firstWords);
});
