/** The list of this page's requests, whose code is fetched once the page stands. */
import type { DownloadLog } from '#lib/silence/download-log.svelte.ts';
import { hostOf } from '#lib/silence/host.ts';
import type { Silence } from '#lib/silence/silence.svelte.ts';
import type { LaterLibrary } from './later-library.svelte.ts';

export class LaterSilence {
	readonly #downloads: DownloadLog;
	readonly #library: Pick<LaterLibrary, 'now'>;
	#now = $state.raw<Silence | null>(null);

	constructor(downloads: DownloadLog, library: Pick<LaterLibrary, 'now'>) {
		this.#downloads = downloads;
		this.#library = library;
	}

	/** Null until `listen` has fetched what keeps it. */
	get now(): Silence | null {
		return this.#now;
	}

	/** Begins it. Never rejects: without its code, the page goes on without a list. */
	async listen(): Promise<void> {
		try {
			const { Silence } = await import('#lib/silence/silence.svelte.ts');
			const library = this.#library;
			this.#now = new Silence({
				origin: location.origin,
				downloads: this.#downloads,
				hubs: () => (library.now ? [hostOf(library.now.hub.hub)] : [])
			});
			this.#now.watch();
		} catch (reason) {
			console.warn('Requests cannot be listed:', reason);
		}
	}
}
