import { pagesEn } from '#lib/i18n/en/pages.ts';
import { expect, test } from './environments.ts';
import { Ponder, sum } from './ponder.ts';

const turns = [
	sum.question,
	'Add 5 to that.',
	'How many times is the letter e in “cheese”?',
	'Write “garden” backwards.',
	'Bonjour !',
	'你好',
	'Look at https://example.com/picture.png and ![this](https://example.com/pixel.gif).',
	'<img src="https://example.com/beacon.gif"> <script src="https://example.com/s.js"></script>',
	'What is 20 + 22? /no_think',
	'Who are you?'
];

test('ten turns ask nobody but Ponder’s own host for anything, and send it nothing', async ({
	page,
	serveApp
}) => {
	const served: string[] = [];
	const address = await serveApp({
		intercept: ({ url = '' }) => {
			served.push(url);
			return false;
		}
	});
	await page.goto(address);
	const ponder = new Ponder(page);
	const requests: { url: string; method: string; body: string | null; isListed: boolean }[] = [];
	page.context().on('request', (request) =>
		requests.push({
			url: request.url(),
			method: request.method(),
			body: request.postData(),
			isListed: request.serviceWorker() === null && isReloaded
		})
	);
	/** From then on the page can tell of every request of its own. */
	let isReloaded = false;
	await expect(page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
	// Before, nobody was there who could tell of all of it, and nobody says so.
	await expect(page.getByRole('button', { name: pagesEn.silence.partly })).toBeVisible();
	isReloaded = true;
	await page.reload();
	for (const turn of turns) await ponder.ask(turn);

	await expect(ponder.questions).toHaveCount(turns.length);
	const { origin } = new URL(address);
	expect(requests.length).toBeGreaterThan(5);
	expect(requests.filter(({ url }) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:'))).toEqual([]);
	expect(requests.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
	expect(requests.filter(({ url }) => /garden|cheese|Bonjour/i.test(decodeURIComponent(url)))).toEqual([]);

	// The page's own list says the same: nothing of another host, nothing that the server was not asked for, and all it asked for.
	await page.getByRole('button', { name: pagesEn.silence.quiet }).click();
	const panel = page.getByRole('dialog', { name: pagesEn.silence.label });
	await expect(panel.locator('[data-host]')).toHaveCount(1);
	await expect(panel.locator('[data-host]')).toContainText(new URL(address).host);
	// Opened a second time, nearly all of it is here; what is asked for again is told apart.
	const figure = (name: string) => panel.locator('dt', { hasText: name }).locator('+ dd');
	expect(Number(await figure(pagesEn.silence.kept).innerText())).toBeGreaterThan(5);
	expect(Number(await figure(pagesEn.silence.network).innerText())).toBeLessThanOrEqual(served.length);
	await panel.getByText(pagesEn.silence.list).click();
	const listed = await panel.locator('code').allTextContents();
	const asked = requests
		.filter(({ url, isListed }) => isListed && url.startsWith(`${origin}/`))
		.map(({ url }) => url.slice(origin.length));
	expect(asked.filter((path) => !listed.includes(path))).toEqual([]);
	expect(listed).toContain('/');
	expect(listed.filter((path) => !served.includes(path))).toEqual([]);
});
