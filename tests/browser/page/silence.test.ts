import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { DownloadLog } from '#lib/silence/download-log.svelte.ts';
import { Silence } from '#lib/silence/silence.svelte.ts';
import SilenceBadge from '#lib/silence/SilenceBadge.svelte';

const words = pagesEn.silence;

describe('the promise in the side bar', () => {
	it('claims nothing where the list of requests could not be begun, and says what to do', async () => {
		const screen = await render(SilenceBadge, { silence: null, protection: null });
		const badge = screen.getByRole('button', { name: words.partly });
		await expect.element(badge).toBeVisible();
		await expect.element(screen.getByText(words.quiet)).not.toBeInTheDocument();
		await badge.click();
		await expect.element(screen.getByText(words.unlisted)).toBeVisible();
	});

	it('says that not all is measured where no service worker served the page', async () => {
		const silence = new Silence({
			origin: location.origin,
			downloads: new DownloadLog(),
			hubs: () => []
		});
		silence.watch();
		const screen = await render(SilenceBadge, { silence, protection: null });
		await expect.element(screen.getByRole('button', { name: words.partly })).toBeVisible();
		await fetch('/?seen');
		await expect.poll(() => silence.ledger.hosts[0]?.entries.length).toBeGreaterThan(0);
		await expect.element(screen.getByRole('button', { name: words.partly })).toBeVisible();
	});

	it('names what protects the page in the list of requests', async () => {
		const silence = new Silence({
			origin: location.origin,
			downloads: new DownloadLog(),
			hubs: () => []
		});
		const screen = await render(SilenceBadge, { silence, protection: 'meta only' });
		await screen.getByRole('button', { name: words.partly }).click();
		const { headers, metaOnly } = pagesEn.pwa.protection;
		await expect.element(screen.getByText(metaOnly)).toBeVisible();
		await screen.rerender({ silence, protection: 'headers' });
		await expect.element(screen.getByText(headers)).toBeVisible();
	});

	it('says when something was seen that is not Ponder’s, whatever is measured', async () => {
		const silence = new Silence({
			// As if this test's own server were another host.
			origin: 'https://ponder.example',
			downloads: new DownloadLog(),
			hubs: () => []
		});
		silence.watch();
		const screen = await render(SilenceBadge, { silence, protection: null });
		await fetch('/?seen');
		await expect.element(screen.getByRole('button', { name: words.unexplained })).toBeVisible();
	});
});
