/** One file for all that the first page is made of: small files compress badly, and each is a request. */
import type { Plugin } from 'vite';

/** The modules whose static imports are the first load: what Kit starts with, and the nodes of a new chat. */
const roots = [
	/\/client-optimized\/app\.js$/,
	/\/kit\/src\/runtime\/client\/entry\.js$/,
	/\/src\/routes\/\+layout\.(svelte|ts)$/,
	/\/src\/routes\/\(app\)\/\+layout\.(svelte|ts)$/,
	/\/src\/routes\/\(app\)\/\(chat\)\/\+(layout|page)\.svelte$/
];

/** Svelte's modules are reached from one index, used or not: of these the first page uses nothing, though others do. */
const unused = /\/svelte\/src\/internal\/client\/dom\/blocks\/svelte-element\.js$/;

/** Small parts that the other pages and panels share: one file, not twenty. */
const shared = /\/src\/lib\/ui\//;

export function firstChunk(): Plugin {
	let first = new Set<string>();
	return {
		name: 'ponder:first-chunk',
		applyToEnvironment: ({ name }) => name === 'client',
		buildEnd() {
			first = new Set<string>();
			const add = (id: string): void => {
				if (first.has(id) || unused.test(id)) return;
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
		})
	};
}
