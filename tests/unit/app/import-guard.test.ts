import { describe, expect, it } from 'vitest';
import { guardImports } from '#lib/app/import-guard.ts';

function open() {
	const notes = new Map<string, string>();
	const storage = {
		getItem: (key: string) => notes.get(key) ?? null,
		setItem: (key: string, value: string) => void notes.set(key, value),
		removeItem: (key: string) => void notes.delete(key)
	};
	const page = new EventTarget();
	/** Whether the browser would ask. */
	const leaves = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
	return {
		guard: guardImports(storage, page),
		leaves,
		after: () => guardImports(storage, new EventTarget())
	};
}

describe('a page that is left', () => {
	it('while an import runs is asked about, and then tells of it once', () => {
		const { guard, leaves, after } = open();
		expect(leaves()).toBe(false);
		guard.begin('chats.zip');
		expect(leaves()).toBe(true);
		const next = after();
		expect(next.takeLeft()).toBe('chats.zip');
		expect(next.takeLeft()).toBeNull();
	});

	it('once it has ended goes without a word', () => {
		const { guard, leaves, after } = open();
		guard.begin('chats.zip')();
		expect(leaves()).toBe(false);
		expect(after().takeLeft()).toBeNull();
	});
});
