/** A host that changes what is around, or in, the frame while the visitor does not look: hides it, swaps its context. */
import type { FrameLocator, Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect } from './environments.ts';
import { allow, answerRead, callFrame, framed, greetedFrame, plainFrame, test } from './hosts.ts';
import { sum } from './ponder.ts';

const t = pagesEn.embed;
const question = { messages: [{ role: 'user', content: sum.question }] };

/** Sets a style of the frame's element, as any host may. */
async function style(page: Page, css: string): Promise<void> {
	await page.locator('iframe').evaluate((frame, text) => frame.setAttribute('style', text), css);
}

const size = 'width: 480px; height: 600px';

/** Asks, and waits for the answer. */
async function ask(frame: FrameLocator): Promise<void> {
	const before = await frame.getByRole('article').count();
	const composer = frame.getByRole('textbox', { name: en.composer.label, exact: true });
	await composer.fill(sum.question);
	await composer.press('Enter');
	await expect(frame.getByRole('article')).toHaveCount(before + 2);
	await expect(frame.getByRole('article').last()).toHaveAttribute('aria-busy', 'false', { timeout: 240_000 });
}

test('what a host has asked while its frame was hidden is told when the frame is seen again', async ({
	storing,
	address,
	host
}) => {
	const page = await (await storing()).newPage();
	host.show(greetedFrame(address).replace('<iframe', '<iframe data-still="yes"'));
	await page.goto(host.origin);
	const frame = framed(page);
	const asked = callFrame(page, 'complete', question);
	await allow(frame.getByRole('group', { name: t.consent.title(host.origin) }));
	expect(await asked).toMatchObject({ finishReason: 'stop' });
	// In sight, there is nothing to tell afterwards.
	await expect(frame.getByText(t.hostWork(host.origin))).toHaveCount(0);
	await expect(frame.getByText(t.unseen(host.origin, 1))).toHaveCount(0);

	const hidden = [
		'display: none',
		'width: 0; height: 0; border: 0',
		`${size}; opacity: 0`,
		`${size}; position: fixed; top: -2000px`
	];
	for (const css of hidden) {
		await style(page, css);
		expect(await callFrame(page, 'complete', question)).toMatchObject({ finishReason: 'stop' });
		await expect(frame.getByText(t.hostWork(host.origin))).toHaveCount(0);
	}
	await style(page, size);
	await expect(frame.getByText(t.unseen(host.origin, hidden.length))).toBeVisible();

	// A frame that is loaded again tells it still, until the visitor takes note: by a click of theirs on what they have read.
	await page.reload();
	const note = frame.locator('.note').filter({ hasText: t.unseen(host.origin, hidden.length) });
	await expect(note).toBeVisible();
	const noted = note.getByRole('button', { name: t.unseenNoted });
	await noted.evaluate((button: HTMLElement) => button.click());
	await expect(note.getByText(t.unseenCovered)).toBeVisible();
	// Nobody has pointed at it yet, and it looks so.
	await expect(noted).toBeDisabled();
	await noted.dblclick({ force: true });
	await expect(note).toBeVisible();
	// A consent that is taken back is so at once, and the note stays for its reader.
	await note
		.getByRole('button', { name: t.consent.takeBack })
		.evaluate((button: HTMLElement) => button.click());
	await expect(note.getByRole('button', { name: t.consent.takeBack })).toHaveCount(0);
	expect(await page.evaluate(`events.findLast(([name]) => name === 'consent')[1].consent`)).toBe('undecided');
	await answerRead(note, t.unseenNoted);
	await page.reload();
	await expect(frame.getByRole('textbox')).toBeVisible();
	await expect(frame.getByText(t.unseen(host.origin, hidden.length))).toHaveCount(0);
});

test('a context that the host changes is marked until the next message, and one that is left out stays out', async ({
	page,
	address,
	host
}) => {
	host.show(greetedFrame(address, '', 'width: 480px; height: 640px'));
	await page.goto(host.origin);
	const frame = framed(page);
	const tell = (text: string) => callFrame(page, 'setPageContext', { context: { title: 'Bread', text } });
	await tell('Rye bread is dark.');
	await expect(frame.getByText('Bread', { exact: true })).toBeVisible();
	await expect(frame.getByText(t.context.changed)).toHaveCount(0);
	await tell('Wheat bread is light.');
	await expect(frame.getByText(t.context.changed)).toBeVisible();

	// The first message may be sent before it has been shown for long enough to be read: then it is news yet.
	await ask(frame);
	await ask(frame);
	await expect(frame.getByText(t.context.changed)).toHaveCount(0);

	await frame.getByRole('button', { name: t.context.remove }).click();
	await tell('Wheat bread is light.');
	await expect(frame.getByText('Bread', { exact: true })).toHaveCount(0);
});

test('a host’s name is shown to its end, which says whose it is, however long it is', async ({
	browser,
	address,
	host
}) => {
	const page = await browser.newPage();
	host.show(greetedFrame(address, '', 'width: 320px; height: 640px'));
	const long = `bank.example.${'a'.repeat(60)}.${'b'.repeat(60)}.localhost`;
	await page.goto(host.origin.replace('localhost', long));
	await callFrame(page, 'setPageContext', { context: { title: 'Bread', text: 'Rye bread is dark.' } });
	const label = framed(page)
		.getByText(t.context.label(host.origin.replace('localhost', long)), { exact: true })
		.first();
	await expect(label).toBeVisible();
	const cut = await label.evaluate(
		({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
			scrollWidth > clientWidth || scrollHeight > clientHeight
	);
	expect(cut).toBe(false);
	expect(await label.evaluate((text) => getComputedStyle(text).whiteSpace)).toBe('normal');
});

test('a frame follows what its address says of looks, language and greeting, and keeps the rest', async ({
	page,
	address,
	host
}) => {
	host.show(plainFrame(address, 'theme=light&greeting=Hello'));
	await page.goto(host.origin);
	const frame = framed(page);
	const composer = frame.getByRole('textbox');
	await expect(frame.getByRole('heading', { name: 'Hello' })).toBeVisible();
	await composer.fill('Not sent yet');
	const go = (fragment: string) =>
		page
			.locator('iframe')
			.evaluate((element: HTMLIFrameElement, src) => (element.src = src), `${address}embed#${fragment}`);
	await go('theme=dark&theme-accent=%2307513a&locale=ar&greeting=Welcome');
	await expect(frame.getByRole('heading', { name: 'Welcome' })).toBeVisible();
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
	expect(await frame.locator('html').evaluate((root) => root.style.getPropertyValue('--seal'))).toBe(
		'#07513a'
	);
	await expect(composer).toHaveValue('Not sent yet');
	await go('theme=dark&locale=en-XB');
	await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
	await go('');
	await expect(frame.locator('html')).not.toHaveAttribute('data-theme', 'dark');
	await expect(composer).toHaveValue('Not sent yet');
});
