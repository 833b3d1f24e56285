/** What both worker entries do: build the host from this realm's globals, serve the engine, hold the lock. */
import { serve } from '#lib/boundary/serve.ts';
import { announceLife } from '#lib/boundary/worker.ts';
import { engineErrors, type EngineError } from '#lib/engine/errors.ts';
import type { Calls } from '#lib/engine/protocol.ts';
import { detectSimd } from './device.ts';
import { Engine } from './engine.ts';
import type { Host, OnnxRuntimeBuild } from './host.ts';
import { joinedFile, type FilePart } from './joined-file.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Where this realm remembers that it serves an engine. */
const started = Symbol.for('ponder.inference');

/**
 * Has this realm's `fetch` answer one address with the `.wasm` joined from its parts: what its own `fetch` is answered
 * is the only thing ONNX Runtime's glue compiles while it arrives.
 * @param glue address of that glue. Where `fetch` fails twice it asks past it, and so finds itself, which no runtime is.
 * @returns the address
 */
export function serveWasm(glue: string, parts: readonly FilePart[]): string {
	const address = `${glue}#wasm`;
	const fetchFromNetwork = self.fetch.bind(self);
	self.fetch = async (input, init) =>
		input === address
			? joinedFile(parts, 'application/wasm', fetchFromNetwork)
			: fetchFromNetwork(input, init);
	return address;
}

/** Call from a worker's entry. WebKit runs an entry a second time where a chunk imports from it: the first run counts. */
export function startInference(runtime: OnnxRuntimeBuild): void {
	if (Reflect.has(self, started)) return;
	Reflect.set(self, started, true);
	const host: Host = {
		runtime,
		gpu: 'gpu' in navigator ? navigator.gpu : undefined,
		fetch: (input, init) => self.fetch(input, init),
		cores: navigator.hardwareConcurrency,
		crossOriginIsolated: self.crossOriginIsolated,
		simd: detectSimd(WebAssembly),
		reportFatal: (error) => {
			served.fatal(error);
		}
	};
	const served = serve<Calls, EngineError>(new Engine(host), self, engineErrors);
	announceLife('inference', self, navigator.locks);
}
