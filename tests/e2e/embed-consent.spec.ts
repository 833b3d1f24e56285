/**
 * The visitor's consent where the browser does not tell whether a question in a frame is in sight, as Firefox and Safari do
 * not: it is asked in Ponder's own window. Chromium stands for them, with that part of it taken away.
 */
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { readingTime } from '#lib/frame/reading.ts';
import { expect } from './environments.ts';
import { callFrame, framed, greetedFrame, test, type HostSite } from './hosts.ts';

const t = pagesEn.embed;

/** Intersection Observer as it was before it told what is seen. */
async function takeVisibilityAway(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		delete (IntersectionObserverEntry.prototype as { isVisible?: boolean }).isVisible;
	});
}

function questionIn(place: Page | ReturnType<typeof framed>, host: HostSite): Locator {
	return place.getByRole('group', { name: t.consent.title(host.origin) });
}

/** The host asks for consent; the visitor opens the window. */
async function openWindow(page: Page, host: HostSite): Promise<Page> {
	const opened = page.context().waitForEvent('page');
	await questionIn(framed(page), host).getByRole('button', { name: t.consent.openWindow }).click();
	return opened;
}

/** Answers in the window, which closes then: at times before the click has been told to be over. */
async function say(answer: string, popup: Page): Promise<void> {
	await Promise.any([
		popup.waitForEvent('close'),
		popup.getByRole('button', { name: answer, exact: true }).click()
	]);
}

const consentIn = (page: Page) =>
	page.evaluate<string>(`events.findLast(([name]) => name === 'consent')[1].consent`);

test.beforeEach(({ context }) => takeVisibilityAway(context));

test('a yes in Ponder’s own window counts, is remembered, and can be taken back', async ({
	storing,
	address,
	host
}) => {
	const context = await storing();
	await takeVisibilityAway(context);
	const page = await context.newPage();
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	const listed = callFrame(page, 'listModels');
	await expect(questionIn(framed(page), host)).toBeVisible();
	expect(await consentIn(page)).toBe('undecided');
	const popup = await openWindow(page, host);
	const question = questionIn(popup, host);
	await expect(question.locator('.host')).toHaveText(host.origin);
	await expect(question).toContainText(t.consent.body);
	expect((await new AxeBuilder({ page: popup }).analyze()).violations.map(({ id }) => id)).toEqual([]);
	await say(t.consent.yes, popup);
	expect(await listed).toMatchObject({ models: [{ id: 'qwen3-tiny' }] });
	await expect(questionIn(framed(page), host)).toHaveCount(0);

	await page.reload();
	expect(await callFrame(page, 'askConsent')).toMatchObject({ consent: 'granted' });
	await framed(page).getByRole('button', { name: t.menu }).click();
	await framed(page).getByRole('button', { name: t.consent.takeBack }).click();
	await page.keyboard.press('Escape');
	const asked = callFrame(page, 'askConsent');
	await say(t.consent.no, await openWindow(page, host));
	expect(await asked).toMatchObject({ consent: 'denied' });
});

test('a window that is closed decides nothing, and a no can be said in the frame', async ({
	page,
	address,
	host
}) => {
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	const asked = callFrame(page, 'askConsent');
	const popup = await openWindow(page, host);
	await expect(questionIn(popup, host)).toBeVisible();
	const inFrame = questionIn(framed(page), host);
	await expect(inFrame.getByRole('button', { name: t.consent.toFront })).toBeVisible();
	await popup.close();
	await expect(inFrame.getByRole('button', { name: t.consent.openWindow })).toBeVisible();
	expect(await consentIn(page)).toBe('undecided');
	const again = await openWindow(page, host);
	await expect(questionIn(again, host)).toBeVisible();
	const closed = again.waitForEvent('close');
	await inFrame.getByRole('button', { name: t.consent.no }).click();
	await closed;
	expect(await asked).toMatchObject({ consent: 'denied' });
});

test('nobody else can answer: not the host, another frame, another nonce', async ({
	page,
	address,
	host
}) => {
	host.show(
		`${greetedFrame(address)}<iframe title="Second" src="${address}embed" width="300" height="300"></iframe>`
	);
	await page.goto(host.origin);
	await expect(framed(page, 'Second').getByRole('textbox')).toBeVisible();
	const asked = callFrame(page, 'askConsent');
	const popup = await openWindow(page, host);
	const question = questionIn(popup, host);
	await expect(question).toBeVisible();
	// More than anybody could know.
	const nonce = new URL(popup.url()).hash.slice(1);
	expect(nonce).toMatch(/^[0-9a-f]{32}$/);
	const answer = { ponder: 'consent', type: 'answer', nonce, isGranted: true };

	await page.evaluate((forged) => frames[0]?.postMessage(forged, '*'), answer);
	const second = page.frame({ url: /\/embed$/ });
	await second?.evaluate((forged) => parent.frames[0]?.postMessage(forged, '*'), answer);
	await popup.evaluate((forged) => (window.opener as Window).postMessage(forged, '*'), {
		...answer,
		nonce: '0'.repeat(32)
	});
	// Nor can it be asked about another host than the first.
	await page
		.frame({ url: /#.*nonce/ })
		?.evaluate((ready) => postMessage(ready, '*'), { ...answer, type: 'ready' });
	await popup.evaluate((other) => postMessage(other, '*'), {
		ponder: 'consent',
		type: 'question',
		nonce,
		host: 'https://b.example'
	});
	// What comes after them has come: so have they.
	for (const window of [popup, page.frame({ url: /#.*nonce/ })]) {
		await window?.evaluate(
			() =>
				new Promise((resolve) => {
					addEventListener('message', ({ data }) => data === 'the last' && resolve(null));
					postMessage('the last', '*');
				})
		);
	}
	await expect(question).toBeVisible();
	expect(await consentIn(page)).toBe('undecided');

	await say(t.consent.yes, popup);
	expect(await asked).toMatchObject({ consent: 'granted' });
});

test('a click counts only once the window has been in front for long enough', async ({
	page,
	address,
	host
}) => {
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	const asked = callFrame(page, 'askConsent');
	const popup = await openWindow(page, host);
	const yes = questionIn(popup, host).getByRole('button', { name: t.consent.yes });
	await expect(yes).toBeVisible();

	// Another window comes before it, as a host's may that is to vanish under a second click.
	await page.bringToFront();
	await popup.clock.install();
	await loseFocus(popup);
	await expect(yes).toBeDisabled();
	await popup.clock.runFor(2 * readingTime);
	await expect(yes).toBeDisabled();
	await yes.dispatchEvent('click');
	await yes.evaluate((button: HTMLButtonElement) => {
		button.disabled = false;
		button.click();
		button.disabled = true;
	});
	await expect(questionIn(popup, host)).toBeVisible();
	expect(await consentIn(page)).toBe('undecided');

	await haveFocus(popup);
	await popup.bringToFront();
	await say(t.consent.yes, popup);
	expect(await asked).toMatchObject({ consent: 'granted' });
});

test('where no window opens the frame says so, the host hears it, and the visitor may try again', async ({
	page,
	address,
	host
}) => {
	// As a browser does that blocks the first window, until the visitor allows it.
	await page.context().addInitScript(() => {
		const open = window.open.bind(window);
		let isBlocked = true;
		window.open = (...asked) => {
			const opened = isBlocked ? null : open(...asked);
			isBlocked = false;
			return opened;
		};
	});
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	const asked = callFrame(page, 'askConsent');
	const inFrame = questionIn(framed(page), host);
	await inFrame.getByRole('button', { name: t.consent.openWindow }).click();
	expect(await asked).toMatchObject({ consent: 'unavailable' });
	await expect(inFrame.getByText(t.consent.noWindow)).toBeVisible();
	expect(await callFrame(page, 'listModels')).toMatchObject({ code: 'consent-unavailable' });

	const opened = page.context().waitForEvent('page');
	await inFrame.getByRole('button', { name: en.app.retry }).click();
	await say(t.consent.yes, await opened);
	await expect.poll(() => consentIn(page)).toBe('granted');
	expect(await callFrame(page, 'listModels')).toMatchObject({ models: [{ id: 'qwen3-tiny' }] });
});

test('a host that is kept apart from every window, or sandboxes its frame, gets no consent', async ({
	page,
	address,
	host
}) => {
	const frame = greetedFrame(address);
	host.show(frame, { 'Cross-Origin-Opener-Policy': 'same-origin' });
	await page.goto(host.origin);
	const asked = callFrame(page, 'askConsent');
	const popup = await openWindow(page, host);
	await expect(popup.getByRole('heading', { name: t.ownWindow.alone })).toBeVisible();
	expect(await asked).toMatchObject({ consent: 'unavailable' });
	await popup.close();

	host.show(frame.replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin"'));
	await page.goto(host.origin);
	const again = callFrame(page, 'askConsent');
	await questionIn(framed(page), host).getByRole('button', { name: t.consent.openWindow }).click();
	expect(await again).toMatchObject({ consent: 'unavailable' });
	expect(page.context().pages()).toHaveLength(1);
});

test('the window asks nothing for a page that opens it, nor in a frame', async ({ page, serveApp, host }) => {
	// A host of Ponder's that sets no headers.
	const address = await serveApp({ isolated: false });
	const nonce = '0'.repeat(32);
	host.show(`<button onclick="globalThis.opened = window.open('${address}consent#${nonce}')">Open</button>`);
	await page.goto(host.origin);
	const opening = page.context().waitForEvent('page');
	await page.getByRole('button').click();
	const popup = await opening;
	await popup.waitForLoadState();
	const question = { ponder: 'consent', type: 'question', nonce, host: 'https://a.example' };
	await page.evaluate((forged) => {
		(globalThis as unknown as { opened: Window }).opened.postMessage(forged, '*');
	}, question);
	await expect(popup.getByRole('heading', { name: t.ownWindow.alone })).toBeVisible();
	await expect(popup.getByRole('button')).toHaveCount(0);

	host.show(`<iframe title="Chat" src="${address}consent#${nonce}"></iframe>`);
	await page.goto(host.origin);
	await expect(framed(page).getByText(t.framedBody)).toBeVisible();
	await expect(framed(page).getByRole('button')).toHaveCount(0);
});

test('Ponder’s service worker leaves the window to the frame that opened it', async ({
	storing,
	address,
	host
}) => {
	const context = await storing();
	await takeVisibilityAway(context);
	const own = await context.newPage();
	await own.goto(address);
	await expect(own.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 240_000 });

	const page = await context.newPage();
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	const asked = callFrame(page, 'askConsent');
	const popup = await openWindow(page, host);
	expect(await popup.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	await say(t.consent.yes, popup);
	expect(await asked).toMatchObject({ consent: 'granted' });
});

/** Playwright has every page believe that it has the focus. */
async function loseFocus(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.hasFocus = () => false;
		dispatchEvent(new Event('blur'));
	});
}

async function haveFocus(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.hasFocus = () => true;
		dispatchEvent(new Event('focus'));
	});
}
