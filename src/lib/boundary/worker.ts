/** A worker as a realm: its port, and word of its end, however it ends. Both sides of the arrangement. */
import type { Port } from './serve.ts';
import type { ErrorCodec } from './wire.ts';

/** A realm of one's own: a worker, or in tests the other end of a MessageChannel. */
export interface SpawnedRealm<E extends Error> {
	readonly port: Port;
	/** Resolves when the realm ended by itself or was ended from outside; also, late and harmlessly, after `end`. */
	readonly died: Promise<E>;
	/** Ends the realm at once, whatever it is doing. */
	end(): void;
}

/** The one message that is not part of a table: sent first, by a worker that holds a lock. */
interface Alive {
	readonly type: 'alive';
	readonly lock: string;
}

/**
 * The page's side. A worker that is killed (out of memory, a task manager) fires no event. It holds a Web Lock,
 * though, and the browser releases that with the worker: whoever is granted the lock knows. Without locks (an
 * insecure or opaque origin) only errors tell.
 */
export function watchWorker<E extends Error>(
	worker: Worker,
	locks: LockManager | undefined,
	errors: ErrorCodec<E>
): SpawnedRealm<E> {
	const died = new Promise<E>((resolve) => {
		const report = (reason: string): void => {
			resolve(errors.crashed(reason));
		};
		worker.addEventListener('error', (event) => {
			report(event.message || 'the worker could not start');
		});
		worker.addEventListener('messageerror', () => {
			report('a message could not be read');
		});
		worker.addEventListener('message', ({ data }: MessageEvent<Alive | { readonly type: 'other' }>) => {
			if (data.type !== 'alive' || !locks) return;
			const released = locks.request(data.lock, () => {
				report('the worker was ended');
			});
			released.catch((error: unknown) => {
				console.warn('A killed worker will go unnoticed here:', error);
			});
		});
	});
	return {
		port: worker,
		died,
		end: () => {
			worker.terminate();
		}
	};
}

/** The worker's side: holds a lock for as long as this worker lives, and tells the page its name. */
export function announceLife(realm: string, port: Port, locks: LockManager | undefined): void {
	// Neither locks nor random names outside secure contexts.
	if (!locks) return;
	const lock = `ponder-${realm}-${crypto.randomUUID()}`;
	const held = locks.request(lock, async () => {
		port.postMessage({ type: 'alive', lock } satisfies Alive);
		await new Promise<never>(() => undefined);
	});
	held.catch((error: unknown) => {
		console.warn('Without a lock the page cannot notice this worker being killed:', error);
	});
}
