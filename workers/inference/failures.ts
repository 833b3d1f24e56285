/** What ONNX Runtime, the GPU and the network throw, as codes the page has words for. */
import { EngineError, type EngineErrorCode } from '#lib/engine/errors.ts';

/** What the allocators of WebAssembly, V8 and Dawn say when there is no more. */
const OUT_OF_MEMORY =
	/bad_alloc|out of memory|failed to allocate|allocation failed|could not allocate|not enough memory|OOM\b/i;
/** A Blob whose bytes on disk have gone or changed; ONNX Runtime passes on the name alone. */
const UNREADABLE = /NotReadableError|NotFoundError|could not be read/i;
const DEVICE_LOST = /device (is|was) lost|lost device|DXGI_ERROR|device hung|external instance reference/i;

/**
 * An `EngineError` for anything thrown. `fallback` is the code of the step that failed; a lack of memory,
 * a lost device and a file that cannot be read any more are recognised in every step. Errors that carry a code keep it.
 */
export function toEngineError(error: unknown, fallback: EngineErrorCode): EngineError {
	if (error instanceof EngineError) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new EngineError(codeOf(error, message) ?? fallback, message, { cause: error });
}

function codeOf(error: unknown, message: string): EngineErrorCode | null {
	if (error instanceof RangeError || OUT_OF_MEMORY.test(message)) return 'out-of-memory';
	if (isUnreadable(error, message)) return 'model-file-corrupt';
	return DEVICE_LOST.test(message) ? 'device-lost' : null;
}

function isUnreadable(error: unknown, message: string): boolean {
	return UNREADABLE.test(error instanceof DOMException ? error.name : message);
}

/**
 * Resolves when the device is lost or reports an error nobody caught; both end the engine. Never once `signal`
 * has aborted: a device that is let go of is no loss.
 */
export function watchDevice(device: GPUDevice, signal: AbortSignal): Promise<EngineError> {
	return new Promise((resolve) => {
		const report = (error: EngineError): void => {
			if (!signal.aborted) resolve(error);
		};
		void device.lost.then(({ reason, message }) => {
			report(new EngineError('device-lost', `${reason}: ${message}`));
		});
		device.addEventListener(
			'uncapturederror',
			({ error }) => {
				report(toEngineError(error.message, 'run-failed'));
			},
			{ signal }
		);
	});
}
