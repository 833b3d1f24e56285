import { afterEach, describe, expect, it } from 'vitest';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import { countEverything, deleteEverything } from '#lib/storage/everything.ts';
import type { TransferProgress } from '#lib/transfer/protocol.ts';
import { transfer } from '#lib/transfer/transfer.ts';
import { importLock } from '#transfer/import.ts';

const connection = new Connection(browserFactory());
const counts = () => connection.use(countEverything);

afterEach(() => connection.use(deleteEverything));

/** Megabytes of conversations, each of about a hundred kilobytes. */
function largeFile(megabytes: number): Blob {
	const answer = 'It is 49. '.repeat(1000);
	const entry = (index: number): string => {
		const id = `large-${index}`;
		const messages = Array.from({ length: 10 }, (_, turn) => ({
			id: `${id}-${turn}`,
			parentId: turn === 0 ? null : `${id}-${turn - 1}`,
			createdAt: turn,
			role: 'user',
			content: answer
		}));
		const thinking = { enabled: true, budget: null };
		const row = { id, title: id, createdAt: 1, updatedAt: 1, headId: `${id}-9`, thinking, messages };
		return `${index === 0 ? '' : ',\n'}${JSON.stringify(row)}`;
	};
	const entries = Array.from({ length: megabytes * 10 }, (_, index) => new Blob([entry(index)]));
	return new Blob(['{"format":"ponder","version":1,"conversations":[\n', ...entries, '\n]}']);
}

describe('the transfer realm in a browser', () => {
	it('takes two hundred megabytes in off the page, telling how far it is, and gives the same out again', async () => {
		const file = largeFile(200);
		const told: TransferProgress[] = [];
		let frames = 0;
		let isRunning = true;
		const count = () => {
			frames++;
			if (isRunning) requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
		const report = await transfer(
			'import',
			{ file, restore: false, nothingLeft: '[a picture]' },
			{ progress: (progress) => told.push(progress) }
		);
		isRunning = false;
		expect(report).toMatchObject({ format: 'ponder', added: 2000, alreadyHere: 0 });
		expect(told.length).toBeGreaterThan(3);
		expect(told.at(-1)).toEqual({ done: file.size, total: file.size });
		// The page went on drawing meanwhile, however slow the machine is.
		expect(frames).toBeGreaterThan(3);
		expect(await counts()).toMatchObject({ conversations: 2000, messages: 20_000 });
		const written = await transfer('export', { ids: null, format: { kind: 'json', traces: true } });
		expect(written.type).toBe('application/json');
		expect(Math.abs(written.size - file.size)).toBeLessThan(1000);
	});

	it('stops in the middle and leaves nothing behind', async () => {
		const controller = new AbortController();
		const running = transfer(
			'import',
			{ file: largeFile(20), restore: false, nothingLeft: '[a picture]' },
			{
				signal: controller.signal,
				progress: ({ done, total }) => {
					if (done > total / 2) controller.abort(new Error('enough'));
				}
			}
		);
		await expect(running).rejects.toThrow('enough');
		expect(await counts()).toMatchObject({ conversations: 0, messages: 0 });
		expect(await connection.use((database) => database.count('arriving'))).toBe(0);
	});

	it('says on which line a file is broken', async () => {
		const file = new Blob([largeFile(1), '{']);
		await expect(
			transfer('import', { file, restore: false, nothingLeft: '[a picture]' })
		).rejects.toMatchObject({
			code: 'not-json',
			facts: { line: 12 }
		});
		expect(await counts()).toMatchObject({ conversations: 0, messages: 0 });
	});

	it('lets one import run at a time', async () => {
		let end = () => {};
		// As another tab's import does.
		await new Promise<void>((held) => {
			void navigator.locks.request(importLock, () => {
				held();
				return new Promise<void>((resolve) => (end = resolve));
			});
		});
		const file = largeFile(1);
		await expect(
			transfer('import', { file, restore: false, nothingLeft: '[a picture]' })
		).rejects.toMatchObject({
			code: 'import-under-way'
		});
		expect(await counts()).toMatchObject({ conversations: 0 });
		end();
		await navigator.locks.request(importLock, () => undefined);
		expect(await transfer('import', { file, restore: false, nothingLeft: '[a picture]' })).toMatchObject({
			added: 10
		});
	});
});
