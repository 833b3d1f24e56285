/** What a frame keeps, what it shares with other frames, and what it may have of Ponder's own site. */
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { startHub } from '../fixtures/hub/hub.ts';
import { expect } from './environments.ts';
import { framed, plainFrame, test, type HostSite } from './hosts.ts';
import { ModelsPage } from './models-page.ts';
import { Ponder, sum } from './ponder.ts';

const t = pagesEn.embed;
const repository = 'example/Qwen3-Tiny-ONNX';

test('each host has conversations of its own, which stay, apart from those of the app', async ({
	storing,
	address,
	host
}) => {
	// The worst case: all of it is in one storage.
	const context = await storing('shared');
	const own = await context.newPage();
	await own.goto(address);
	await new Ponder(own).ask('Bonjour !');
	await own.close();

	const page = await context.newPage();
	host.show(plainFrame(address));
	await page.goto(host.origin);
	await expect(framed(page).getByRole('article')).toHaveCount(0);
	await ask(framed(page), sum.question);
	await expect(framed(page).getByText(t.memoryOnly)).toHaveCount(0);
	await page.reload();
	await expect(framed(page).getByRole('article').last().locator('.markdown')).toHaveText(sum.answer);

	// The same page at another origin is another host.
	const other = await context.newPage();
	await other.goto(host.origin.replace('localhost', 'other.localhost'));
	await expect(framed(other).getByRole('textbox')).toBeVisible();
	await expect(framed(other).getByRole('article')).toHaveCount(0);

	await framed(page).getByRole('button', { name: t.menu }).click();
	await framed(page).getByRole('button', { name: t.deleteAll }).click();
	await framed(page).getByRole('button', { name: t.deleteYes }).click();
	await expect(framed(page).getByRole('article')).toHaveCount(0);
	await page.goto(address);
	await expect(page.getByRole('navigation').getByRole('link', { name: 'Bonjour !' })).toBeVisible();
});

test('where a browser keeps nothing for frames, the frame says so and answers all the same', async ({
	page,
	address,
	host
}) => {
	host.show(plainFrame(address));
	await page.goto(host.origin);
	await expect(framed(page).getByText(t.memoryOnly)).toBeVisible();
	await ask(framed(page), sum.question);
});

/** Two frames of Ponder on one page, the second called so. */
function twoFrames(address: string): string {
	const frame = plainFrame(address, '', 'width: 400px; height: 500px');
	return frame + frame.replace('"Chat"', '"Second"');
}

test('two frames on a page have one engine, and the second goes on where the first is taken away', async ({
	storing,
	address,
	host
}) => {
	const page = await (await storing()).newPage();
	host.show(twoFrames(address));
	await page.goto(host.origin);
	const [first, second] = [framed(page), framed(page, 'Second')];
	await ask(first, sum.question);
	// It begins a conversation of its own: two that write into one would be confused.
	await expect(second.getByRole('article')).toHaveCount(0);
	await ask(second, sum.question);
	expect(enginesOf(page)).toBe(1);

	await page.locator('iframe[title="Chat"]').evaluate((frame) => frame.remove());
	await ask(second, sum.question);
	await expect.poll(() => enginesOf(page)).toBe(1);
});

/**
 * So many answers that other frames of the host ask of the first one's engine. Each is noise, drawn so hot that it
 * goes on for hundreds of tokens: whoever stands behind them waits, however quick the tiny model is.
 */
async function fillLine(other: Frame | undefined, host: HostSite, count: number): Promise<void> {
	await other?.evaluate(
		async ({ origin, content, count }) => {
			const channel = new BroadcastChannel(`ponder-embed-engine ${origin}`);
			const owner = await new Promise<string>((resolve) => {
				channel.addEventListener('message', ({ data }: MessageEvent<Record<string, string>>) => {
					if (data.kind === 'here' && data.to === 'crowd') resolve(data.from ?? '');
				});
				channel.postMessage({ kind: 'who', from: 'crowd' });
			});
			const sampling = { temperature: 100, topK: 0, topP: 1 };
			const messages = [{ role: 'user', content }];
			const params = { messages, thinking: false, thinkingBudget: null, sampling };
			for (let index = 0; index < count; index++) {
				const address = { from: `crowd/${index}`, to: owner };
				await new Promise<void>((resolve) => {
					void navigator.locks.request(`ponder-embed-guest ${address.from}`, () => {
						resolve();
						return new Promise(() => undefined);
					});
				});
				channel.postMessage({ kind: 'open', ...address });
				const call = { type: 'call', id: 1, call: 'generate', params };
				channel.postMessage({ kind: 'data', ...address, data: call });
			}
		},
		{ origin: host.origin, content: sum.question, count }
	);
}

test('who asks a frame’s engine stands in one line, its own visitor among them, and may leave it', async ({
	storing,
	address,
	host
}) => {
	const page = await (await storing()).newPage();
	host.show(twoFrames(address));
	await page.goto(host.origin);
	const [first, second] = [framed(page), framed(page, 'Second')];
	await ask(first, sum.question);
	await fillLine(page.frames()[2], host, 60);
	const waiting = /^\d+ other answers come before yours/;
	for (const frame of [first, second]) {
		const composer = frame.getByRole('textbox', { name: en.composer.label, exact: true });
		await composer.fill(sum.question);
		await composer.press('Enter');
		await expect(frame.getByText(waiting)).toBeVisible();
	}
	await first.getByRole('button', { name: en.composer.stop, exact: true }).click();
	await expect(first.getByText(waiting)).toHaveCount(0);
	await expect(first.getByRole('article').last()).toHaveAttribute('aria-busy', 'false');
	await expect(second.getByText(waiting)).toBeVisible();
	await second.getByRole('button', { name: en.composer.stop, exact: true }).click();
	await expect(second.getByText(waiting)).toHaveCount(0);
});

test('a frame answers with a model of Ponder’s own site once the visitor and the browser allow it', async ({
	storing,
	address,
	host
}) => {
	const hub = await startHub({ repositories: { [repository]: { files: await bundledModel('single') } } });
	const context = await storing();
	const own = await context.newPage();
	const models = new ModelsPage(own);
	await models.open(address);
	await models.useMirror(hub.address);
	await (await models.addRepository(repository)).download();
	await hub.close();
	await own.close();

	const page = await context.newPage();
	host.show(plainFrame(address));
	await page.goto(host.origin);
	const frame = framed(page);
	await frame.getByRole('textbox').focus();
	// The frame's own part of the storage is empty.
	const content = page.frames()[1];
	const weights = await content?.evaluate(countVariants);
	expect(weights).toBe(0);
	await frame.getByRole('button', { name: t.menu }).click();
	await context.grantPermissions(['storage-access'], { origin: new URL(address).origin });
	await frame.getByRole('button', { name: t.models.ownSite }).click();
	await expect(frame.getByRole('button', { name: new RegExp(`^${en.model.label} `) })).toContainText(
		'Qwen3-Tiny-ONNX'
	);
	await page.keyboard.press('Escape');
	await ask(frame, sum.question);
	expect(await content?.evaluate(countVariants)).toBe(0);
});

/** Asks, and waits for the right answer. */
async function ask(frame: FrameLocator, question: string): Promise<void> {
	const composer = frame.getByRole('textbox', { name: en.composer.label, exact: true });
	const before = await frame.getByRole('article').count();
	await composer.fill(question);
	await composer.press('Enter');
	await expect(frame.getByRole('article')).toHaveCount(before + 2);
	const answer = frame.getByRole('article').last();
	await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 240_000 });
	await expect(answer.locator('.markdown')).toHaveText(sum.answer);
}

function enginesOf(page: Page): number {
	return page.workers().filter((worker) => /\/inference\.\w+\.worker/.test(worker.url())).length;
}

/** Runs in the frame: variants in the bucket of weights there. */
async function countVariants(): Promise<number> {
	const { storageBuckets } = navigator as unknown as {
		storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
	};
	const { indexedDB } = await storageBuckets.open('ponder-weights');
	const known = await indexedDB.databases();
	if (known.length === 0) return 0;
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('ponder-weights');
		request.onerror = () => reject(request.error ?? new Error('It cannot be opened.'));
		request.onsuccess = () => {
			const count = request.result.transaction('variants').objectStore('variants').count();
			count.onsuccess = () => {
				request.result.close();
				resolve(count.result);
			};
		};
	});
}
