/** Failures that cross the engine's boundary: each carries a code, and the page words the code. */
import type { ErrorCodec } from '#lib/boundary/wire.ts';

/** Every way the engine can fail. The catalogue has words for each; a code without words does not compile. */
export const engineErrorCodes = [
	/** The CPU device needs WebAssembly SIMD and this browser lacks it. */
	'simd-unavailable',
	/** The GPU was asked for and there is none to be had. */
	'webgpu-unavailable',
	/** A model file is not at its address. */
	'model-file-missing',
	/** The model is not, or no longer, among those kept on this device. */
	'model-not-stored',
	/** A model file is cut short or not what it claims to be. */
	'model-file-corrupt',
	/** The network failed while fetching a model file or the runtime. */
	'offline',
	/** ONNX Runtime's own files could not be loaded. */
	'runtime-failed',
	/** ONNX Runtime refused the model. */
	'session-failed',
	/** The model loaded and computes nonsense on this device. */
	'self-test-failed',
	'out-of-memory',
	/** The GPU was reset, removed or taken away. */
	'device-lost',
	/** A computation failed in the middle of an answer. */
	'run-failed',
	/** The conversation has more tokens than the context holds. */
	'context-overflow',
	/** The last message is empty. */
	'empty-message',
	/** Another answer is under way in this engine. */
	'busy',
	/** `generate` before `load`. */
	'not-loaded',
	/** A parameter is out of its range. */
	'bad-request',
	/** The worker ended without a word. */
	'worker-crashed',
	/** A defect of ours. */
	'internal'
] as const;

export type EngineErrorCode = (typeof engineErrorCodes)[number];

/** An `Error` with a code that survives `postMessage`. `message` is for diagnostics only. */
export class EngineError extends Error {
	readonly code: EngineErrorCode;

	constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'EngineError';
		this.code = code;
	}
}

/** How engine errors cross. Errors without a code are defects of ours: `internal`. */
export const engineErrors: ErrorCodec<EngineError> = {
	serialize: (error) => {
		const code = error instanceof EngineError ? error.code : 'internal';
		if (!(error instanceof Error)) return { code, message: String(error) };
		return { code, message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
	},
	deserialize: ({ code, message, stack }) => {
		const error = new EngineError(isEngineErrorCode(code) ? code : 'internal', message);
		// Its stack is that of where it was thrown.
		if (stack !== undefined) error.stack = stack;
		return error;
	},
	crashed: (reason) => new EngineError('worker-crashed', reason)
};

function isEngineErrorCode(code: string): code is EngineErrorCode {
	return engineErrorCodes.some((known) => known === code);
}
