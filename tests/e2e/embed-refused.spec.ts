/** A host's message that was taken at first, and turns out to be over the host's tokens when the model begins. */
import type { BrowserContext, FrameLocator } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect } from './environments.ts';
import { allow, callFrame, framed, greetedFrame, test, type HostSite } from './hosts.ts';
import { sum } from './ponder.ts';

const t = pagesEn.embed;

/** Gives what keeps the model from being loaded, which gives what lets it be. */
async function modelHolder(context: BrowserContext): Promise<() => () => void> {
	let released = Promise.resolve();
	await context.route(/\.onnx/, async (route) => {
		await released;
		await route.continue();
	});
	return () => {
		let release: () => void = () => undefined;
		released = new Promise((resolve) => (release = resolve));
		return release;
	};
}

/** What another frame of this host may have spent meanwhile: all there is, and more. Null: nothing. */
function spend(frame: FrameLocator, host: HostSite, level: number | null): Promise<void> {
	const key = `ponder-embed-tokens ${host.origin}`;
	return frame.locator('html').evaluate(
		(_root, [key, level]) => {
			if (level === null) localStorage.removeItem(key);
			else localStorage.setItem(key, JSON.stringify({ level, at: Date.now() }));
		},
		[key, level] as const
	);
}

test('a host’s message that is refused is taken back: it alone, or with the conversation that it began', async ({
	storing,
	address,
	host
}) => {
	const context = await storing();
	const holdModel = await modelHolder(context);
	const page = await context.newPage();
	host.show(greetedFrame(address, '', 'width: 480px; height: 640px'));
	await page.goto(host.origin);
	const frame = framed(page);
	const composer = frame.getByRole('textbox', { name: en.composer.label, exact: true });
	const articles = frame.getByRole('article');
	const sent = callFrame(page, 'send', { text: sum.question });
	await allow(frame.getByRole('group', { name: t.consent.title(host.origin) }));
	expect(await sent).toMatchObject({ finishReason: 'stop' });

	/** Sends where `before` messages are, and spends the host's tokens before the model begins. */
	async function refuse(before: number) {
		await expect(articles).toHaveCount(before);
		const release = holdModel();
		await composer.fill('Not sent yet');
		const refused = callFrame(page, 'send', { text: 'Bonjour !' });
		await expect(articles).toHaveCount(before + 2);
		await spend(frame, host, -60_000);
		release();
		expect(await refused).toMatchObject({ code: 'token-limit' });
		await expect(articles).toHaveCount(before);
		await expect(composer).toHaveValue('Not sent yet');
		await spend(frame, host, null);
	}

	await page.reload();
	await refuse(2);
	await expect(articles.last().locator('.markdown')).toHaveText(sum.answer);
	// For good: there is nothing to undo, and nothing of it when the frame is loaded again.
	await expect(frame.getByRole('button', { name: en.app.undo })).toHaveCount(0);
	await page.reload();
	await expect(articles).toHaveCount(2);
	await expect(articles.last().locator('.markdown')).toHaveText(sum.answer);

	await frame.getByRole('button', { name: t.startOver }).click();
	await expect(articles).toHaveCount(0);
	await page.reload();
	await refuse(0);
	await frame.getByRole('button', { name: t.menu }).click();
	await expect(frame.getByRole('region', { name: t.earlier }).getByRole('button')).toHaveCount(1);
	await page.reload();
	await expect(composer).toBeVisible();
	await expect(frame.getByText('Bonjour !')).toHaveCount(0);
});
