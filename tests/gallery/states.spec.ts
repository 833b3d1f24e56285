/** Pictures of what is beside the conversation: attachments, choosers, settings, the palette, another site's page. */
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { Attachments, report, textFile } from '../e2e/attachments.ts';
import { plainFrame } from '../e2e/hosts.ts';
import { Ponder } from '../e2e/ponder.ts';
import { expect, test } from '../e2e/test.ts';
import { conversationOf, seed, showcase } from '../fixtures/showcase.ts';
import { colorSchemes, folder, languages, screens } from './looks.ts';

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

for (const { viewport, hasTouch } of screens) {
	for (const colorScheme of colorSchemes) {
		for (const { name, fragment } of languages) {
			const look = `${viewport.width}-${colorScheme}-${name}`;
			test.describe(look, () => {
				test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

				test('beside the conversation', async ({ page, address }) => {
					const shoot = async (state: string) => {
						await page.evaluate(() => document.fonts.ready);
						await page.screenshot({ path: `${folder}${state}-${look}.png` });
					};
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
					const { conversations, messages } = conversationOf('both', 'Everything', [
						['Plan it.', everything]
					]);
					await seed(page, { conversations, messages });

					await open('');
					await page.locator('form').getByText('report.pdf').waitFor();
					// On a phone the drawer's button comes before it.
					await expect(page.locator('header [aria-haspopup=dialog][popovertarget]').first()).toContainText(
						' · '
					);
					await shoot('attachments');
					await page.locator('form button[aria-haspopup=dialog]').last().click();
					await page.locator(':popover-open').waitFor();
					await shoot('chat-options');
					await page.locator(':popover-open summary').first().click();
					await page.getByRole('searchbox').waitFor();
					await shoot('answer-languages');
					await page.keyboard.press('Escape');

					await open('c/both');
					await page.locator('.katex').first().waitFor();
					await page.locator('pre .keyword').first().waitFor();
					await shoot('answer-everything');
					await page.keyboard.press('ControlOrMeta+k');
					await page.getByRole('combobox').fill('train');
					await page.locator('[role=option] mark').first().waitFor();
					await shoot('palette');
					await page.keyboard.press('Escape');

					await open('temporary');
					await page.locator('.temporary').waitFor();
					await shoot('temporary');
					await open('settings');
					await page.getByRole('heading', { level: 2 }).first().waitFor();
					await shoot('settings');
					await open('models');
					await page.getByRole('article').first().waitFor();
					await shoot('models');
					await frameIn(page, address, `theme=${colorScheme}${fragment.replace('#', '&')}`);
					await shoot('embed');
				});
			});
		}
	}
}

/** A short text that is read, and a PDF that is longer than the model's context. */
async function attach(page: Page, ponder: Ponder): Promise<void> {
	const attachments = new Attachments(page);
	await attachments.choose(textFile('timetable.txt', 'Bern 9:04\nMilan 12:21\n'), report(60));
	await expect(attachments.item('timetable.txt')).toContainText(/token/);
	await expect(attachments.item('report.pdf')).toContainText(/token|fit/);
	await ponder.composer.fill('When does it leave?');
}

/** Shows Ponder in a page of another site. */
async function frameIn(page: Page, address: string, options: string): Promise<void> {
	const frame = plainFrame(
		address,
		`greeting=Ask+about+bread&suggestions=What+is+2+%2B+3%3F|Hello&${options}`,
		'width: 100%; height: 560px'
	);
	const site = createServer((_request, response) => {
		response
			.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
			.end(`<!doctype html><html lang="en"><title>A bakery</title><body><h1>A bakery</h1>${frame}`);
	});
	await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
	const bound = site.address();
	if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
	await page.goto(`http://localhost:${bound.port}`);
	await page.frameLocator('iframe').getByRole('heading', { name: 'Ask about bread' }).waitFor();
	await page.frameLocator('iframe').getByRole('button').first().waitFor();
	site.close();
}
