/** What outlives what: reloads, crashes, and everything a person has typed. */
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

const longSum = 'What is 12 + 7 + 30 + 41 + 8 + 26?';

test('conversation and draft outlive a reload', async ({ ponder, page }) => {
	const answer = await ponder.ask(sum.question);
	const trace = await answer.readTrace();
	const text = await answer.text.innerText();
	await ponder.composer.fill('An unsent thought');
	await page.reload();

	await expect(ponder.questions).toHaveCount(1);
	await expect(ponder.questions.first()).toContainText(sum.question);
	await expect(ponder.lastAnswer.text).toHaveText(text);
	expect(await ponder.lastAnswer.readTrace()).toBe(trace);
	await expect(ponder.composer).toHaveValue('An unsent thought');

	await ponder.composer.fill('');
	const next = await ponder.ask('Add 5 to that.');
	expect(await next.text.innerText()).toMatch(/\b54\b/);
});

test('conversations that the browser removed are missed until that was read, those deleted here are not', async ({
	ponder,
	page,
	address
}) => {
	await ponder.ask(sum.question);
	const missed = page.getByText(pagesEn.settings.lost.title(1));
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('ponder-conversations-here')))
		.not.toBeNull();
	// What Chromium does at its start with a store that it finds damaged.
	await page.goto(`${address}manifest.webmanifest`);
	await page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.deleteDatabase('ponder');
				request.onsuccess = resolve;
				request.onerror = reject;
			})
	);
	await page.goto(address);
	await expect(missed).toBeVisible();
	await page.reload();
	await expect(missed).toBeVisible();
	await expect(page.getByRole('link', { name: pagesEn.settings.restore })).toHaveAttribute('href', /#data$/);
	await page.getByRole('button', { name: en.app.dismiss }).click();
	await expect(missed).toBeHidden();

	await ponder.ask(sum.question);
	const conversation = page.locator('[data-conversation]');
	await conversation.hover();
	await page.getByRole('button', { name: pagesEn.history.moreOf(await conversation.innerText()) }).click();
	await page.getByRole('dialog').getByRole('button', { name: pagesEn.history.delete }).click();
	await expect.poll(() => page.evaluate(countConversations)).toBe(0);
	await page.reload();
	await expect(page.getByText(pagesEn.history.empty)).toBeVisible();
	// What is noted of the next one tells whether any was missed before it.
	await ponder.ask(sum.question);
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('ponder-conversations-here')))
		.toBe('{"here":1,"lost":0}');
	await expect(missed).toBeHidden();
});

/** Runs in the page: those that are on the disk. */
function countConversations(): Promise<number> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('ponder');
		opening.onerror = () => reject(new Error('not opened', { cause: opening.error }));
		opening.onsuccess = () => {
			const counting = opening.result.transaction('conversations').objectStore('conversations').count();
			counting.onsuccess = () => resolve(counting.result);
			counting.onerror = () => reject(new Error('not counted', { cause: counting.error }));
			opening.result.close();
		};
	});
}

test('an answer cut off by a reload is kept, marked, and can be had again', async ({ ponder, page }) => {
	await ponder.ready();
	await ponder.slowDown();
	await page.evaluate(reloadOnSight, pagesEn.transcript.label);
	const reloaded = page.waitForEvent('load');
	await ponder.say(longSum);
	await reloaded;

	await expect(ponder.questions.last()).toContainText(longSum);
	await expect(ponder.lastAnswer.article).toContainText(pagesEn.outcome.cut);
	await ponder.lastAnswer.article.getByRole('button', { name: en.app.retry }).click();
	const again = await ponder.complete();
	expect(await again.text.innerText()).toMatch(/\d/);
	await expect(ponder.questions).toHaveCount(1);
});

test('a worker that dies in the middle of an answer is said, and the conversation goes on', async ({
	ponder,
	page
}) => {
	const first = await ponder.ask(sum.question);
	expect(await first.text.innerText()).toMatch(sum.answer);
	await ponder.composer.fill('Add 5 to that.');

	const [worker] = page.workers();
	if (!worker) throw new Error('The page has no worker.');
	await worker.evaluate(dieAfterDeltas, 3);
	await ponder.composer.press('Enter');

	await expect(ponder.failure('worker-crashed')).toBeVisible();
	await expect(ponder.questions.last()).toContainText('Add 5 to that.');
	await ponder.lastAnswer.article.getByRole('button', { name: en.app.retry }).click();
	const again = await ponder.complete();
	expect(await again.text.innerText()).toMatch(/\b54\b/);
	await expect(ponder.failure('worker-crashed')).toBeHidden();
	await expect.poll(() => page.workers()).not.toContain(worker);
});

test('a worker that dies between two answers goes unnoticed', async ({ ponder, page }) => {
	await ponder.ask(sum.question);
	const [worker] = page.workers();
	if (!worker) throw new Error('The page has no worker.');
	const gone = worker.waitForEvent('close');
	await worker.evaluate(() => self.close());
	await gone;
	const next = await ponder.ask('Add 5 to that.');
	expect(await next.text.innerText()).toMatch(/\b54\b/);
	await expect(ponder.failure('worker-crashed')).toBeHidden();
});

/** Runs in the page: reloads it as soon as the conversation has its address and the model has thought of a number. */
function reloadOnSight(label: string) {
	const observer = new MutationObserver(() => {
		const trace = document.querySelector(`[role=log][aria-label="${label}"] .trace`);
		const hasAddress = location.pathname.includes('/c/');
		if (!hasAddress || !/\d/.test(trace?.textContent ?? '')) return;
		observer.disconnect();
		location.reload();
	});
	observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the worker: ends it, as a browser short of memory does, once it has sent so many pieces of an answer. */
function dieAfterDeltas(count: number) {
	const post = self.postMessage.bind(self);
	let sent = 0;
	self.postMessage = (message: { progress?: { kind?: string } }) => {
		if (message.progress?.kind === 'delta') sent++;
		if (sent < count) post(message);
		else self.close();
	};
}
