/** The transfer realm's worker: builds the host from this realm's globals, serves, holds the lock. Wiring only. */
import { serve } from '#lib/boundary/serve.ts';
import { announceLife } from '#lib/boundary/worker.ts';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import { transferErrors, type TransferError } from '#lib/transfer/errors.ts';
import type { Calls } from '#lib/transfer/protocol.ts';
import { transferRealm } from './realm.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Where this realm remembers that it serves. WebKit runs an entry a second time where a chunk imports from it. */
const started = Symbol.for('ponder.transfer');

if (!Reflect.has(self, started)) {
	Reflect.set(self, started, true);
	// Missing outside secure contexts, whatever the types say.
	const locks = navigator.locks as LockManager | undefined;
	const host = { storage: new Connection(browserFactory()), locks, now: () => new Date() };
	serve<Calls, TransferError>(transferRealm(host), self, transferErrors);
	announceLife('transfer', self, locks);
}
