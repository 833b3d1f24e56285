import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContext } from '#lib/embed/protocol.ts';
import { readingTime } from '#lib/frame/reading.ts';
import { ShownContext } from '#lib/frame/shown-context.svelte.ts';

const rye: PageContext = { title: 'Rye', text: 'Rye bread is dark.' };
const wheat: PageContext = { title: 'Rye', text: 'Wheat bread is light.' };

describe('what a host says of its page', () => {
	let used: PageContext | null = null;
	/** In sight, unless it is said otherwise. */
	const newContext = (isSeen = true) => {
		const context = new ShownContext((now) => (used = now));
		context.see(isSeen);
		return context;
	};
	const read = () => vi.advanceTimersByTime(readingTime);

	beforeEach(() => {
		vi.useFakeTimers();
		used = null;
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	it('is shown at once, and counts once it has been shown for long enough to be read', () => {
		const context = newContext();
		context.show(rye);
		expect([context.shown, context.isChanged, used]).toEqual([rye, false, null]);
		vi.advanceTimersByTime(readingTime - 1);
		expect(used).toBeNull();
		vi.advanceTimersByTime(1);
		expect(used).toEqual(rye);
	});

	it('that is changed just before a message is sent does not go with it, and is marked', () => {
		const context = newContext();
		context.show(rye);
		read();
		context.show(wheat);
		expect([context.shown, context.isChanged, used]).toEqual([wheat, true, rye]);
		context.noteSent();
		expect(context.isChanged).toBe(true);
		read();
		expect(used).toEqual(wheat);
		expect(context.isChanged).toBe(true);
		context.noteSent();
		expect(context.isChanged).toBe(false);
	});

	it('cannot be changed without a mark by taking it away in between', () => {
		const context = newContext();
		context.show(rye);
		read();
		context.show(null);
		expect(used).toEqual(rye);
		context.show(wheat);
		expect(context.isChanged).toBe(true);
		context.show(null);
		read();
		expect(used).toBeNull();
		context.show(wheat);
		expect(context.isChanged).toBe(false);
	});

	it('begins its time anew with every change', () => {
		const context = newContext();
		context.show(rye);
		vi.advanceTimersByTime(readingTime - 1);
		context.show(wheat);
		vi.advanceTimersByTime(readingTime - 1);
		expect(used).toBeNull();
	});

	it('that the visitor has left out goes at once, and stays out however often it is said', () => {
		const context = newContext();
		context.show(rye);
		read();
		context.leaveOut();
		expect([context.shown, used]).toEqual([null, null]);
		context.show({ ...rye });
		context.show(null);
		context.show({ ...rye });
		read();
		expect([context.shown, used]).toEqual([null, null]);
		context.show(wheat);
		expect([context.shown, context.isChanged]).toEqual([wheat, true]);
	});

	it('does not count while it is out of sight, and is read anew each time it comes into sight', () => {
		const context = newContext(false);
		context.show(rye);
		vi.advanceTimersByTime(10 * readingTime);
		expect(used).toBeNull();
		context.see(true);
		vi.advanceTimersByTime(readingTime - 1);
		context.see(false);
		vi.advanceTimersByTime(10 * readingTime);
		context.see(true);
		vi.advanceTimersByTime(readingTime - 1);
		expect(used).toBeNull();
		vi.advanceTimersByTime(1);
		expect(used).toEqual(rye);
		// What is taken back is not told, though nobody sees that it has gone.
		context.see(false);
		context.show(null);
		read();
		expect(used).toBeNull();
	});

	it('goes with what the host sends with consent, and with that alone until it has been read', () => {
		const context = newContext();
		context.show(rye);
		read();
		context.show(wheat);
		const sentWith: (PageContext | null)[] = [];
		expect(context.goWith(() => sentWith.push(used))).toBe(1);
		expect([sentWith, used, context.isChanged]).toEqual([[wheat], rye, true]);
		expect(() =>
			context.goWith(() => {
				throw new Error('not sent');
			})
		).toThrow();
		expect(used).toEqual(rye);
		read();
		expect([used, context.isChanged]).toEqual([wheat, true]);
	});
});
