/** Pictures of what comes and goes: a model on its way, one that did not come, imports, a disk without room. */
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { name, test, weights } from '../e2e/hub-test.ts';
import { expect } from '../e2e/test.ts';
import { showcase } from '../fixtures/showcase.ts';
import { looks, shoot, wordsOf } from './looks.ts';

for (const look of looks) {
	const { viewport, hasTouch, colorScheme, fragment } = look;
	test.describe(look.name, () => {
		test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('downloads', async ({ page, address, hub, models, card, ponder }) => {
			await models.beginInChunks(card, hub, 256 * 1024);
			const words = await wordsOf(look);
			const open = async (path: string) => {
				await page.goto(`${address}${path}${fragment}`);
				await page.reload();
			};
			const article = page.getByRole('article', { name, exact: true });
			const goOn = article.getByRole('button', { name: words.models.ofModel(words.models.resume, name) });
			const draw = async (state: string) => {
				await article.evaluate((element) => element.scrollIntoView({ block: 'center' }));
				await shoot(page, state, look);
			};
			await open('models');
			await goOn.waitFor();
			await draw('download-paused');

			const missing = hub.fault({ kind: 'status', status: 404, path: weights });
			await goOn.click();
			await article.getByText(words.downloadErrors['not-found'].title).waitFor();
			await draw('download-failed');
			missing.lift();

			const slow = hub.fault({ kind: 'slow', bytesPerSecond: 500_000, path: weights, at: 'cdn' });
			await ((await goOn.isVisible()) ? goOn : article.getByRole('button').first()).click();
			await expect(article.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /[3-9]\d/);
			await draw('downloading');
			slow.lift();
			await article.getByText(words.models.ready).first().waitFor();
			await draw('downloaded');
			await expect(ponder.composer).toHaveCount(0);
		});

		test('no room', async ({ page, address, context, hub, models, card }) => {
			const words = await wordsOf(look);
			const browser = await context.newCDPSession(page);
			const { origin } = new URL(address);
			const { usage } = await browser.send('Storage.getUsageAndQuota', { origin });
			// Before the first byte is written: the browser does not ask again at once how much room there is.
			await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 4 * 256 * 1024 });
			await models.beginInChunks(card, hub, 256 * 1024);
			await page.goto(`${address}models${fragment}`);
			await page.reload();
			const article = page.getByRole('article', { name, exact: true });
			await article.getByRole('button', { name: words.models.ofModel(words.models.resume, name) }).click();
			await article.getByText(words.downloadErrors['storage-full'].title).waitFor();
			await article.evaluate((element) => element.scrollIntoView({ block: 'center' }));
			await shoot(page, 'download-without-room', look);

			await page.goto(`${address}${fragment}`);
			await page.reload();
			await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
			const box = page.getByRole('textbox');
			await expect(async () => {
				await box.fill('x'.repeat(200_000 + Math.floor(performance.now())));
				await expect(page.getByText(words.errors['storage-full'].title)).toBeVisible({ timeout: 2000 });
			}).toPass({ timeout: 60_000 });
			await box.fill('When does it leave?');
			await shoot(page, 'storage-full', look);
			await browser.send('Storage.overrideQuotaForOrigin', { origin });
		});

		test('imports', async ({ page, address }, testInfo) => {
			const { settings } = await wordsOf(look);
			await page.goto(`${address}settings${fragment}`);
			await page.reload();
			const text = JSON.stringify({ format: 'ponder', version: 1, conversations: exported() });
			const [whole, broken] = [testInfo.outputPath('whole.json'), testInfo.outputPath('broken.json')];
			await writeFile(whole, text);
			await writeFile(broken, text.slice(0, text.lastIndexOf(']')));
			await importFile(page, settings.import, whole);
			await expect(page.locator('.said:not(:empty)')).toContainText(/\S/);
			await shoot(page, 'imported', look);
			await importFile(page, settings.import, broken);
			await page.getByText(settings.errors['not-json'].title).waitFor();
			await shoot(page, 'import-failed', look);
		});
	});
}

/** The showcase as it stands in a file of Ponder's own. */
function exported(): readonly object[] {
	const { conversations, messages } = showcase();
	const whole = conversations.filter(({ headId }) => messages.some(({ id }) => id === headId));
	return whole.map((conversation) => ({
		...conversation,
		messages: messages
			.filter(({ conversationId }) => conversationId === conversation.id)
			.map(({ conversationId: _, ...message }) => message)
	}));
}

async function importFile(page: Page, button: string, path: string): Promise<void> {
	const opener = page.getByRole('button', { name: button, exact: true });
	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opener.click()]);
	await chooser.setFiles(path);
	await opener.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}
