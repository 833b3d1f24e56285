/** The download realm as the page calls it: a worker is started with the first call, and anew after one has died. */
import { Client, type CallOptions, type Caller, type RunningCall } from '#lib/boundary/client.ts';
import type { SpawnedRealm } from '#lib/boundary/worker.ts';
import { downloadErrors, type DownloadError } from '#lib/download/errors.ts';
import type { CallName, Calls } from '#lib/download/protocol.ts';

export class DownloadRealm implements Caller<Calls> {
	readonly #spawn: () => SpawnedRealm<DownloadError>;
	#client: Client<Calls, DownloadError> | null = null;

	constructor(spawn: () => SpawnedRealm<DownloadError>) {
		this.#spawn = spawn;
	}

	/** What is under way when the worker dies rejects with `worker-crashed`. */
	start<N extends CallName>(
		call: N,
		params: Calls[N]['params'],
		options?: CallOptions<Calls, N>
	): RunningCall<Calls, N> {
		this.#client ??= this.#begin();
		return this.#client.start(call, params, options);
	}

	#begin(): Client<Calls, DownloadError> {
		const realm = this.#spawn();
		const end = (error: DownloadError): void => {
			client.close(error);
			realm.end();
			if (this.#client === client) this.#client = null;
		};
		const client = new Client<Calls, DownloadError>(realm.port, downloadErrors, end);
		void realm.died.then(end);
		return client;
	}
}
