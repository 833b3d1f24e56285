/** The app as one that is kept, renewed and protected: everything a page has to do with the service worker. */
import { scriptUrl } from '#lib/boundary/script-url.ts';
import { Offline } from './offline.svelte.ts';
import { Protection } from './protection.svelte.ts';
import { lookForUpdates, whenWaiting } from './look-for-updates.ts';
import { Updates } from './updates.svelte.ts';

export interface PwaParts {
	/** Address of the service worker's script; null where there is none to be had. */
	readonly script: string | null;
	/** Address of the engine's script. */
	readonly engineScript: string;
	/** Writes what waits to be written, before the page reloads. */
	readonly flush: () => Promise<void>;
}

export class Pwa {
	readonly offline = new Offline();
	readonly protection = new Protection();
	readonly updates: Updates;
	readonly #parts: PwaParts;
	readonly #container: ServiceWorkerContainer | null;
	#files: readonly string[] | null = null;
	#worker: ServiceWorker | null = null;
	#looked: Promise<void> = Promise.resolve();

	constructor(parts: PwaParts) {
		this.#parts = parts;
		// Missing outside secure contexts, whatever the types say.
		const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
		this.#container = parts.script === null ? null : (serviceWorker ?? null);
		this.updates = new Updates({
			locks: navigator.locks,
			flush: parts.flush,
			reload: () => location.reload()
		});
	}

	/** Listens for what happens to this page: call it at once. */
	watch(): void {
		this.protection.watch(document);
		this.#looked = this.protection.look(this.#parts.engineScript);
		const container = this.#container;
		if (container === null) return this.offline.giveUp();
		let hadController = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			this.#worker = container.controller;
			// A page that had none was claimed by the version it came with.
			if (hadController) void this.updates.followTakeOver();
			hadController = true;
		});
	}

	/** Registers the service worker: call it once the page is usable, for it costs the network something. Never rejects. */
	async start(): Promise<void> {
		const { script } = this.#parts;
		// Before a service worker takes over a page that it did not serve.
		await this.#looked;
		if (this.#container === null || script === null) return;
		try {
			await this.#register(this.#container, script);
		} catch (reason) {
			// A browser that denies storage denies this too.
			console.warn(reason);
			this.offline.giveUp();
		}
	}

	/**
	 * Names what this page uses of the app's large files; the app is ready offline once they are kept.
	 * @param files absolute addresses
	 */
	keep(files: readonly string[]): void {
		this.#files = files;
		if (this.#worker) void this.offline.keep(this.#worker, files);
	}

	async #register(container: ServiceWorkerContainer, script: string): Promise<void> {
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox(scriptUrl(script), { updateViaCache: 'none' });
		workbox.addEventListener('redundant', () => {
			if (this.#worker === null) this.offline.fail();
		});
		const registration = await workbox.register({ immediate: true });
		if (registration) whenWaiting(registration, () => this.updates.offer(() => workbox.messageSkipWaiting()));
		lookForUpdates(document, () => workbox.update());
		const { active } = await container.ready;
		this.#worker = active;
		if (this.#files) this.keep(this.#files);
	}
}
