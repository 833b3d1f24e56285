/** The download realm's worker: builds the host from this realm's globals, serves, holds the lock. Wiring only. */
import { serve } from '#lib/boundary/serve.ts';
import { announceLife } from '#lib/boundary/worker.ts';
import { downloadErrors, type DownloadError } from '#lib/download/errors.ts';
import type { Calls } from '#lib/download/protocol.ts';
import { WeightsConnection } from '#lib/storage/weights/database.ts';
import { weightsFactory } from '#lib/storage/weights/factory.ts';
import { browserSettings, type Host } from './host.ts';
import { DownloadRealm } from './realm.ts';
import { nextEvent, sleep } from './waits.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Where this realm remembers that it serves. WebKit runs an entry a second time where a chunk imports from it. */
const started = Symbol.for('ponder.download');

function start(): void {
	let connection: WeightsConnection | null = null;
	const connected = async (): Promise<WeightsConnection> => {
		const factory = await weightsFactory();
		// Another call may have been faster; one that failed leaves nothing behind.
		return (connection ??= new WeightsConnection(factory));
	};
	// Missing outside secure contexts, whatever the types say.
	const locks = navigator.locks as LockManager | undefined;
	const host: Host = {
		fetch: (input, init) => self.fetch(input, init),
		storage: { use: async (action) => (connection ?? (await connected())).use(action) },
		locks,
		now: Date.now,
		random: Math.random,
		sleep,
		network: {
			isOnline: () => navigator.onLine,
			nextOnline: (signal) => nextEvent(self, 'online', signal)
		},
		settings: browserSettings
	};
	serve<Calls, DownloadError>(new DownloadRealm(host), self, downloadErrors);
	announceLife('download', self, locks);
}

if (!Reflect.has(self, started)) {
	Reflect.set(self, started, true);
	start();
}
