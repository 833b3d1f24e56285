/** Ponder where something is missing: it says what, offers a way on, and loses nothing that was typed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect, notFound, test } from './environments.ts';
import { sum } from './ponder.ts';
import { buildFolder } from './test.ts';

/** A V8 flag with which WebAssembly has no SIMD. */
const withoutSimd = ['--js-flags=--no-enable-sse4-1'];

const isWeights = (url: string | undefined) => /\.onnx(\?|$)/.test(url ?? '');

test('without WebGPU the model runs on the processor, and the badge says why', async ({
	address,
	openIn
}) => {
	const ponder = await openIn({ address });
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
	await expect(ponder.badge).toContainText(en.model.devices.wasm);
	const panel = await ponder.openBadge();
	await expect(panel).toContainText(pagesEn.modelPanel.reasons['no-adapter']);
});

test('without SharedArrayBuffer the model runs on one thread', async ({ serveApp, openIn }) => {
	const ponder = await openIn({ address: await serveApp({ isolated: false }) });
	expect(await ponder.page.evaluate(() => typeof SharedArrayBuffer)).toBe('undefined');
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
	await expect(await ponder.openBadge()).toContainText(pagesEn.modelPanel.threads(1));
});

test('without SIMD Ponder says that this browser cannot run the model, and keeps the draft', async ({
	address,
	openIn,
	createProfile
}) => {
	const profile = createProfile();
	const ponder = await openIn({ address, profile, flags: withoutSimd });
	await ponder.say(sum.question);
	await expect(ponder.failure('simd-unavailable').first()).toBeVisible();
	await expect(ponder.page.getByText(pagesEn.errors['simd-unavailable'].body).first()).toBeVisible();
	await expect(ponder.questions.first()).toContainText(sum.question);
	await ponder.page.context().close();

	const newer = await openIn({ address, profile });
	await newer.page.getByRole('link', { name: sum.question }).click();
	await newer.lastAnswer.article.getByRole('button', { name: en.app.retry }).click();
	const answer = await newer.complete();
	expect(await answer.text.innerText()).toMatch(sum.answer);
});

test('without storage one can chat, and is told that it will not last', async ({
	address,
	openIn,
	createProfile
}) => {
	const ponder = await openIn({ address, profile: createProfile({ cookies: 'blocked' }) });
	await expect(ponder.failure('storage-denied')).toBeVisible();
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
	const next = await ponder.ask('Add 5 to that.');
	expect(await next.text.innerText()).toMatch(/\b54\b/);
});

test('conversations outlive the browser', async ({ address, openIn, createProfile }) => {
	const profile = createProfile();
	const before = await openIn({ address, profile });
	const text = await (await before.ask(sum.question)).text.innerText();
	await before.page.context().close();

	const after = await openIn({ address, profile });
	await after.page.getByRole('link', { name: sum.question }).click();
	await expect(after.lastAnswer.text).toHaveText(text);
});

test('a missing model file is named as such, and trying again works once it is there', async ({
	serveApp,
	openIn
}) => {
	let missing = true;
	const address = await serveApp({
		intercept: (request, response) => missing && isWeights(request.url) && notFound(response)
	});
	const ponder = await openIn({ address });
	await ponder.say(sum.question);
	await expect(ponder.failure('model-file-missing').first()).toBeVisible();
	await expect(ponder.questions.first()).toContainText(sum.question);

	missing = false;
	await ponder.lastAnswer.article.getByRole('button', { name: en.app.retry }).click();
	const answer = await ponder.complete();
	expect(await answer.text.innerText()).toMatch(sum.answer);
});

test('a truncated model file is named as damaged, and trying again works once it is whole', async ({
	serveApp,
	openIn
}) => {
	let truncated = true;
	const address = await serveApp({
		intercept: (request, response) => {
			if (!truncated || !isWeights(request.url)) return false;
			const file = readFileSync(join(buildFolder, request.url ?? ''));
			response.writeHead(200).end(file.subarray(0, file.length / 2));
			return true;
		}
	});
	const ponder = await openIn({ address });
	await ponder.say(sum.question);
	await expect(ponder.failure('model-file-corrupt').first()).toBeVisible();
	await expect(ponder.questions.first()).toContainText(sum.question);

	truncated = false;
	await ponder.lastAnswer.article.getByRole('button', { name: en.app.retry }).click();
	const answer = await ponder.complete();
	expect(await answer.text.innerText()).toMatch(sum.answer);
});

test('a conversation longer than the context is said, and the message is kept', async ({ ponder }) => {
	const story = 'What is 12 + 7 + 30? '.repeat(1000);
	await ponder.say(story);
	await expect(ponder.failure('context-overflow')).toBeVisible();
	await expect(ponder.questions.last()).toContainText('What is 12 + 7 + 30? What is 12');
	await ponder.page.getByRole('link', { name: pagesEn.history.newChat }).first().click();
	await expect(ponder.questions).toHaveCount(0);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
});

test('where the code of a panel cannot be fetched, that is said; opened again with a network, it is there', async ({
	browser,
	serveApp
}) => {
	let isGone = false;
	const address = await serveApp({
		intercept: (_, response) => {
			if (isGone) response.writeHead(503).end();
			return isGone;
		}
	});
	// On a first visit nothing is kept yet.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(address);
	const button = page.getByRole('button', { name: en.composer.options });
	await expect(button).toBeVisible();
	await expect(page.getByRole('button', { name: pagesEn.attachments.attach })).toBeVisible();
	isGone = true;
	await button.click();
	const panel = page.getByRole('dialog', { name: en.composer.options });
	await expect(panel).toHaveText(en.app.wentWrongBody);
	await page.keyboard.press('Escape');
	isGone = false;
	await button.click();
	await expect(panel.getByRole('textbox').first()).toBeVisible();
	await context.close();
});
