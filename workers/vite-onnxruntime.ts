/**
 * ONNX Runtime as the workers bundle it. Each worker brings the build it wants and injects it into
 * transformers.js, so the copy that transformers.js imports by itself is dead weight: it becomes empty.
 */
import { defaultClientConditions, type Plugin } from 'vite';

/** Chooses ONNX Runtime's files that leave glue and .wasm to us; the others emit a copy of both that nobody loads. */
export const onnxRuntimeConditions = ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions];

const EMPTY = '\0injected-onnxruntime';

export function injectedOnnxRuntime(): Plugin {
	return {
		name: 'ponder:injected-onnxruntime',
		enforce: 'pre',
		resolveId(source, importer) {
			const ownImport = source.startsWith('onnxruntime-web/') && importer?.includes('@huggingface/transformers');
			return ownImport ? EMPTY : null;
		},
		load(id) {
			return id === EMPTY ? 'export {};' : null;
		}
	};
}
