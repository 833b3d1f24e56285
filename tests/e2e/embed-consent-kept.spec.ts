/** What becomes of the visitor's consent after it was given or refused: in other frames of the same host, and in the next one. */
import type { FrameLocator, Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect } from './environments.ts';
import { allow, callFrame, framed, greetedFrame, plainFrame, test, type HostSite } from './hosts.ts';

const t = pagesEn.embed;

const questionIn = (frame: FrameLocator, host: HostSite) =>
	frame.getByRole('group', { name: t.consent.title(host.origin) });

const consentIn = (page: Page) =>
	page.evaluate<string>(`events.findLast(([name]) => name === 'consent')[1].consent`);

async function inMenu(page: Page, frame: FrameLocator, name: string): Promise<void> {
	await frame.getByRole('button', { name: t.menu }).click();
	await frame.getByRole('button', { name }).click();
	await page.keyboard.press('Escape');
}

test('a consent that is taken back in one frame is gone in the host’s others at once', async ({
	storing,
	address,
	host
}) => {
	const context = await storing();
	const page = await context.newPage();
	host.show(
		greetedFrame(address) +
			plainFrame(address, '', 'width: 400px; height: 500px').replace('"Chat"', '"Second"')
	);
	await page.goto(host.origin);
	const asked = callFrame(page, 'askConsent');
	await allow(questionIn(framed(page), host));
	expect(await asked).toMatchObject({ consent: 'granted' });

	await inMenu(page, framed(page, 'Second'), t.consent.takeBack);
	await expect.poll(() => consentIn(page)).toBe('undecided');
	// The host has to ask again.
	const listed = callFrame(page, 'listModels');
	await expect(questionIn(framed(page), host)).toBeVisible();
	await framed(page).getByRole('button', { name: t.consent.no }).click();
	expect(await listed).toMatchObject({ code: 'consent-denied' });

	// In another tab, too, what is allowed in one is known.
	const tab = await context.newPage();
	await tab.goto(host.origin);
	const again = callFrame(tab, 'askConsent');
	await allow(questionIn(framed(tab), host));
	expect(await again).toMatchObject({ consent: 'granted' });
	await expect.poll(() => consentIn(page)).toBe('granted');
	await inMenu(tab, framed(tab), t.consent.takeBack);
	await expect.poll(() => consentIn(page)).toBe('undecided');
});

test('a no holds for the tab, however often the host loads its frame, until the visitor lets it ask', async ({
	storing,
	address,
	host
}) => {
	const page = await (await storing()).newPage();
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	const asked = callFrame(page, 'askConsent');
	await framed(page).getByRole('button', { name: t.consent.no }).click();
	expect(await asked).toMatchObject({ consent: 'denied' });

	await page.reload();
	expect(await callFrame(page, 'askConsent')).toMatchObject({ consent: 'denied' });
	await expect(questionIn(framed(page), host)).toHaveCount(0);

	await inMenu(page, framed(page), t.consent.askAgain);
	const again = callFrame(page, 'askConsent');
	await allow(questionIn(framed(page), host));
	expect(await again).toMatchObject({ consent: 'granted' });
});
