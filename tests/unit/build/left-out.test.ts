import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutUnused } from '../../../src/build/left-out.ts';

const read = (path: string) =>
	readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

describe('what libraries bring and nobody uses', () => {
	it.each([
		['svelte/src/internal/client/dom/hydration.js', /export let hydrating|\bhydrating = value/],
		['svelte/src/legacy/legacy-client.js', /options\.hydrate \?/],
		['@sveltejs/kit/src/runtime/client/client.js', /if \(hydrate\) \{\n\t\trestore|PAYLOAD__\.data\) \{/],
		['idb/build/index.js', /asyncIterator|iterate/]
	])('is taken out of %s', (path, unused) => {
		const code = read(path);
		expect(code).toMatch(unused);
		expect(withoutUnused(code, `/node_modules/${path}`)).not.toMatch(unused);
	});

	it('is not guessed at where a library is written in another way', () => {
		const path = '/node_modules/svelte/src/legacy/legacy-client.js';
		expect(() => withoutUnused('mount(options.component)', path)).toThrow('another way');
	});
});
