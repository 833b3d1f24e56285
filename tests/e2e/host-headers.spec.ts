/** A host that sends the headers which the build writes down for it: its very first page is isolated and bound, by them alone. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { startHub } from '../fixtures/hub/hub.ts';
import { framed, plainFrame, test } from './hosts.ts';
import { ModelsPage } from './models-page.ts';
import { Ponder, sum } from './ponder.ts';
import { listen, reach, workerOf } from './realms.ts';
import { buildFolder, expect } from './test.ts';

// No service worker puts headers on anything here.
test.use({ serviceWorkers: 'block' });

const repository = 'example/Qwen3-Tiny-ONNX';
const places = [
	{ name: 'at a root', base: '', folder: buildFolder },
	{
		name: 'below a path',
		base: '/ponder',
		folder: fileURLToPath(new URL('../.output/build-base-path', import.meta.url))
	}
];

for (const { name, base, folder } of places) {
	test(`a host that reads _headers isolates and binds the first page, ${name}`, async ({
		page,
		serveApp,
		host
	}) => {
		const address = await serveApp({ base, folder, isolated: false, intercept: asHostsDo(folder) });
		await page.goto(address);
		const ponder = new Ponder(page);
		await ponder.ready();
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		const cores = await page.evaluate(() => navigator.hardwareConcurrency);
		await expect(await ponder.openBadge()).toContainText(pagesEn.modelPanel.threads(Math.min(cores, 16)));
		await page.keyboard.press('Escape');

		await test.step('the list of requests names them as what protects the page', async () => {
			await page.getByRole('button', { name: pagesEn.silence.partly }).click();
			const panel = page.getByRole('dialog', { name: pagesEn.silence.label });
			await expect(panel).toContainText(pagesEn.pwa.protection.headers);
			await page.keyboard.press('Escape');
		});

		const answer = await ponder.ask(sum.question);
		expect(await answer.text.innerText()).toMatch(sum.answer);
		await test.step('a conversation’s address is a page like the others', async () => {
			await page.reload();
			expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
			await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
		});

		await test.step('the download realm starts, and asks the hub that was named', async () => {
			const hub = await startHub({ repositories: { [repository]: { files: await bundledModel('single') } } });
			const models = new ModelsPage(page);
			await models.open(address);
			await models.useMirror(hub.address);
			await models.addRepository(repository);
			expect(await (await workerOf(page, /download/)).evaluate(() => crossOriginIsolated)).toBe(true);
			await hub.close();
		});

		await test.step('other sites may frame the page for them', async () => {
			host.show(plainFrame(address));
			await page.goto(host.origin);
			await expect(framed(page).getByRole('textbox')).toBeVisible();
			await framed(page).getByRole('button', { name: pagesEn.embed.menu }).click();
			await expect(framed(page).getByText(pagesEn.pwa.protection.headers)).toBeVisible();
		});
	});
}

test('where a host sends no headers, a frame says that its engine is bound by nothing', async ({
	page,
	serveApp,
	host
}) => {
	host.show(plainFrame(await serveApp({ isolated: false })));
	await page.goto(host.origin);
	await framed(page).getByRole('button', { name: pagesEn.embed.menu }).click();
	await expect(framed(page).getByText(pagesEn.embed.unbound)).toBeVisible();
});

test('by the headers of a host alone the engine asks no other host, and no site frames the app', async ({
	browser,
	serveApp,
	host
}) => {
	const address = await serveApp({ isolated: false, intercept: asHostsDo(buildFolder) });
	const other = await listen();
	// A context of its own: here the policy is broken on purpose.
	const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	await page.goto(address);
	await new Ponder(page).ready();
	expect(await (await workerOf(page, /inference/)).evaluate(reach, other.address)).toBe('refused');
	expect(other.requests()).toBe(0);
	await other.close();

	host.show(`<iframe title="Chat" src="${address}models"></iframe>`);
	await page.goto(host.origin);
	await expect
		.poll(() => page.frames().map((frame) => frame.url()))
		.toContain('chrome-error://chromewebdata/');
	await page.context().close();
});

/** Has every answer carry what the build's `_headers` names for its address, as Cloudflare Pages and Netlify read that file. */
function asHostsDo(folder: string): (request: IncomingMessage, response: ServerResponse) => false {
	const rules = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n').map(readRule);
	return ({ url = '' }, response) => {
		const { pathname } = new URL(url, 'http://host');
		for (const { matches, headers } of rules) {
			if (matches(pathname)) for (const [name, value] of headers) response.setHeader(name, value);
		}
		return false;
	};
}

/** One rule: a path, in which `*` stands for any text, and a header a line. */
function readRule(rule: string) {
	const [path = '', ...lines] = rule.split('\n');
	const pattern = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	const expression = new RegExp(`^${pattern.join('.*')}$`);
	return {
		matches: (pathname: string) => expression.test(pathname),
		headers: lines.map((line): readonly [string, string] => {
			const [name = '', value = ''] = line.trim().split(/: (.*)/s);
			return [name, value];
		})
	};
}
