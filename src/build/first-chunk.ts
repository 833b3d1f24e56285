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

export function firstChunk(): Plugin {
	const first = new Set<string>();
	return {
		name: 'ponder:first-chunk',
		applyToEnvironment: ({ name }) => name === 'client',
		buildEnd() {
			first.clear();
			const add = (id: string): void => {
				if (first.has(id)) return;
				first.add(id);
				this.getModuleInfo(id)?.importedIds.forEach(add);
			};
			for (const id of this.getModuleIds()) if (roots.some((root) => root.test(id))) add(id);
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: { groups: [{ name: 'first', test: (id) => first.has(id) }] }
		})
	};
}
