/** The language that the model is asked to answer in. */
import AxeBuilder from '@axe-core/playwright';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { chooseRadio } from './choose-radio.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

const t = pagesEn.answerLanguage;

test('is found by its name, shown, kept with the conversation, and marks the answers', async ({
	page,
	ponder
}) => {
	await page.getByRole('button', { name: en.composer.options }).click();
	const panel = page.getByRole('dialog', { name: en.composer.options });
	await expect(panel.getByText(t.explained)).toBeVisible();
	// Spanish as an example of what the smallest models can.
	await expect(panel.getByText(/0\.6B 35\b/)).toBeVisible();
	await panel.getByText(t.any, { exact: true }).first().click();
	const find = panel.getByRole('searchbox', { name: t.find });
	const choices = panel.getByRole('group', { name: t.title }).getByRole('radio');
	await expect(choices).toHaveCount(120);
	await find.fill('klingon');
	await expect(panel.getByRole('status')).toHaveText(t.none);
	await find.fill('egyptian');
	await expect(choices).toHaveCount(1);
	await find.fill('french');
	await expect(panel.getByRole('status')).toHaveText(t.found(1));
	await chooseRadio(choices.first());
	expect((await new AxeBuilder({ page }).include('[popover]').analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');

	const chip = page.getByText(t.chip('French'));
	await expect(chip).toBeVisible();
	await expect(page.getByRole('button', { name: en.composer.optionsChanged })).toBeVisible();
	const answer = await ponder.ask(sum.question);
	const inFrench = answer.article.locator('[lang=fr]');
	await expect(inFrench).toHaveText(sum.answer);
	await page.reload();
	await expect(chip).toBeVisible();
	await expect(inFrench).toHaveText(sum.answer);

	await page.getByRole('button', { name: t.forget }).click();
	await expect(chip).toHaveCount(0);
	await expect(ponder.composer).toBeFocused();
	const next = await ponder.ask(sum.question);
	await expect(next.text).toHaveText(sum.answer);
	await expect(next.article.locator('[lang]')).toHaveCount(0);
});
