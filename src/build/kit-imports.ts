/**
 * Kit's client names Svelte's whole namespace, of which the bundler then leaves nothing out; this names what Kit takes of it.
 */
import type { Plugin } from 'vite';

const client = /\/kit\/src\/runtime\/client\/client\.js$/;

const wholeNamespace = "import * as svelte from 'svelte';";

const members = ['onMount', 'settled', 'tick', 'untrack'];

/** Asked for, and left out: Kit does without it, and would need it for an option that is not set (`forkPreloads`). */
const spared = ['fork'];

export function kitImports(): Plugin {
	return {
		name: 'ponder:kit-imports',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: client },
			handler: (code) => withNamedImports(code)
		}
	};
}

/** Throws where Kit's client is another than the one that is known here: it would miss something only once it runs. */
export function withNamedImports(code: string): string {
	if (!code.includes(wholeNamespace)) throw new Error('Kit imports Svelte in another way by now.');
	const missing = usedMembers(code).filter((member) => ![...members, ...spared].includes(member));
	if (missing.length > 0) throw new Error(`Kit takes more of Svelte by now: ${missing.join(', ')}.`);
	const imports = members.map((member) => `${member} as svelte_${member}`).join(', ');
	const object = members.map((member) => `${member}: svelte_${member}`).join(', ');
	return code.replace(wholeNamespace, `import { ${imports} } from 'svelte';\nconst svelte = { ${object} };`);
}

/** Read off as `svelte.tick`, or as `{ tick } = svelte`. */
function usedMembers(code: string): readonly string[] {
	// Not in the addresses and file names of comments.
	const read = [...code.matchAll(/\bsvelte\.(?!dev\b|js\b)(\w+)/g)].map(([, member = '']) => member);
	const taken = [...code.matchAll(/(?:\{([^{}]*)\} )?= svelte;/g)].map(([, names]) => names ?? 'all of it');
	return [...read, ...taken.flatMap((names) => names.split(',').map((name) => name.trim()))];
}
