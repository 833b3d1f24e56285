/** Starts the engine's worker, with the best build of ONNX Runtime the browser can run, and notices its end. */
import { EngineError } from './errors.ts';
import type { Reply } from './protocol.ts';
import type { Port } from './serve.ts';

/** An engine realm of one's own: a worker, or in tests the other end of a MessageChannel. */
export interface SpawnedEngine {
	readonly port: Port;
	/** Resolves when the realm ended by itself or was ended from outside; also, late and harmlessly, after `end`. */
	readonly died: Promise<EngineError>;
	/** Ends the realm at once, whatever it is doing. */
	end(): void;
}

export type Spawn = () => SpawnedEngine;

/** Spawns the inference worker: the JSPI build where WebAssembly can wait for promises, otherwise asyncify. */
export const spawnWorker: Spawn = () => {
	const worker =
		'Suspending' in WebAssembly
			? new Worker(new URL('../../../workers/inference/inference.jspi.worker.ts', import.meta.url), {
					type: 'module'
				})
			: new Worker(new URL('../../../workers/inference/inference.asyncify.worker.ts', import.meta.url), {
					type: 'module'
				});
	return watchWorker(worker, navigator.locks);
};

/**
 * A worker that is killed (out of memory, a task manager) fires no event. It holds a Web Lock, though, and the
 * browser releases that with the worker: whoever is granted the lock knows. Without locks (an insecure or
 * opaque origin) only errors tell.
 */
export function watchWorker(worker: Worker, locks: LockManager | undefined): SpawnedEngine {
	const died = new Promise<EngineError>((resolve) => {
		const report = (reason: string): void => {
			resolve(new EngineError('worker-crashed', reason));
		};
		worker.addEventListener('error', (event) => {
			report(event.message || 'the worker could not start');
		});
		worker.addEventListener('messageerror', () => {
			report('a message could not be read');
		});
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
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
