/** One file for all that the first page is made of: small files compress badly, and each is a request. */
import type { Plugin, Rolldown } from 'vite';

/** The modules whose static imports are the first load: what Kit starts with, and the nodes of a new chat. */
const roots = [
	/\/client-optimized\/app\.js$/,
	/\/kit\/src\/runtime\/client\/entry\.js$/,
	/\/src\/routes\/\+layout\.(svelte|ts)$/,
	/\/src\/routes\/\(app\)\/\+layout\.(svelte|ts)$/,
	/\/src\/routes\/\(app\)\/\(chat\)\/\+(layout|page)\.svelte$/
];

/** Small parts that the other pages and panels share: one file, not twenty. */
const shared = /\/src\/lib\/ui\//;

export function firstChunk(): Plugin {
	let first = new Set<string>();
	let needless: (file: string, imported: string) => boolean = () => false;
	return {
		name: 'ponder:first-chunk',
		applyToEnvironment: ({ name }) => name === 'client',
		config: () => ({
			build: {
				modulePreload: {
					resolveDependencies: (imported, files) => files.filter((file) => !needless(file, imported))
				}
			}
		}),
		buildEnd() {
			first = new Set<string>();
			const add = (id: string): void => {
				if (first.has(id)) return;
				first.add(id);
				this.getModuleInfo(id)?.importedIds.forEach(add);
			};
			for (const id of this.getModuleIds()) if (roots.some((root) => root.test(id))) add(id);
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: [
					{ name: 'first', priority: 1, test: (id) => first.has(id) },
					{ name: 'ui', priority: 0, test: shared }
				]
			}
		}),
		generateBundle: {
			order: 'pre',
			handler: (_, bundle) => void (needless = needlessIn(bundle))
		}
	};
}

/**
 * Of the files to be fetched along with one that is imported later: those of the first load are there, and the one itself need
 * not be named, unless its import waits for a style sheet.
 */
function needlessIn(bundle: Rolldown.OutputBundle): (file: string, imported: string) => boolean {
	const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
	const chunkByFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const first = chunks.find(({ name }) => name === 'first');
	const styles = first?.viteMetadata?.importedCss ?? [];
	const here = new Set(first === undefined ? [] : [first.fileName, ...first.imports, ...styles]);
	const isStyled = (file: string): boolean => {
		const chunk = here.has(file) ? undefined : chunkByFile.get(file);
		if (chunk === undefined) return false;
		return (chunk.viteMetadata?.importedCss.size ?? 0) > 0 || chunk.imports.some(isStyled);
	};
	return (file, imported) => here.has(file) || (file === imported && !isStyled(file));
}
