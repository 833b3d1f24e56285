/** What of the browser the app is put together with; each of it is missing in some browser or window. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { newId } from '#lib/chat/id.ts';
import { browserNotes } from '#lib/library/browser-notes.ts';
import { LoadMark } from '#lib/model/load-mark.ts';
import { Notifier } from '#lib/pwa/notifier.svelte.ts';
import { ScreenLock } from '#lib/pwa/wake-lock.ts';

/** The mark of a load under way, kept beside the databases. */
export function openLoadMark(): LoadMark {
	// Not there outside secure contexts, whatever the types say.
	const { locks } = navigator as { readonly locks?: LockManager };
	return new LoadMark({ storage: browserNotes(), locks, id: newId() });
}

/** The screen, as far as the browser lets a page keep it on. */
export function openScreenLock(): ScreenLock {
	// Not there in every browser, whatever the types say.
	const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
	return new ScreenLock({ wakeLock, page: document });
}

/** The system's notifications, as far as the browser has them. */
export function openNotifier(locate: (path: string) => string): Notifier {
	const { Notification } = window as { readonly Notification?: typeof window.Notification };
	const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
	return new Notifier({
		Notification,
		registration: async () => serviceWorker?.getRegistration(),
		locate
	});
}

/** Shows this page at a path of the app's, as its routes name it. */
export function bringToFront(path: string): void {
	window.focus();
	// The path is one of the app's routes, made by the app itself.
	void goto(resolve(path as '/'));
}

/** The absolute address of a path relative to the app. */
export function locateHere(path: string): string {
	return new URL(path, new URL(resolve('/'), location.href)).href;
}
