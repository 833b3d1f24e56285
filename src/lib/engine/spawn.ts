/** Starts the engine's worker, with the best build of ONNX Runtime the browser can run, and notices its end. */
import { scriptUrl } from '#lib/boundary/script-url.ts';
import { watchWorker, type SpawnedRealm } from '#lib/boundary/worker.ts';
import asyncify from '../../../workers/inference/inference.asyncify.worker.ts?worker&url';
import jspi from '../../../workers/inference/inference.jspi.worker.ts?worker&url';
import { engineErrors, type EngineError } from './errors.ts';

export type SpawnedEngine = SpawnedRealm<EngineError>;

export type Spawn = () => SpawnedEngine;

/** The address of the worker's script: the JSPI build where WebAssembly can wait for promises, otherwise asyncify. */
export const inferenceScript = (): string => ('Suspending' in WebAssembly ? jspi : asyncify);

export const spawnWorker: Spawn = () => {
	const worker = new Worker(scriptUrl(inferenceScript()), { type: 'module' });
	return watchWorker(worker, navigator.locks, engineErrors);
};
