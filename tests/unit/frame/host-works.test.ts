import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostWorks, lookTime, type HostWork } from '#lib/frame/host-works.svelte.ts';
import { framePrefix } from '#lib/frame/space.ts';
import { readingTime } from '#lib/frame/reading.ts';

const work = (): HostWork => ({ kind: 'question', stop: () => undefined });
const nothing = {
	getItem: () => null,
	setItem: () => undefined,
	removeItem: () => undefined,
	key: () => null
};

/** Locks of pages that come and go: who asks gets it once whoever asked before has let go, or has gone. */
class Locks {
	readonly #held = new Map<string, (() => void)[]>();

	/** For one page's locks, and what lets go of all of them. */
	page(): { readonly request: LockManager['request']; readonly leave: () => void } {
		const leaving: (() => void)[] = [];
		const request = async (name: string, callback: () => Promise<unknown> | undefined) => {
			const waiting = this.#held.get(name);
			if (waiting) await new Promise<void>((resolve) => waiting.push(resolve));
			else this.#held.set(name, []);
			const gone = new Promise<void>((resolve) => leaving.push(resolve));
			await Promise.race([Promise.resolve().then(callback), gone]);
			const next = this.#held.get(name)?.shift();
			if (next) next();
			else this.#held.delete(name);
		};
		// Of all that a lock can be asked for with, the frame uses a name and a callback.
		return { request: request as LockManager['request'], leave: () => leaving.forEach((go) => go()) };
	}
}

/** Frames of hosts, all of one storage, which tells each of what the others write. */
function frames(hasLocks = true) {
	const kept = new Map<string, string>();
	const pages: ((event: Pick<StorageEvent, 'key' | 'newValue'>) => void)[] = [];
	const locks = new Locks();
	let ids = 0;
	const next = (origin: string | null = 'https://a.example') => {
		const own = pages.length;
		const tell = (key: string, newValue: string | null) =>
			pages.forEach((hear, index) => index !== own && hear({ key, newValue }));
		const storage = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => {
				kept.set(key, value);
				tell(key, value);
			},
			removeItem: (key: string) => {
				if (kept.delete(key)) tell(key, null);
			},
			key: (index: number) => [...kept.keys()][index] ?? null,
			get length() {
				return kept.size;
			}
		};
		const page = locks.page();
		const works = new HostWorks({
			origin,
			storage,
			locks: hasLocks ? { request: page.request } : undefined,
			id: `frame-${++ids}`,
			page: { addEventListener: (_type: string, hear: (typeof pages)[number]) => pages.push(hear) }
		});
		return Object.assign(works, {
			/** The host takes the frame away: whoever waits for its locks gets them. */
			leave: async () => {
				pages[own] = () => undefined;
				page.leave();
				await vi.advanceTimersByTimeAsync(0);
			}
		});
	};
	return { kept, next, locks };
}

/** A frame whose browser gives it no storage, or one that is full. */
function alone(storage: ConstructorParameters<typeof HostWorks>[0]['storage']) {
	const page = { addEventListener: () => undefined };
	return new HostWorks({ origin: 'https://a.example', storage, locks: undefined, id: 'alone', page });
}

const wait = () => vi.advanceTimersByTimeAsync(lookTime);
/** Until what waits for a lock has it. */
const settle = () => vi.advanceTimersByTimeAsync(0);
/** As long as it takes to read, in sight. */
const read = () => vi.advanceTimersByTime(readingTime);

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('what a host has the model do', () => {
	it('is told while it is done, and leaves no trace where it is seen', async () => {
		const { next, kept } = frames();
		const works = next();
		const asked = work();
		const end = works.begin(asked);
		expect(works.now).toBe(asked);
		works.see(true);
		read();
		end();
		expect([works.now, works.unseen]).toEqual([null, 0]);
		await wait();
		expect([works.unseen, next().unseen, [...kept]]).toEqual([0, 0, []]);
	});

	it('is not seen in a blink, nor in many of them', async () => {
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
		await wait();
		expect([works.unseen, next().unseen]).toEqual([1, 1]);
	});

	it('has to be in sight for that long after it has begun, though one before it stands there already', async () => {
		const works = frames().next();
		works.begin(work());
		works.see(true);
		read();
		works.begin(work())();
		works.see(false);
		await wait();
		expect(works.unseen).toBe(1);
	});

	it('stays on the screen for the moment that the browser and the visitor take to see it', async () => {
		const works = frames().next();
		works.begin(work())();
		expect(works.now).not.toBeNull();
		works.see(true);
		await wait();
		expect([works.now, works.unseen]).toEqual([null, 0]);
	});

	it('is counted where it is not seen, until the visitor takes note, in later frames, too', async () => {
		const { next } = frames();
		const works = next();
		works.begin(work())();
		await wait();
		works.begin(work())();
		await wait();
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
		await settle();
		expect([later.unseen, next().unseen]).toEqual([0, 0]);
	});

	it('is seen where one before it is on the screen still, until that goes out of sight', async () => {
		const works = frames().next();
		const ends = [works.begin(work())];
		works.see(true);
		ends.push(works.begin(work()));
		read();
		works.see(false);
		ends.push(works.begin(work()));
		for (const end of ends) end();
		await wait();
		expect(works.unseen).toBe(1);
	});

	it('is remembered as long as the frame where nothing is kept', async () => {
		const forgetful = alone(null);
		forgetful.begin(work())();
		await wait();
		expect(forgetful.unseen).toBe(1);
		forgetful.takeNote();
		await settle();
		expect(forgetful.unseen).toBe(0);
		const full = alone({
			...nothing,
			length: 0,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		});
		for (const count of [1, 2]) {
			full.begin(work())();
			await wait();
			expect(full.unseen).toBe(count);
		}
	});
});

describe('several frames of a host', () => {
	it('count together what was over out of sight, and each tells it', async () => {
		const { next } = frames();
		const [one, other, stranger] = [next(), next(), next('https://b.example')];
		one.begin(work())();
		other.begin(work())();
		await wait();
		expect([one, other, stranger].map(({ unseen }) => unseen)).toEqual([2, 2, 0]);
		one.takeNote();
		await settle();
		expect([one.unseen, other.unseen, next().unseen]).toEqual([0, 0, 0]);
	});

	it('count nothing of each other’s that is under way, however a note is taken meanwhile', async () => {
		const { next } = frames();
		const [one, other] = [next(), next()];
		one.begin(work())();
		await wait();
		const end = other.begin(work());
		const third = next();
		expect([one.unseen, other.unseen, third.unseen]).toEqual([1, 1, 1]);
		one.takeNote();
		await settle();
		end();
		expect(third.unseen).toBe(0);
		await wait();
		expect([one.unseen, other.unseen, third.unseen]).toEqual([1, 1, 1]);
		// In sight of one, its own work leaves the note of the others as it is.
		const seen = one.begin(work());
		one.see(true);
		read();
		seen();
		expect([one.unseen, next().unseen]).toEqual([1, 1]);
	});

	it('take note of what was told alone: what another one has just written is told then', async () => {
		const { next, kept } = frames();
		const one = next();
		one.begin(work())();
		await wait();
		// The event that tells of it is on its way.
		for (const key of kept.keys()) kept.set(key, '3');
		expect(one.unseen).toBe(1);
		one.takeNote();
		await settle();
		expect([one.unseen, [...kept.values()]]).toEqual([2, ['2']]);
	});

	it('tell what one left behind that was taken away before it ended, once', async () => {
		const { next, kept } = frames();
		const [gone, other] = [next(), next()];
		gone.begin(work());
		gone.begin(work());
		const later = next();
		expect([other.unseen, later.unseen]).toEqual([0, 0]);
		await gone.leave();
		expect([other.unseen, later.unseen]).toEqual([2, 2]);
		expect([...kept.values()]).toEqual(['2']);
		await later.leave();
		await other.leave();
		expect(next().unseen).toBe(2);
	});

	it('add one after the other, and count as under way what waits for that', async () => {
		const { next, kept, locks } = frames();
		const over = `${framePrefix}-unseen https://a.example`;
		const [one, other] = [next(), next()];
		let written = (): void => undefined;
		const adding = new Promise<void>((resolve) => (written = resolve));
		const writing = locks.page().request(over, () => adding);
		one.begin(work())();
		await wait();
		// In sight by now, it was out of sight when it ended.
		one.see(true);
		await vi.advanceTimersByTimeAsync(readingTime);
		expect([one.now, one.unseen, [...kept.values()]]).toEqual([null, 0, ['1']]);
		kept.set(over, '4');
		written();
		await writing;
		await settle();
		expect([one.unseen, other.unseen, [...kept]]).toEqual([5, 5, [[over, '5']]]);
	});

	it.each([
		['', true],
		[' where there are no locks', false]
	])('tell it in the next frame where there is no other%s', async (_name, hasLocks) => {
		const { next } = frames(hasLocks);
		const gone = next();
		gone.begin(work());
		await gone.leave();
		const later = next();
		await vi.advanceTimersByTimeAsync(0);
		expect(later.unseen).toBe(1);
	});
});
