/**
 * No page of the app comes drawn (`ssr = false`): nothing is ever hydrated. Svelte and Kit ask at every step whether something
 * is; here the answer is a constant, and the bundler leaves out what hangs on it.
 */
import type { Plugin } from 'vite';

type Change = readonly [from: string, to: string];

/** What is changed in which file. */
const changesByFile: readonly (readonly [file: RegExp, changes: readonly Change[]])[] = [
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
	]
];

export function noHydration(): Plugin {
	return {
		name: 'ponder:no-hydration',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: changesByFile.map(([file]) => file) },
			handler: withoutHydration
		}
	};
}

/** Throws where something is not there to be changed: Svelte or Kit asks in another way by now. */
export function withoutHydration(code: string, path: string): string {
	const [, changes = []] = changesByFile.find(([file]) => file.test(path)) ?? [];
	return changes.reduce((changed, [from, to]) => {
		if (!changed.includes(from)) throw new Error(`Hydration is asked for in another way by now: ${from}`);
		return changed.replace(from, to);
	}, code);
}
