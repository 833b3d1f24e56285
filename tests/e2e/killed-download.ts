/** A download in a real profile whose page or whole browser is killed again and again, until it is through. */
import { expect, type Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { randomContent } from '../fixtures/hub/content.ts';
import { startHub, type TestHub } from '../fixtures/hub/hub.ts';
import { random } from '../fixtures/random.ts';
import { crash, type KillableBrowser } from './killable-browser.ts';
import { ModelsPage, type ModelCard } from './models-page.ts';
import { Ponder, sum } from './ponder.ts';

export interface KilledDownload {
	/** Of the app, ending in a slash. */
	readonly address: string;
	/** Of the large file. */
	readonly bytes: number;
	/** Null: as the app cuts files. */
	readonly chunkBytes: number | null;
	readonly kills: number;
	readonly seed: number;
	/** Of the line: slow enough that there is something left to kill. */
	readonly bytesPerSecond: number;
}

export interface KilledReport {
	/** Bytes of the large file that the hub sent, all tries together. */
	readonly sentBytes: number;
	/** Requests for it. */
	readonly requests: number;
}

const repository = 'example/Qwen3-Tiny-ONNX';
const name = 'Qwen3-Tiny-ONNX';
const large = 'onnx/model_quantized.onnx_data';

/**
 * Chromium itself has lost the database. Killed within a write, it leaves half a record at the end of LevelDB's log, which
 * the next browser writes on behind; the one after that takes the half for damage and removes all of it. 2 of 180 kills
 * did, in a page that did nothing but write (Chromium 156).
 */
class RemovedByBrowser extends Error {}

/** Times that a browser may lose the database before the app is suspected. */
const LOSSES = 2;

/** Begins once more where the browser has lost the database, as long as the app says so to whoever opens it then. */
export async function downloadThroughKills(
	browser: KillableBrowser,
	options: KilledDownload
): Promise<KilledReport> {
	for (let losses = 0; ; losses++) {
		try {
			return await throughKills(browser, options);
		} catch (reason) {
			if (!(reason instanceof RemovedByBrowser) || losses === LOSSES) throw reason;
			console.warn('The browser has lost its database, and the app says so. Once more from the beginning.');
			await browser.empty();
		}
	}
}

/**
 * Every second kill ends the page alone, the others the browser. Ends with the model in use: it answers the sum, its
 * digests were right. A large file of random bytes lies beside the bundled model's, as the weights of a larger one do.
 */
async function throughKills(browser: KillableBrowser, options: KilledDownload): Promise<KilledReport> {
	const files = {
		...(await bundledModel('single')),
		[large]: randomContent(options.bytes, options.seed)
	};
	const hub = await startHub({
		repositories: { [repository]: { files } },
		bytesPerSecond: options.bytesPerSecond
	});
	try {
		await begin(browser, hub, options);
		await killAgainAndAgain(browser, hub, options);
		await finish(browser, hub, options);
		const requests = hub.requests.filter(({ isContent, path }) => isContent && path.endsWith(large)).length;
		return { sentBytes: hub.sentBytes(large), requests };
	} finally {
		await hub.close();
	}
}

/** The app makes the rows of all files while nothing comes; then they are cut as the test wants them. */
async function begin(
	browser: KillableBrowser,
	hub: TestHub,
	{ address, chunkBytes }: KilledDownload
): Promise<void> {
	const page = await browser.page();
	const models = new ModelsPage(page);
	await models.open(address);
	await models.useMirror(hub.address);
	const card = await models.addRepository(repository);
	await models.beginInChunks(card, hub, chunkBytes);
	await page.close();
}

async function killAgainAndAgain(
	browser: KillableBrowser,
	hub: TestHub,
	{ address, bytes, kills, seed }: KilledDownload
): Promise<void> {
	const next = random(seed);
	for (let kill = 0; kill < kills; kill++) {
		const page = await browser.page();
		const card = await openCard(page, address);
		const before = hub.sentBytes();
		await card.resume.click();
		// Less than what is left, however the moments fall.
		await hub.whenSent(before + ((0.1 + 0.8 * next()) * bytes) / kills);
		if (kill % 2 === 0) await crash(page);
		else await browser.kill();
	}
}

async function finish(browser: KillableBrowser, hub: TestHub, { address }: KilledDownload): Promise<void> {
	const page = await browser.page();
	const card = await openCard(page, address);
	await card.resume.click();
	await card.ready();
	await hub.whenIdle();
	await card.use.click();
	const ponder = new Ponder(page);
	await expect(ponder.badge).toContainText(name);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
}

async function openCard(page: Page, address: string): Promise<ModelCard> {
	const models = new ModelsPage(page);
	await models.open(address);
	const card = models.card(name);
	const removed = page.getByText(pagesEn.models.evicted([name]));
	await expect(card.resume.or(removed).first()).toBeVisible();
	if (await removed.isVisible()) throw new RemovedByBrowser();
	return card;
}
