/** A message that is sent while what goes with it is still being read: it waits for that, and is never sent without it. */
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pdfOf } from '../fixtures/pdf.ts';
import { Attachments, expectSound, pdfFile, words } from './attachments.ts';
import { expect, test } from './environments.ts';
import { Ponder } from './ponder.ts';
import { buildFolder } from './test.ts';

const train = pdfFile('train.pdf', pdfOf([{ lines: ['A train leaves.'] }]));

test('a message waits for what goes with it, can be held back, and stays where that cannot be read, over a reload', async ({
	page,
	serveApp
}) => {
	/** What reads PDFs, asked for and not answered yet. */
	const asked: { readonly path: string; readonly response: ServerResponse }[] = [];
	const address = await serveApp({
		isolated: false,
		intercept: ({ url: path = '' }, response) => {
			const isReader = path.includes('pdf.worker');
			if (isReader) asked.push({ path, response });
			return isReader;
		}
	});
	const next = async () => {
		await expect.poll(() => asked.length).toBeGreaterThan(0);
		return asked.splice(0);
	};
	await page.goto(address);
	const ponder = new Ponder(page);
	await ponder.ready();
	const attachments = new Attachments(page);
	const item = attachments.item('train.pdf');
	const retry = item.getByRole('button', { name: 'Try again' });
	const waits = page.getByText(words.waits, { exact: true });

	await test.step('it waits, and says so; it can be held back', async () => {
		await attachments.choose(train);
		await ponder.say('What leaves?');
		await expect(page.getByText(words.stillReading('train.pdf'))).toBeVisible();
		await expect(waits).toBeVisible();
		await expectSound(page);
		await page.getByRole('button', { name: words.dontSend }).click();
		await expect(waits).toHaveCount(0);
		await expect(page.getByText(words.stillReading('train.pdf'))).toHaveCount(0);
		await expect(ponder.composer).toBeFocused();
	});

	await test.step('what cannot be read keeps it back', async () => {
		await ponder.composer.press('Enter');
		for (const { response } of await next()) response.writeHead(503).end();
		await expect(item).toContainText(words.failures['pdf-reader-missing']({}));
		await expect(page.getByText(words.notRead('train.pdf'))).toBeVisible();
		await expect(item.getByRole('button', { name: words.removeIt, exact: true })).toBeVisible();
		await expect(ponder.composer).toHaveValue('What leaves?');
		await ponder.composer.press('Enter');
		await expect(ponder.questions).toHaveCount(0);
		await expectSound(page);
	});

	await test.step('and so it does after a reload, until it is read', async () => {
		await page.reload();
		await expect(ponder.composer).toHaveValue('What leaves?');
		await expect(item).toContainText(words.failures['pdf-reader-missing']({}));
		await ponder.composer.press('Enter');
		await expect(page.getByText(words.notRead('train.pdf'))).toBeVisible();
		await expect(ponder.questions).toHaveCount(0);
		// It is tried again by itself once there is a network.
		await page.evaluate(() => dispatchEvent(new Event('online')));
		for (const { response } of await next()) response.writeHead(503).end();
		await expect(item).toContainText(words.failures['pdf-reader-missing']({}));
		await retry.click();
		await ponder.composer.press('Enter');
		await expect(waits).toBeVisible();
		for (const { path, response } of await next()) {
			response.setHeader('Content-Type', 'text/javascript');
			createReadStream(join(buildFolder, path)).pipe(response);
		}
		await expect(ponder.questions).toHaveCount(1);
		await expect(ponder.questions.getByRole('listitem')).toContainText('train.pdf');
		await expect(attachments.tray).toHaveCount(0);
		await expect(ponder.composer).toHaveValue('');
		await ponder.complete();
	});
});
