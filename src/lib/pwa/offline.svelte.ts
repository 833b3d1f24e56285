/** Whether the app opens and answers without a network. */
import { ask } from './ask.ts';
import type { KeepFailure } from './messages.ts';

export type OfflineState =
	/** This browser, or this kind of window, keeps no apps. */
	| { readonly kind: 'unsupported' }
	/** It is being found out, or made so. */
	| { readonly kind: 'preparing' }
	/** `bytes`: what the app itself takes on this device, without downloaded models. */
	| { readonly kind: 'ready'; readonly bytes: number }
	| { readonly kind: 'failed'; readonly reason: KeepFailure };

export class Offline {
	#state = $state.raw<OfflineState>({ kind: 'preparing' });
	#turns = 0;

	get state(): OfflineState {
		return this.#state;
	}

	/**
	 * Has the service worker keep what this page uses, and whatever it lacks of the app itself. Never rejects. What is kept
	 * already costs no byte.
	 * @param files absolute addresses
	 * @param locale of the language that is spoken
	 */
	async keep(worker: ServiceWorker, files: readonly string[], locale: string): Promise<void> {
		const turn = ++this.#turns;
		const result = await ask(worker, 'keep', { files, locale });
		// The page has named others since.
		if (turn !== this.#turns) return;
		this.#state = result.kind === 'kept' ? { kind: 'ready', bytes: result.bytes } : result;
	}

	/** There is no service worker, and there will be none. */
	giveUp(): void {
		this.#state = { kind: 'unsupported' };
	}

	/** The app's own files could not be kept, so there is no service worker yet. */
	fail(): void {
		this.#state = { kind: 'failed', reason: 'not-fetched' };
	}
}
