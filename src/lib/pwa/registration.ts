/** Registers the service worker. Loaded when that is wanted: it comes after everything a person waits for. */
import { Workbox } from 'workbox-window';
import { scriptUrl } from '#lib/boundary/script-url.ts';
import { lookForUpdates, whenWaiting } from './look-for-updates.ts';

export interface RegistrationEvents {
	/**
	 * A newer version waits.
	 * @param takeOver tells it to take over from this one
	 */
	readonly newer: (takeOver: () => void) => void;
	/** A version could not be installed. */
	readonly failed: () => void;
}

/**
 * Registers it, and looks for newer versions for as long as the page lives. Rejects with a `DOMException` where the browser
 * denies it, with a `TypeError` where the script cannot be had.
 */
export async function register(script: string, { newer, failed }: RegistrationEvents): Promise<void> {
	const workbox = new Workbox(scriptUrl(script), { updateViaCache: 'none' });
	workbox.addEventListener('redundant', failed);
	const registration = await workbox.register({ immediate: true });
	if (registration === undefined) return;
	whenWaiting(registration, () => newer(() => workbox.messageSkipWaiting()));
	lookForUpdates({ page: document, window }, () => workbox.update());
}
