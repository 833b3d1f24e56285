/**
 * The only file that touches transformers.js's `env` and ONNX Runtime's options. transformers.js is imported
 * here, after ONNX Runtime was put where it looks for one, and is cut off from the network: every file it
 * asks for is one that was handed over.
 */
import type { InferenceSession } from 'onnxruntime-web';
import { EngineError } from '#lib/engine/errors.ts';
import type { Device } from '#lib/engine/protocol.ts';
import type { Host } from './host.ts';
import { bytesField, concatBytes, textField, varintField } from './onnx-graph/protobuf.ts';

export type Transformers = typeof import('@huggingface/transformers');

/** The one model id that transformers.js ever hears; it names the files that were handed over. */
export const MODEL_ID = 'model';

/** A reserved name (RFC 2606): should a request ever escape, it leads nowhere. */
const REMOTE_HOST = 'https://files.invalid/';

/** Where transformers.js looks for an ONNX Runtime to use instead of its own. */
const ORT_SYMBOL = Symbol.for('onnxruntime');

/**
 * Compiles ONNX Runtime and loads transformers.js on top of it. Rejects with `runtime-failed` (or
 * `out-of-memory`); that is for good: the realm must end.
 */
export async function startRuntime(host: Host, threads: number): Promise<Transformers> {
	const { ort, glue, wasm, wasmBinary } = host.runtime;
	ort.env.wasm.wasmPaths = { mjs: glue, wasm };
	if (wasmBinary) ort.env.wasm.wasmBinary = wasmBinary;
	ort.env.wasm.numThreads = threads;
	ort.env.wasm.proxy = false;
	ort.env.logLevel = 'error';
	Object.assign(globalThis, { [ORT_SYMBOL]: ort });
	try {
		const [transformers] = await Promise.all([import('@huggingface/transformers'), compileRuntime(host)]);
		isolate(transformers);
		return transformers;
	} catch (error) {
		const code = error instanceof RangeError ? 'out-of-memory' : 'runtime-failed';
		throw new EngineError(code, `ONNX Runtime did not start: ${String(error)}`, { cause: error });
	}
}

/**
 * ONNX Runtime compiles with its first session, so a one-node model is loaded while the real one is still on
 * its way; a failure here can only be the runtime's own.
 */
async function compileRuntime({ runtime }: Host): Promise<void> {
	const session = await runtime.ort.InferenceSession.create(identityModel(), {
		executionProviders: ['wasm'],
		logSeverityLevel: 3
	});
	await session.release();
}

/** `y = Identity(x)`, as an ONNX file. */
function identityModel(): Uint8Array {
	const float = bytesField(1, varintField(1, 1), bytesField(2, bytesField(1, varintField(1, 1))));
	const value = (name: string): Uint8Array => concatBytes([textField(1, name), bytesField(2, float)]);
	const node = concatBytes([textField(1, 'x'), textField(2, 'y'), textField(4, 'Identity')]);
	const graph = [
		bytesField(1, node),
		textField(2, 'identity'),
		bytesField(11, value('x')),
		bytesField(12, value('y'))
	];
	return concatBytes([varintField(1, 8), bytesField(7, ...graph), bytesField(8, varintField(2, 17))]);
}

/** No network, no caches, no file system: only what `serveFiles` hands over. */
function isolate({ env, LogLevel }: Transformers): void {
	env.logLevel = LogLevel.ERROR;
	env.allowLocalModels = false;
	env.allowRemoteModels = true;
	env.remoteHost = REMOTE_HOST;
	env.remotePathTemplate = '{model}/';
	env.useBrowserCache = false;
	env.useFS = false;
	env.useFSCache = false;
	// The runtime compiles from its own address while it arrives, and the browser keeps the compiled code.
	env.useWasmCache = false;
	// A file that was not handed over does not exist; transformers.js decides whether it can do without.
	env.fetch = async () => new Response(null, { status: 404 });
}

/** Hands over the files that the next `from_pretrained(MODEL_ID)` may read, by their path in the repository. */
export function serveFiles(
	{ env }: Transformers,
	files: ReadonlyMap<string, Blob | Uint8Array<ArrayBuffer>>
): void {
	const prefix = `${REMOTE_HOST}${MODEL_ID}/`;
	env.useCustomCache = true;
	env.customCache = {
		match: async (request) => {
			const file = request.startsWith(prefix) ? files.get(request.slice(prefix.length)) : undefined;
			return file && new Response(file);
		},
		put: async () => {
			throw new Error('transformers.js has no cache to write to');
		}
	};
}

/** Releases what `serveFiles` handed over. */
export function stopServingFiles({ env }: Transformers): void {
	env.useCustomCache = false;
	env.customCache = null;
}

/** ONNX Runtime's options for one device. `cacheOutputs` are kept on the GPU; logits always come to the CPU. */
export function sessionOptions(
	device: Device,
	cacheOutputs: readonly string[],
	externalData: NonNullable<InferenceSession.SessionOptions['externalData']>
): InferenceSession.SessionOptions {
	const common = { externalData, logSeverityLevel: 3 } as const;
	if (device === 'wasm') return { ...common, executionProviders: ['wasm'] };
	return {
		...common,
		// 'simple' holds about a quarter less GPU memory than the default cache (onnxruntime#29016).
		executionProviders: [{ name: 'webgpu', storageBufferCacheMode: 'simple' }],
		preferredOutputLocation: Object.fromEntries(cacheOutputs.map((name) => [name, 'gpu-buffer'] as const))
	};
}
