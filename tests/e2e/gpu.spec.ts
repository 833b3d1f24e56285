/** The model on WebGPU: here an emulated one, which people have to ask for. */
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { findBrowser, headlessFlags, softwareWebGpuFlags } from '../tools/browser.mjs';
import type { Ponder } from './ponder.ts';
import { expect, test } from './test.ts';

const executablePath = findBrowser();

test.use({
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: [...headlessFlags(), ...softwareWebGpuFlags]
	}
});

/** Asks for the graphics card in the model's panel, and waits until the model is on it. */
async function moveToGpu(ponder: Ponder): Promise<void> {
	await ponder.ready();
	const panel = await ponder.openBadge();
	const gpu = panel.getByRole('radio', { name: en.model.devices.webgpu });
	await gpu.focus();
	await gpu.press('Space');
	await ponder.page.keyboard.press('Escape');
	await expect(ponder.badge).toContainText(`${en.model.devices.webgpu} · `, { timeout: 180_000 });
}

test('an emulated graphics card is left alone until it is asked for, then says that it is slow', async ({
	ponder
}) => {
	await ponder.ready();
	const panel = await ponder.openBadge();
	await expect(panel).toContainText(pagesEn.modelPanel.reasons['software-adapter']);
	await ponder.page.keyboard.press('Escape');
	await moveToGpu(ponder);
	await expect(await ponder.openBadge()).toContainText(pagesEn.modelPanel.softwareAdapter);
	await ponder.page.keyboard.press('Escape');
	await ponder.think.click();
	const answer = await ponder.ask('What is 3 + 4?');
	await expect(answer.figures).toContainText(en.model.devices.webgpu);
});

test('when the graphics process crashes, the conversation goes on', async ({ ponder, browser }) => {
	await ponder.think.click();
	await moveToGpu(ponder);
	const before = ponder.page.workers();
	expect(before).not.toHaveLength(0);
	const session = await browser.newBrowserCDPSession();
	// The protocol's types do not list it; Chromium has it for exactly this.
	const crash = 'Browser.crashGpuProcess' as 'Browser.close';
	await session.send(crash);
	await ponder.composer.fill('What is 5 + 6?');
	await ponder.composer.press('Enter');
	const answer = await ponder.complete();
	const retry = answer.article.getByRole('button', { name: en.app.retry });
	if (await retry.isVisible()) {
		await expect(ponder.failure('device-lost')).toBeVisible();
		await retry.click();
		await ponder.complete();
	}
	await expect(ponder.lastAnswer.text).toHaveText(/\d/);
	await expect(ponder.questions).toHaveCount(1);
	// It did crash: whatever answered now was started since.
	for (const worker of before) expect(ponder.page.workers()).not.toContain(worker);
});
