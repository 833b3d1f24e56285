import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutHydration } from '../../../src/build/no-hydration.ts';

const read = (path: string) =>
	readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

describe('Svelte and Kit as they are built', () => {
	it('are told that nothing is hydrated', () => {
		const path = 'svelte/src/internal/client/dom/hydration.js';
		const code = withoutHydration(read(path), `/node_modules/${path}`);
		expect(code).toContain('export const hydrating = false;');
		expect(code).not.toMatch(/\bhydrating = value/);
	});

	it.each(['svelte/src/legacy/legacy-client.js', '@sveltejs/kit/src/runtime/client/client.js'])(
		'do not ask for it in %s',
		(path) => {
			const code = withoutHydration(read(path), `/node_modules/${path}`);
			expect(code).not.toMatch(
				/options\.hydrate \?|if \(hydrate\) \{\n\t\trestore|__SVELTEKIT_PAYLOAD__\.data\)/
			);
		}
	);

	it('are refused where they ask in another way', () => {
		const path = '/node_modules/svelte/src/legacy/legacy-client.js';
		expect(() => withoutHydration('mount(options.component)', path)).toThrow('another way');
	});
});
