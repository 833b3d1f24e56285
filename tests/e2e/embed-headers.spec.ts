/** The frame on a host that sends the headers which Ponder's build comes with: whom they let frame what. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import type { ServeOptions } from '../tools/serve.mjs';
import { expect } from './environments.ts';
import { framed, plainFrame, test } from './hosts.ts';
import { buildFolder } from './test.ts';

const t = pagesEn.embed;
const refused = 'chrome-error://chromewebdata/';

/** Of every rule of the shipped file that is for this path, as hosts that read one do. */
function shippedHeaders(path: string): readonly (readonly [string, string])[] {
	const rules = readFileSync(join(buildFolder, '_headers'), 'utf8').trim().split('\n\n');
	return rules.flatMap((rule) => {
		const [pattern = '', ...lines] = rule.split('\n');
		const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
		if (!new RegExp(`^${parts.join('.*')}$`).test(path)) return [];
		return lines.map((line) => {
			const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
			return [name, value] as const;
		});
	});
}

const served: Omit<ServeOptions, 'folder'> = {
	isolated: false,
	intercept: ({ url = '' }, response) => {
		for (const [name, value] of shippedHeaders(new URL(url, 'http://any').pathname))
			response.setHeader(name, value);
		return false;
	}
};

test('the shipped headers let any site frame the widget’s page, and none the app', async ({
	browser,
	serveApp,
	host
}) => {
	const page = await browser.newPage();
	const address = await serveApp(served);
	const policy = Object.fromEntries(shippedHeaders('/embed'))['Content-Security-Policy'];
	expect(policy).toContain('frame-ancestors *');
	host.show(plainFrame(address));
	await page.goto(host.origin);
	await expect(framed(page).getByRole('textbox')).toBeVisible();

	for (const path of ['', 'settings', 'consent']) {
		host.show(`<iframe title="Chat" src="${address}${path}"></iframe>`);
		await page.goto(host.origin);
		await expect.poll(() => page.frames()[1]?.url()).toBe(refused);
	}
});

test('a page without an origin cannot frame it under those headers, and can where none are sent', async ({
	browser,
	serveApp
}, testInfo) => {
	// A file's origin is opaque.
	const file = testInfo.outputPath('page.html');
	const page = await browser.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	const open = async (address: string) => {
		writeFileSync(file, `<!doctype html><title>A file</title>${plainFrame(address)}`);
		await page.goto(pathToFileURL(file).href);
	};
	await open(await serveApp(served));
	await expect.poll(() => page.frames()[1]?.url()).toBe(refused);
	await expect.poll(() => said.join()).toContain('frame-ancestors *');

	await open(await serveApp({ isolated: false }));
	await expect(framed(page).getByRole('textbox')).toBeVisible();
	// It is nobody's: there is no name to say, and nothing is kept for it.
	await expect(framed(page).getByText(t.runsHere)).toBeVisible();
	await expect(framed(page).getByText('file:')).toHaveCount(0);
	await expect(framed(page).getByText(t.memoryOnly)).toBeVisible();
});
