/** A consent question that the host moves about: the visitor's click, tap or key counts only on what has stood still. */
import type { Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { readingTime } from '#lib/frame/reading.ts';
import { expect } from './environments.ts';
import { callFrame, framed, greetedFrame, test, type HostSite } from './hosts.ts';

const { consent: t } = pagesEn.embed;

/** Puts the frame's corner there, as a host may at any time. */
async function moveFrame(page: Page, left: number, top: number): Promise<void> {
	await page.evaluate(
		([x, y]) => {
			const frame = document.querySelector('iframe');
			if (frame) Object.assign(frame.style, { position: 'fixed', left: `${x}px`, top: `${y}px` });
			// Drawn there, or the next click would find it where it was.
			return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
		},
		[left, top] as const
	);
}

/** The host asks; the question is in sight and has been for long enough. */
async function askIn(page: Page, host: HostSite, address: string) {
	// Of one height, so that nothing but the test moves it.
	host.show(greetedFrame(address).replace('<iframe', '<iframe data-still="yes"'));
	await page.goto(host.origin);
	await moveFrame(page, 0, 0);
	const asked = callFrame(page, 'askConsent');
	const question = framed(page).getByRole('group', { name: t.title(host.origin) });
	const yes = question.getByRole('button', { name: t.yes });
	await expect(yes).toBeVisible();
	await readingPasses(page);
	return { asked, question, yes, refused: question.getByText(t.covered) };
}

/** For as long as one has to look before a click counts, and the browser's own delay. */
async function readingPasses(page: Page): Promise<void> {
	await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * readingTime);
}

/** The middle of the button, on the page. */
async function middleOf(button: {
	boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
}) {
	const box = await button.boundingBox();
	if (box === null) throw new Error('The button is not there.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a click on a question that has come under the pointer is no consent', async ({
	page,
	address,
	host
}) => {
	const { asked, yes, refused } = await askIn(page, host, address);
	const { x, y } = await middleOf(yes);
	// Where the visitor is about to click on something of the host's.
	await page.mouse.move(x + 500, y);
	await readingPasses(page);
	await moveFrame(page, 500, 0);
	await page.mouse.down();
	await page.mouse.up();
	await expect(refused).toBeVisible();

	await readingPasses(page);
	await page.mouse.click(x + 500, y);
	expect(await asked).toMatchObject({ consent: 'granted' });
});

test('nor is the second click of two, with the frame away under the first', async ({
	page,
	address,
	host
}) => {
	const { asked, yes, refused } = await askIn(page, host, address);
	const { x, y } = await middleOf(yes);
	await page.mouse.move(x, y);
	await readingPasses(page);
	await moveFrame(page, 500, 0);
	await page.mouse.click(x, y);
	await moveFrame(page, 0, 0);
	// As a browser counts what a hand does twice in one place.
	await page.mouse.down({ clickCount: 2 });
	await page.mouse.up({ clickCount: 2 });
	await expect(refused).toBeVisible();

	await readingPasses(page);
	await page.mouse.move(x + 3, y + 2);
	await page.mouse.click(x, y);
	expect(await asked).toMatchObject({ consent: 'granted' });
});

test('the button is ready when it counts: a pointer that waits for that is never refused', async ({
	page,
	address,
	host
}) => {
	const { asked, yes, refused } = await askIn(page, host, address);
	// Read, but nobody points at it yet.
	await expect(yes).toBeDisabled();
	const { x, y } = await middleOf(yes);
	await page.mouse.move(x, y);
	await expect(yes).toBeEnabled();
	await page.mouse.click(x, y);
	expect(await asked).toMatchObject({ consent: 'granted' });
	await expect(refused).toHaveCount(0);
});

test('keys give it once the button has had the focus for long enough', async ({ page, address, host }) => {
	const { asked, yes, refused } = await askIn(page, host, address);
	await yes.focus();
	await page.keyboard.press('Enter');
	await expect(refused).toBeVisible();
	await readingPasses(page);
	await page.keyboard.press('Enter');
	expect(await asked).toMatchObject({ consent: 'granted' });
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true });

	test('the first tap counts for nothing, nor one that follows at once or on a frame that has moved', async ({
		page,
		address,
		host
	}) => {
		const { asked, yes, question, refused } = await askIn(page, host, address);
		const { x, y } = await middleOf(yes);
		await page.touchscreen.tap(x, y);
		await expect(refused).toBeVisible();
		await page.touchscreen.tap(x, y);
		await readingPasses(page);
		await moveFrame(page, 20, 0);
		await page.touchscreen.tap(x + 20, y);
		await expect(question).toBeVisible();
		await readingPasses(page);
		await page.touchscreen.tap(x + 20, y);
		expect(await asked).toMatchObject({ consent: 'granted' });
	});
});
