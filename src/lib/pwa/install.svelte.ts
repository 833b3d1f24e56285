/** Whether Ponder is installed, and whether the browser would install it from a button of ours. */

import { onInstallOffer, takeInstallOffer, type InstallOffer } from './install-offer.ts';

/** Display modes of a window that an installed app has. */
const ownWindow =
	'(display-mode: standalone), (display-mode: minimal-ui), (display-mode: window-controls-overlay), (display-mode: fullscreen)';

export class Install {
	#offer = $state.raw<InstallOffer | null>(null);
	#isInstalled = $state(false);

	/** Whether it runs as an installed app, or was installed while this page was open. */
	get isInstalled(): boolean {
		return this.#isInstalled;
	}

	/** Whether `ask` would bring up the browser's own question. */
	get canAsk(): boolean {
		return this.#offer !== null;
	}

	/** Listens for as long as the page lives, and takes over what was offered before. */
	listen(): void {
		const own = matchMedia(ownWindow);
		// A page in fullscreen is no app: only what it was opened as counts.
		this.#isInstalled = own.matches || isOnIosHomeScreen();
		this.#offer = takeInstallOffer(window);
		onInstallOffer(window, (offer) => (this.#offer = offer));
		addEventListener('appinstalled', () => {
			this.#offer = null;
			this.#isInstalled = true;
		});
	}

	/** Has the browser ask the person. It gives each offer once. */
	async ask(): Promise<void> {
		const offer = this.#offer;
		this.#offer = null;
		await offer?.prompt();
	}
}

/** Safari's own property, older than the display modes. */
function isOnIosHomeScreen(): boolean {
	return (navigator as { readonly standalone?: boolean }).standalone === true;
}
