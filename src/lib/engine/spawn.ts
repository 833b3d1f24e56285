/** Starts the engine's worker, with the best build of ONNX Runtime the browser can run, and notices its end. */
import { watchWorker, type SpawnedRealm } from '#lib/boundary/worker.ts';
import { engineErrors, type EngineError } from './errors.ts';

export type SpawnedEngine = SpawnedRealm<EngineError>;

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
	return watchWorker(worker, navigator.locks, engineErrors);
};
