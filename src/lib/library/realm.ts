/** The download realm as the page calls it: a worker is started with the first call, and anew after one has died. */
import type { Caller } from '#lib/boundary/client.ts';
import { DownloadClient } from '#lib/download/client.ts';
import type { DownloadError } from '#lib/download/errors.ts';
import type { CallName, CallOptions, Calls, RunningCall } from '#lib/download/protocol.ts';
import type { SpawnDownload } from '#lib/download/spawn.ts';

export class DownloadRealm implements Caller<Calls> {
	readonly #spawn: SpawnDownload;
	#client: DownloadClient | null = null;

	constructor(spawn: SpawnDownload) {
		this.#spawn = spawn;
	}

	/** What is under way when the worker dies rejects with `worker-crashed`. */
	start<N extends CallName>(call: N, params: Calls[N]['params'], options?: CallOptions<N>): RunningCall<N> {
		this.#client ??= this.#begin();
		return this.#client.start(call, params, options);
	}

	#begin(): DownloadClient {
		const realm = this.#spawn();
		const end = (error: DownloadError): void => {
			client.close(error);
			realm.end();
			if (this.#client === client) this.#client = null;
		};
		const client = new DownloadClient(realm.port, end);
		void realm.died.then(end);
		return client;
	}
}
