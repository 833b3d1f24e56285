import { describe, expect, it, vi } from 'vitest';
import { WritingLocks } from '#lib/chat/writing-locks.ts';

/** Grants when told to. */
function scriptedLocks() {
	const waiting: (() => unknown)[] = [];
	const request = vi.fn(async (_name: string, granted: () => unknown) => void waiting.push(granted));
	// The part of a LockManager that is used.
	const locks = { request, query: async () => ({}) } as unknown as LockManager;
	return { locks, request, grant: () => waiting.splice(0).forEach((granted) => granted()) };
}

describe('an answer that another tab writes', () => {
	it('is waited for once, however often it is heard of, and again when it is written again', () => {
		const { locks, request, grant } = scriptedLocks();
		const writing = new WritingLocks(locks);
		const free = vi.fn();
		for (let second = 0; second < 5; second++) writing.whenFree('a', free);
		expect(request).toHaveBeenCalledOnce();
		grant();
		expect(free).toHaveBeenCalledOnce();
		writing.whenFree('a', free);
		expect(request).toHaveBeenCalledTimes(2);
	});
});
