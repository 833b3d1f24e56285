/** Pictures of an answer with everything in it, in every look. */
import { richAnswer } from '../fixtures/rich-answer.ts';
import { arabicAnswer, chineseAnswer } from '../fixtures/rich-answers.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { test } from '../e2e/test.ts';
import { looks, shoot } from './looks.ts';

/** What is asked and answered; English where a language has none of its own. */
const turns: Partial<Record<string, readonly [string, string]>> = {
	chinese: ['怎么冲一杯手冲咖啡？', chineseAnswer],
	arabic: ['كيف أخبز خبزًا بسيطًا؟', arabicAnswer]
};

for (const look of looks) {
	const { viewport, hasTouch, colorScheme, language, fragment } = look;
	test.describe(look.name, () => {
		// Tall enough for all of it: the transcript scrolls in itself.
		test.use({
			viewport: { width: viewport.width, height: language in turns ? 1500 : 3600 },
			hasTouch,
			colorScheme
		});

		test('reading', async ({ page, address }) => {
			await page.goto(address);
			await page.getByRole('textbox').waitFor();
			await seed(page, conversationOf('rich', 'Everything', [turns[language] ?? ['Plan it.', richAnswer]]));
			await page.goto(`${address}c/rich${fragment}`);
			await page.reload();
			await page.locator('.katex').first().waitFor();
			await page.locator('pre .keyword').first().waitFor();
			// What fades in has done so; the caret, which never ends, is not waited for.
			await page.evaluate(() =>
				Promise.all(
					document
						.getAnimations()
						.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
						.map(({ finished }) => finished)
				)
			);
			await shoot(page, 'reading', look);
		});
	});
}
