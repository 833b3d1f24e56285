import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { headersOf, metaDirectives, realmOf, realmOfNavigation, type Realm } from '#lib/policy/policy.ts';
import svelteConfig from '../../../svelte.config.js';

const options = { scriptHashes: ["'sha256-boot='"], embedder: 'require-corp' } as const;
const realms: readonly Realm[] = [
	'page',
	'embed',
	'consent',
	'inference',
	'download',
	'transfer',
	'weights',
	'highlight',
	'pdf',
	'service-worker',
	'widget',
	'file'
];

/** The sources of one directive; undefined where the policy lacks it. */
function sources(realm: Realm, directive: string): readonly string[] | undefined {
	const policy = headersOf(realm, options)['Content-Security-Policy'] ?? '';
	const words = policy.split('; ').map((part) => part.split(' '));
	return words.find(([name]) => name === directive)?.slice(1);
}

describe('the policy', () => {
	it.each(realms)('of %s denies what it does not name, and no inline or evaluated script', (realm) => {
		expect(sources(realm, 'default-src')).toEqual(["'none'"]);
		const everything = headersOf(realm, options)['Content-Security-Policy'];
		expect(everything).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'strict-dynamic'/);
	});

	it('lets only the download realm talk to other hosts', () => {
		expect(sources('page', 'connect-src')).toEqual(["'self'"]);
		expect(sources('embed', 'connect-src')).toEqual(["'self'"]);
		expect(sources('consent', 'connect-src')).toEqual(["'self'"]);
		expect(sources('inference', 'connect-src')).toEqual(["'self'"]);
		expect(sources('service-worker', 'connect-src')).toEqual(["'self'"]);
		expect(sources('transfer', 'connect-src')).toBeUndefined();
		expect(sources('weights', 'connect-src')).toBeUndefined();
		expect(sources('highlight', 'connect-src')).toBeUndefined();
		expect(sources('pdf', 'connect-src')).toEqual(["'self'"]);
		expect(sources('file', 'connect-src')).toBeUndefined();
		expect(sources('download', 'connect-src')).toEqual([
			"'self'",
			'https:',
			'http://localhost:*',
			'http://127.0.0.1:*',
			'http://[::1]:*'
		]);
	});

	it('lets a page run the inline scripts that were hashed, and a worker none', () => {
		expect(sources('page', 'script-src')).toEqual(["'self'", "'sha256-boot='"]);
		expect(sources('inference', 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
	});

	it('lets nobody frame the app, and anybody the page made for it', () => {
		expect(sources('page', 'frame-ancestors')).toEqual(["'none'"]);
		expect(sources('embed', 'frame-ancestors')).toEqual(['*']);
		expect(headersOf('embed', options)).not.toHaveProperty('Cross-Origin-Opener-Policy');
		expect(headersOf('page', options)).toHaveProperty('Cross-Origin-Opener-Policy', 'same-origin');
	});

	it('lets nobody frame the window of a question, and does not keep it from the frame that opened it', () => {
		expect(sources('consent', 'frame-ancestors')).toEqual(["'none'"]);
		expect(headersOf('consent', options)).not.toHaveProperty('Cross-Origin-Opener-Policy');
		const policies = (['consent', 'page'] as const).map(
			(realm) => headersOf(realm, options)['Content-Security-Policy']
		);
		expect(policies[0]).toBe(policies[1]);
	});

	it('lets any page load the widget, by a script or by an import, and no other file', () => {
		const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
		expect(headersOf('widget', options)).toMatchObject(shared);
		for (const realm of realms.filter((name) => name !== 'widget')) {
			expect(headersOf(realm, options)).not.toHaveProperty('Access-Control-Allow-Origin');
		}
		expect(headersOf('file', options)).toHaveProperty('Cross-Origin-Resource-Policy', 'same-origin');
	});

	it('isolates a page and whatever starts a worker', () => {
		const isolated = [
			'page',
			'embed',
			'inference',
			'download',
			'transfer',
			'weights',
			'highlight',
			'pdf'
		] as const;
		for (const realm of isolated) {
			expect(headersOf(realm, options)).toHaveProperty('Cross-Origin-Embedder-Policy', 'require-corp');
		}
	});

	it('stands in the page’s own markup too, as far as a browser reads it there', () => {
		const quoted = /^(none|self|unsafe-hashes|script$|sha256-)/;
		const written = Object.entries(svelteConfig.kit?.csp?.directives ?? {}).map(([name, values]) => [
			name,
			[values].flat().map((value) => (quoted.test(String(value)) ? `'${String(value)}'` : String(value)))
		]);
		expect(Object.fromEntries(written)).toEqual(metaDirectives());
	});
});

describe('the realm', () => {
	it.each([
		['/', 'page'],
		['/c/some-id', 'page'],
		['/models', 'page'],
		['/settings', 'page'],
		['/temporary', 'page'],
		['/embed', 'embed'],
		['/consent', 'consent'],
		['/consent.html', 'consent'],
		['/_app/immutable/workers/inference.jspi.worker-BdPsHbVP.js', 'inference'],
		['/_app/immutable/workers/assets/ort-wasm-simd-threaded.jspi-BoEwGRw5.js', 'inference'],
		['/_app/immutable/workers/download.worker-Ctp5-ytC.js', 'download'],
		['/_app/immutable/workers/transfer.worker-Ctp5-ytC.js', 'transfer'],
		['/_app/immutable/workers/highlight.worker-Ctp5-ytC.js', 'highlight'],
		['/service-worker.js', 'service-worker'],
		['/widget.js', 'widget'],
		['/widget.mjs', 'widget'],
		['/widget.d.ts', 'widget'],
		['/widget.js.map', 'file'],
		['/_app/immutable/workers/assets/ort-wasm-simd-threaded.jspi-CP6SXO_B.wasm', 'file'],
		['/_app/immutable/chunks/5q5UNOY0.js', 'file'],
		['/icon.svg', 'file'],
		['/cx', 'file']
	] as const)('of %s is %s', (path, realm) => {
		expect(realmOf(path)).toBe(realm);
	});

	it('of every route is a page’s, however a host names its file', () => {
		const files = readdirSync(fileURLToPath(new URL('../../../src/routes', import.meta.url)), {
			recursive: true,
			encoding: 'utf8'
		})
			.filter((file) => /(^|[/\\])\+page\.svelte$/.test(file))
			// Says of every other address that there is nothing; what a window goes to is asked below.
			.filter((file) => !file.includes('[...'));
		const paths = files.map((file) => {
			const parts = file.split(/[/\\]/).slice(0, -1);
			// Groups are in brackets of one kind, parameters in brackets of another.
			const named = parts.filter((part) => !part.startsWith('('));
			return `/${named.map((part) => (part.startsWith('[') ? 'some-id' : part)).join('/')}`;
		});
		expect(paths).toEqual(expect.arrayContaining(['/', '/c/some-id', '/models', '/settings', '/temporary']));
		const others = paths.filter((path) => path !== '/embed' && path !== '/consent');
		const all = [...others, ...others.filter((path) => path !== '/').map((path) => `${path}.html`)];
		expect(all.filter((path) => realmOf(path) !== 'page')).toEqual([]);
	});

	it('of an address that a window goes to is never less than a page’s', () => {
		const paths = ['/', '/nowhere', '/embed', '/embed/', '/embedded', '/consent', '/consent/', '/consents'];
		expect(paths.map(realmOfNavigation)).toEqual([
			'page',
			'page',
			'embed',
			'embed',
			'page',
			'consent',
			'consent',
			'page'
		]);
		expect(realmOfNavigation('/widget.js')).toBe('page');
	});
});
