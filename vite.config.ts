import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

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

/** Some static hosts take no file of more than 25 MiB; a part stays well below. Bytes. */
const PART_BYTES = 16 * 1024 * 1024;

/** `import parts from 'package/file?parts'` gives a file's parts in their order (`FilePart`): slices, or while developing the whole. */
function fileInParts(): Plugin {
	let isBuild = false;
	return {
		name: 'ponder:file-in-parts',
		enforce: 'pre',
		configResolved: ({ command }) => {
			isBuild = command === 'build';
		},
		async resolveId(source, importer) {
			if (!source.endsWith('?parts')) return null;
			const file = await this.resolve(source.slice(0, -'?parts'.length), importer, { skipSelf: true });
			return file && `${file.id}?parts`;
		},
		load(id) {
			if (!id.endsWith('?parts')) return null;
			const path = id.slice(0, -'?parts'.length);
			const content = readFileSync(path);
			if (!isBuild) {
				const whole = `{ address, bytes: ${content.byteLength} }`;
				return `import address from ${JSON.stringify(`${path}?url`)}; export default [${whole}];`;
			}
			const parts = slices(content).map((source, index) => {
				const name = basename(path).replace(/(?=\.\w+$)/, `.part-${index + 1}`);
				const reference = this.emitFile({ type: 'asset', name, source });
				return `{ address: import.meta.ROLLUP_FILE_URL_${reference}, bytes: ${source.byteLength} }`;
			});
			return `export default [${parts.join(', ')}];`;
		}
	};
}

function slices(content: Uint8Array): Uint8Array[] {
	const count = Math.ceil(content.byteLength / PART_BYTES);
	return Array.from({ length: count }, (_, index) =>
		content.subarray(index * PART_BYTES, (index + 1) * PART_BYTES)
	);
}

export default defineConfig({
	plugins: [sveltekit(), injectedOnnxRuntime(), fileInParts()],
	// ONNX Runtime without glue and .wasm inside: the workers name theirs, and the others would be emitted for nobody.
	resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
	// Everything is a file of our own origin: a data: address would need a hole in the policy.
	build: { assetsInlineLimit: 0 },
	// The workers split and import ONNX Runtime's glue by address; that takes modules.
	worker: { format: 'es', plugins: () => [injectedOnnxRuntime(), fileInParts()] },
	// Pre-bundling would break the addresses that ONNX Runtime derives from its own.
	optimizeDeps: { exclude: ['@huggingface/transformers', 'onnxruntime-web'] },
	// Kit's dev server answers 403 for files outside src otherwise.
	server: { strictPort: true, fs: { allow: ['workers', 'tests'] } }
});
