/** The widget and the frame together, in a page of another site: what a site's owner pastes, and what their code may ask. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect } from './environments.ts';
import { allow, test } from './hosts.ts';
import { sum } from './ponder.ts';

const t = pagesEn.embed;

/** The lines of the README's own example, for the Ponder that is tested. */
function pasted(address: string): string {
	const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
	const [, lines = ''] = /## In your own page\n+```html\n([\s\S]*?)```/.exec(readme) ?? [];
	return lines.replaceAll('https://ponder.example/', address);
}

const frameOf = (page: Page): FrameLocator => page.locator('ponder-chat').frameLocator('iframe');
const composerOf = (frame: FrameLocator) =>
	frame.getByRole('textbox', { name: en.composer.label, exact: true });

async function ask(frame: FrameLocator): Promise<void> {
	await composerOf(frame).fill(sum.question);
	await composerOf(frame).press('Enter');
	const answer = frame.getByRole('article').last();
	await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 240_000 });
	await expect(answer.locator('.markdown')).toHaveText(sum.answer);
}

/** The question about the host, as it is asked in the frame. */
const questionIn = (frame: FrameLocator): Locator =>
	frame.getByRole('group').filter({ has: frame.getByRole('button', { name: t.consent.yes }) });

/** A script that a page can carry inside: the official client, as a bundler gives it to a host. */
async function officialClient(): Promise<string> {
	const entry = '\0entry';
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === entry ? id : null),
				load: (id) => (id === entry ? "import OpenAI from 'openai'; globalThis.OpenAI = OpenAI;" : null)
			}
		],
		build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } }
	});
	const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
	return (output?.output[0].code ?? '').replaceAll('</script', '<\\/script');
}

test('a site that pastes two lines has a chat that its visitor can use', async ({ page, address, host }) => {
	host.show(`<main><h1>Our bakery</h1>${pasted(address)}<p>Open on Tuesdays.</p></main>`);
	await page.goto(host.origin);
	const below = page.getByText('Open on Tuesdays.');
	const place = async () => (await below.boundingBox())?.y ?? 0;
	const before = await place();
	expect(page.frames()).toHaveLength(1);
	await page.locator('ponder-chat').getByRole('button').click();
	const frame = frameOf(page);
	await expect(composerOf(frame)).toBeVisible();
	// The room it takes was kept from the start.
	expect(await place()).toBe(before);
	await ask(frame);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
	// A conversation that is longer than its room makes more of it, up to its bound.
	await ask(frame);
	await expect.poll(place).toBeGreaterThan(before);
});

test('a page that is isolated gets a frame without credentials, and the chat in it', async ({
	page,
	address,
	host
}) => {
	host.show(`<script src="${address}widget.js"></script><ponder-chat mode="bubble"></ponder-chat>`, {
		'Cross-Origin-Embedder-Policy': 'credentialless',
		'Cross-Origin-Opener-Policy': 'same-origin'
	});
	await page.goto(host.origin);
	await page.locator('ponder-chat').getByRole('button').click();
	await expect(page.locator('ponder-chat iframe')).toHaveAttribute('credentialless', '');
	await ask(frameOf(page));
});

test('a bubble opens over the page, is left by Escape, and fills a small screen', async ({
	page,
	address,
	host
}) => {
	host.show(
		`<main><h1>Our bakery</h1></main><script src="${address}widget.js" async></script><ponder-chat mode="bubble"></ponder-chat>`
	);
	await page.goto(host.origin);
	const button = page.locator('ponder-chat').getByRole('button');
	await button.press('Enter');
	const frame = frameOf(page);
	await expect(composerOf(frame)).toBeFocused();
	await ask(frame);
	await composerOf(frame).press('Escape');
	await expect(page.locator('ponder-chat iframe')).toBeHidden();
	await expect(button.first()).toBeFocused();

	await page.setViewportSize({ width: 360, height: 640 });
	await button.first().click();
	await expect(frame.locator('.markdown').last()).toHaveText(sum.answer);
	const box = await page.locator('ponder-chat iframe').boundingBox();
	expect(box?.width).toBe(360);
});

test('the official client streams an answer, once the visitor has allowed it', async ({
	page,
	address,
	host
}) => {
	const client = await officialClient();
	host.show(
		`<script src="${address}widget.js"></script><ponder-chat thinking="on" budget="128"></ponder-chat><script>${client}</script>`
	);
	await page.goto(host.origin);
	const answered = page.evaluate(
		`(async () => {
			const openai = new OpenAI({ baseURL: 'https://ponder.invalid/v1', apiKey: 'none', fetch: ponder.fetch, dangerouslyAllowBrowser: true });
			const messages = [{ role: 'user', content: ${JSON.stringify(sum.question)} }];
			const stream = await openai.chat.completions.create({ model: 'ponder', messages, temperature: 0, stream: true, stream_options: { include_usage: true } });
			const said = { content: '', reasoning: '', chunks: 0, usage: null, finish: null };
			for await (const { choices: [choice], usage } of stream) {
				said.chunks++;
				said.content += choice?.delta.content ?? '';
				said.reasoning += choice?.delta.reasoning_content ?? '';
				said.finish = choice?.finish_reason ?? said.finish;
				said.usage = usage ?? said.usage;
			}
			return said;
		})()`
	);
	await allow(questionIn(frameOf(page)));
	const said = (await answered) as {
		readonly content: string;
		readonly reasoning: string;
		readonly chunks: number;
		readonly finish: string;
		readonly usage: { readonly completion_tokens: number };
	};
	expect(said.content).toMatch(sum.answer);
	expect(said.reasoning).not.toBe('');
	expect(said.chunks).toBeGreaterThan(3);
	expect(said.finish).toBe('stop');
	expect(said.usage.completion_tokens).toBeGreaterThan(5);
	// Nothing of it is in the visitor's own conversation.
	await expect(frameOf(page).getByRole('article')).toHaveCount(0);
});

test('a host that takes the element away in the middle of an answer ends it, and may begin anew', async ({
	page,
	address,
	host
}) => {
	host.show(`<script src="${address}widget.js"></script><ponder-chat></ponder-chat>`);
	await page.goto(host.origin);
	const ended = page.evaluate(
		`(async () => {
			const messages = [{ role: 'user', content: ${JSON.stringify(sum.question)} }];
			const stream = await ponder.chat.completions.create({ messages, stream: true });
			const element = document.querySelector('ponder-chat');
			try {
				for await (const _ of stream) element.remove();
				return 'went on';
			} catch (error) {
				document.body.append(element);
				return error.code;
			}
		})()`
	);
	await allow(questionIn(frameOf(page)));
	expect(await ended).toBe('ended');
	await page.locator('ponder-chat').getByRole('button').click();
	await ask(frameOf(page));
});
