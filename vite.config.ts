import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { bootScript } from './src/build/boot-script.ts';
import { characterMaps } from './src/build/character-maps.ts';
import { fileParts } from './src/build/file-parts.ts';
import { firstChunk } from './src/build/first-chunk.ts';
import { finishedBuild } from './src/build/finish.ts';
import { katexFonts } from './src/build/katex-fonts.ts';
import { kitImports } from './src/build/kit-imports.ts';
import { leftOut } from './src/build/left-out.ts';
import { pdfAsDrawn } from './src/build/pdf-as-drawn.ts';
import { protocolReference } from './src/build/protocol-reference.ts';
import { scriptFiles } from './src/build/script-files.ts';
import { widgetScripts } from './src/build/widget-scripts.ts';
import { words } from './src/build/words.ts';

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

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
	JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folder in which a package finds another, as Node looks for it; null when it is not installed. */
function folderOf(name: string, from: string): string | null {
	for (let folder = from; ; folder = dirname(folder)) {
		const found = join(folder, 'node_modules', name);
		if (existsSync(join(found, 'package.json'))) return found;
		if (folder === dirname(folder)) return null;
	}
}

/** A package's folder and those of all that it depends on. */
function withDependencies(folder: string, seen = new Set<string>()): Set<string> {
	if (seen.has(folder)) return seen;
	seen.add(folder);
	for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
		const found = folderOf(name, folder);
		if (found !== null) withDependencies(found, seen);
	}
	return seen;
}

/** `virtual:about`: the version, and the libraries that are served, with their licences. */
function about(): Plugin {
	const root = import.meta.dirname;
	const libraries = () => {
		const folders = withDependencies(root);
		// Svelte's own runtime is served, too; what it needs for compiling is not.
		for (const name of ['svelte', '@sveltejs/kit']) folders.add(join(root, 'node_modules', name));
		folders.delete(root);
		return (
			[...folders]
				.map((folder) => {
					const { name, version, license = 'unknown' } = manifestOf(folder);
					const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
					const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
					// Adobe's tables of letters, which pdf.js brings, have a licence of their own.
					const tables = join(folder, 'cmaps/LICENSE');
					const further = existsSync(tables) ? `\n\ncmaps\n\n${readFileSync(tables, 'utf8').trim()}` : '';
					return { name, version, licence: license, text: text + further };
				})
				// What stands in for packages that are not used has no name of theirs.
				.filter(({ name }) => name !== 'empty-npm-package')
				.sort((a, b) => a.name.localeCompare(b.name))
		);
	};
	return {
		name: 'ponder:about',
		resolveId: (source) => (source === 'virtual:about' ? '\0about' : null),
		load: (id) => {
			if (id !== '\0about') return null;
			const { version } = manifestOf(root);
			return `export const about = ${JSON.stringify({ version, libraries: libraries() })};`;
		}
	};
}

export default defineConfig({
	plugins: [
		sveltekit(),
		injectedOnnxRuntime(),
		kitImports(),
		leftOut(),
		about(),
		fileParts(),
		scriptFiles(),
		katexFonts(),
		characterMaps(),
		pdfAsDrawn(),
		bootScript(),
		protocolReference(),
		widgetScripts(),
		firstChunk(),
		words(),
		finishedBuild(process.env.BUILD_FOLDER ?? 'build')
	],
	// ONNX Runtime without glue and .wasm inside: the workers name theirs, and the others would be emitted for nobody.
	resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
	// Everything is a file of our own origin: a data: address would need a hole in the policy.
	build: { assetsInlineLimit: 0 },
	// The workers split and import ONNX Runtime's glue by address; that takes modules.
	worker: {
		format: 'es',
		plugins: () => [injectedOnnxRuntime(), fileParts(), scriptFiles(), characterMaps(), pdfAsDrawn()]
	},
	// Pre-bundling would break the addresses that ONNX Runtime derives from its own, and passes our changes to pdf.js by.
	optimizeDeps: { exclude: ['@huggingface/transformers', 'onnxruntime-web', 'pdfjs-dist'] },
	// Kit's dev server answers 403 for files outside src otherwise.
	server: { strictPort: true, fs: { allow: ['workers', 'tests'] } }
});
