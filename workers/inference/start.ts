/** What both worker entries do: build the host from this realm's globals, serve the engine, hold the lock. */
import { serve } from '#lib/engine/serve.ts';
import type { Reply } from '#lib/engine/protocol.ts';
import { detectSimd } from './device.ts';
import { Engine } from './engine.ts';
import type { Host, OnnxRuntimeBuild } from './host.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Where this realm remembers that it serves an engine. */
const started = Symbol.for('ponder.inference');

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
	const served = serve(new Engine(host), self);
	holdLock();
}

/** The browser lets go of the lock when this worker ends, however it ends; that is how the page hears of it. */
function holdLock(): void {
	const lock = `ponder-inference-${crypto.randomUUID()}`;
	const held = navigator.locks?.request(lock, async () => {
		self.postMessage({ type: 'alive', lock } satisfies Reply);
		await new Promise<never>(() => undefined);
	});
	held?.catch((error: unknown) => {
		console.warn('Without a lock the page cannot notice this worker being killed:', error);
	});
}
