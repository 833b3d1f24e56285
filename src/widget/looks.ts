/** Tells a frame that is there how it is to look and what to speak: one change at a time, and of many the last. */
import type { HostSession } from '#lib/embed/host-session.ts';
import type { ReadOptions } from '#lib/embed/options.ts';

/** Milliseconds between two changes: an attribute may change with every picture, and a frame takes 20 calls a second. */
const pause = 150;

export interface LooksSource {
	/** Undefined where there is no frame: the next one has it all in its address. */
	session(): Promise<HostSession> | undefined;
	read(): ReadOptions;
	failed(error: unknown): void;
}

export class Looks {
	readonly #source: LooksSource;
	#isTelling = false;
	#isStale = false;
	#told: { readonly session: HostSession; readonly looks: string; readonly locale: string | null } | null =
		null;

	constructor(source: LooksSource) {
		this.#source = source;
	}

	/** Something may have changed. */
	async tell(): Promise<void> {
		this.#isStale = true;
		if (this.#isTelling) return;
		this.#isTelling = true;
		while (this.#isStale) {
			await this.#tellOnce().catch((error: unknown) => this.#source.failed(error));
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		this.#isTelling = false;
	}

	async #tellOnce(): Promise<void> {
		this.#isStale = false;
		const session = await this.#source.session();
		if (session === undefined) return;
		const { options, tokens } = this.#source.read();
		const { theme, locale } = options;
		const looks = JSON.stringify([theme, tokens]);
		const before = this.#told?.session === session ? this.#told : null;
		this.#told = { session, looks, locale };
		const calls: Promise<null>[] = [];
		if (before?.looks !== looks) calls.push(session.call('setTheme', { theme, tokens }));
		if (locale !== null && before?.locale !== locale) calls.push(session.call('setLocale', { locale }));
		// One that fails keeps nothing from the other.
		await Promise.all(calls.map((call) => call.catch((error: unknown) => this.#source.failed(error))));
	}
}
