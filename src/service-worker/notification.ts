/** A click on a notification that this realm showed: phones let pages show none themselves. */
import type { NotificationData } from '#lib/pwa/messages.ts';
import { base, scope } from './scope.ts';

export function followNotifications(): void {
	scope.addEventListener('notificationclick', (event) => {
		event.notification.close();
		const { address } = event.notification.data as NotificationData;
		event.waitUntil(show(address));
	});
}

/** In a window of the app's that is open, the one at that address first; otherwise in a new one. */
async function show(address: string): Promise<void> {
	const windows = await scope.clients.matchAll({ type: 'window' });
	const ours = windows.filter(({ url }) => url.startsWith(base.href));
	const window = ours.find(({ url }) => url === address) ?? ours[0];
	if (window === undefined) return void (await scope.clients.openWindow(address));
	await window.focus();
	if (window.url !== address) await window.navigate(address);
}
