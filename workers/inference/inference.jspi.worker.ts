/** The engine's worker where WebAssembly can wait for promises (`WebAssembly.Suspending`). Wiring only. */
import * as ort from 'onnxruntime-web/jspi';
import glue from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.mjs?script';
import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url';
import { startInference } from './start.ts';

startInference({ ort, jspi: true, glue, wasm });
