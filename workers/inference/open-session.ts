/** Opens ONNX Runtime's session through transformers.js and reads off what the decode loop has to know. */
import type { InferenceSession } from 'onnxruntime-web';
import { EngineError } from '#lib/engine/errors.ts';
import type { DeviceChoice } from '#lib/engine/protocol.ts';
import { isSoftware } from './device.ts';
import { toEngineError, watchDevice } from './failures.ts';
import type { Host } from './host.ts';
import { readEndOfTurnIds, readGraphNames, readShape } from './model-shape.ts';
import { presentNames } from './onnx-graph/output-names.ts';
import type { RewrittenModel } from './onnx-graph/rewrite.ts';
import { MODEL_ID, serveFiles, sessionOptions, stopServingFiles, type Transformers } from './runtime.ts';
import type { LoadedSession } from './session.ts';
import { WeightsBlob } from './weights-blob.ts';

/** transformers.js's name for each variant; the file it asks for follows from it. */
const transformersDtype = { q4f16: 'q4f16', q4: 'q4', quantized: 'q8' } as const;

/** SwiftShader's GroupQueryAttention computes 32 and more query tokens wrong. */
const SOFTWARE_CHUNK = 31;
/** More than this brings a fast card hardly anything, and takes it much memory. */
const HARDWARE_CHUNK = 1024;

/**
 * `files` holds the graph as rewritten, under the path of its variant. Rejects with `session-failed`,
 * `out-of-memory` or `device-lost`.
 */
export async function openSession(
	host: Host,
	transformers: Transformers,
	choice: DeviceChoice,
	files: ReadonlyMap<string, Blob | Uint8Array<ArrayBuffer>>,
	rewritten: RewrittenModel
): Promise<LoadedSession> {
	serveFiles(transformers, files);
	const disposed = new AbortController();
	try {
		const tokenizer = await transformers.AutoTokenizer.from_pretrained(MODEL_ID);
		const model = await transformers.AutoModelForCausalLM.from_pretrained(MODEL_ID, {
			// With ONNX Runtime injected, transformers.js knows no device by name; the options below name it.
			device: 'auto',
			dtype: transformersDtype[choice.dtype],
			use_external_data_format: false,
			session_options: sessionOptions(
				choice.device,
				presentNames(rewritten.graph),
				rewritten.externalData.map(({ path, data }) => ({
					path,
					data: data instanceof Blob ? new WeightsBlob(data) : data
				}))
			)
		});
		const session = sessionOf(model.sessions);
		const gpu = choice.device === 'webgpu' ? await host.runtime.ort.env.webgpu.device : null;
		return {
			choice,
			session,
			Tensor: host.runtime.ort.Tensor,
			gpu,
			tokenizer,
			model,
			shape: readShape(session, model.config, rewritten.report.lastTokenHead),
			names: readGraphNames(session),
			endOfTurnIds: readEndOfTurnIds(model),
			maxChunk: gpu && isSoftware(gpu.adapterInfo) ? SOFTWARE_CHUNK : HARDWARE_CHUNK,
			graph: rewritten.report,
			weightBytes: rewritten.weightBytes,
			lost: gpu ? watchDevice(gpu, disposed.signal) : new Promise<never>(() => undefined),
			dispose: async () => {
				disposed.abort();
				await model.dispose();
			}
		};
	} catch (error) {
		throw toEngineError(error, 'session-failed');
	} finally {
		stopServingFiles(transformers);
	}
}

function sessionOf(sessions: Readonly<Record<string, unknown>>): InferenceSession {
	const { model } = sessions;
	if (typeof model !== 'object' || model === null || !('run' in model)) {
		throw new EngineError(
			'session-failed',
			`no session named model among ${Object.keys(sessions).join(', ')}`
		);
	}
	// transformers.js types its sessions loosely; this one came from the ONNX Runtime that was injected.
	return model as InferenceSession;
}
