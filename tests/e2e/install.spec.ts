/** Ponder as an app among others: installable, shared to, opened with links and files, in a browser with a disk of its own. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { pdfOf } from '../fixtures/pdf.ts';
import { Attachments } from './attachments.ts';
import { expect, test } from './environments.ts';
import type { Ponder } from './ponder.ts';

/** Where addresses go wrong first: the app below a path of its own. */
const belowPath = fileURLToPath(new URL('../.output/build-base-path', import.meta.url));

/** Safari's name on iOS 18. */
const iPhone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

/** Another site, with a form as the browser posts it for a share. */
function formPage(action: string): string {
	return `<!doctype html><title>Another app</title>
		<form method="post" enctype="multipart/form-data" action="${action}">
			<input name="title" value="A page"><input name="text" value="Read this"><input name="url" value="https://example.org/a">
			<input type="file" name="files" multiple><button>Share</button>
		</form>`;
}

/** A file of one conversation, as Ponder writes it. */
function exported(title: string): string {
	const question = { id: 'question', parentId: null, createdAt: 1, role: 'user', content: 'Which train?' };
	const conversation = {
		id: 'trains',
		title,
		createdAt: 1,
		updatedAt: 1,
		headId: 'question',
		thinking: { enabled: true, budget: null },
		messages: [question]
	};
	return JSON.stringify({ format: 'ponder', version: 1, conversations: [conversation] });
}

async function controlled(ponder: Ponder): Promise<void> {
	const { page } = ponder;
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), { timeout: 180_000 })
		.toBe('activated');
}

test('Chromium finds Ponder installable, and a share becomes a draft that no host sees and nobody sends', async ({
	serveApp,
	openIn
}) => {
	const posts: string[] = [];
	let form = '';
	const intercept = (request: IncomingMessage, response: ServerResponse) => {
		if (request.method === 'POST') posts.push(request.url ?? '');
		if (request.url !== '/another-app.html') return false;
		response.writeHead(200, { 'Content-Type': 'text/html' }).end(form);
		return true;
	};
	const address = await serveApp({ folder: belowPath, base: '/ponder', intercept });
	form = formPage(`${address}share`);
	const ponder = await openIn({ address });
	const { page } = ponder;
	await controlled(ponder);

	const devtools = await page.context().newCDPSession(page);
	expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
	const { errors, url } = await devtools.send('Page.getAppManifest');
	expect({ errors, url }).toEqual({ errors: [], url: `${address}manifest.webmanifest` });

	// The browser's own question waits behind our button, which goes when it is waved away.
	const offer = page.getByRole('button', { name: pagesEn.install.offer, exact: true });
	await expect(offer).toBeVisible();
	await page.getByRole('button', { name: pagesEn.install.dismiss }).click();
	await expect(offer).toHaveCount(0);

	await test.step('once it is installed, it is said and no longer offered', async () => {
		await page.reload();
		const settings = page.getByRole('button', { name: pagesEn.settings.label });
		const menu = page.getByRole('dialog', { name: pagesEn.settings.label });
		await settings.click();
		const button = menu.getByRole('button', { name: pagesEn.install.offer });
		await expect(button).toBeVisible();
		// No Chromium without a screen installs anything: the event is ours.
		await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
		await expect(menu.getByText(pagesEn.install.installed)).toBeVisible();
		await expect(button).toHaveCount(0);
		await page.keyboard.press('Escape');
	});

	await ponder.composer.fill('Already typed');
	// On another origin, as every sharing app is.
	await page.goto(`${(await serveApp({ intercept })).slice(0, -1)}/another-app.html`);
	await page.locator('input[type=file]').setInputFiles([
		{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('One\ntwo') },
		{
			name: 'paper.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from(pdfOf([{ lines: ['A paper'] }]))
		}
	]);
	await page.getByRole('button', { name: 'Share' }).click();

	const draft = 'Already typed\nA page\nRead this\nhttps://example.org/a';
	const attachments = new Attachments(page);
	await expect(ponder.composer).toHaveValue(draft);
	await expect(page).toHaveURL(address);
	await expect(page.getByText(pagesEn.arrival.filled.share)).toBeVisible();
	await expect(attachments.tray.getByRole('listitem')).toHaveText([/notes\.txt/, /paper\.pdf/]);
	await expect(ponder.questions).toHaveCount(0);
	expect(posts).toEqual([]);

	await page.reload();
	await expect(ponder.composer).toHaveValue(draft);
	await expect(attachments.tray.getByRole('listitem')).toHaveText([/notes\.txt/, /paper\.pdf/]);
	await expect(page.getByText(pagesEn.arrival.filled.share)).toHaveCount(0);
});

test('links fill the draft and propose, are gone from the address, and neither send nor download', async ({
	ponder,
	page,
	address
}) => {
	await ponder.composer.fill('Already typed');
	await page.evaluate(() => (location.hash = '#q=What%20is%202%20%2B%202%3F&model=qwen3-0.6b&think=off'));
	await expect(ponder.composer).toHaveValue('Already typed\nWhat is 2 + 2?');
	await expect(page).toHaveURL(address);
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'false');
	await expect(page.getByText(pagesEn.arrival.thinking.off)).toBeVisible();
	await expect(page.getByText(pagesEn.arrival.proposesAbsent('Qwen3 0.6B'))).toBeVisible();
	await expect(ponder.questions).toHaveCount(0);

	// As on an address that was typed: SvelteKit would not start with it. An installed app is launched with it, too.
	await page.addInitScript(launchWithAddress);
	await page.goto('about:blank');
	await page.goto(`${address}temporary#q=100%25%20of%2050%&model=nobody/knows`);
	await expect(ponder.composer).toHaveValue('100% of 50%');
	await expect(page).toHaveURL(`${address}temporary`);
	await expect(page.getByText(pagesEn.arrival.troubles['damaged-link'])).toBeVisible();
	await expect(page.getByText(pagesEn.arrival.troubles['unknown-model']('nobody/knows'))).toBeVisible();

	await page.reload();
	await expect(page.getByRole('heading', { name: en.temporary.emptyTitle })).toBeVisible();
	await expect(ponder.composer).toHaveValue('');
	await page.getByRole('link', { name: pagesEn.history.models }).click();
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	// Back where one was; the chat before that has kept what was typed.
	await expect(page).toHaveURL(`${address}temporary`);
	await expect(ponder.composer).toHaveValue('');
	await page.getByRole('link', { name: pagesEn.history.newChat, exact: true }).click();
	await expect(ponder.composer).toHaveValue('Already typed\nWhat is 2 + 2?');
});

test('a file that Ponder is launched with goes with the next message; one of its own is imported on a click', async ({
	page,
	address,
	ponder
}) => {
	// No Chromium without a screen launches an installed app: the launch is ours, the file handle the browser's own.
	await page.addInitScript(() => {
		const { promise, resolve } = Promise.withResolvers<(params: object) => void>();
		Object.assign(globalThis, { launched: promise });
		Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer: resolve } });
	});
	await page.reload();
	await page.evaluate(launchWith, { targetURL: address, name: 'rows.csv', text: 'a,b\n1,2' });
	const { tray } = new Attachments(page);
	await expect(tray.getByRole('listitem')).toHaveText([/rows\.csv/]);
	await expect(page.getByText(pagesEn.arrival.filled.file)).toBeVisible();
	await expect(ponder.questions).toHaveCount(0);

	await page.evaluate(launchWith, {
		targetURL: address,
		name: 'ponder.json',
		text: exported('Trains to Milan')
	});
	await expect(page.getByText(pagesEn.arrival.exports(['ponder.json']))).toBeVisible();
	await expect(tray.getByRole('listitem')).toHaveCount(1);
	const listed = page.locator('[data-conversation]');
	await expect(listed).toHaveCount(0);
	await page.getByRole('button', { name: pagesEn.arrival.import, exact: true }).click();
	await expect(page.getByText(/1 conversation added/)).toBeInViewport();
	await expect(listed).toHaveText(['Trains to Milan']);
});

test('on an iPhone the steps are told with pictures, until it runs from the home screen', async ({
	browser,
	address
}) => {
	const context = await browser.newContext({ userAgent: iPhone, viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const menu = page.getByRole('dialog', { name: pagesEn.settings.label });
	const open = async () => {
		await page.goto(`${address}settings`);
		await page.getByRole('button', { name: en.history.open }).click();
		await page.getByRole('button', { name: pagesEn.settings.label }).click();
		await expect(menu).toBeVisible();
	};
	await open();
	const steps = menu.getByRole('listitem');
	const { find, choose, end } = pagesEn.install.ways.ios;
	await expect(steps).toHaveText([find, choose, end]);
	await expect(steps.locator('svg')).toHaveCount(3);

	await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
	await open();
	await expect(menu.getByText(pagesEn.install.installed)).toBeVisible();
	await expect(steps).toHaveCount(0);
	await context.close();
});

test('a temporary chat answers and leaves nothing behind', async ({ ponder, page, address }) => {
	await page.getByRole('link', { name: en.temporary.start }).click();
	await expect(page.getByText(en.temporary.mark, { exact: true })).toBeVisible();
	const answer = await ponder.ask('What is 12 + 7 + 30?');
	await expect(answer.text).toHaveText(/\b49\b/);
	await expect(page).toHaveURL(`${address}temporary`);
	await expect(page.getByText(pagesEn.history.empty)).toBeVisible();
	const stored = await page.evaluate(rowsOfConversations);
	expect(stored).toEqual({ conversations: 0, messages: 0, drafts: 0 });
	await page.getByRole('link', { name: pagesEn.history.newChat }).click();
	await expect(page).toHaveURL(address);
	await page.goBack();
	await expect(page.getByRole('heading', { name: en.temporary.emptyTitle })).toBeVisible();

	// Left, it can be gone back to, from another chat or another temporary one, until that is not wanted; on no disk even so.
	const notices = page.getByRole('status', { name: en.notices.label });
	const left = notices.getByText(pagesEn.selection.temporaryLeft);
	await page.getByRole('button', { name: pagesEn.selection.temporaryBack }).click();
	await expect(ponder.questions).toHaveText(/What is 12 \+ 7 \+ 30\?/);
	await expect(left).toBeHidden();
	await ponder.composer.fill('And then?');
	await page.getByRole('link', { name: pagesEn.history.newChat }).click();
	await expect(left).toBeVisible();
	await page.getByRole('button', { name: pagesEn.selection.temporaryBack }).click();
	await expect(page).toHaveURL(`${address}temporary`);
	await expect(ponder.composer).toHaveValue('And then?');
	await page.getByRole('link', { name: pagesEn.history.newChat }).click();
	await notices.getByRole('button', { name: en.app.dismiss }).click();
	await expect(left).toBeHidden();
	await page.goBack();
	await expect(page.getByRole('heading', { name: en.temporary.emptyTitle })).toBeVisible();
	await expect(left).toBeHidden();
	expect(await page.evaluate(rowsOfConversations)).toEqual({ conversations: 0, messages: 0, drafts: 0 });

	// Whoever goes on in another chat is not told of it any more.
	await ponder.composer.fill('Between us');
	await page.getByRole('link', { name: pagesEn.history.newChat }).click();
	await expect(left).toBeVisible();
	await ponder.ask('Bonjour !');
	await expect(left).toBeHidden();
});

/** Runs in the page: what a Chromium with a screen does with the address that it opens an installed app with. */
function launchWithAddress() {
	const targetURL = location.href;
	const setConsumer = (consumer: (params: object) => void) => consumer({ targetURL, files: [] });
	Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } });
}

/** Runs in the page: launches it with a file. */
async function launchWith({ targetURL, name, text }: { targetURL: string; name: string; text: string }) {
	const root = await navigator.storage.getDirectory();
	const handle = await root.getFileHandle(name, { create: true });
	const writable = await handle.createWritable();
	await writable.write(text);
	await writable.close();
	const { launched } = globalThis as unknown as { launched: Promise<(params: object) => void> };
	(await launched)({ targetURL, files: [handle] });
}

/** Runs in the page: how many rows there are of what is said and typed. */
async function rowsOfConversations(): Promise<Record<string, number>> {
	const opening = indexedDB.open('ponder');
	await new Promise((resolve, reject) => {
		opening.onsuccess = resolve;
		opening.onerror = reject;
	});
	const names = ['conversations', 'messages', 'drafts'];
	const transaction = opening.result.transaction(names);
	const counts = names.map(
		(name) =>
			new Promise<[string, number]>((resolve) => {
				const counting = transaction.objectStore(name).count();
				counting.onsuccess = () => resolve([name, counting.result]);
			})
	);
	const rows = Object.fromEntries(await Promise.all(counts));
	opening.result.close();
	return rows;
}
