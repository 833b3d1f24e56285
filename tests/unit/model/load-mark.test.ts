import { describe, expect, it } from 'vitest';
import { LoadMark } from '#lib/model/load-mark.ts';
import { memoryStorage } from '../../fixtures/scripted-library.ts';
import { TestLocks } from '../download/locks.ts';

/** One browser: pages share its storage and its locks. */
function browser() {
	const [storage, locks] = [memoryStorage(), new TestLocks()];
	return {
		storage,
		page: (id: string) => new LoadMark({ storage, locks: locks.manager, id }),
		/** The system ends the page: nothing of it runs any more, and the browser takes its locks back. */
		kill: (id: string) => locks.drop(`ponder-loading-${id}`)
	};
}

describe('a load', () => {
	it('that ended its page is found by the next one, again and again until that is forgotten', async () => {
		const { page, kill } = browser();
		await page('first').begin('qwen3-4b');
		kill('first');
		expect(await page('second').died()).toEqual(['qwen3-4b']);
		expect(await page('third').died()).toEqual(['qwen3-4b']);
		await page('third').forget();
		expect(await page('fourth').died()).toEqual([]);
	});

	it('that is under way in another tab is not taken for one, nor forgotten', async () => {
		const { page, kill } = browser();
		const loading = page('first');
		await loading.begin('qwen3-4b');
		const other = page('second');
		expect(await other.died()).toEqual([]);
		await other.forget();
		kill('first');
		expect(await other.died()).toEqual(['qwen3-4b']);
	});

	it('that came to its end leaves nothing, and its page can load again', async () => {
		const { page, kill, storage } = browser();
		const loading = page('first');
		await loading.begin('qwen3-4b');
		loading.end();
		expect(storage).toHaveLength(0);
		await loading.begin('qwen3-1.7b');
		kill('first');
		expect(await page('second').died()).toEqual(['qwen3-1.7b']);
	});

	it('that ends before it could be noted is not noted', async () => {
		const { page, storage } = browser();
		const loading = page('first');
		const begun = loading.begin('qwen3-4b');
		loading.end();
		await begun;
		expect(storage).toHaveLength(0);
	});

	it('is noted as the one that was asked for last', async () => {
		const { page, kill } = browser();
		const loading = page('first');
		await Promise.all([loading.begin('qwen3-4b'), loading.begin('qwen3-0.6b')]);
		kill('first');
		expect(await page('second').died()).toEqual(['qwen3-0.6b']);
	});

	it('that ends while another page looks is no death', async () => {
		const { storage } = browser();
		const locks = new TestLocks();
		const loading = new LoadMark({ storage, locks: locks.manager, id: 'first' });
		await loading.begin('qwen3-4b');
		const query = async () => {
			loading.end();
			// Its lock is free by now.
			await new Promise((resolve) => setImmediate(resolve));
			return locks.manager.query();
		};
		const looking = new LoadMark({ storage, locks: { ...locks.manager, query }, id: 'second' });
		expect(await looking.died()).not.toContain('qwen3-4b');
	});
});

describe('where the browser lacks something', () => {
	const { storage } = browser();
	const refusing: Pick<LockManager, 'request' | 'query'> = {
		request: () => Promise.reject(new DOMException('denied', 'SecurityError')),
		query: () => Promise.reject(new DOMException('denied', 'SecurityError'))
	};
	it.each([
		['storage', { storage: null, locks: new TestLocks().manager }],
		['locks', { storage, locks: undefined }],
		['both to this page', { storage, locks: refusing }],
		[
			'room',
			{
				storage: {
					...memoryStorage(),
					setItem: () => {
						throw new DOMException('full', 'QuotaExceededError');
					}
				},
				locks: new TestLocks().manager
			}
		]
	])('%s, nothing is noted and nothing found', async (_, parts) => {
		const mark = new LoadMark({ ...parts, id: 'first' });
		await mark.begin('qwen3-4b');
		expect(await new LoadMark({ ...parts, id: 'second' }).died()).toEqual([]);
		mark.end();
		await mark.forget();
		expect(storage).toHaveLength(0);
	});
});
