/** Work that takes long: out of sight, and too much for the device. */
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { startHub } from '../fixtures/hub/hub.ts';
import { crash } from './killable-browser.ts';
import { ModelsPage } from './models-page.ts';
import { Ponder, sum } from './ponder.ts';
import { expect, test } from './test.ts';

const words = pagesEn.longWork;

test.describe('where the runtime does not arrive', () => {
	// What one keeps would answer in its place.
	test.use({ serviceWorkers: 'block' });

	test('a model whose load ends the page waits for the person the next time', async ({
		context,
		address
	}) => {
		const repository = 'example/Qwen3-Tiny-ONNX';
		const name = 'Qwen3-Tiny-ONNX';
		const hub = await startHub({ repositories: { [repository]: { files: await bundledModel('single') } } });
		const open = async () => {
			const ponder = new Ponder(await context.newPage());
			await ponder.page.goto(address);
			return { ponder, died: ponder.page.getByText(words.died.title(name)) };
		};
		const models = new ModelsPage(await context.newPage());
		await models.open(address);
		await models.useMirror(hub.address);
		const card = await models.addRepository(repository);
		await card.download();
		await hub.close();

		// Its load never comes to an end: the runtime does not arrive.
		await context.route(/\.wasm$/, () => undefined);
		await card.use.click();
		const loading = new Ponder(models.page);
		await expect(loading.badge).toContainText(name);
		await expect(loading.badge).toContainText(en.model.preparing);
		// A tab beside it takes the load for what it is.
		const beside = await open();
		await expect(beside.ponder.badge).toContainText(name);
		await expect(beside.died).toBeHidden();
		await beside.ponder.page.close({ runBeforeUnload: true });
		// A private window, as this is, forgets what no page has open before it was put away; a disk does not.
		const plain = await context.newPage();
		await plain.goto(`${address}embed.json`);
		// The tab beside it is gone by then, with its own note.
		await expect.poll(() => plain.evaluate(loadsNoted)).toHaveLength(1);
		await expect.poll(() => plain.evaluate(loadsUnderWay)).toHaveLength(1);
		await crash(models.page);
		// The browser takes the lock of a page that is gone back by and by.
		await expect.poll(() => plain.evaluate(loadsUnderWay)).toEqual([]);
		expect(await plain.evaluate(loadsNoted)).toHaveLength(1);
		await context.unroute(/\.wasm$/);

		const next = await open();
		await expect(next.died).toBeVisible();
		await expect(next.ponder.badge).toContainText('Qwen3 Tiny');
		const answer = await next.ponder.ask(sum.question);
		expect(await answer.text.innerText()).toMatch(sum.answer);
		await next.ponder.page.reload();
		await expect(next.died).toBeVisible();
		await expect(
			next.ponder.page.getByRole('button', { name: words.died.smaller('Qwen3 Tiny') })
		).toBeVisible();
		await next.ponder.page.getByRole('button', { name: words.died.again(name) }).click();
		await expect(next.died).toBeHidden();
		await expect(next.ponder.badge).toContainText(name);
	});
});

test('an answer is written in a tab out of sight, whose title and a notification say when it is ready', async ({
	address,
	killable: browser
}) => {
	await browser.allowNotifications();
	const front = await browser.page();
	const page = await browser.page();
	await page.addInitScript(noteNotifications);
	await page.goto(`${address}settings`);
	const ponder = new Ponder(page);
	const asked = page.getByRole('main').getByRole('button', { name: words.notification.label });
	await asked.click();
	await expect(asked).toHaveAttribute('aria-pressed', 'true');
	// One setting, wherever it is met.
	await page.getByRole('button', { name: pagesEn.settings.label }).click();
	const menu = page.getByRole('dialog', { name: pagesEn.settings.label });
	await expect(menu.getByRole('button', { name: words.notification.label })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: pagesEn.history.newChat }).click();
	await ponder.ready();
	await ponder.slowDown(150);
	await ponder.say(sum.question);
	await expect(page).toHaveTitle(en.longWork.titles.answering(en.app.titled(sum.question)));
	await front.bringToFront();
	await browser.leave();

	const done = en.longWork.titles.done(en.app.titled(sum.question));
	await expect.poll(() => browser.titles()).toContain(done);
	const again = (await browser.window()).pages().find((candidate) => candidate.url().startsWith(address));
	if (!again) throw new Error('The page is gone.');
	// Somebody looks at it again.
	await expect(again).toHaveTitle(en.app.titled(sum.question));
	const answer = await new Ponder(again).complete();
	expect(await answer.text.innerText()).toMatch(sum.answer);
	const notified = await again.evaluate(() => (window as unknown as { notified: string[][] }).notified);
	expect(notified).toEqual([[en.app.name, en.longWork.notification.answer]]);
});

test('while it answers, the screen stays on and the icon has a dot; both are let go of', async ({
	page,
	address
}) => {
	await page.addInitScript(noteScreenAndIcon);
	await page.goto(address);
	const ponder = new Ponder(page);
	await ponder.ready();
	await ponder.slowDown(150);
	const noted = () => page.evaluate(() => (window as unknown as { noted: string[] }).noted);
	expect(await noted()).not.toContain('screen: on');
	await ponder.say(sum.question);
	await expect.poll(noted).toEqual(expect.arrayContaining(['screen: on', 'icon: a dot']));
	await expect(ponder.stop).toBeVisible();
	await ponder.complete();
	await expect.poll(async () => (await noted()).slice(-2).sort()).toEqual(['icon: nothing', 'screen: off']);
});

/** Runs in the page: writes down what is asked of the screen and of the app's icon; it is done all the same. */
function noteScreenAndIcon() {
	const noted: string[] = [];
	Object.assign(window, { noted });
	/* eslint-disable @typescript-eslint/unbound-method -- called below on what they were called on */
	const { request } = WakeLock.prototype;
	const { setAppBadge, clearAppBadge } = Navigator.prototype;
	/* eslint-enable @typescript-eslint/unbound-method */
	WakeLock.prototype.request = async function (this: WakeLock, type) {
		const sentinel = await request.call(this, type);
		noted.push('screen: on');
		sentinel.addEventListener('release', () => noted.push('screen: off'));
		return sentinel;
	};
	Navigator.prototype.setAppBadge = function (this: Navigator, contents) {
		noted.push(contents === undefined ? 'icon: a dot' : `icon: ${contents}`);
		return setAppBadge.call(this, ...(contents === undefined ? [] : [contents]));
	};
	Navigator.prototype.clearAppBadge = function (this: Navigator) {
		noted.push('icon: nothing');
		return clearAppBadge.call(this);
	};
}

/** Runs in the page: writes down what notifications say; they are shown all the same. */
function noteNotifications() {
	const notified: (string | undefined)[][] = [];
	Object.assign(window, {
		notified,
		Notification: class extends Notification {
			constructor(title: string, options?: NotificationOptions) {
				super(title, options);
				notified.push([title, options?.body]);
			}
		}
	});
}

/** Runs in a page: the notes of loads, by their keys. */
function loadsNoted(): string[] {
	return Object.keys(localStorage).filter((key) => key.startsWith('ponder-loading-'));
}

/** Runs in a page: the locks of pages that load a model. */
async function loadsUnderWay(): Promise<string[]> {
	const { held = [] } = await navigator.locks.query();
	return held.flatMap(({ name = '' }) => (name.startsWith('ponder-loading-') ? [name] : []));
}
