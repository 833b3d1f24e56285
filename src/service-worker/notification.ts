/** A click on a notification: the app comes to the front, showing what was ready. */
import type { NotificationData, WindowMessage } from '#lib/pwa/messages.ts';

/** Of a `WindowClient`, what is needed. */
export interface OpenWindow {
	readonly url: string;
	focus(): Promise<unknown>;
	postMessage(message: WindowMessage): void;
}

/** Of `Clients`, what is needed. */
export interface Windows {
	/** Those that this service worker controls, the one looked at last first. */
	matchAll(options: { readonly type: 'window' }): Promise<readonly OpenWindow[]>;
	openWindow(address: string): Promise<unknown>;
}

/**
 * Brings a window to the front and has it show what the notification was of; opens one where there is none. Call it in the
 * event of the click, without which no browser lets windows be focused or opened.
 * @param pathOf the path below the app's base path, without a slash in front; null for an address that is not the app's
 */
export async function openNotified(
	{ address }: NotificationData,
	windows: Windows,
	pathOf: (address: string) => string | null
): Promise<void> {
	const path = pathOf(address);
	if (path === null) return;
	const open = await windows.matchAll({ type: 'window' });
	// Some browsers tell the address that a window was opened with, wherever it went since: it is told in any case.
	const window = open.find(({ url }) => pathOf(url) === path) ?? open[0];
	if (window === undefined) return void (await windows.openWindow(address));
	window.postMessage({ type: 'open', path: `/${path}` });
	await window.focus();
}
