/** The engine's worker for every other browser: a larger ONNX Runtime that unwinds its stack to wait. Wiring only. */
import * as ort from 'onnxruntime-web/webgpu';
import glue from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?script';
import wasmParts from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?parts';
import { serveWasm, startInference } from './start.ts';

startInference({
	ort,
	jspi: false,
	glue,
	wasm: serveWasm(glue, wasmParts),
	wasmParts: wasmParts.map(({ address }) => address)
});
