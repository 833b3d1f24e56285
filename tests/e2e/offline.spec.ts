/** One visit on a host that sends no headers, then without it: in a browser with a disk of its own. */
import { fileURLToPath } from 'node:url';
import { en } from '#lib/i18n/en.ts';
import { pagesEn } from '#lib/i18n/pages.en.ts';
import { expect, test } from './environments.ts';
import { sum, type Ponder } from './ponder.ts';
import { StaticHost } from './static-host.ts';
import { buildFolder } from './test.ts';

const places = [
	{ name: 'at a root', base: '', folder: buildFolder },
	{
		name: 'below a path',
		base: '/ponder',
		folder: fileURLToPath(new URL('../.output/build-base-path', import.meta.url))
	}
];

for (const { name, base, folder } of places) {
	test(`after one visit Ponder opens and answers without a network, ${name}`, async ({
		createProfile,
		openIn
	}) => {
		const host = new StaticHost({ base });
		await host.show(folder);
		const profile = createProfile();

		const first = await openIn({ address: host.address, profile });
		await first.ask(sum.question);
		await readyOffline(first);
		const conversation = first.page.url();
		await first.page.context().close();
		await host.stop();

		const ponder = await openIn({ address: host.address, profile });
		expect(await ponder.page.evaluate(() => crossOriginIsolated)).toBe(true);
		const answer = await ponder.ask(sum.question);
		expect(await answer.text.innerText()).toMatch(sum.answer);
		await ponder.page.reload();
		await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
		await ponder.page.goto(conversation);
		await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
		await ponder.page.getByRole('link', { name: en.history.models }).click();
		await expect(ponder.page.getByRole('heading', { name: pagesEn.models.title, level: 1 })).toBeVisible();
	});
}

async function readyOffline(ponder: Ponder): Promise<void> {
	await expect(ponder.page.getByText(pagesEn.pwa.offline.ready)).toBeVisible({ timeout: 120_000 });
}
