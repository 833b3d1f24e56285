import { describe, expect, it, test } from 'vitest';
import { AppBadge } from '#lib/pwa/app-badge.ts';
import { badgeOf, workMark, type Work } from '#lib/pwa/work-mark.ts';

const idle: Work = { isAnswering: false, downloads: [], isUnseen: false };

describe('what is shown of work', () => {
	test.each<[string, Partial<Work>, ReturnType<typeof workMark>, ReturnType<typeof badgeOf>]>([
		['nothing', {}, { kind: 'none' }, null],
		['an answer', { isAnswering: true }, { kind: 'answering' }, 'dot'],
		[
			'a download, before an answer',
			{ isAnswering: true, downloads: [{ done: 1, total: 4 }] },
			{ kind: 'downloading', share: 0.25 },
			25
		],
		[
			'a download that has just begun',
			{ downloads: [{ done: 1, total: 1000 }] },
			{ kind: 'downloading', share: 0 },
			'dot'
		],
		['a download of nobody knows how much', { downloads: [{ done: 0, total: 0 }] }, { kind: 'none' }, null],
		[
			'several downloads together',
			{
				downloads: [
					{ done: 3, total: 4 },
					{ done: 0, total: 2 }
				]
			},
			{ kind: 'downloading', share: 0.5 },
			50
		],
		[
			'a download whose bytes are all here, and not checked yet',
			{ downloads: [{ done: 9, total: 9 }] },
			{ kind: 'downloading', share: 0.99 },
			99
		],
		[
			'something done, before all else',
			{ isUnseen: true, isAnswering: true, downloads: [{ done: 1, total: 4 }] },
			{ kind: 'done' },
			1
		]
	])('%s', (_, work, mark, badge) => {
		expect(workMark({ ...idle, ...work })).toEqual(mark);
		expect(badgeOf(mark)).toBe(badge);
	});
});

describe('the badge', () => {
	it('is set when it changes and cleared in the end, and what an earlier page left at the beginning', () => {
		const calls: unknown[] = [];
		const badge = new AppBadge({
			setAppBadge: async (contents) => void calls.push(contents ?? 'dot'),
			clearAppBadge: async () => void calls.push('clear')
		});
		for (const shown of [null, 'dot', 'dot', 42, 42, 43, null, null] as const) badge.show(shown);
		expect(calls).toEqual(['clear', 'dot', 42, 43, 'clear']);
	});

	it('is done without where there is none, or where it is denied', async () => {
		expect(() => new AppBadge({}).show(1)).not.toThrow();
		const denied = new AppBadge({
			setAppBadge: () => Promise.reject(new DOMException('no', 'NotAllowedError'))
		});
		denied.show(1);
		// A rejection that nobody heard would fail the run.
		await new Promise((resolve) => setImmediate(resolve));
	});
});
