import { describe, expect, it } from 'vitest';
import { ScreenLock } from '#lib/pwa/wake-lock.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { deferred } from '../../fixtures/scripted-engine.ts';
import { ScriptedPage } from '../../fixtures/scripted-page.ts';

class Sentinel extends EventTarget implements WakeLockSentinel {
	readonly type = 'screen';
	released = false;
	onrelease = null;

	async release(): Promise<void> {
		this.released = true;
	}
}

/** A browser that grants what is asked, when `answer` says; it lets go by itself when the page is hidden. */
function browser(answer: () => Promise<void> = async () => undefined) {
	const page = new ScriptedPage();
	const sentinels: Sentinel[] = [];
	const release = () => sentinels.forEach((sentinel) => (sentinel.released ||= page.hidden));
	page.addEventListener('visibilitychange', release);
	const wakeLock = {
		request: async () => {
			await answer();
			const sentinel = new Sentinel();
			sentinels.push(sentinel);
			return sentinel;
		}
	};
	const held = () => sentinels.filter(({ released }) => !released).length;
	return { page, sentinels, held, lock: new ScreenLock({ wakeLock, page }) };
}

describe('the screen', () => {
	it('stays on while that is wanted, and no longer', async () => {
		const { lock, held, sentinels } = browser();
		lock.want(true);
		lock.want(true);
		await eventually(() => expect(held()).toBe(1));
		lock.want(true);
		lock.want(false);
		expect(held()).toBe(0);
		expect(sentinels).toHaveLength(1);
	});

	it('stays on again when the page is back in sight, if it is still wanted', async () => {
		const { lock, held, page, sentinels } = browser();
		lock.want(true);
		await eventually(() => expect(held()).toBe(1));
		page.hide();
		expect(held()).toBe(0);
		page.show();
		await eventually(() => expect(held()).toBe(1));
		page.hide();
		lock.want(false);
		page.show();
		await eventually(() => expect(held()).toBe(0));
		expect(sentinels).toHaveLength(2);
	});

	it('is not asked for out of sight', async () => {
		const { lock, held, page } = browser();
		page.hide();
		lock.want(true);
		page.show();
		await eventually(() => expect(held()).toBe(1));
	});

	it('is let go of at once when it comes too late', async () => {
		const gate = deferred();
		const { lock, sentinels } = browser(() => gate.promise);
		lock.want(true);
		lock.want(false);
		gate.resolve();
		await eventually(() => expect(sentinels).toMatchObject([{ released: true }]));
	});

	it('goes off as ever where that is refused or unknown, and is asked for again later', async () => {
		let isDenied = true;
		const { lock, held, page } = browser(async () => {
			if (isDenied) throw new DOMException('low battery', 'NotAllowedError');
		});
		lock.want(true);
		await new Promise((resolve) => setImmediate(resolve));
		expect(held()).toBe(0);
		isDenied = false;
		page.show();
		await eventually(() => expect(held()).toBe(1));
		const unknown = new ScreenLock({ wakeLock: undefined, page });
		expect(() => unknown.want(true)).not.toThrow();
	});
});
