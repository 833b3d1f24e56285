/** Pictures of what is beside the conversation: attachments, choosers, settings, the palette, the keys. */
import type { Page } from '@playwright/test';
import { Attachments, report, textFile } from '../e2e/attachments.ts';
import { Ponder } from '../e2e/ponder.ts';
import { expect, test } from '../e2e/test.ts';
import { conversationOf, seed, showcase } from '../fixtures/showcase.ts';
import { looks, shoot, shootWhole, wordsOf } from './looks.ts';

/** A table wider than a phone, code and a formula, as they stand in one answer. */
const everything = `The distance is $d = v \\cdot t$, and so

$$t = \\frac{d}{v} = \\frac{218\\,\\text{km}}{66.4\\,\\text{km/h}} \\approx 3{:}17$$

| Leg | Leaves | Arrives | Minutes | Platform | Remarks |
|---|---|---|---:|---|---|
| Bern – Spiez | 9:04 | 9:34 | 30 | 5 | on the hour |
| Spiez – Brig | 9:36 | 10:11 | 35 | 2 | through the base tunnel |

\`\`\`ts
const minutes = (from: string, to: string) => toMinutes(to) - toMinutes(from); // 197
\`\`\`
`;

for (const look of looks) {
	const { viewport, hasTouch, colorScheme, fragment } = look;
	test.describe(look.name, () => {
		test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('beside the conversation', async ({ page, address }) => {
			const draw = (state: string) => shoot(page, state, look);
			const open = async (path: string) => {
				await page.goto(`${address}${path}${fragment}`);
				await page.reload();
				await page.locator('main').waitFor();
			};
			await page.goto(address);
			const ponder = new Ponder(page);
			await ponder.ready();
			await attach(page, ponder);
			await seed(page, showcase());
			const { conversations, messages } = conversationOf('both', 'Everything', [['Plan it.', everything]]);
			await seed(page, { conversations, messages });
			const { attachments, commands } = await wordsOf(look);

			await open('');
			await page.locator('form').getByText('report.pdf').waitFor();
			// On a phone the drawer's button comes before it.
			await expect(page.locator('header [aria-haspopup=dialog][popovertarget]').first()).toContainText(' · ');
			await draw('attachments');
			await page.getByRole('button', { name: attachments.choose }).click();
			await page.getByRole('dialog').getByRole('radio').last().check({ force: true });
			await page.getByRole('checkbox').nth(3).waitFor();
			await draw('attachment-parts');
			await page.keyboard.press('Escape');
			await page.locator('form button[aria-haspopup=dialog]').last().click();
			await page.locator(':popover-open summary').first().waitFor();
			await draw('chat-options');
			await page.locator(':popover-open summary').first().click();
			await page.getByRole('searchbox').waitFor();
			await draw('answer-languages');
			await page.keyboard.press('Escape');

			await open('c/both');
			await page.locator('.katex').first().waitFor();
			await page.locator('pre .keyword').first().waitFor();
			await draw('answer-everything');
			await page.keyboard.press('ControlOrMeta+k');
			await page.getByRole('option').first().waitFor();
			await draw('palette');
			await page.getByRole('combobox').fill('train');
			await page.locator('[role=option] mark').first().waitFor();
			await draw('palette-found');
			await page.keyboard.press('Escape');
			await page.keyboard.press('ControlOrMeta+/');
			await page.getByRole('dialog', { name: commands.shortcuts.title }).waitFor();
			await draw('shortcuts');
			await page.keyboard.press('Escape');

			await open('temporary');
			await page.locator('.temporary').waitFor();
			await draw('temporary');
			await open('settings');
			await page.getByRole('heading', { level: 2 }).first().waitFor();
			await shootWhole(page, 'settings', look);
			await open('models');
			await page.getByRole('article').first().waitFor();
			await shootWhole(page, 'models', look);
		});
	});
}

/** A short text that is read, and a PDF that is longer than the model's context. */
async function attach(page: Page, ponder: Ponder): Promise<void> {
	const attachments = new Attachments(page);
	await attachments.choose(textFile('timetable.txt', 'Bern 9:04\nMilan 12:21\n'), report(60));
	await expect(attachments.item('timetable.txt')).toContainText(/token/);
	await expect(attachments.item('report.pdf')).toContainText(/token|fit/);
	await ponder.composer.fill('When does it leave?');
}
