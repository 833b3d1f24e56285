/** The system's notifications. Nothing is shown before the person has asked for them and the browser has agreed. */
import type { NotificationData } from './messages.ts';

/** `unsupported`: the browser has none for this page. */
export type NotificationLeave = NotificationPermission | 'unsupported';

/** What the browser gives for it. */
export interface NotifierParts {
	/** `window.Notification`; undefined where there is none. */
	readonly Notification: typeof Notification | undefined;
	/** The page's service worker; undefined where there is none. Phones show notifications by it alone. */
	readonly registration: () => Promise<Pick<ServiceWorkerRegistration, 'showNotification'> | undefined>;
	/** The absolute address of a path relative to the app. */
	readonly locate: (path: string) => string;
}

export interface NotificationWords {
	/** The app's name. */
	readonly title: string;
	/** Nothing that was written: notifications are read by whoever looks at the screen, and kept by the system. */
	readonly body: string;
}

export class Notifier {
	readonly #parts: NotifierParts;
	#leave = $state<NotificationLeave>('unsupported');

	constructor(parts: NotifierParts) {
		this.#parts = parts;
		this.#leave = parts.Notification?.permission ?? 'unsupported';
	}

	/** Whether the browser agrees, as it said when the page opened or when it was asked last. */
	get leave(): NotificationLeave {
		return this.#leave;
	}

	/** Asks the browser's question, where it was not answered yet. Call it on a click. Never rejects. */
	async ask(): Promise<NotificationLeave> {
		const { Notification } = this.#parts;
		if (Notification === undefined) return 'unsupported';
		const { permission } = Notification;
		this.#leave = permission === 'default' ? await Notification.requestPermission() : permission;
		return this.#leave;
	}

	/**
	 * Shows one, in place of the one before, where the browser agrees. `path`: what to open when it is clicked, as the
	 * app's routes name it; `open` opens it in this page. Never rejects.
	 */
	async show({ title, body }: NotificationWords, path: string, open: () => void): Promise<void> {
		const { Notification, registration, locate } = this.#parts;
		if (Notification?.permission !== 'granted') return;
		// One at a time; `data` is for the service worker, which hears of the click on what it shows.
		const data: NotificationData = { address: locate(path.slice(1)) };
		const options = { body, icon: locate('icon.svg'), tag: 'ponder-ready', data };
		try {
			const notification = new Notification(title, options);
			notification.onclick = () => {
				open();
				notification.close();
			};
		} catch (reason) {
			if (!(reason instanceof TypeError)) throw reason;
			// Android lets service workers alone show any.
			await (await registration())?.showNotification(title, options).catch((denied: unknown) => {
				console.debug(denied);
			});
		}
	}
}
