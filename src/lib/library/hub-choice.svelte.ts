/** Where models come from: the hub or a mirror, and the token that opens it. The one place a call's `Hub` is made. */
import type { Caller } from '#lib/boundary/client.ts';
import { toDownloadError } from '#lib/download/errors.ts';
import type { Calls, Hub, HubAccess, Waiting } from '#lib/download/protocol.ts';
import type { Preferences } from '#lib/storage/preferences.ts';
import { defaultHub, hostOf, readHubAddress } from './hub-address.ts';
import type { StoredWeights } from './stored-weights.ts';
import type { Failure } from './variant-state.ts';

export interface HubSettings extends Pick<Preferences, 'hub'> {
	change(change: Partial<Preferences>): Promise<void>;
}

/** What is known of an address that was tried. */
export type HubTest =
	| { readonly kind: 'untested' }
	/** `waiting`: nothing answered, and it is tried again. */
	| { readonly kind: 'testing'; readonly host: string; readonly waiting: Waiting | null }
	| { readonly kind: 'answered'; readonly host: string }
	| { readonly kind: 'failed'; readonly failure: Failure };

export class HubChoice {
	readonly #settings: HubSettings;
	readonly #downloads: Caller<Calls>;
	readonly #stored: Pick<StoredWeights, 'access' | 'keepAccess'>;
	#access = $state.raw<HubAccess | null>(null);
	#isKept = $state(false);
	#test = $state.raw<HubTest>({ kind: 'untested' });
	#abort: AbortController | null = null;

	constructor(
		settings: HubSettings,
		downloads: Caller<Calls>,
		stored: Pick<StoredWeights, 'access' | 'keepAccess'>
	) {
		this.#settings = settings;
		this.#downloads = downloads;
		this.#stored = stored;
	}

	/** The origin that is asked. */
	get base(): string {
		return this.#settings.hub ?? defaultHub;
	}

	/** The host a person is told before anything is asked of it. */
	get host(): string {
		return hostOf(this.base);
	}

	get isMirror(): boolean {
		return this.#settings.hub !== null;
	}

	/** Whether there is a token, for the hub that is set. The token itself is shown nowhere. */
	get hasToken(): boolean {
		return this.#access?.origin === this.base;
	}

	/** Whether the token outlives this page. */
	get keepsToken(): boolean {
		return this.hasToken && this.#isKept;
	}

	get test(): HubTest {
		return this.#test;
	}

	/** For every call of the download realm. A token goes with it only for the origin it was given for. */
	get hub(): Hub {
		const access = this.#access;
		return access !== null && this.hasToken ? { base: this.base, access } : { base: this.base };
	}

	/**
	 * Reads the token that was kept; one for another hub is forgotten, and so is what another tab has forgotten or left for
	 * another hub. Rejects with a `StorageError`.
	 */
	async load(): Promise<void> {
		const kept = await this.#stored.access();
		if (!this.hasToken || (this.#isKept && kept === null)) {
			this.#access = null;
			this.#isKept = false;
		}
		if (kept === null) return;
		if (kept.origin !== this.base) return this.#stored.keepAccess(null);
		this.#access = kept;
		this.#isKept = true;
	}

	/**
	 * Tries an address as a person wrote it, and uses it from now on if a hub answers there. Resolves with whether it
	 * did; why not is in `test`. A token given for another address is forgotten.
	 */
	async use(address: string): Promise<boolean> {
		const base = readHubAddress(address);
		if (base === null) return this.#refuse({ code: 'hub-address-invalid', facts: {} });
		const host = hostOf(base);
		const abort = new AbortController();
		this.#abort = abort;
		const progress = (waiting: Waiting | null): void => {
			this.#test = { kind: 'testing', host, waiting };
		};
		progress(null);
		try {
			const options = { signal: abort.signal, progress };
			await this.#downloads.start('testHub', { hub: { base } }, options).result;
		} catch (reason) {
			if (abort.signal.aborted) {
				this.#test = { kind: 'untested' };
				return false;
			}
			const { code, facts } = toDownloadError(reason);
			return this.#refuse({ code, facts });
		}
		this.#test = { kind: 'answered', host };
		await this.#change(base === defaultHub ? null : base);
		return true;
	}

	/** Ends the trial that is under way, and what it waits for. */
	stop(): void {
		this.#abort?.abort();
	}

	/** Goes back to the hub itself, untried. */
	async useDefault(): Promise<void> {
		this.#test = { kind: 'untested' };
		await this.#change(null);
	}

	/**
	 * Takes a token for the hub that is set, in memory, or until it is forgotten with `keep`. Resolves with false for
	 * what can be no token. Rejects with a `StorageError`; the token then holds for this page.
	 */
	async useToken(text: string, keep: boolean): Promise<boolean> {
		const token = text.trim();
		// What a header may carry.
		if (!/^[\x21-\x7e]+$/.test(token)) return false;
		this.#access = { origin: this.base, token };
		this.#isKept = false;
		await this.#stored.keepAccess(keep ? this.#access : null);
		this.#isKept = keep;
		return true;
	}

	/** Rejects with a `StorageError` when it cannot be taken out of storage. */
	async forgetToken(): Promise<void> {
		this.#access = null;
		this.#isKept = false;
		await this.#stored.keepAccess(null);
	}

	#refuse(failure: Failure): false {
		this.#test = { kind: 'failed', failure };
		return false;
	}

	async #change(hub: string | null): Promise<void> {
		const before = this.base;
		await this.#settings.change({ hub });
		if (this.base !== before) await this.forgetToken();
	}
}
