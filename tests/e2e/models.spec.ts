/** Models from a hub: fetched, checked, used, repaired, deleted; and what a person reads where that goes wrong. */
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { contentOf, randomContent } from '../fixtures/hub/content.ts';
import type { Fault } from '../fixtures/hub/faults.ts';
import { name, test, weights } from './hub-test.ts';
import { ModelsPage, tamper } from './models-page.ts';
import { sum } from './ponder.ts';
import { expect } from './test.ts';

test('a model is fetched, answers in the chat, and is there after the hub has gone', async ({
	card,
	hub,
	ponder,
	page,
	address
}) => {
	await card.download();
	const fetched = hub.sentBytes(weights);
	await card.use.click();
	await expect(ponder.badge).toContainText(name);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
	await expect(answer.figures).toContainText(name);

	await hub.close();
	await page.goto(address);
	await expect(ponder.badge).toContainText(name);
	const again = await ponder.ask(sum.question);
	expect(await again.text.innerText()).toMatch(sum.answer);
	expect(hub.sentBytes(weights)).toBe(fetched);
});

test('the host is named before anything is asked of it', async ({ models, hub, page }) => {
	const before = hub.requests.length;
	await expect(page.getByText(pagesEn.models.getFrom('huggingface.co')).first()).toBeVisible();
	await models.useMirror(hub.address);
	await expect(page.getByText(pagesEn.models.getFrom(new URL(hub.address).host)).first()).toBeVisible();
	expect(hub.requests.slice(before).every(({ path }) => !path.includes('/resolve/'))).toBe(true);
});

test('a byte that changed on the disk is found, and one piece is fetched again', async ({
	card,
	hub,
	page,
	models
}) => {
	const chunkBytes = 256 * 1024;
	await models.beginInChunks(card, hub, chunkBytes);
	await card.resume.click();
	await card.ready();
	await card.check.click();
	await expect(card.article).toContainText(/Checked/);
	const damaged = await page.evaluate(tamper, { kind: 'damage', path: weights, index: 3 } as const);
	expect(damaged).toBe(chunkBytes);
	await card.check.click();
	await expect(card.repair).toBeVisible();
	await hub.whenIdle();
	const before = hub.sentBytes();
	await card.repair.click();
	await expect(card.article).toContainText(/Repaired/);
	await hub.whenIdle();
	expect(hub.sentBytes() - before).toBe(chunkBytes);
	await card.check.click();
	await expect(card.article).toContainText(/Checked/);
});

test('a model that is used can be deleted, and the chat goes on with the bundled one', async ({
	card,
	ponder,
	page,
	models,
	address
}) => {
	await card.download();
	await card.use.click();
	await expect(ponder.badge).toContainText(name);
	await ponder.ready();
	await models.open(address);
	await expect(ponder.page.getByRole('article', { name })).toContainText(pagesEn.models.inUse);
	await card.remove.click();
	await card.reallyRemove.click();
	await expect(card.get).toBeVisible();
	await page.goto(address);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
	await expect(ponder.badge).toContainText('Qwen3 Tiny');
});

test('where the hub lists something else than Ponder expects, the person decides', async ({
	hub,
	models
}) => {
	const files = await bundledModel('single');
	hub.add('onnx-community/Qwen3-0.6B-ONNX', { files, sha: 'b1ece21c06dfce3839272e86b7fa12a985d97a7a' });
	await models.useMirror(hub.address);
	const card = models.card('Qwen3 0.6B');
	await card.get.click();
	await expect(card.article).toContainText(pagesEn.models.asking);
	await expect(card.article).toContainText(pagesEn.models.pinned);
	await expect(card.article).toContainText(pagesEn.models.listed);
	expect(hub.sentBytes(weights)).toBe(0);
	await card.article.getByRole('button', { name: pagesEn.models.decideLater }).click();
	await expect(card.get).toBeVisible();
	await card.get.click();
	await card.article.getByRole('button', { name: pagesEn.models.keepListed }).click();
	await card.ready();
});

/** What ends a download until the person acts: the words, and the way on once it is mended. */
const ends: readonly (readonly [string, Fault, keyof typeof pagesEn.downloadErrors])[] = [
	['asks for a token', { kind: 'status', status: 401, path: weights }, 'unauthorized'],
	['is gated', { kind: 'status', status: 403, path: weights }, 'forbidden'],
	['lacks a file', { kind: 'status', status: 404, path: weights }, 'not-found'],
	[
		'has a file of another size',
		{ kind: 'resize', bytes: 1_000_000, path: weights, at: 'cdn' },
		'size-changed'
	]
];
for (const [what, fault, code] of ends) {
	test(`a hub that ${what} is said, keeps nothing half, and can be tried again`, async ({ card, hub }) => {
		const trouble = hub.fault(fault);
		await card.get.click();
		await expect(card.failure(code)).toBeVisible();
		await expect(card.isHere).toHaveCount(0);
		trouble.lift();
		await ((await card.resume.isVisible()) ? card.resume : card.get).click();
		await card.ready();
		await expect(card.failure(code)).toBeHidden();
	});
}

const title = (code: keyof typeof pagesEn.downloadErrors) => pagesEn.downloadErrors[code].title;

/** What a download gets over by itself, and what a person reads meanwhile. */
const passing: readonly (readonly [string, Fault, string])[] = [
	['breaks off', { kind: 'cut', afterBytes: 100_000, times: 2, path: weights }, title('offline')],
	[
		'stops short, politely',
		{ kind: 'truncate', afterBytes: 100_000, times: 2, path: weights },
		title('truncated')
	],
	['is overloaded', { kind: 'status', status: 503, times: 2, path: weights }, title('hub-failed')],
	[
		'asks to wait',
		{ kind: 'rate-limit', retryAfter: 1, isExposed: true, times: 1, path: weights },
		title('rate-limited')
	],
	['knows no ranges', { kind: 'no-range', path: weights }, pagesEn.models.stages.transferring],
	[
		'gives an address that has expired',
		{ kind: 'expired', times: 2, path: weights },
		title('address-expired')
	],
	[
		'sends one wrong byte',
		{ kind: 'flip', offset: 1_000_000, times: 1, path: weights },
		pagesEn.models.stages.mending
	],
	['sends a page in place of a file', { kind: 'html', times: 1, path: weights }, title('not-a-hub')]
];
for (const [what, fault, words] of passing) {
	test(`a download from a host that ${what} says so, and ends whole and right`, async ({
		card,
		models,
		hub,
		ponder
	}) => {
		const trouble = hub.fault(fault);
		const overheard = await models.overhear();
		await card.download();
		expect(trouble.hits).toBeGreaterThan(0);
		expect(await overheard()).toContain(words);
		await card.check.click();
		await expect(card.article).toContainText(/Checked/);
		await card.use.click();
		await expect(ponder.badge).toContainText(name);
		await ponder.ready();
	});
}

test('bytes that stay wrong are refused, and nothing of them is kept', async ({ card, hub }) => {
	const trouble = hub.fault({ kind: 'flip', offset: 1_000_000, path: weights });
	await card.get.click();
	await expect(card.failure('wrong-bytes')).toBeVisible();
	await expect(card.isHere).toHaveCount(0);
	trouble.lift();
	await ((await card.resume.isVisible()) ? card.resume : card.get).click();
	await card.ready();
	await card.check.click();
	await expect(card.article).toContainText(/Checked/);
});

test('a file that changes under way is refused, nothing of two versions is kept, and it can be had again', async ({
	card,
	hub,
	models
}) => {
	const source = (await bundledModel('single'))[weights];
	if (source === undefined) throw new Error(`There is no ${weights}.`);
	await models.beginInChunks(card, hub, 256 * 1024);
	const content = randomContent(contentOf(source).bytes, 9);
	const trouble = hub.fault({ kind: 'replace', content, skip: 3, path: weights, at: 'cdn' });
	const overheard = await models.overhear();
	await card.resume.click();
	await expect(card.failure('wrong-bytes')).toBeVisible();
	expect(trouble.hits).toBeGreaterThan(0);
	expect(await overheard()).toContain(pagesEn.models.stages.mending);
	await expect(card.isHere).toHaveCount(0);
	trouble.lift();
	await card.resume.click();
	await card.ready();
	await card.check.click();
	await expect(card.article).toContainText(/Checked/);
});

test('a file that has become shorter than where a download is gone on with is said, and what is right stays', async ({
	card,
	hub,
	models
}) => {
	const chunkBytes = 256 * 1024;
	await models.beginInChunks(card, hub, chunkBytes);
	// From the fourth piece on there is nothing: status 416.
	const trouble = hub.fault({ kind: 'resize', bytes: 3 * chunkBytes, skip: 3, path: weights, at: 'cdn' });
	await card.resume.click();
	await expect(card.failure('size-changed')).toBeVisible();
	await expect(card.isHere).toHaveCount(0);
	trouble.lift();
	await card.resume.click();
	await card.ready();
	await expect(card.failure('size-changed')).toBeHidden();
	await hub.whenIdle();
	const size = (await bundledModel('single'))[weights] as { readonly bytes: number };
	// What was on its way in four requests may come twice.
	expect(hub.sentBytes(weights)).toBeLessThanOrEqual(size.bytes + 4 * chunkBytes);
});

test('a slow line says how fast it is and how long that takes yet', async ({ card, hub, models }) => {
	const trouble = hub.fault({ kind: 'slow', bytesPerSecond: 400_000, path: weights, at: 'cdn' });
	await models.beginInChunks(card, hub, 256 * 1024);
	await card.resume.click();
	await expect(card.article).toContainText(/\d [kM]?B\/s/);
	await expect(card.article).toContainText(/ left/);
	trouble.lift();
	await card.ready();
});

test('a download is seen in the chat, and pausing it says why the figure falls', async ({
	card,
	hub,
	models,
	ponder,
	page
}) => {
	const stall = hub.fault({ kind: 'stall', afterBytes: 1_000_000, path: weights, at: 'cdn' });
	await card.get.click();
	await stall.hit();
	await expect(card.article.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /[1-9]/);
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	await expect(ponder.badge).toContainText(new RegExp(`↓ [1-9][0-9]?% · ${name}`));
	const panel = await ponder.openBadge();
	const coming = panel.getByRole('progressbar', { name: pagesEn.models.progressLabel(name) });
	await expect(coming).toHaveAttribute('aria-valuetext', / of /);
	await page.keyboard.press('Escape');
	await page.goBack();
	await card.article
		.getByRole('button', { name: pagesEn.models.ofModel(pagesEn.models.pause, name) })
		.click();
	await expect(card.article.getByText(/Another [\d.]+ [kM]B had come/)).toBeVisible();
	stall.lift();
	await card.resume.click();
	await card.ready();
	await expect(models.page.getByText('had come')).toBeHidden();
});

test('a lost network is waited for, and what had come is kept', async ({ card, hub, context, models }) => {
	await models.beginInChunks(card, hub, 256 * 1024);
	// The first chunks pass, the others hang until the network has gone.
	const pause = hub.fault({ kind: 'stall', afterBytes: 0, path: weights, at: 'cdn', skip: 6 });
	await card.resume.click();
	await pause.hit();
	const sent = hub.sentBytes(weights);
	await context.setOffline(true);
	await expect(card.article).toContainText(title('offline'));
	pause.lift();
	await context.setOffline(false);
	await card.ready();
	await hub.whenIdle();
	const size = (await bundledModel('single'))[weights] as { readonly bytes: number };
	// What was on its way in four requests may come twice.
	expect(hub.sentBytes(weights)).toBeLessThanOrEqual(size.bytes + 4 * 256 * 1024);
	expect(sent).toBeGreaterThan(0);
});

test('without a network nothing is begun, which is said; once there is one it begins by itself', async ({
	card,
	context,
	page
}) => {
	await context.setOffline(true);
	await card.get.click();
	const { title, body } = pagesEn.downloadErrors.offline;
	await expect(card.article.getByText(body({ begun: 0 }))).toBeVisible();
	await expect(card.failure('offline')).toHaveText(title);
	const retry = card.article.getByRole('button', { name: /Try again/ });
	await expect(retry).toBeVisible();
	await expect(page.getByText(body({ begun: 1 }))).toHaveCount(0);
	await context.setOffline(false);
	await card.ready();
	await expect(card.failure('offline')).toHaveCount(0);
});

test('a disk that fills up on the way is said, keeps what came, and is gone on with once there is room', async ({
	card,
	hub,
	context,
	page,
	models,
	address
}) => {
	const chunkBytes = 256 * 1024;
	const browser = await context.newCDPSession(page);
	const { origin } = new URL(address);
	const { usage } = await browser.send('Storage.getUsageAndQuota', { origin });
	// Before the first byte is written: the browser does not ask again at once how much room there is.
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 4 * chunkBytes });
	await models.beginInChunks(card, hub, chunkBytes);
	await card.resume.click();
	await expect(card.failure('storage-full')).toBeVisible();
	await expect(card.isHere).toHaveCount(0);
	await browser.send('Storage.overrideQuotaForOrigin', { origin });
	await card.resume.click();
	await card.ready();
	await expect(card.failure('storage-full')).toBeHidden();
	await hub.whenIdle();
	const size = (await bundledModel('single'))[weights] as { readonly bytes: number };
	// What was on its way in four requests comes twice.
	expect(hub.sentBytes(weights)).toBeLessThanOrEqual(size.bytes + 4 * chunkBytes);
	await card.check.click();
	await expect(card.article).toContainText(/Checked/);
});

test('a line on which nothing comes any more is given up in words, and what it brought is kept', async ({
	card,
	hub,
	models
}) => {
	const stall = hub.fault({ kind: 'stall', afterBytes: 1_000_000, path: weights, at: 'cdn', times: 1 });
	const overheard = await models.overhear();
	await card.get.click();
	await stall.hit();
	await card.ready();
	stall.lift();
	expect(await overheard()).toContain(title('offline'));
	await hub.whenIdle();
	const size = (await bundledModel('single'))[weights] as { readonly bytes: number };
	expect(hub.sentBytes(weights)).toBe(size.bytes);
});

test('a token opens a locked model, and goes to its hub alone', async ({ models, hub, page }) => {
	const token = 'hf_aTokenOfTheTest';
	const files = await bundledModel('single');
	hub.add('example/Locked-ONNX', { files, access: 'gated', readers: [token] });
	await models.useMirror(hub.address);
	await page.getByLabel(pagesEn.models.token, { exact: true }).fill(token);
	await page.getByRole('button', { name: pagesEn.models.tokenUse }).click();
	await expect(page.getByText(pagesEn.models.tokenSet(new URL(hub.address).host))).toBeVisible();
	const card = await models.addRepository('example/Locked-ONNX');
	await card.download();
	const asked = hub.requests.filter(({ url, method }) => method === 'GET' && url.includes('/resolve/'));
	expect(asked.some(({ authorization }) => authorization === `Bearer ${token}`)).toBe(true);
	const elsewhere = hub.requests.filter(({ at }) => at === 'cdn');
	expect(elsewhere).not.toHaveLength(0);
	for (const { authorization, url } of elsewhere) {
		expect(authorization).toBeNull();
		expect(url).not.toContain(token);
	}
	expect(hub.requests.every(({ url }) => !url.includes(token))).toBe(true);
});

test('of a name that the hub does not know, nobody is asked for a token alone', async ({
	models,
	hub,
	page
}) => {
	await models.useMirror(hub.address);
	await page.getByText(pagesEn.models.otherTitle).click();
	const name = page.getByRole('textbox', { name: pagesEn.models.otherLabel, exact: true });
	await name.fill('example/Qwen3-Tinny-ONNX');
	await name.press('Enter');
	const { unseen } = pagesEn.models;
	await expect(page.getByText(unseen.title('example/Qwen3-Tinny-ONNX'))).toBeVisible();
	await expect(page.getByText(unseen.body(new URL(hub.address).host))).toBeVisible();
	await expect(page.getByText(title('unauthorized'))).toBeHidden();
	await expect(name).toHaveValue('example/Qwen3-Tinny-ONNX');
});

test('an address that is no hub is not taken, and Ponder says why', async ({ models, page, address }) => {
	await page.getByText(pagesEn.models.hubTitle).click();
	const mirror = page.getByRole('textbox', { name: pagesEn.models.mirror, exact: true });
	const use = page.getByRole('button', { name: pagesEn.models.mirrorUse });
	// Not tried, and said at the field.
	for (const text of ['http://example.com', 'mirror', 'no address']) {
		await mirror.fill(text);
		await use.click();
		const fault = pagesEn.downloadErrors['hub-address-invalid'].body({});
		await expect(mirror).toHaveAccessibleDescription(`${pagesEn.models.mirrorExplained} ${fault}`);
	}
	await mirror.fill(new URL(address).origin);
	await use.click();
	await expect(page.getByText(title('not-a-hub'))).toBeVisible();
	await expect(mirror).not.toHaveAttribute('aria-invalid');
	await expect(models.page.getByText(pagesEn.models.getFrom('huggingface.co')).first()).toBeVisible();
});

test('a download is followed in the chat, on a narrow screen too, and offered there when it is ready', async ({
	card,
	hub,
	page,
	ponder,
	models
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	const pause = hub.fault({ kind: 'stall', afterBytes: 1_000_000, path: weights, at: 'cdn' });
	await card.get.click();
	await pause.hit();
	await models.page.getByRole('link', { name: pagesEn.history.toChat }).click();
	await ponder.ask(sum.question);
	const share = ponder.badge.getByText(/↓ \d+%/);
	await expect(share).toBeInViewport({ ratio: 1 });
	await expect.poll(() => share.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	pause.lift();
	await expect(page.getByText(pagesEn.models.announce.ready(name))).toBeVisible();
	await page.getByRole('button', { name: pagesEn.arrival.use(name) }).click();
	await expect(ponder.badge).toContainText(name);
	await expect(page.getByText(pagesEn.models.announce.ready(name))).toBeHidden();
});

test('two tabs that download the same model fetch it once', async ({ card, hub, context, address }) => {
	const pause = hub.fault({ kind: 'stall', afterBytes: 1_000_000, path: weights, at: 'cdn' });
	await card.get.click();
	await pause.hit();
	const other = new ModelsPage(await context.newPage());
	await other.open(address);
	const same = other.card(name);
	await expect(same.article).toContainText(pagesEn.models.stages.elsewhere);
	await expect(same.resume).toBeHidden();
	pause.lift();
	await card.ready();
	await same.ready();
	await hub.whenIdle();
	const size = (await bundledModel('single'))[weights] as { readonly bytes: number };
	expect(hub.sentBytes(weights)).toBe(size.bytes);
});

test('a tab that was open before another fetches a model shows it coming, and then here', async ({
	card,
	hub,
	context,
	address
}) => {
	const before = new ModelsPage(await context.newPage());
	await before.open(address);
	const same = before.card(name);
	await expect(same.get).toBeVisible();
	const pause = hub.fault({ kind: 'stall', afterBytes: 1_000_000, path: weights, at: 'cdn' });
	await card.get.click();
	await pause.hit();
	await expect(same.article).toContainText(pagesEn.models.stages.elsewhere);
	pause.lift();
	await card.ready();
	await same.ready();
});
