/** The page's end of a transfer: a worker of its own for each, which ends with it. */
import { Client, type CallOptions } from '#lib/boundary/client.ts';
import { scriptUrl } from '#lib/boundary/script-url.ts';
import { watchWorker, type SpawnedRealm } from '#lib/boundary/worker.ts';
import script from '../../../workers/transfer/transfer.worker.ts?worker&url';
import { transferErrors, type TransferError } from './errors.ts';
import type { CallName, Calls } from './protocol.ts';

export type SpawnTransfer = () => SpawnedRealm<TransferError>;

/** Starts the transfer realm's worker, and notices its end. */
export const spawnTransfer: SpawnTransfer = () => {
	const worker = new Worker(scriptUrl(script), { type: 'module' });
	return watchWorker(worker, navigator.locks, transferErrors);
};

/** Runs one transfer. Rejects with a `TransferError`, or with the signal's reason when that stopped it. */
export async function transfer<N extends CallName>(
	call: N,
	params: Calls[N]['params'],
	options: CallOptions<Calls, N> = {},
	spawn: SpawnTransfer = spawnTransfer
): Promise<Calls[N]['result']> {
	const realm = spawn();
	const client = new Client<Calls, TransferError>(realm.port, transferErrors);
	void realm.died.then((error) => client.close(error));
	try {
		return await client.start(call, params, options).result;
	} finally {
		realm.end();
	}
}
