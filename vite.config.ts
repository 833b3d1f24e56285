import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { injectedOnnxRuntime, onnxRuntimeConditions } from './workers/vite-onnxruntime.ts';

export default defineConfig({
	plugins: [sveltekit(), injectedOnnxRuntime()],
	resolve: { conditions: onnxRuntimeConditions },
	// Everything is a file of our own origin: a data: address would need a hole in the policy.
	build: { assetsInlineLimit: 0 },
	// The workers split and import ONNX Runtime's glue by address; that takes modules.
	worker: { format: 'es', plugins: () => [injectedOnnxRuntime()] },
	// Pre-bundling would break the addresses that ONNX Runtime derives from its own.
	optimizeDeps: { exclude: ['@huggingface/transformers', 'onnxruntime-web'] },
	// Kit's dev server answers 403 for files outside src otherwise.
	server: { strictPort: true, fs: { allow: ['workers', 'tests'] } }
});
