import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withNamedImports } from '../../../src/build/kit-imports.ts';

const client = readFileSync(
	new URL('../../../node_modules/@sveltejs/kit/src/runtime/client/client.js', import.meta.url),
	'utf8'
);

describe('Kit’s client', () => {
	it('names what it takes of Svelte, and nothing of it is missing', () => {
		const code = withNamedImports(client);
		expect(code).not.toContain('import * as svelte');
		expect(code).toMatch(/import \{ onMount as svelte_onMount, .* \} from 'svelte';/);
		expect(code).toMatch(/const svelte = \{ onMount: svelte_onMount, /);
		expect(code).not.toContain('svelte_fork');
	});

	it('is refused where it takes more, or imports in another way', () => {
		expect(() => withNamedImports(`${client}\nsvelte.mount();`)).toThrow('mount');
		expect(() => withNamedImports(`${client}\nconst { mount } = svelte;`)).toThrow('mount');
		expect(() => withNamedImports(`${client}\nconst all = svelte;`)).toThrow('all of it');
		expect(() => withNamedImports(`${client}\n// https://svelte.dev/docs`)).not.toThrow();
		expect(() => withNamedImports('import { tick } from "svelte";')).toThrow('another way');
	});
});
