/** Files as they are given to the page: by hand, by paste, too many, too large, full of control tokens; and found again. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hugePaste, maxFiles, maxPdfBytes, maxTextBytes } from '#lib/attachments/limits.ts';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { pdfOf } from '../fixtures/pdf.ts';
import { Attachments, drop, expectSound, report, textFile, words } from './attachments.ts';
import { chooseRadio } from './choose-radio.ts';
import { expect, test } from './test.ts';

const tokens = /[\d,]+ tokens?/;

/** A folder on the disk for as long as a test runs in it. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'ponder-given-'));
	try {
		await work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test('a PDF can be dropped and pasted, and what a message had is found, kept and left out', async ({
	page,
	ponder
}) => {
	await ponder.ready();
	const attachments = new Attachments(page);
	await inFolder(async (folder) => {
		const paper = join(folder, 'paper.pdf');
		writeFileSync(paper, pdfOf([{ lines: ['A heron stands in the reeds.'] }]));
		const held = await drop(page, paper);
		await expectSound(page);
		await held.release();
		await expect(attachments.item('paper.pdf')).toContainText(/PDF · \d+ tokens/);
	});
	const bytes = Array.from(pdfOf([{ lines: ['The ferry leaves at noon.'] }]));
	const paste = (name: string) =>
		page.evaluate(
			({ content, name }) => {
				const clipboardData = new DataTransfer();
				clipboardData.items.add(new File([new Uint8Array(content)], name, { type: 'application/pdf' }));
				const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
				(document.activeElement ?? document.body).dispatchEvent(event);
			},
			{ content: bytes, name }
		);
	await ponder.composer.focus();
	await paste('pasted.pdf');
	await expect(attachments.item('pasted.pdf')).toContainText(/PDF · \d+ tokens/);

	await ponder.composer.fill('What is in them?');
	await ponder.useBudget(16);
	await page.keyboard.press('Escape');
	await ponder.send.click();
	await ponder.complete();
	const question = ponder.questions.last();
	await expect(question.getByRole('listitem')).toHaveText([/paper\.pdf/, /pasted\.pdf/]);

	await test.step('the palette says in which of them a word stands', async () => {
		await page.keyboard.press('Control+K');
		await page.getByRole('combobox', { name: pagesEn.commands.placeholder }).fill('ferry');
		const hit = page.getByRole('option').filter({ hasText: 'ferry leaves at noon' });
		await expect(hit).toContainText('What is in them? · pasted.pdf');
		await page.keyboard.press('Escape');
	});

	await question.getByRole('button', { name: pagesEn.turns.editMessage }).first().click();
	await question.getByRole('button', { name: words.remove('paper.pdf') }).click();
	await expect(page.getByRole('textbox', { name: pagesEn.turns.editMessage })).toBeFocused();
	await paste('another.pdf');
	await expect(page.getByRole('status').filter({ hasText: words.notInEdit })).toBeVisible();
	await expect(attachments.item('another.pdf')).toHaveCount(0);
	// Left half written, and gone on with.
	await page.keyboard.press('Escape');
	await question.getByRole('button', { name: pagesEn.turns.half.goOn }).click();
	await expect(question.getByRole('listitem')).toHaveText([/pasted\.pdf/]);
	await page.keyboard.press('Control+Enter');
	await ponder.complete();
	await expect(question.getByRole('listitem')).toHaveText([/pasted\.pdf/]);
});

test('of thirty files ten are taken and the others named; a PDF beyond the bound is refused unread', async ({
	page,
	ponder
}) => {
	await ponder.ready();
	const attachments = new Attachments(page);
	await attachments.choose(...Array.from({ length: 30 }, (_, index) => textFile(`${index + 1}.txt`, 'One')));
	await expect(attachments.tray.getByRole('listitem').filter({ hasText: tokens })).toHaveCount(maxFiles);
	const left = attachments.tray.getByRole('listitem').filter({ hasText: '11.txt, 12.txt' });
	await expect(left).toContainText(words.failures['too-many']({ max: maxFiles }));
	await left.getByRole('button').click();
	await attachments.item('10.txt').getByRole('button').last().click();

	await inFolder(async (folder) => {
		// No more than its beginning takes room on the disk.
		const huge = join(folder, 'huge.pdf');
		const file = openSync(huge, 'w');
		writeSync(file, '%PDF-1.7\n');
		ftruncateSync(file, maxPdfBytes + 1);
		closeSync(file);
		await attachments.choose(huge);
		await expect(attachments.item('huge.pdf')).toContainText(
			words.failures['too-large']({ bytes: maxPdfBytes + 1, max: maxPdfBytes })
		);
	});
	await ponder.composer.fill('Still here');
	await expect(ponder.composer).toHaveValue('Still here');
});

test('what is long in one line, or on one page, can be chosen from, too', async ({ page, ponder }) => {
	await ponder.ready();
	const attachments = new Attachments(page);
	await attachments.choose(textFile('data.json', `[${'12345,'.repeat(6000)}0]`));
	const item = attachments.item('data.json');
	await item.getByRole('button', { name: words.choose }).click();
	const dialog = page.getByRole('dialog', { name: 'data.json' });
	const beginning = dialog.getByRole('radio', { name: words.dialog.beginning }).first();
	await expect(beginning).toBeChecked();
	await dialog.getByRole('button', { name: words.dialog.apply }).click();
	await expect(item).toContainText(words.inPart);
	await expect(item).toContainText(tokens);
});

test('of a log that was read in part, a part that fits is chosen at once, and no end is offered', async ({
	page,
	ponder
}) => {
	await ponder.ready();
	const attachments = new Attachments(page);
	const line = '2026-11-28T00:31:52.118Z 7 503 10.20.30.40 0x8f3a2 1748203 99.173\n';
	await attachments.choose(textFile('big.log', line.repeat(Math.ceil((maxTextBytes * 1.1) / line.length))));
	const item = attachments.item('big.log');
	await item.getByRole('button', { name: words.choose }).click();
	const dialog = page.getByRole('dialog', { name: 'big.log' });
	const way = (name: string) => dialog.getByRole('radio', { name });
	await expect(way(words.dialog.beginning)).toBeChecked();
	await expect(dialog.getByRole('button', { name: words.dialog.apply })).toBeEnabled();
	await expect(way(words.dialog.allRead)).toBeVisible();
	await expect(way(words.dialog.end)).toHaveCount(0);
	await expect(way(words.dialog.ends)).toHaveCount(0);
	await dialog.getByRole('button', { name: words.dialog.apply }).click();
	await expect(item).toContainText(/lines 1–\d/);
});

test('a paste that no text box keeps up with is attached at once', async ({ page, ponder, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await ponder.ready();
	const attachments = new Attachments(page);
	await page.evaluate(
		(length) => navigator.clipboard.writeText('All work and no play. '.repeat(length / 22)),
		hugePaste * 10
	);
	await ponder.composer.fill('Count this: ');
	await page.keyboard.press('Control+V');
	await expect(attachments.item(words.pasteName)).toContainText(/It has about/);
	await expect(ponder.composer).toHaveValue('Count this: ');
	await expect(ponder.composer).toBeFocused();
});

test('in a narrow window the tray, its dialog and a sent message fit, and axe finds nothing', async ({
	page,
	ponder
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await ponder.ready();
	const attachments = new Attachments(page);
	await attachments.choose(report(40), textFile(`${'long'.repeat(40)}.txt`, 'One'));
	await expect(attachments.item('report.pdf')).toContainText(/It has about/);
	const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await expectSound(page);
	await attachments.item('report.pdf').getByRole('button', { name: words.choose }).click();
	const dialog = page.getByRole('dialog', { name: 'report.pdf' });
	await chooseRadio(dialog.getByRole('radio', { name: words.dialog.own.page }));
	await dialog.getByRole('checkbox').first().check();
	await expectSound(page);
	await dialog.getByRole('button', { name: words.dialog.apply }).click();
	await ponder.send.click();
	await ponder.stop.click();
	await ponder.complete();
	await expect(ponder.questions.last().getByRole('listitem')).toHaveCount(2);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await expectSound(page);
	await expect(page.getByRole('button', { name: en.composer.send, exact: true })).toBeVisible();
});
