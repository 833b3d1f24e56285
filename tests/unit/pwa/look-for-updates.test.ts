import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookForUpdates, whenWaiting, type Versions } from '#lib/pwa/look-for-updates.ts';

const minute = 60_000;

/** A page that can be put away and come back to. */
class Page extends EventTarget {
	hidden = false;

	comeBack(): void {
		this.hidden = true;
		this.dispatchEvent(new Event('visibilitychange'));
		this.hidden = false;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

describe('a newer version is looked for', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	function open(look: () => Promise<void> = () => Promise.resolve()) {
		const page = new Page();
		const window = new EventTarget();
		const looked = vi.fn(look);
		lookForUpdates({ page, window }, looked);
		return { page, window, looked };
	}

	it('every hour', () => {
		const { looked } = open();
		vi.advanceTimersByTime(59 * minute);
		expect(looked).not.toHaveBeenCalled();
		vi.advanceTimersByTime(62 * minute);
		expect(looked).toHaveBeenCalledTimes(2);
	});

	it('when the person comes back, but not at every glance', () => {
		const { page, looked } = open();
		page.comeBack();
		expect(looked).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2 * minute);
		page.comeBack();
		page.comeBack();
		expect(looked).toHaveBeenCalledTimes(1);
	});

	it('when a window that was in sight all the time comes to the front', () => {
		const { window, looked } = open();
		vi.advanceTimersByTime(2 * minute);
		window.dispatchEvent(new Event('focus'));
		window.dispatchEvent(new Event('focus'));
		expect(looked).toHaveBeenCalledTimes(1);
	});

	it('again, after one look came to nothing for want of a network', async () => {
		const { looked } = open(() => Promise.reject(new TypeError('no network')));
		await vi.advanceTimersByTimeAsync(121 * minute);
		expect(looked).toHaveBeenCalledTimes(2);
	});
});

describe('a newer version is there', () => {
	/** A registration in which a script moves versions on. */
	function registration(first: { readonly active: boolean }) {
		const events = new EventTarget();
		const worker = () => new EventTarget() as ServiceWorker;
		const state = {
			installing: null as ServiceWorker | null,
			waiting: null as ServiceWorker | null,
			active: first.active ? worker() : null
		};
		const versions: Versions = {
			get installing() {
				return state.installing;
			},
			get waiting() {
				return state.waiting;
			},
			get active() {
				return state.active;
			},
			addEventListener: events.addEventListener.bind(events)
		};
		return {
			versions,
			begin: () => {
				state.installing = worker();
				events.dispatchEvent(new Event('updatefound'));
			},
			end: () => {
				const { installing } = state;
				state.waiting = installing;
				state.installing = null;
				installing?.dispatchEvent(new Event('statechange'));
			}
		};
	}

	it('once it is whole, whether it was found before or after somebody listened', () => {
		for (const isEarly of [true, false]) {
			const { versions, begin, end } = registration({ active: true });
			const offered = vi.fn();
			if (isEarly) begin();
			whenWaiting(versions, offered);
			if (!isEarly) begin();
			expect(offered).not.toHaveBeenCalled();
			end();
			expect(offered).toHaveBeenCalledOnce();
		}
	});

	it('not when the first of all is installed', () => {
		const { versions, begin, end } = registration({ active: false });
		const offered = vi.fn();
		whenWaiting(versions, offered);
		begin();
		end();
		expect(offered).not.toHaveBeenCalled();
	});
});
