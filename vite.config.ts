import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { bootScript } from './src/build/boot-script.ts';
import { fileParts } from './src/build/file-parts.ts';
import { finishedBuild } from './src/build/finish.ts';

const EMPTY_MODULE = '\0injected-onnxruntime';

/**
 * Each worker brings the build of ONNX Runtime it wants and injects it into transformers.js; the copy that
 * transformers.js imports by itself is dead weight, and becomes an empty module.
 */
function injectedOnnxRuntime(): Plugin {
	return {
		name: 'ponder:injected-onnxruntime',
		enforce: 'pre',
		resolveId(source, importer) {
			const isOwnImport =
				source.startsWith('onnxruntime-web/') && importer?.includes('@huggingface/transformers');
			return isOwnImport ? EMPTY_MODULE : null;
		},
		load(id) {
			return id === EMPTY_MODULE ? 'export {};' : null;
		}
	};
}

export default defineConfig({
	plugins: [
		sveltekit(),
		injectedOnnxRuntime(),
		fileParts(),
		bootScript(),
		finishedBuild(process.env.BUILD_FOLDER ?? 'build')
	],
	// ONNX Runtime without glue and .wasm inside: the workers name theirs, and the others would be emitted for nobody.
	resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
	// Everything is a file of our own origin: a data: address would need a hole in the policy.
	build: { assetsInlineLimit: 0 },
	// The workers split and import ONNX Runtime's glue by address; that takes modules.
	worker: { format: 'es', plugins: () => [injectedOnnxRuntime(), fileParts()] },
	// Pre-bundling would break the addresses that ONNX Runtime derives from its own.
	optimizeDeps: { exclude: ['@huggingface/transformers', 'onnxruntime-web'] },
	// Kit's dev server answers 403 for files outside src otherwise.
	server: { strictPort: true, fs: { allow: ['workers', 'tests'] } }
});
