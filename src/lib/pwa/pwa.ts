/** The app as one that is kept, renewed and protected: everything a page has to do with the service worker. */
import type { WindowMessage } from './messages.ts';
import { Offline } from './offline.svelte.ts';
import { Protection } from './protection.svelte.ts';
import { Updates } from './updates.svelte.ts';

export interface PwaParts {
	/** Address of the service worker's script; null where there is none to be had. */
	readonly script: string | null;
	/** Address of the engine's script. */
	readonly engineScript: string;
	/** Writes what waits to be written, before the page reloads. */
	readonly flush: () => Promise<void>;
	/** Shows this path of the app's, as its routes name it. */
	readonly open: (path: string) => void;
}

export class Pwa {
	readonly offline = new Offline();
	readonly protection = new Protection();
	readonly updates: Updates;
	readonly #parts: PwaParts;
	readonly #container: ServiceWorkerContainer | null;
	#used: readonly [files: readonly string[], locale: string] | null = null;
	#more: readonly string[] = [];
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

	/** Listens for what happens to this page, and finds out what protects it: call it at once. */
	watch(): void {
		this.protection.watch(document);
		this.#looked = this.protection.look(this.#parts.engineScript);
		const container = this.#container;
		if (container === null) return this.offline.giveUp();
		container.addEventListener('message', ({ data }: MessageEvent<WindowMessage>) => {
			// Workbox has messages of its own.
			if (data.type === 'open') this.#parts.open(data.path);
		});
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
			console.warn(reason);
			// A browser that denies storage denies this too; anything else is the network.
			if (reason instanceof DOMException) this.offline.giveUp();
			else this.offline.fail();
		}
	}

	/**
	 * Names what this page uses of the app's large files, and the language it speaks; the app is ready offline once they are kept.
	 * @param files absolute addresses
	 */
	keep(files: readonly string[], locale: string): void {
		this.#used = [files, locale];
		if (this.#worker) void this.offline.keep(this.#worker, [...files, ...this.#more], locale);
	}

	/** Names large files that this page has come to use besides: what they are for works offline from then on. */
	keepToo(files: readonly string[]): void {
		if (files.every((file) => this.#more.includes(file))) return;
		this.#more = [...new Set([...this.#more, ...files])];
		if (this.#used) this.keep(...this.#used);
	}

	async #register(container: ServiceWorkerContainer, script: string): Promise<void> {
		const { register } = await import('./registration.ts');
		await register(script, {
			newer: (takeOver) => this.updates.offer(takeOver),
			failed: () => {
				if (this.#worker === null) this.offline.fail();
			}
		});
		const { active } = await container.ready;
		this.#worker = active;
		if (this.#used) this.keep(...this.#used);
	}
}
