/** What reads PDFs comes with the first one and is kept: then without a network too. In a browser with a disk of its own. */
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { chinesePage, pdfOf } from '../fixtures/pdf.ts';
import { Attachments, pdfFile, words } from './attachments.ts';
import { expect, test } from './environments.ts';
import { StaticHost } from './static-host.ts';
import { buildFolder } from './test.ts';

const latin = pdfFile('latin.pdf', pdfOf([{ lines: ['A train leaves.'] }]));
const chinese = pdfFile('chinese.pdf', pdfOf([chinesePage]));

test('reading PDFs is fetched with the first, from our own host alone, and works offline from then on', async ({
	createProfile,
	openIn
}) => {
	const host = new StaticHost();
	await host.show(buildFolder);
	const profile = createProfile();
	const first = await openIn({ address: host.address, profile });
	const offline = first.page.getByText(pagesEn.pwa.offline.ready);
	await expect(offline).toBeVisible({ timeout: 120_000 });
	const keptBefore = await first.page.evaluate(countKept);
	const fetched = new Set<string>();
	/** What has been delivered so far of what reads PDFs: a host knows a little later than the page. */
	const readers = () => {
		for (const { path } of host.takeDeliveries()) {
			const [reader] = /character-maps|pdf\.worker/.exec(path) ?? [];
			if (reader !== undefined) fetched.add(reader);
		}
		return [...fetched].sort();
	};
	expect(readers()).toEqual([]);

	await test.step('without a network and without it, that is said, and tried again', async () => {
		await host.stop();
		const attachments = new Attachments(first.page);
		await attachments.choose(latin);
		const item = attachments.item('latin.pdf');
		await expect(item).toContainText(words.failures['pdf-reader-missing']({}));
		await host.show(buildFolder);
		await item.getByRole('button', { name: 'Try again' }).click();
		await expect(item).toContainText('PDF · ');
		await attachments.choose(chinese);
		await expect(attachments.item('chinese.pdf')).toContainText('PDF · ');
	});
	await expect.poll(readers).toEqual(['character-maps', 'pdf.worker']);
	// The service worker says when it has kept them.
	await expect.poll(() => first.page.evaluate(countKept), { timeout: 60_000 }).toBe(keptBefore + 2);
	await first.page.context().close();
	await host.stop();

	const ponder = await openIn({ address: host.address, profile });
	await ponder.ready();
	const attachments = new Attachments(ponder.page);
	await attachments.choose(pdfFile('again.pdf', chinese.buffer));
	const dialog = await attachments.open('again.pdf');
	await expect(dialog.getByRole('region')).toContainText('你好世界');
});

/** Runs in the page: how many files are kept of the size of those that read PDFs. */
async function countKept(): Promise<number> {
	let count = 0;
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		for (const key of await cache.keys()) {
			const response = await cache.match(key);
			const bytes = Number(response?.headers.get('Content-Length') ?? 0);
			// They are kept by what is in them, not by their names.
			if (bytes > 1_100_000 && bytes < 1_900_000) count++;
		}
	}
	return count;
}
