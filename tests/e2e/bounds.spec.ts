/** What is not kept, what does not fit, and what there is no room for: each is said, and nothing is lost. */
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { conversationOf, seed } from '../fixtures/showcase.ts';
import { Ponder, sum } from './ponder.ts';
import { expect, test } from './test.ts';

test('a temporary chat is on no list and on no disk, and gone with the page', async ({
	ponder,
	page,
	address
}) => {
	await ponder.ready();
	await page.getByRole('link', { name: en.temporary.start }).click();
	await expect(page.getByText(en.temporary.emptyTitle)).toBeVisible();
	const answer = await ponder.ask('What is 3 + 4? Between us: xylophone');
	expect(await answer.text.innerText()).toMatch(/\d/);
	await ponder.composer.fill('Unsent: xylophone');
	await expect(page.locator('[data-conversation]')).toHaveCount(0);
	// The draft of another chat is written after it, so that its own would be there by now.
	await page.getByRole('link', { name: pagesEn.history.newChat }).first().click();
	await ponder.composer.fill('Kept');
	await expect.poll(() => page.evaluate(kept)).toContain('Kept');
	expect(await page.evaluate(kept)).not.toContain('xylophone');
	await page.goto(`${address}temporary`);
	await expect(page.getByText(en.temporary.emptyTitle)).toBeVisible();
	await expect(ponder.composer).toHaveValue('');
});

test('a conversation longer than the context goes on, and a line says from where on it is seen', async ({
	ponder,
	page,
	address
}) => {
	await ponder.ready();
	// Nearly all of it is in what leaves: the model has little left to read.
	const turns = Array.from({ length: 4 }, (_, index) => {
		return [`Question ${index}`, 'word '.repeat(index === 0 ? 4000 : 4)] as const;
	});
	await seed(page, conversationOf('long', 'A long one', turns));
	await page.goto(`${address}c/long`);
	await expect(ponder.questions).toHaveCount(4);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(/\S/);
	const line = ponder.conversation.getByText(pagesEn.turns.context.left);
	await expect(line).toHaveCount(1);
	await expect(ponder.questions).toHaveCount(5);
	// The oldest is above it, what is seen of the others below.
	const y = async (of: typeof line) => (await of.boundingBox())?.y ?? NaN;
	expect(await y(ponder.questions.first())).toBeLessThan(await y(line));
	expect(await y(line)).toBeLessThan(await y(ponder.questions.nth(1)));
});

test('a message too long by itself says so before it is sent, and is sent once it is shorter', async ({
	ponder,
	page
}) => {
	await ponder.ready();
	await ponder.composer.fill('What is 12 + 7 + 30? '.repeat(1000));
	const said = page.getByText(/the model can take in 4,096 at once/);
	await expect(said).toBeVisible();
	await ponder.composer.press('Enter');
	await expect(ponder.composer).toHaveValue(/What is 12 \+ 7 \+ 30\? $/);
	await ponder.composer.fill(sum.question);
	await expect(said).toHaveCount(0);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
	// What was too long was not sent meanwhile.
	await expect(ponder.questions).toHaveCount(1);
});

test('where the disk fills up in the middle of a conversation, it is said, goes on, and is kept once there is room', async ({
	ponder,
	page,
	address,
	context
}) => {
	await ponder.ask(sum.question);
	const browser = await context.newCDPSession(page);
	const { origin } = new URL(address);
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await expect(async () => {
		await ponder.composer.fill('x'.repeat(200_000 + Math.floor(performance.now())));
		await expect(ponder.failure('storage-full')).toBeVisible({ timeout: 2000 });
	}).toPass({ timeout: 60_000 });
	await ponder.composer.fill('');
	const next = await ponder.ask('Add 5 to that.');
	await expect(next.text).toHaveText(/\b54\b/);

	await browser.send('Storage.overrideQuotaForOrigin', { origin });
	await ponder.ask('Add 6 to that.');
	await expect(ponder.failure('storage-full')).toHaveCount(0);
	const other = new Ponder(await context.newPage());
	await other.page.goto(page.url());
	await expect(other.questions).toHaveCount(3);
	await expect(other.answers).toHaveCount(3);
});

/** Runs in the page: all that is in the database of conversations, as text. */
function kept(): Promise<string> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('ponder');
		opening.onerror = () => reject(new Error(opening.error?.message));
		opening.onsuccess = () => {
			const database = opening.result;
			const transaction = database.transaction(['conversations', 'messages', 'drafts']);
			const rows = ['conversations', 'messages', 'drafts'].map((store) =>
				transaction.objectStore(store).getAll()
			);
			transaction.oncomplete = () => {
				database.close();
				resolve(JSON.stringify(rows.map(({ result }) => result as unknown)));
			};
		};
	});
}
