/**
 * What the engine is given by whoever runs it: a worker's entry, or a test in Node. Nothing else in this
 * folder reaches for a page's, a worker's or Node's globals.
 */
import type { EngineError } from '#lib/engine/errors.ts';

export type OnnxRuntime = typeof import('onnxruntime-web');

/** One build of ONNX Runtime Web and where its two files are. */
export interface OnnxRuntimeBuild {
	readonly ort: OnnxRuntime;
	/** The JSPI build waits for promises natively and reads external Blobs by the tensor; asyncify does neither. */
	readonly jspi: boolean;
	/** Address of the glue that belongs to `ort`. */
	readonly glue: string;
	/** Address of its `.wasm`, served as `application/wasm` so that it compiles while it arrives. */
	readonly wasm: string;
	/** Addresses of what is fetched in its place, where it is shipped in parts. */
	readonly wasmParts?: readonly string[];
	/** The `.wasm` itself, where it cannot be fetched (Node). */
	readonly wasmBinary?: ArrayBuffer;
}

/** Addresses of all that is fetched of it. */
export function runtimeFiles({ glue, wasm, wasmParts = [wasm] }: OnnxRuntimeBuild): readonly string[] {
	return [glue, ...wasmParts];
}

export interface Host {
	readonly runtime: OnnxRuntimeBuild;
	/** `navigator.gpu`, or undefined where WebGPU is not to be had. ONNX Runtime uses the global one. */
	readonly gpu: GPU | undefined;
	readonly fetch: typeof fetch;
	/** `navigator.hardwareConcurrency`. */
	readonly cores: number;
	/** Without it there is no SharedArrayBuffer, and the CPU device has one thread. */
	readonly crossOriginIsolated: boolean;
	/** Whether WebAssembly has SIMD, which every build of ONNX Runtime needs (`detectSimd`). */
	readonly simd: boolean;
	/** Tells the page that this engine can no longer be used. */
	readonly reportFatal: (error: EngineError) => void;
}
