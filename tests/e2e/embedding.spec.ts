/** The page for people who put Ponder into their own pages, and the examples beside it. */
import AxeBuilder from '@axe-core/playwright';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect, test } from './test.ts';

const t = pagesEn.embedding;

test('options are chosen, seen in the preview and written out; what cannot be used is said', async ({
	page,
	address
}) => {
	await page.goto(`${address}settings`);
	await page.getByRole('link', { name: t.title }).click();
	await expect(page.getByRole('heading', { name: t.title, level: 1 })).toBeVisible();
	const lines = page.getByRole('group', { name: t.snippet });
	await expect(lines).toHaveText(`<script src="${address}widget.js"></script>\n<ponder-chat></ponder-chat>`);

	await page.getByText(t.choices.bubble, { exact: true }).click();
	await page.getByRole('textbox', { name: t.options.greeting.name }).fill('Ask about "bread"');
	await page.getByRole('textbox', { name: t.options.suggestions.name }).fill('What is rye?|Why?');
	await expect(lines).toContainText(
		'<ponder-chat mode="bubble" greeting="Ask about &quot;bread&quot;" suggestions="What is rye?|Why?">'
	);
	const preview = page.frameLocator(`iframe[title="${t.previewTitle}"]`);
	await expect(page.getByTitle(t.previewTitle)).toHaveCount(0);
	await page.getByRole('button', { name: t.openLabel }).click();
	await expect(preview.getByRole('heading', { name: 'Ask about "bread"' })).toBeVisible();
	await expect(preview.getByRole('button', { name: 'What is rye?' })).toBeVisible();

	const leastHeight = page.getByRole('textbox', { name: t.options.minHeight.name });
	await leastHeight.fill('tall');
	await expect(page.getByRole('alert')).toHaveText(t.fault);
	await expect(lines).not.toContainText('tall');
	await leastHeight.fill('500');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.getByRole('combobox', { name: t.options.locale.name }).fill('klingon');
	await expect(page.getByRole('alert')).toHaveText(t.fault);
	await expect(lines).not.toContainText('klingon');
	await page.getByRole('combobox', { name: t.options.locale.name }).fill('en-GB');
	await expect(lines).toContainText('locale="en-GB"');
	await expect(page.getByRole('group', { name: t.snippets.frame })).toContainText('height="500"');

	await page.getByText(t.calls, { exact: true }).click();
	await expect(page.getByText('setPageContext', { exact: true })).toBeVisible();
	await page.getByText(t.look, { exact: true }).click();
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
	await page.getByRole('button', { name: t.reset }).click();
	await expect(lines).toContainText('<ponder-chat></ponder-chat>');
});

test('the preview is the frame itself: it answers', async ({ page, address }) => {
	await page.goto(`${address}embedding`);
	const preview = page.frameLocator(`iframe[title="${t.previewTitle}"]`);
	await preview.getByRole('textbox').fill('What is 12 + 7 + 30?');
	await preview.getByRole('textbox').press('Enter');
	await expect(preview.getByRole('article').last()).toContainText('49', { timeout: 120_000 });

	// It says what it is, and of no page that could not read it: it is Ponder's own.
	await expect(preview.getByText(pagesEn.embed.preview)).toBeVisible();
	await expect(preview.getByText(pagesEn.embed.memoryOnly)).toBeVisible();
	await expect(preview.getByText(new URL(address).host)).toHaveCount(0);

	// Other looks are put on over what was said there.
	await page.getByText(t.choices.dark, { exact: true }).click();
	await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(preview.getByRole('article').last()).toContainText('49');
	// Where something was said, another greeting is shown all the same.
	await page.getByRole('textbox', { name: t.options.greeting.name }).fill('Ask about rye');
	await expect(preview.getByRole('heading', { name: 'Ask about rye' })).toBeVisible();
});

test('what is said in the preview is found in no other frame, and stays behind its button', async ({
	page,
	address
}) => {
	await page.goto(`${address}embedding`);
	await page.getByText(t.choices.bubble, { exact: true }).click();
	const opener = page.getByRole('button', { name: t.openLabel });
	await opener.click();
	const preview = page.frameLocator(`iframe[title="${t.previewTitle}"]`);
	await preview.getByRole('textbox').fill('What is 12 + 7 + 30?');
	await preview.getByRole('textbox').press('Enter');
	await expect(preview.getByRole('article').last()).toContainText('49', { timeout: 120_000 });
	await page.getByRole('button', { name: en.app.close, exact: true }).click();
	await expect(page.getByTitle(t.previewTitle)).toBeHidden();
	await expect(opener).toBeFocused();
	await opener.click();
	await expect(preview.getByRole('article').last()).toContainText('49');

	await page.goto(`${address}examples/frame.html`);
	const example = page.frameLocator('iframe');
	await expect(example.getByRole('heading', { name: 'Ask about bread.' })).toBeVisible();
	await expect(example.getByText(pagesEn.embed.sameSite)).toBeVisible();
	await expect(example.getByRole('article')).toHaveCount(0);
	await page.goto(`${address}embedding`);
	await expect(preview.getByRole('textbox')).toBeVisible();
	await expect(preview.getByRole('article')).toHaveCount(0);
});

test('what stands around the frame in the preview wears the chosen colours, too', async ({
	page,
	address
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(`${address}embedding`);
	await page.getByText(t.choices.dark, { exact: true }).click();
	await page.getByText(t.look, { exact: true }).click();
	await page.getByRole('textbox', { name: 'theme-accent', exact: true }).fill('#07513a');
	for (const shape of ['bubble', 'fullscreen'] as const) {
		await page.getByText(t.choices[shape], { exact: true }).click();
		const opener = page.getByRole('button', { name: t.openLabel });
		await expect(opener).toHaveCSS('background-color', 'rgb(7, 81, 58)');
		const around = page.locator('.preview .page');
		await expect(around).toHaveCSS('color', 'rgb(236, 232, 224)');
		await expect(around).toHaveCSS('background-color', 'rgb(30, 28, 26)');
	}
});

test('the examples are pages that work as they stand', async ({ page, address }) => {
	await page.goto(`${address}examples/frame.html`);
	await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Ask about bread.' })).toBeVisible();

	await page.goto(`${address}examples/inline.html`);
	await page.locator('ponder-chat').getByRole('button').click();
	const inline = page.locator('ponder-chat').frameLocator('iframe');
	await expect(inline.getByRole('heading', { name: 'Ask about bread.' })).toBeVisible();

	await page.goto(`${address}examples/bubble.html`);
	await expect(page.locator('ponder-chat iframe')).toHaveCount(0);
	await page.locator('ponder-chat').getByRole('button').click();
	const bubble = page.locator('ponder-chat').frameLocator('iframe');
	await expect(bubble.getByRole('heading', { name: 'Ask about bread.' })).toBeVisible();
});
