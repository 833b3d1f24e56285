import { describe, expect, it } from 'vitest';
import { Notifier } from '#lib/pwa/notifier.svelte.ts';

interface Shown {
	readonly title: string;
	readonly options: NotificationOptions;
	onclick: (() => void) | null;
	isClosed: boolean;
}

/** A browser that answers its question with `answer`; `byWorkerAlone`: as Android's. */
function browser(permission: NotificationPermission, answer = permission, byWorkerAlone = false) {
	const shown: Shown[] = [];
	let asked = 0;
	class ScriptedNotification {
		static permission = permission;

		static async requestPermission(): Promise<NotificationPermission> {
			asked++;
			return (this.permission = answer);
		}

		readonly #shown: Shown;

		constructor(title: string, options: NotificationOptions) {
			if (byWorkerAlone) throw new TypeError('Illegal constructor');
			this.#shown = { title, options, onclick: null, isClosed: false };
			shown.push(this.#shown);
		}

		set onclick(listener: () => void) {
			this.#shown.onclick = listener;
		}

		close(): void {
			this.#shown.isClosed = true;
		}
	}
	const showNotification = async (title: string, options: NotificationOptions = {}) =>
		void shown.push({ title, options, onclick: null, isClosed: false });
	const notifier = new Notifier({
		// As much of it as is used.
		Notification: ScriptedNotification as unknown as typeof Notification,
		registration: async () => ({ showNotification }),
		locate: (path) => `https://host.example/base/${path}`
	});
	return { notifier, shown, asked: () => asked };
}

const words = { title: 'Ponder', body: 'The answer is ready.' };

describe('a notification', () => {
	it('says what it is given, and opens the conversation when it is clicked', async () => {
		const { notifier, shown } = browser('granted');
		let opened = 0;
		await notifier.show(words, '/c/1', () => opened++);
		expect(shown).toMatchObject([
			{ title: 'Ponder', options: { body: words.body, data: { address: 'https://host.example/base/c/1' } } }
		]);
		shown[0]?.onclick?.();
		expect(opened).toBe(1);
		expect(shown[0]?.isClosed).toBe(true);
	});

	it('comes from the service worker where pages may not show any', async () => {
		const { notifier, shown } = browser('granted', 'granted', true);
		await notifier.show(words, '/c/1', () => undefined);
		expect(shown).toMatchObject([
			{ title: 'Ponder', options: { data: { address: 'https://host.example/base/c/1' } } }
		]);
	});

	it.each(['default', 'denied'] as const)('is not shown where leave is %s', async (permission) => {
		const { notifier, shown } = browser(permission);
		await notifier.show(words, '/c/1', () => undefined);
		expect(shown).toEqual([]);
	});
});

describe('asking for notifications', () => {
	it('asks the browser’s question once, and gives its answer', async () => {
		const { notifier, asked } = browser('default', 'denied');
		expect(await notifier.ask()).toBe('denied');
		expect(await notifier.ask()).toBe('denied');
		expect(notifier.leave).toBe('denied');
		expect(asked()).toBe(1);
	});

	it('has no question where the browser has no notifications', async () => {
		const notifier = new Notifier({
			Notification: undefined,
			registration: async () => undefined,
			locate: (path) => path
		});
		expect(await notifier.ask()).toBe('unsupported');
		await notifier.show(words, '/', () => undefined);
		expect(notifier.leave).toBe('unsupported');
	});
});
