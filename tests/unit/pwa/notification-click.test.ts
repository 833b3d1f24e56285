import { describe, expect, it } from 'vitest';
import { openNotified } from '../../../src/service-worker/notification.ts';

const base = 'https://ponder.example/below/';
const pathOf = (address: string) => (address.startsWith(base) ? address.slice(base.length) : null);

/** What a click on a notification of `address` does, where these windows are open. */
async function click(address: string, open: readonly string[]): Promise<readonly string[]> {
	const done: string[] = [];
	const windows = open.map((url) => ({
		url,
		focus: async () => void done.push(`focus ${url}`),
		postMessage: ({ type, path }: { type: string; path: string }) => void done.push(`${url}: ${type} ${path}`)
	}));
	await openNotified(
		{ address },
		{
			matchAll: async () => windows,
			openWindow: async (opened) => void done.push(`new ${opened}`)
		},
		pathOf
	);
	return done;
}

describe('a click on a notification', () => {
	it('opens its address, base path and all, where no window is open', async () => {
		expect(await click(`${base}c/1`, [])).toEqual([`new ${base}c/1`]);
	});

	it('brings the window looked at last to the front, and has it show the path', async () => {
		expect(await click(`${base}c/1`, [`${base}models`, base])).toEqual([
			`${base}models: open /c/1`,
			`focus ${base}models`
		]);
	});

	it('takes the window that shows it already', async () => {
		expect(await click(`${base}c/1`, [base, `${base}c/1`])).toEqual([
			`${base}c/1: open /c/1`,
			`focus ${base}c/1`
		]);
	});

	it('leads nowhere outside the app', async () => {
		expect(await click('https://elsewhere.example/', [base])).toEqual([]);
	});
});
