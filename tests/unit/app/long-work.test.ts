import { describe, expect, it } from 'vitest';
import { LongWork } from '#lib/app/long-work.svelte.ts';
import type { DownloadStage } from '#lib/download/protocol.ts';
import { en } from '#lib/i18n/en/core.ts';
import type { Transferring } from '#lib/library/variant-state.ts';
import type { Badge } from '#lib/pwa/work-mark.ts';
import { ScriptedPage } from '../../fixtures/scripted-page.ts';
import { Work } from '../../fixtures/work.svelte.ts';

/** Effects have run. */
function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

async function watched({ notifications = true } = {}) {
	const page = new ScriptedPage();
	const work = new Work();
	const [screen, badges]: [boolean[], Badge[]] = [[], []];
	const notified: { readonly body: string; readonly path: string; readonly click: () => void }[] = [];
	const opened: string[] = [];
	const longWork = new LongWork({
		page,
		isAnswering: () => work.isAnswering,
		transfers: () => work.transfers,
		isToNotify: () => notifications,
		screen: { want: (isWanted) => screen.push(isWanted) },
		badge: { show: (badge) => badges.push(badge) },
		notifier: {
			show: async ({ body }, path, click) => void notified.push({ body, path, click })
		},
		open: (path) => opened.push(path)
	});
	longWork.watch();
	await settled();
	return { page, work, longWork, screen, badges, notified, opened };
}

function transfer(stage: DownloadStage, doneBytes: number): Transferring {
	const files = [{ path: 'model', bytes: 200, storedBytes: 0, isVerified: false }];
	const progress = { stage, files, receivedBytes: doneBytes };
	return { kind: 'transferring', task: 'download', progress, doneBytes, rate: null };
}

const titles = en.longWork.titles;

describe('work that takes long', () => {
	it('is in the title and on the icon, and keeps the screen on, until it is over', async () => {
		const { work, longWork, screen, badges } = await watched();
		expect(longWork.titled('Ponder')).toBe('Ponder');
		work.isAnswering = true;
		await settled();
		expect(longWork.titled('Ponder')).toBe(titles.answering('Ponder'));
		work.isAnswering = false;
		work.transfers = [transfer('transferring', 84)];
		await settled();
		expect(longWork.titled('Models')).toBe(titles.downloading(0.42, 'Models'));
		work.transfers = [];
		await settled();
		expect(longWork.titled('Ponder')).toBe('Ponder');
		expect(badges).toEqual([null, 'dot', 42, null]);
		expect(screen).toEqual([false, true, true, false]);
	});

	it('does not keep the screen on while it waits for a network or another tab', async () => {
		const { work, screen } = await watched();
		for (const stage of ['waiting', 'elsewhere', 'verifying'] as const) {
			work.transfers = [transfer(stage, 10)];
			await settled();
		}
		expect(screen).toEqual([false, false, false, true]);
	});
});

describe('an answer that ends out of sight', () => {
	it('is marked as done until the person is back', async () => {
		const { page, longWork, badges } = await watched();
		page.hide();
		longWork.answered('7');
		await settled();
		expect(longWork.titled('Ponder')).toBe(titles.done('Ponder'));
		page.show();
		await settled();
		expect(longWork.titled('Ponder')).toBe('Ponder');
		expect(badges).toEqual([null, 1, null]);
	});

	it('is notified of without a word of what was written, and the click opens it', async () => {
		const { page, longWork, notified, opened } = await watched();
		page.hide();
		longWork.answered('7');
		longWork.downloaded();
		expect(notified).toMatchObject([
			{ body: en.longWork.notification.answer, path: '/c/7' },
			{ body: en.longWork.notification.download, path: '/models' }
		]);
		notified[0]?.click();
		expect(opened).toEqual(['/c/7']);
	});

	it('is not notified of unasked, and nothing is said in sight', async () => {
		const unasked = await watched({ notifications: false });
		unasked.page.hide();
		unasked.longWork.answered('7');
		expect(unasked.notified).toEqual([]);
		const inSight = await watched();
		inSight.longWork.answered('7');
		expect(inSight.notified).toEqual([]);
		expect(inSight.longWork.mark).toEqual({ kind: 'none' });
	});
});
