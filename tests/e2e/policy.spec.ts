/** What the browser holds the page and its workers to, on a host that sends no headers of its own. */
import type { Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { startHub } from '../fixtures/hub/hub.ts';
import { deferred } from '../fixtures/scripted-engine.ts';
import { expect, test } from './environments.ts';
import { ModelsPage } from './models-page.ts';
import { Ponder, sum } from './ponder.ts';
import { listen, reach, workerOf } from './realms.ts';
import { StaticHost } from './static-host.ts';
import { buildFolder } from './test.ts';

const repository = 'example/Qwen3-Tiny-ONNX';

test('from the next visit on the page is isolated, and each realm is held to its own rules', async ({
	browser
}) => {
	const host = new StaticHost();
	await host.show(buildFolder);
	const other = await listen();
	// A context of its own: here the policy is broken on purpose.
	const page = await (await browser.newContext()).newPage();
	const letModelCome = await holdBack(page, /\.onnx$/);
	await page.goto(host.address);
	const ponder = new Ponder(page);
	await test.step('what protects the first page is said before the model is there', async () => {
		await expect(await openFacts(page)).toContainText(pagesEn.pwa.protection.metaOnly);
		await expect(ponder.badge).toContainText(en.model.preparing);
		await page.keyboard.press('Escape');
		await letModelCome();
	});
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);

	await page.reload();
	await ponder.ready();
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	await expect(await openFacts(page)).toContainText(pagesEn.pwa.protection.headers);
	await page.keyboard.press('Escape');
	const cores = await page.evaluate(() => navigator.hardwareConcurrency);
	await expect(await ponder.openBadge()).toContainText(pagesEn.modelPanel.threads(Math.min(cores, 16)));
	await page.keyboard.press('Escape');

	await test.step('also where the browser has dropped what was kept', async () => {
		await page.evaluate(async () => {
			for (const name of await caches.keys()) if (name.includes('files')) await caches.delete(name);
		});
		await page.reload();
		await ponder.ready();
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		await expect(await ponder.openBadge()).toContainText(pagesEn.modelPanel.threads(Math.min(cores, 16)));
		await page.keyboard.press('Escape');
	});

	await test.step('the engine asks no other host', async () => {
		const engine = await workerOf(page, /inference/);
		expect(await engine.evaluate(reach, other.address)).toBe('refused');
		expect(other.requests()).toBe(0);
		const answer = await ponder.ask(sum.question);
		expect(await answer.text.innerText()).toMatch(sum.answer);
	});

	await test.step('the download realm starts, and asks the hub that was named', async () => {
		const hub = await startHub({ repositories: { [repository]: { files: await bundledModel('single') } } });
		const models = new ModelsPage(page);
		await models.open(host.address);
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		await models.useMirror(hub.address);
		await models.addRepository(repository);
		expect(await (await workerOf(page, /download/)).evaluate(() => crossOriginIsolated)).toBe(true);
		await hub.close();
	});

	await test.step('markup that got in runs nothing, and is reported', async () => {
		await page.goto(host.address);
		await ponder.ready();
		await page.evaluate(inject, other.address);
		expect(await page.evaluate(() => 'injected' in window)).toBe(false);
		expect(other.requests()).toBe(0);
		await expect(await openFacts(page)).toContainText(/refused \d+ attempts? to break/);
	});
	await page.context().close();
	await other.close();
	await host.stop();
});

/** Requests for such files wait until the returned function is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => Promise<void>> {
	const { promise, resolve } = deferred();
	await page.context().route(files, async (route) => {
		await promise;
		await route.continue();
	});
	return async () => {
		resolve();
		await page.context().unrouteAll({ behavior: 'wait' });
	};
}

/** Opens the settings: what the app is held to stands there. */
async function openFacts(page: Page) {
	await page.getByRole('button', { name: pagesEn.settings.label }).click();
	return page.getByRole('dialog', { name: pagesEn.settings.label });
}

/** Runs in the page: what a hole in the app might let through. */
function inject(address: string): void {
	const host = document.createElement('div');
	document.body.append(host);
	const mark = 'window.injected = true';
	const attempts = [
		() => (host.innerHTML = `<img src="x" onerror="${mark}">`),
		() => host.insertAdjacentHTML('beforeend', `<svg onload="${mark}"></svg>`),
		() => {
			const script = document.createElement('script');
			script.append(mark);
			host.append(script);
		},
		() => {
			const image = document.createElement('img');
			image.setAttribute('onerror', mark);
			image.src = `${address}pixel.gif`;
			host.append(image);
		},
		() => void fetch(address).catch(() => undefined),
		() => new Worker(`${address}worker.js`)
	];
	for (const attempt of attempts) {
		try {
			attempt();
		} catch (refusal) {
			if (!(refusal instanceof TypeError || refusal instanceof DOMException)) throw refusal;
		}
	}
}
