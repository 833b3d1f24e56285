/**
 * What libraries bring along that this app never uses, and that the bundler cannot know: it is taken out of their sources before
 * they are read.
 */
import type { Plugin } from 'vite';

type Change = readonly [from: string | RegExp, to: string];

/** What is changed in which file, and why nobody misses it. */
const changesByFile: readonly (readonly [file: RegExp, changes: readonly Change[]])[] = [
	// No page comes drawn (`ssr = false`): nothing is ever hydrated. Svelte asks at every step whether something is.
	[
		/\/svelte\/src\/internal\/client\/dom\/hydration\.js$/,
		[
			['export let hydrating = false;', 'export const hydrating = false;'],
			['hydrating = value;', '']
		]
	],
	[/\/svelte\/src\/legacy\/legacy-client\.js$/, [['(options.hydrate ? hydrate : mount)', 'mount']]],
	[
		/\/kit\/src\/runtime\/client\/client\.js$/,
		[
			['if (hydrate) {\n\t\trestore_scroll();', 'if (false) {\n\t\trestore_scroll();'],
			['if (__SVELTEKIT_PAYLOAD__.data) {', 'if (false) {']
		]
	],
	// No store is walked through with `for await`; whoever begins to is told that it cannot be.
	[/\/idb\/build\/index\.js$/, [[/const advanceMethodProps = [\s\S]*(?=export \{)/, '']]]
];

export function leftOut(): Plugin {
	const met = new Set<RegExp>();
	return {
		name: 'ponder:left-out',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: changesByFile.map(([file]) => file) },
			handler(code, path) {
				for (const [file] of changesByFile) if (file.test(path)) met.add(file);
				return withoutUnused(code, path);
			}
		},
		// The service worker is built by itself, and has none of them.
		generateBundle() {
			const missed = changesByFile.flatMap(([file]) => (met.has(file) ? [] : [String(file)]));
			if (met.size > 0 && missed.length > 0) throw new Error(`No file is where it was: ${missed.join(', ')}`);
		}
	};
}

/** Throws where something is not there to be changed: the library is another than the one that is known here. */
export function withoutUnused(code: string, path: string): string {
	const [, changes = []] = changesByFile.find(([file]) => file.test(path)) ?? [];
	return changes.reduce((before, [from, to]) => {
		const after = before.replace(from, to);
		if (after === before) throw new Error(`${path} is written in another way by now: ${String(from)}`);
		return after;
	}, code);
}
