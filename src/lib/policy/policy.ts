/**
 * What each realm of Ponder may do, as the headers its response carries: the one table that the service worker, the build's
 * `_headers` and the snippets for other servers are made from. Pure; imports nothing.
 *
 * A worker is bound by the policy of its own response alone, never by its page's (HTML, “initialize worker policy container”).
 */

/**
 * `page`: every page but two: `embed`, which other sites may frame, and `consent`, the window that such a frame opens.
 * `widget`: what those sites load. `example`: pages as other people write them. `file`: all that runs nothing by itself.
 */
export type Realm =
	| 'page'
	| 'embed'
	| 'consent'
	| 'inference'
	| 'download'
	| 'transfer'
	| 'weights'
	| 'highlight'
	| 'pdf'
	| 'service-worker'
	| 'widget'
	| 'example'
	| 'file';

type PageRealm = Extract<Realm, 'page' | 'embed' | 'consent'>;

/** Content-Security-Policy, by directive. */
type Directives = Readonly<Record<string, readonly string[]>>;

/** The style attribute SvelteKit writes on the element in which it announces a navigation. */
const announcerStyle = "'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='";

/** Besides these, a page runs the inline script with which SvelteKit starts it, by its hash. */
const page: Directives = {
	'default-src': ["'none'"],
	'script-src': ["'self'"],
	'style-src': ["'self'"],
	'style-src-attr': ["'unsafe-hashes'", announcerStyle],
	'img-src': ["'self'", 'data:', 'blob:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	// The page for embedders shows the frame that they would have.
	'frame-src': ["'self'"],
	'worker-src': ["'self'"],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'require-trusted-types-for': ["'script'"],
	// Svelte's own templates, and the addresses of our workers (`src/lib/boundary/script-url.ts`).
	'trusted-types': ['svelte-trusted-html', 'ponder']
};

const directives: Readonly<Record<Realm, Directives>> = {
	page: { ...page, 'frame-ancestors': ["'none'"] },
	embed: { ...page, 'frame-ancestors': ['*'] },
	consent: { ...page, 'frame-ancestors': ["'none'"] },
	inference: {
		'default-src': ["'none'"],
		'script-src': ["'self'", "'wasm-unsafe-eval'"],
		// The runtime's threads are workers of this worker.
		'worker-src': ["'self'"],
		'connect-src': ["'self'"]
	},
	download: {
		'default-src': ["'none'"],
		'script-src': ["'self'", "'wasm-unsafe-eval'"],
		// Hubs and mirrors are the person's choice; one on this very device need not have a certificate.
		'connect-src': ["'self'", 'https:', 'http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*']
	},
	// Files come from the page and go to it; nothing is fetched.
	transfer: { 'default-src': ["'none'"], 'script-src': ["'self'"] },
	// Reads what is stored, for frames; nothing is fetched.
	weights: { 'default-src': ["'none'"], 'script-src': ["'self'"] },
	// Its languages are modules that it imports; nothing else is fetched.
	highlight: { 'default-src': ["'none'"], 'script-src': ["'self'"] },
	// Reads what the page hands it; what it fetches are tables of letters, from here.
	pdf: { 'default-src': ["'none'"], 'script-src': ["'self'"], 'connect-src': ["'self'"] },
	'service-worker': { 'default-src': ["'none'"], 'script-src': ["'self'"], 'connect-src': ["'self'"] },
	widget: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
	example: {
		'default-src': ["'none'"],
		'script-src': ["'self'"],
		'style-src': ["'self'"],
		'frame-src': ["'self'"],
		'frame-ancestors': ["'none'"]
	},
	file: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }
};

/** What the page's policy lacks where it stands in a meta element: a browser ignores it there (CSP 3, §3.3). */
export function metaDirectives(): Directives {
	return page;
}

/** How a page is kept apart from others, so that it may share memory between its threads. */
export type Embedder = 'credentialless' | 'require-corp';

/** Chat needs neither; what a model's text could ask a browser for is denied outright. */
const permissions = [
	'accelerometer',
	'autoplay',
	// Chromium on Linux has none, and logs it as unrecognized; on other systems it has, and a page may use it by default.
	'bluetooth',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'serial',
	'usb',
	'xr-spatial-tracking'
];

export interface HeaderOptions {
	/** Of the page's inline scripts, as CSP sources: `'sha256-…'`. */
	readonly scriptHashes: readonly string[];
	readonly embedder: Embedder;
}

/** Everything a response of the realm carries, by header name. */
export function headersOf(realm: Realm, { scriptHashes, embedder }: HeaderOptions): Record<string, string> {
	// The widget runs as part of whichever page loads it.
	const runsByItself = realm !== 'file' && realm !== 'widget';
	const isForOthers = realm === 'embed' || realm === 'widget';
	return {
		'Content-Security-Policy': policyOf(realm, scriptHashes),
		...(runsByItself ? { 'Cross-Origin-Embedder-Policy': embedder } : {}),
		// A frame on another site cannot be alone in its window, and a window that a frame opens has to answer it.
		...(realm === 'page' ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {}),
		'Cross-Origin-Resource-Policy': isForOthers ? 'cross-origin' : 'same-origin',
		// A module is fetched with CORS, by whichever page names it.
		...(realm === 'widget' ? { 'Access-Control-Allow-Origin': '*' } : {}),
		...(isPage(realm) ? { 'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', ') } : {}),
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff'
	};
}

/** Whether people look at it. */
function isPage(realm: Realm): realm is PageRealm {
	return realm === 'page' || realm === 'embed' || realm === 'consent';
}

/** The realm's Content-Security-Policy, as the header's value. */
function policyOf(realm: Realm, scriptHashes: readonly string[]): string {
	const hashes = isPage(realm) ? scriptHashes : [];
	return Object.entries(directives[realm])
		.map(([name, sources]) => [name, ...sources, ...(name === 'script-src' ? hashes : [])].join(' '))
		.join('; ');
}

/** Where each realm's files are, below the app's base path: `*` stands for any text. All other addresses are files. */
export const realmPaths: Readonly<Record<Exclude<Realm, 'file'>, readonly string[]>> = {
	page: [
		'/',
		'/index.html',
		'/200.html',
		'/404.html',
		'/models',
		'/models.html',
		'/settings',
		'/settings.html',
		'/embedding',
		'/embedding.html',
		'/temporary',
		'/temporary.html',
		'/c/*'
	],
	embed: ['/embed', '/embed.html'],
	consent: ['/consent', '/consent.html'],
	inference: [
		'/_app/immutable/workers/inference.*',
		// The runtime's glue starts itself as a worker, once a thread.
		'/_app/immutable/workers/assets/ort-*.js'
	],
	download: ['/_app/immutable/workers/download.*'],
	transfer: ['/_app/immutable/workers/transfer.*'],
	weights: ['/_app/immutable/workers/weights.*'],
	highlight: ['/_app/immutable/workers/highlight.*'],
	pdf: ['/_app/immutable/workers/pdf.*'],
	'service-worker': ['/service-worker.js'],
	widget: ['/widget.js', '/widget.mjs', '/widget.d.ts'],
	example: ['/examples/*']
};

const realmPatterns = Object.entries(realmPaths).flatMap(([realm, paths]) =>
	paths.map((path) => [realm as Realm, patternOf(path)] as const)
);

/** The realm of a file. `path`: below the app's base path, beginning with a slash. */
export function realmOf(path: string): Realm {
	return realmPatterns.find(([, pattern]) => pattern.test(path))?.[0] ?? 'file';
}

/** The realm of an address that a window or frame goes to: an unknown one shows the app too. */
export function realmOfNavigation(path: string): PageRealm {
	const realm = realmOf(path.replace(/(.)\/$/, '$1'));
	return isPage(realm) ? realm : 'page';
}

function patternOf(path: string): RegExp {
	const escaped = path.split('*').map((part) => part.replace(/[.[\]\\^$+?(){}|]/g, '\\$&'));
	return new RegExp(`^${escaped.join('.*')}$`);
}
