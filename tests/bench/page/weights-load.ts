/** A stored model to a session that can answer, on the CPU: Ponder's way and transformers.js's own. */
import { threadsOf } from '#inference/device.ts';
import { loadSession } from '#inference/load.ts';
import { variantKey } from '#lib/qwen3/pins.ts';
import { variantFiles } from '#lib/storage/weights/chunks.ts';
import { browserHost } from '../../fixtures/browser-host.ts';
import { openWeights } from './weights-disk.ts';
import type { Remote } from './weights-line.ts';

/** Resolves to milliseconds, the self-test after loading included. */
export async function loadOurs({ pin }: Remote): Promise<number> {
	const host = await browserHost();
	const weights = await openWeights();
	const start = performance.now();
	const files = await weights.use((database) => variantFiles(database, variantKey(pin)));
	if (files === null) throw new Error('The model is not stored.');
	await loadSession(
		host,
		{
			source: { kind: 'files', files },
			modelId: 'bench',
			choice: { device: 'wasm', dtype: 'quantized', reason: 'asked-for' },
			contextLength: 4096
		},
		{ signal: new AbortController().signal, progress: () => undefined }
	);
	return performance.now() - start;
}

/** Resolves to milliseconds. With its own ONNX Runtime, as many threads as ours, and files from its browser cache. */
export async function loadStock({ hub, pin }: Remote): Promise<number> {
	const [glue, wasm] = await Promise.all([
		import('onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url'),
		import('onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url')
	]);
	const threads = threadsOf({ cores: navigator.hardwareConcurrency, crossOriginIsolated });
	const start = performance.now();
	const { AutoModelForCausalLM, AutoTokenizer, env } = await import('@huggingface/transformers');
	env.remoteHost = `${hub}/`;
	env.allowLocalModels = false;
	Object.assign(env.backends.onnx.wasm ?? {}, {
		wasmPaths: { mjs: glue.default, wasm: wasm.default },
		numThreads: threads
	});
	await AutoTokenizer.from_pretrained(pin.repository);
	await AutoModelForCausalLM.from_pretrained(pin.repository, { device: 'wasm', dtype: 'q8' });
	return performance.now() - start;
}
