/** The built widget in a page of another site, with the built frame in it: what somebody who pastes two lines gets. */
import type { FrameLocator, Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { pagesEn } from '#lib/i18n/pages.en.ts';
import { expect } from './environments.ts';
import { test } from './hosts.ts';
import { sum } from './ponder.ts';

const t = pagesEn.embed;

/** The two lines. */
function pasted(ponder: string, attributes = ''): string {
	return `<script src="${ponder}widget.js"></script><ponder-chat ${attributes}></ponder-chat>`;
}

test('two lines in a page are a chat, once the visitor asks for it', async ({ page, address, host }) => {
	host.show(pasted(address));
	await page.goto(host.origin);
	await expect(page.locator('iframe')).toHaveCount(0);
	await page.getByRole('button').first().click();
	await ask(frameOf(page));
	await expect(frameOf(page).getByText(t.runsHereUnread(host.origin))).toBeVisible();
});

test('a page that is isolated gets a frame without credentials, and the chat in it', async ({
	page,
	address,
	host
}) => {
	host.show(pasted(address, 'mode="bubble"'), {
		'Cross-Origin-Embedder-Policy': 'credentialless',
		'Cross-Origin-Opener-Policy': 'same-origin'
	});
	await page.goto(host.origin);
	await page.getByRole('button').first().click();
	await expect(page.locator('iframe')).toHaveAttribute('credentialless', '');
	await ask(frameOf(page));
});

test('the page’s own questions are answered once the visitor has allowed it', async ({
	page,
	address,
	host
}) => {
	host.show(pasted(address));
	await page.goto(host.origin);
	await page.getByRole('button').first().click();
	const frame = frameOf(page);
	await expect(frame.getByRole('textbox')).toBeVisible();
	const answered = page.evaluate(complete, sum.question);
	const question = frame.getByRole('group', { name: t.consent.title(host.origin) });
	await expect(async () => {
		if ((await question.count()) === 0) return;
		await question.getByRole('button', { name: t.consent.yes }).click({ timeout: 1_000 });
		await expect(question).toHaveCount(0, { timeout: 300 });
	}).toPass();
	expect(await answered).toMatch(sum.answer);
	// It is no part of the visitor's conversation.
	await expect(frame.getByRole('article')).toHaveCount(0);
});

function frameOf(page: Page): FrameLocator {
	return page.locator('ponder-chat').frameLocator('iframe');
}

async function ask(frame: FrameLocator): Promise<void> {
	const composer = frame.getByRole('textbox', { name: en.composer.label, exact: true });
	await composer.fill(sum.question);
	await composer.press('Enter');
	const answer = frame.getByRole('article').last();
	await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 240_000 });
	await expect(answer.locator('.markdown')).toHaveText(sum.answer);
}

/** Runs in the host's page: asks by the element's client and puts the pieces together. */
async function complete(content: string): Promise<string> {
	interface Chunk {
		readonly choices: readonly { readonly delta: { readonly content?: string | null } }[];
	}
	interface Client {
		chat: { completions: { create(request: object): Promise<AsyncIterable<Chunk>> } };
	}
	const { client } = document.querySelector('ponder-chat') as unknown as { client: Client };
	let text = '';
	const messages = [{ role: 'user', content }];
	for await (const { choices } of await client.chat.completions.create({ messages, stream: true })) {
		text += choices[0]?.delta.content ?? '';
	}
	return text;
}
