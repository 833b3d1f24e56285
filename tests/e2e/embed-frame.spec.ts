/** The chat in other sites' pages, as the frame itself is: with no script around it, and with a host that speaks to it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { sandboxedEn } from '#lib/i18n/en/sandboxed.ts';
import { sandboxedZhHans } from '#lib/i18n/zh-Hans/sandboxed.ts';
import { readingTime } from '#lib/frame/reading.ts';
import { expect } from './environments.ts';
import { allow, callFrame, framed, greetedFrame, plainFrame, test } from './hosts.ts';
import { sum } from './ponder.ts';

const t = pagesEn.embed;

test('a frame without any script around it is a chat, apart from the person’s own', async ({
	page,
	address,
	host
}) => {
	host.show(
		plainFrame(
			address,
			'greeting=Ask+about+bread&suggestions=What+is+2+%2B+3%3F|Hello&theme-accent=%2307513a'
		)
	);
	await page.goto(host.origin);
	const frame = framed(page);
	await expect(frame.getByRole('heading', { name: 'Ask about bread' })).toBeVisible();
	const badge = frame.getByRole('button', { name: new RegExp(`^${en.model.label} `) });
	await expect(badge).not.toContainText(en.model.preparing);
	expect(page.workers()).toEqual([]);
	expect(await violations(page)).toEqual([]);

	await frame.getByRole('button', { name: 'What is 2 + 3?' }).click();
	const composer = frame.getByRole('textbox', { name: en.composer.label, exact: true });
	await expect(composer).toHaveValue('What is 2 + 3?');
	await composer.fill(sum.question);
	await composer.press('Enter');
	const answer = frame.getByRole('article').last();
	await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 240_000 });
	await expect(answer.locator('.markdown')).toHaveText(sum.answer);
	await expect(frame.getByText(t.runsHereUnread(host.origin))).toBeVisible();
	expect(await violations(page)).toEqual([]);
	const accent = await frame.locator('html').evaluate((root) => root.style.getPropertyValue('--seal'));
	expect(accent).toBe('#07513a');

	await frame.getByRole('button', { name: t.startOver }).click();
	await expect(frame.getByRole('heading', { name: 'Ask about bread' })).toBeVisible();
});

test('what is deleted in a frame can come back: a message, and the whole conversation', async ({
	page,
	address,
	host
}) => {
	host.show(plainFrame(address, 'greeting=Ask+about+bread'));
	await page.goto(host.origin);
	const frame = framed(page);
	const composer = frame.getByRole('textbox', { name: en.composer.label, exact: true });
	await composer.fill(sum.question);
	await composer.press('Enter');
	const articles = frame.getByRole('article');
	await expect(articles.last()).toHaveAttribute('aria-busy', 'false', { timeout: 240_000 });
	await expect(articles).toHaveCount(2);
	const notice = frame.getByRole('status', { name: en.notices.label });
	const remove = async (index: number) => {
		await articles.nth(index).getByRole('button', { name: pagesEn.turns.more }).click();
		await frame.getByRole('button', { name: pagesEn.turns.delete }).click();
	};

	await remove(1);
	await expect(articles).toHaveCount(1);
	await expect(notice).toContainText(pagesEn.turns.deleted(1));
	expect(await violations(page)).toEqual([]);
	await notice.getByRole('button', { name: en.app.undo }).click();
	await expect(articles).toHaveCount(2);
	await expect(articles.last()).toBeFocused();
	await expect(notice).toBeEmpty();

	await remove(0);
	await expect(frame.getByRole('heading', { name: 'Ask about bread' })).toBeVisible();
	await expect(composer).toBeFocused();
	// It is gone, and not among those that the menu lists.
	await frame.getByRole('button', { name: t.menu }).click();
	const menu = frame.getByRole('dialog', { name: t.menu });
	await expect(menu.getByRole('link', { name: t.openPonder })).toBeVisible();
	await expect(menu.getByText(sum.question)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await notice.getByRole('button', { name: en.app.undo }).click();
	await expect(articles.last().locator('.markdown')).toHaveText(sum.answer);
	await remove(0);
	await notice.getByRole('button', { name: en.app.dismiss }).click();
	await expect(notice).toBeEmpty();
	await expect(composer).toBeFocused();
});

test('the app’s own pages open nothing in a frame', async ({ page, serveApp, host }) => {
	// A host that sets no headers, and a first visit: nothing but the page itself guards it.
	const address = await serveApp({ isolated: false });
	for (const path of ['', 'models', 'settings', 'temporary', 'c/some-id', 'no/such/page']) {
		host.show(`<iframe title="Chat" src="${address}${path}"></iframe>`);
		await page.goto(host.origin);
		const link = framed(page).getByRole('link', { name: t.openPonder });
		await expect(link).toHaveAttribute('href', `${address}${path}`);
		await expect(link).toHaveAttribute('target', '_blank');
		await expect(framed(page).getByRole('textbox')).toHaveCount(0);
	}
	expect(page.workers()).toEqual([]);
	// Nor where the frame is of the same site, whose storage it shares.
	const plain = await page.context().newPage();
	await plain.goto(`${address}embed.json`);
	await plain.evaluate((source) => {
		const frame = document.createElement('iframe');
		frame.title = 'Chat';
		frame.src = source;
		document.body.append(frame);
	}, address);
	await expect(framed(plain).getByRole('link', { name: t.openPonder })).toBeVisible();
	expect(await plain.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('a frame in which nothing can run says what it lacks', async ({ page, serveApp, host }) => {
	for (const isolated of [true, false]) {
		const address = await serveApp({ isolated });
		// Without scripts there is nobody to choose a language.
		for (const [sandbox, fragment, words] of [
			['allow-scripts', '', sandboxedEn],
			['allow-scripts', '#locale=zh-SG', sandboxedZhHans],
			['', '', sandboxedEn]
		] as const) {
			host.show(`<iframe title="Chat" sandbox="${sandbox}" src="${address}embed${fragment}"></iframe>`);
			await page.goto(host.origin);
			const frame = framed(page);
			await expect(frame.getByRole('heading', { name: words.title })).toBeVisible();
			await expect(frame.locator('code')).toBeVisible();
			await expect(frame.getByRole('link', { name: words.open })).toHaveAttribute(
				'href',
				/^(\.\/|http.*\/)$/
			);
		}
	}
});

for (const [name, list, words] of [
	['does not name the page', '{ "origins": ["https://example.org"] }', t.refusals['origin-refused'].title],
	['is broken', '{ "origins": "*" }', t.refusals['list-broken'].title],
	['is missing', null, t.refusals['list-unreachable'].title]
] as const) {
	test(`a deployment whose list ${name} shows words in place of the chat`, async ({
		page,
		serveApp,
		host
	}) => {
		const address = await serveApp({
			intercept: ({ url }, response) => {
				if (url !== '/embed.json') return false;
				response.writeHead(list === null ? 404 : 200, { 'Content-Type': 'application/json' }).end(list ?? '');
				return true;
			}
		});
		host.show(plainFrame(address));
		await page.goto(host.origin);
		await expect(framed(page).getByRole('heading', { name: words })).toBeVisible();
		await expect(framed(page).getByRole('link', { name: t.openPonder })).toBeVisible();
		await expect(framed(page).getByRole('textbox')).toHaveCount(0);
		expect(await violations(page)).toEqual([]);
	});
}

test('a host makes room, sets theme and language, and puts words into the box', async ({
	page,
	address,
	host
}) => {
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	expect(await page.evaluate('connected')).toBe('welcome');
	const frame = framed(page);
	const element = page.locator('iframe');
	await expect.poll(async () => (await element.boundingBox())?.height).toBeLessThan(500);
	const before = (await element.boundingBox())?.height ?? 0;

	expect(await callFrame(page, 'setTheme', { theme: 'dark', tokens: { accent: '#ff0000' } })).toEqual({
		pieces: []
	});
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await callFrame(page, 'setDraft', { text: 'One\ntwo\nthree\nfour\nfive' });
	await expect(frame.getByRole('textbox')).toHaveValue('One\ntwo\nthree\nfour\nfive');
	await expect.poll(async () => (await element.boundingBox())?.height).toBeGreaterThan(before + 60);
	// What the visitor types stays, however often the host says something else.
	await frame.getByRole('textbox').fill('My own words');
	await callFrame(page, 'setDraft', { text: 'The host’s' });
	await expect(frame.getByRole('textbox')).toHaveValue('My own words\nThe host’s');
	await callFrame(page, 'setDraft', { text: 'The host’s again' });
	await expect(frame.getByRole('textbox')).toHaveValue('My own words\nThe host’s again');
	await callFrame(page, 'setLocale', { locale: 'ar' });
	await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
	expect(await callFrame(page, 'setLocale', { locale: 'en-XB' })).toMatchObject({ code: 'bad-params' });
	await expect(frame.locator('html')).toHaveAttribute('lang', 'ar');
});

test('what a host says of its page is shown with its name, told to the model, or left out', async ({
	page,
	address,
	host
}) => {
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	await callFrame(page, 'setPageContext', { context: { title: 'Rye', text: 'Rye bread is dark.' } });
	const frame = framed(page);
	await expect(frame.getByText(t.context.label(host.origin.replace('https://', ''))).first()).toBeVisible();
	await frame.getByText('Rye', { exact: true }).click();
	await expect(frame.getByText('Rye bread is dark.')).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await frame.getByRole('button', { name: t.context.remove }).click();
	await expect(frame.getByText('Rye bread is dark.')).toHaveCount(0);
});

test('a host may send, ask and hear only once the visitor has allowed it', async ({
	page,
	address,
	host
}) => {
	host.show(greetedFrame(address, '', 'width: 480px; height: 640px'));
	await page.goto(host.origin);
	const frame = framed(page);
	const question = frame.getByRole('group', { name: t.consent.title(host.origin) });

	// A no.
	const refused = callFrame(page, 'send', { text: sum.question });
	await question.getByRole('button', { name: t.consent.no }).click();
	expect(await refused).toMatchObject({ code: 'consent-denied' });
	await expect(frame.getByRole('article')).toHaveCount(0);
	await frame.getByRole('button', { name: t.menu }).click();
	await frame.getByRole('button', { name: t.consent.askAgain }).click();
	await page.keyboard.press('Escape');

	// A yes: what was asked goes on.
	const sent = callFrame(page, 'send', { text: sum.question });
	await expect(question).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await allow(question);
	expect(await sent).toMatchObject({ finishReason: 'stop' });
	await expect(frame.getByRole('article').last().locator('.markdown')).toHaveText(sum.answer);
	const heard = await page.evaluate(
		`events.filter(([name]) => name === 'answer').map(([, detail]) => detail.text ?? '').join('')`
	);
	expect(heard).toMatch(sum.answer);

	// A question of its own, apart from the conversation.
	const completed = await callFrame(page, 'complete', {
		messages: [{ role: 'user', content: sum.question }],
		thinking: true
	});
	expect(completed).toMatchObject({ model: 'qwen3-tiny', finishReason: 'stop' });
	await expect(frame.getByRole('article')).toHaveCount(2);

	// Taken back.
	await frame.getByRole('button', { name: t.menu }).click();
	await frame.getByRole('button', { name: t.consent.takeBack }).click();
	await page.keyboard.press('Escape');
	const listed = callFrame(page, 'listModels');
	await question.getByRole('button', { name: t.consent.no }).click();
	expect(await listed).toMatchObject({ code: 'consent-denied' });
});

test('a frame leaves the focus where the visitor writes', async ({ page, address, host }) => {
	host.show(`<input aria-label="Name" autofocus>${plainFrame(address)}`);
	await page.goto(host.origin);
	const frame = framed(page);
	await expect(frame.getByRole('textbox', { name: en.composer.label })).toBeVisible();
	await expect(frame.getByRole('button', { name: t.menu })).toBeEnabled();
	await page.keyboard.type('Ada');
	await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada');
	await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('a host learns nothing of a conversation from what its own question costs', async ({
	page,
	address,
	host
}) => {
	host.show(greetedFrame(address));
	await page.goto(host.origin);
	const frame = framed(page);
	await frame.getByRole('textbox', { name: en.composer.label }).fill(sum.question);
	await frame.getByRole('button', { name: en.composer.send }).click();
	await expect(frame.getByRole('article')).toHaveCount(2);
	await expect(frame.getByRole('button', { name: en.composer.send })).toBeVisible();
	const asked = callFrame(page, 'askConsent');
	await allow(frame.getByRole('group', { name: t.consent.title(host.origin) }));
	await asked;
	const guess = { messages: [{ role: 'user', content: sum.question }], thinking: true, maxNewTokens: 1 };
	// The same words as the visitor's, which the engine's cache holds.
	expect(await callFrame(page, 'complete', guess)).toMatchObject({ usage: { cachedTokens: 0 } });
	expect(await callFrame(page, 'complete', guess)).toMatchObject({ usage: { cachedTokens: 0 } });
});

test('a consent that is covered by the host is none', async ({ page, address, host }) => {
	const cover = `<div id="cover" style="position: fixed; inset: 0; background: white; pointer-events: none">Win a prize!</div>`;
	host.show(greetedFrame(address) + cover);
	await page.goto(host.origin);
	const frame = framed(page);
	const question = frame.getByRole('group', { name: t.consent.title(host.origin) });
	const asked = callFrame(page, 'askConsent');
	await expect(question).toBeVisible();
	// Long enough to have been read, had it been seen.
	await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * readingTime);
	const yes = question.getByRole('button', { name: t.consent.yes });
	await yes.hover();
	await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * readingTime);
	await expect(yes).toBeDisabled();
	// Who clicks all the same is told why not.
	await yes.click({ force: true });
	await expect(question.getByText(t.consent.covered)).toBeVisible();
	await question
		.getByRole('button', { name: t.consent.yes })
		.evaluate((button: HTMLElement) => button.click());
	await expect(question).toBeVisible();

	await page.evaluate(() => document.querySelector('#cover')?.remove());
	await allow(question);
	expect(await asked).toMatchObject({ consent: 'granted' });
});

/** What axe finds in the frame; the page around it is a test's. */
async function violations(page: Page) {
	const { violations } = await new AxeBuilder({ page }).include({ fromFrames: ['iframe', 'html'] }).analyze();
	return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
