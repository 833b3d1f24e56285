import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostWorks, lookTime, type HostWork } from '#lib/frame/host-works.svelte.ts';
import { readingTime } from '#lib/frame/reading.ts';

const work = (): HostWork => ({ kind: 'question', stop: () => undefined });

/** A frame of a host after the other, all of one storage. */
function frames() {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
	const next = (origin: string | null = 'https://a.example', notes: typeof storage | null = storage) =>
		new HostWorks({ origin, storage: notes });
	return { kept, storage, next };
}

const wait = () => vi.advanceTimersByTime(lookTime);
/** As long as it takes to read, in sight. */
const read = () => vi.advanceTimersByTime(readingTime);

describe('what a host has the model do', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	it('is told while it is done, and leaves no trace where it is seen', () => {
		const { next, kept } = frames();
		const works = next();
		const asked = work();
		const end = works.begin(asked);
		expect(works.now).toBe(asked);
		works.see(true);
		read();
		end();
		expect([works.now, works.unseen]).toEqual([null, 0]);
		wait();
		expect([works.unseen, next().unseen, [...kept.values()]]).toEqual([0, 0, ['0']]);
	});

	it('is not seen in a blink, nor in many of them', () => {
		const { next } = frames();
		const works = next();
		const end = works.begin(work());
		for (let blink = 0; blink < 20; blink++) {
			works.see(true);
			vi.advanceTimersByTime(readingTime - 1);
			works.see(false);
			vi.advanceTimersByTime(1);
		}
		end();
		wait();
		expect([works.unseen, next().unseen]).toEqual([1, 1]);
	});

	it('has to be in sight for that long after it has begun, though one before it stands there already', () => {
		const works = frames().next();
		works.begin(work());
		works.see(true);
		read();
		works.begin(work())();
		works.see(false);
		wait();
		expect(works.unseen).toBe(1);
	});

	it('stays on the screen for the moment that the browser and the visitor take to see it', () => {
		const works = frames().next();
		works.begin(work())();
		expect(works.now).not.toBeNull();
		works.see(true);
		wait();
		expect([works.now, works.unseen]).toEqual([null, 0]);
	});

	it('is counted where it is not seen, until the visitor takes note, in later frames, too', () => {
		const { next } = frames();
		const works = next();
		works.begin(work())();
		wait();
		works.begin(work())();
		wait();
		expect([works.now, works.unseen]).toEqual([null, 2]);
		// What is seen later is another matter.
		const end = works.begin(work());
		works.see(true);
		read();
		end();
		expect(works.unseen).toBe(2);
		const later = next();
		expect(later.unseen).toBe(2);
		later.takeNote();
		expect([later.unseen, next().unseen]).toEqual([0, 0]);
	});

	it('is counted though the frame is taken away before it ends', () => {
		const { next } = frames();
		next().begin(work());
		expect(next().unseen).toBe(1);
		expect(next('https://b.example').unseen).toBe(0);
	});

	it('is seen where one before it is on the screen still, until that goes out of sight', () => {
		const works = frames().next();
		const ends = [works.begin(work())];
		works.see(true);
		ends.push(works.begin(work()));
		read();
		works.see(false);
		ends.push(works.begin(work()));
		for (const end of ends) end();
		wait();
		expect(works.unseen).toBe(1);
	});

	it('is remembered as long as the frame where nothing is kept', () => {
		const { next, storage } = frames();
		const alone = next(null, null);
		alone.begin(work())();
		wait();
		expect(alone.unseen).toBe(1);
		storage.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		const full = next();
		expect(() => full.begin(work())()).not.toThrow();
	});
});
